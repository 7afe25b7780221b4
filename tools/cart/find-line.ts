import type { Question, ToolContext } from '../tool.ts';
import type { Refusal } from '../rules/rule.ts';
import type { Item } from '../tool.ts';
import type { ItemRef, ProductWish } from '../wish.ts';
import type { CartRow } from './read-cart.ts';

export type FoundLine = { one: CartRow } | Question | Refusal;

/**
 * Which line of the cart somebody means: by an exact thing, by its place in what was last shown, as the thing talked
 * about, as the other one, or by a wish, looked for among the things in the cart only. Without any hint it is the
 * thing talked about, if that is in the cart, or the only line there is.
 */
export function findLine(
  ctx: Pick<ToolContext, 'catalog' | 'seen'>,
  rows: readonly CartRow[],
  ref: ItemRef | undefined,
  slot: string,
): FoundLine {
  if (rows.length === 0) return { refused: 'cart_empty' };
  const { wish, focus, ...pointer } = ref ?? {};
  const pointed = pointedAt(ctx, rows, pointer);
  if ('refused' in pointed) return pointed;
  const narrowed = wish ? meeting(ctx, pointed.rows, wish) : pointed.rows;
  if (narrowed.length === 0) return notInCart(rows, named(ctx, pointer, wish));
  const inFocus = ctx.seen.focus && narrowed.filter((row) => isRow(row, ctx.seen.focus!));
  // What was named counts before what is in focus: "the Rioja", while the Chablis is talked about.
  const chosen = inFocus?.length === 1 && (focus || narrowed.length === rows.length) ? inFocus : narrowed;
  const [only, another] = chosen;
  return only && !another ? { one: only } : whichLine(chosen, slot);
}

type Pointer = Omit<ItemRef, 'wish' | 'focus'>;

function pointedAt(
  { catalog, seen }: Pick<ToolContext, 'catalog' | 'seen'>,
  rows: readonly CartRow[],
  { variant, product, shown, other }: Pointer,
): { rows: readonly CartRow[] } | Refusal {
  if (variant !== undefined) return { rows: rows.filter((row) => row.variant.id === variant) };
  if (product !== undefined) return { rows: rows.filter((row) => row.product.id === product) };
  if (shown !== undefined) {
    const item = seen.shown.at(shown > 0 ? shown - 1 : shown);
    if (!item) return { refused: 'no_such_place', facts: { shown: seen.shown.length } };
    const there = rows.filter((row) => isRow(row, item));
    return there.length > 0 ? { rows: there } : notInCart(rows, catalog.product(item.product)?.title);
  }
  if (other && seen.focus) return { rows: rows.filter((row) => !isRow(row, seen.focus!)) };
  return { rows };
}

function isRow({ product, variant }: CartRow, item: Item): boolean {
  return item.variant === undefined ? product.id === item.product : variant.id === item.variant;
}

/** The rows a wish fits, the cheapest or dearest of them where that was said. */
function meeting(
  { catalog }: Pick<ToolContext, 'catalog'>,
  rows: readonly CartRow[],
  { sort, ...wish }: ProductWish,
): readonly CartRow[] {
  const among = new Set(rows.map(({ variant }) => variant.id));
  const found = catalog.search(wish, { limit: rows.length, among });
  const fitting = new Set(found.hits.flatMap(({ variants }) => variants.map(({ id }) => id)));
  const left = rows.filter(({ variant }) => fitting.has(variant.id));
  if (sort !== 'cheapest' && sort !== 'dearest') return left;
  const sign = sort === 'cheapest' ? 1 : -1;
  return [...left].sort((a, b) => sign * (a.variant.priceMinor - b.variant.priceMinor)).slice(0, 1);
}

/** What somebody called the thing that is not in the cart. */
function named(
  { catalog }: Pick<ToolContext, 'catalog'>,
  { variant, product }: Pointer,
  wish: ProductWish | undefined,
): string | undefined {
  const id = product ?? (variant === undefined ? undefined : catalog.variant(variant)?.product);
  if (id !== undefined) return catalog.product(id)?.title;
  const words = [...(wish?.facets ?? []).filter(({ not }) => !not).map(({ value }) => value), wish?.text];
  return words.filter((word) => word !== undefined).join(' ') || undefined;
}

function notInCart(rows: readonly CartRow[], title: string | undefined): Refusal {
  const inCart = rows.slice(0, 6).map((row) => row.title);
  return { refused: 'not_in_cart', facts: { ...(title !== undefined && { title }), inCart } };
}

function whichLine(rows: readonly CartRow[], slot: string): Question {
  const shown = rows.slice(0, 6);
  const titles = shown.map(({ title }) => title);
  return {
    ask: 'which_line',
    slot,
    facts: { titles },
    suggestions: titles,
    see: { shown: shown.map(({ product, variant }) => ({ product: product.id, variant: variant.id })) },
  };
}
