import { z } from 'zod';
import type { Order } from '../../store/queries/orders.ts';
import { stockOf } from '../../store/queries/stock.ts';
import { describeWish } from '../catalog/describe-wish.ts';
import { variantTitle } from '../catalog/show.ts';
import type { ToolContext } from '../tool.ts';
import type { ProductWish } from '../wish.ts';
import { readCart } from './read-cart.ts';

type Line = Order['lines'][number];

const lineToday = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('had'),
    product: z.string(),
    variant: z.string(),
    title: z.string(),
    /** As many as the order had, how many of them there are to add, and how many are in the cart then. */
    wanted: z.int(),
    added: z.int(),
    quantity: z.int(),
    /** List prices of one, then and now, in minor units. */
    wasMinor: z.int(),
    nowMinor: z.int(),
  }),
  /** Sold out, no longer sold, or no more of it than is in the cart already. */
  z.object({ is: z.enum(['sold_out', 'gone', 'no_more']), title: z.string() }),
]);

/** What became of the lines of an earlier order. */
export const reorderNews = z.object({
  lines: z.array(lineToday),
  leftOut: z.array(z.string()),
  /** Things that were to be left out and are not in the order. */
  notInIt: z.array(z.string()),
});

export type LineToday = z.infer<typeof lineToday>;

/** Lines of an earlier order against today's catalogue, stock and cart; a variant on two lines counts once. */
export async function linesToday(ctx: ToolContext, lines: readonly Line[]): Promise<LineToday[]> {
  const wanted = new Map<string, { line: Line; units: number }>();
  for (const line of lines) {
    const units = (wanted.get(line.variantId)?.units ?? 0) + line.quantity;
    wanted.set(line.variantId, { line, units });
  }
  const stock = wanted.size === 0 ? new Map() : await stockOf(ctx.store, ctx.shop.id, [...wanted.keys()]);
  const cart = new Map((await readCart(ctx)).map((row) => [row.variant.id, row.quantity]));
  const most = ctx.shop.rules?.maxQuantity ?? Infinity;
  return [...wanted].map(([id, { line, units }]): LineToday => {
    const variant = ctx.catalog.variant(id);
    const product = variant && ctx.catalog.product(variant.product);
    if (!variant || !product) return { is: 'gone', title: line.title };
    const title = variantTitle(product, variant);
    const left: number = stock.get(id)?.stock ?? 0;
    if (left === 0) return { is: 'sold_out', title };
    const inCart = cart.get(id) ?? 0;
    const quantity = Math.min(inCart + units, left, most);
    if (quantity <= inCart) return { is: 'no_more', title };
    return {
      is: 'had',
      product: product.id,
      variant: id,
      title,
      wanted: units,
      added: quantity - inCart,
      quantity,
      wasMinor: line.unitPriceMinor,
      nowMinor: variant.priceMinor,
    };
  });
}

/** The lines that one of some wishes means, by what today's catalogue or the order itself calls them. */
export function linesNamed(
  { catalog, say }: ToolContext,
  lines: readonly Line[],
  wishes: readonly ProductWish[],
): { named: ReadonlySet<Line>; missing: string[] } {
  const among = new Set(lines.map(({ variantId }) => variantId));
  const named = new Set<Line>();
  const missing: string[] = [];
  for (const wish of wishes) {
    const { hits } = catalog.search(wish, { limit: among.size, among });
    const fitting = new Set(hits.flatMap(({ variants }) => variants.map(({ id }) => id)));
    const meant = lines.filter(
      ({ variantId, title }) => fitting.has(variantId) || isCalled(title, wish.text),
    );
    for (const line of meant) named.add(line);
    if (meant.length === 0) missing.push(describeWish(wish, say));
  }
  return { named, missing };
}

/** Whether a title holds all of the words: a thing the shop no longer sells is known by its title only. */
function isCalled(title: string, words: string | undefined): boolean {
  if (!words) return false;
  const known = new Set(title.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => known.has(word));
}
