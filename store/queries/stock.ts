import { and, eq, gte, inArray, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import type { Statement } from '../statements.ts';

/** What is in stock and what it costs now, by variant id; unknown variants are not in the map. */
export async function stockOf(
  { read, t }: Store,
  shop: string,
  variantIds: readonly string[],
): Promise<Map<string, { stock: number; priceMinor: number }>> {
  const v = t.variants;
  const rows = await read
    .select({ id: v.id, stock: v.stock, priceMinor: v.priceMinor })
    .from(v)
    .where(and(eq(v.shop, shop), inArray(v.id, [...variantIds])));
  return new Map(rows.map(({ id, ...rest }) => [id, rest]));
}

/** Statement: takes units (more than 0) out of stock; refused as `out_of_stock` where fewer are left. */
export function takeStock({ write, t }: Store, shop: string, variantId: string, units: number) {
  const v = t.variants;
  return {
    query: write
      .update(v)
      .set({ stock: sql`${v.stock} - ${units}` })
      .where(and(eq(v.shop, shop), eq(v.id, variantId), gte(v.stock, units)))
      .returning({ stock: v.stock }),
    guard: { rows: 1, otherwise: 'out_of_stock' },
  } satisfies Statement;
}

/** Statement: puts units (more than 0) into stock; refused as `unknown_variant` where there is no such variant. */
export function returnStock({ write, t }: Store, shop: string, variantId: string, units: number) {
  const v = t.variants;
  return {
    query: write
      .update(v)
      .set({ stock: sql`${v.stock} + ${units}` })
      .where(and(eq(v.shop, shop), eq(v.id, variantId)))
      .returning({ stock: v.stock }),
    guard: { rows: 1, otherwise: 'unknown_variant' },
  } satisfies Statement;
}
