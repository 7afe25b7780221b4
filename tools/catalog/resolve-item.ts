import type { CatalogProduct, CatalogVariant } from '../../store/catalog/catalog.ts';
import type { ItemRef, ProductWish } from '../wish.ts';
import type { Refusal } from '../rules/rule.ts';
import type { Item, Question, ToolContext } from '../tool.ts';
import { describeWish } from './describe-wish.ts';
import { chooseVariant, variantsMeeting } from './choose-variant.ts';
import { nothingFits, otherCurrency } from './nothing-fits.ts';
import { productItem, stockByVariant } from './show.ts';
import { shelfFor } from '../pricing/buyer.ts';

export type Found = { product: CatalogProduct; variant: CatalogVariant };
export type Resolved = { one: Found } | Question | Refusal;

/** Most things that are listed when several fit. */
const most = 6;

/** The exact reference to a thing that was found. */
export function exactItem({ product, variant }: Found): ItemRef {
  return { product: product.id, variant: variant.id };
}

/**
 * Finds the one thing a reference means. Several that fit become a question that lists what tells them apart; none
 * becomes a refusal that says which part of the wish is in the way. With alternatives, the first that is in stock counts.
 */
export async function resolveItem(ctx: ToolContext, ref: ItemRef, slot: string): Promise<Resolved> {
  const { otherwise = [], ...first } = ref;
  const wanted = await resolveOne(ctx, first, slot);
  if (otherwise.length === 0 || (await canBeHad(ctx, wanted))) return wanted;
  for (const next of otherwise) {
    const instead = await resolveOne(ctx, next, slot);
    if (await canBeHad(ctx, instead)) return instead;
  }
  return wanted;
}

async function canBeHad(ctx: ToolContext, found: Resolved): Promise<boolean> {
  if (!('one' in found)) return false;
  const { variant } = found.one;
  return ((await stockByVariant(ctx, [variant])).get(variant.id) ?? 0) > 0;
}

async function resolveOne(ctx: ToolContext, ref: ItemRef, slot: string): Promise<Resolved> {
  const base = pointed(ctx, ref);
  if (base === undefined) return byWish(ctx, ref.wish ?? {}, slot);
  if ('refused' in base) return base;
  if ('several' in base) return whichItem(ctx, base.several, slot, ref.wish);
  const product = ctx.catalog.product(base.product);
  if (!product) return { refused: 'item_gone' };
  const wished = ref.wish;
  // "It in wool" where it comes in no wool, or "the shirt" while a jumper is in focus, is another thing altogether.
  return chooseVariant(ctx, product, base.variant, wished, slot);
}

/** What a reference points at without its wish: an exact thing, a place in the list, the focus; undefined if nothing. */
function pointed(ctx: ToolContext, ref: ItemRef): Item | { several: Item[] } | Refusal | undefined {
  const { seen, catalog } = ctx;
  if (ref.variant !== undefined) {
    const variant = catalog.variant(ref.variant);
    return variant ? { product: variant.product, variant: variant.id } : { refused: 'item_gone' };
  }
  if (ref.product !== undefined) return { product: ref.product };
  if (ref.shown !== undefined) {
    const item = seen.shown.at(ref.shown > 0 ? ref.shown - 1 : ref.shown);
    return item ?? { refused: 'no_such_place', facts: { shown: seen.shown.length } };
  }
  if (ref.other) {
    const { focus } = seen;
    const others = seen.shown.filter((item) => !focus || !sameItem(item, focus));
    if (others.length === 1) return others[0]!;
    return others.length === 0 ? { refused: 'no_other' } : { several: others };
  }
  if (ref.focus) {
    if (seen.focus) return seen.focus;
    if (seen.shown.length === 1) return seen.shown[0]!;
    if (seen.shown.length > 1) return { several: seen.shown };
    return ref.wish ? undefined : { refused: 'nothing_in_focus' };
  }
  return undefined;
}

/** The same product, and the same variant where both name one. */
function sameItem(a: Item, b: Item): boolean {
  if (a.product !== b.product) return false;
  return a.variant === undefined || b.variant === undefined || a.variant === b.variant;
}

async function byWish(ctx: ToolContext, wish: ProductWish, slot: string): Promise<Resolved> {
  const foreign = otherCurrency(ctx, wish);
  if (foreign) return foreign;
  if (isEmpty(wish)) {
    const { shown } = ctx.seen;
    return shown.length > 1 ? whichItem(ctx, shown, slot) : { ask: 'which_product', slot };
  }
  const found = ctx.catalog.search(wish, { limit: 50 });
  const [first] = found.hits;
  if (!first) return nothingFits(ctx, wish);
  if (found.hits.length === 1) return chooseVariant(ctx, first.product, undefined, wish, slot);
  if (wish.sort) {
    // "The cheapest" is one thing: the first in that order that can be had.
    const stock = await stockByVariant(
      ctx,
      found.hits.flatMap((hit) => hit.variants),
    );
    for (const { product, variants } of found.hits) {
      const variant = variants.find(({ id }) => (stock.get(id) ?? 0) > 0);
      if (variant) return { one: { product, variant } };
    }
  }
  return whichItem(
    ctx,
    found.hits.map(({ product }) => ({ product: product.id })),
    slot,
    wish,
  );
}

/** Several fit: shows them in order, so that "the second" answers it. */
async function whichItem(
  ctx: ToolContext,
  items: readonly Item[],
  slot: string,
  wish?: ProductWish,
): Promise<Question> {
  const shown = items.slice(0, most);
  const products = shown.flatMap(({ product, variant }) => {
    const found = ctx.catalog.product(product);
    if (!found) return [];
    const one = variant === undefined ? undefined : ctx.catalog.variant(variant);
    const fitting = wish ? variantsMeeting(ctx, found, wish.facets ?? []) : found.variants;
    return [{ product: found, variants: one ? [one] : fitting.length > 0 ? fitting : found.variants }];
  });
  const stock = await stockByVariant(
    ctx,
    products.flatMap(({ variants }) => variants),
  );
  const shelf = await shelfFor(ctx);
  const cards = products.map(({ product, variants }) => productItem(ctx, product, variants, stock, shelf));
  return {
    ask: 'which_item',
    slot,
    // A list answers with a place in it; the wish that made the list still says which size or colour.
    known: wish?.facets ? { wish: { facets: wish.facets } } : {},
    facts: { total: items.length, titles: cards.map(({ title }) => title) },
    cards: [
      {
        type: 'products',
        items: cards,
        total: items.length,
        searching: wish ? describeWish(wish, ctx.say) : '',
      },
    ],
    see: { shown },
  };
}

function isEmpty({ text, facets, price, sort }: ProductWish): boolean {
  return !text && !facets?.length && !price && !sort;
}
