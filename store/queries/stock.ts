import { and, eq, gte, inArray, sql, type SQL } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import { prepareOnce } from '../prepare-once.ts';
import type { Statement } from '../statements.ts';
import { heldUnits } from './reservations.ts';

/** How many variants one prepared query asks for. */
const sizes = [1, 8, 32, 128];
const most = 128;

const stockQueries = prepareOnce(({ read, t }) => {
  const v = t.variants;
  const ofSize = (size: number) =>
    read
      .select({ id: v.id, stock: v.stock, priceMinor: v.priceMinor })
      .from(v)
      .where(
        and(
          eq(v.shop, sql.placeholder('shop')),
          inArray(
            v.id,
            Array.from({ length: size }, (_, at) => sql.placeholder(`id${at}`)),
          ),
        ),
      )
      .prepare();
  return Object.fromEntries(sizes.map((size) => [size, ofSize(size)]));
});

/** What is in stock and what it costs now, by variant id; unknown variants are not in the map. */
export async function stockOf(
  store: Store,
  shop: string,
  variantIds: readonly string[],
): Promise<Map<string, { stock: number; priceMinor: number }>> {
  const found = new Map<string, { stock: number; priceMinor: number }>();
  for (let from = 0; from < variantIds.length; from += most) {
    const ids = variantIds.slice(from, from + most);
    const size = sizes.find((n) => n >= ids.length) ?? most;
    // Padded with the last one, so that a handful of prepared queries serves every number.
    const values = Array.from({ length: size }, (_, at) => [`id${at}`, ids[Math.min(at, ids.length - 1)]]);
    const rows = await stockQueries(store)[size]!.execute({ shop, ...Object.fromEntries(values) });
    for (const { id, stock, priceMinor } of rows) found.set(id, { stock, priceMinor });
  }
  return found;
}

/**
 * Statement: takes units (more than 0) out of stock; refused as `out_of_stock` where fewer are left. What conversations
 * hold at the moment stays: everything held, unless told otherwise.
 */
export function takeStock(
  store: Store,
  shop: string,
  variantId: string,
  units: number,
  stays: SQL<number> = heldUnits(store, { shop, now: store.now() }, variantId),
) {
  const v = store.t.variants;
  return {
    query: store.write
      .update(v)
      .set({ stock: sql`${v.stock} - ${units}` })
      .where(and(eq(v.shop, shop), eq(v.id, variantId), gte(v.stock, sql`${units} + ${stays}`)))
      .returning({ stock: v.stock }),
    guard: { rows: 1, otherwise: 'out_of_stock' },
  } satisfies Statement;
}

/**
 * Statement: puts units (more than 0) into stock; refused as `unknown_variant` where there is no such variant. Orders may
 * wait for them: tools/inventory/arrive.ts is how things come in.
 */
export function returnStock(
  { write, t }: Store,
  shop: string,
  variantId: string,
  units: number | SQL<number>,
) {
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
