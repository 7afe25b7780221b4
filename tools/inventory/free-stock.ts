import { heldByOthers } from '../../store/queries/reservations.ts';
import { stockOf } from '../../store/queries/stock.ts';
import type { ToolContext } from '../tool.ts';

/** What the books say, what of it this person can have, and what others hold at the moment. Single units. */
export type Free = { stock: number; free: number; held: number; priceMinor: number };

export type Asking = Pick<ToolContext, 'store' | 'shop' | 'person' | 'conversation' | 'now'>;

/**
 * Stock of variants as it is for this person: what their own conversation holds is free for them. Staff see the books.
 * Costs one more query in a shop that reserves at checkout. Unknown variants are not in the map.
 */
export async function freeStock(ctx: Asking, variantIds: readonly string[]): Promise<Map<string, Free>> {
  const { store, shop, person, conversation, now } = ctx;
  const books = await stockOf(store, shop.id, variantIds);
  const reserves = shop.rules?.reservationMinutes !== undefined && person.kind !== 'staff';
  const held = reserves
    ? await heldByOthers(store, { shop: shop.id, conversation, now }, variantIds)
    : undefined;
  return new Map(
    [...books].map(([id, { stock, priceMinor }]) => {
      const units = Math.min(stock, held?.get(id)?.held ?? 0);
      return [id, { stock, priceMinor, held: units, free: stock - units }];
    }),
  );
}
