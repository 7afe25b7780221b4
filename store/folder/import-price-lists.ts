import { and, eq, inArray } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import type { Statement } from '../statements.ts';
import type { Comparison } from './compare-records.ts';
import type { PriceListRows } from './price-list-rows.ts';
import { fromRow, inChunks } from './write-rows.ts';

/** Statements that write price lists whole, with their prices. */
export function priceListStatements(
  { write, t }: Store,
  shop: string,
  lists: Comparison<PriceListRows>,
): Statement[] {
  const { priceLists: l, listPrices: p } = t;
  return [
    ...inChunks(
      lists.write.map(({ list }) => list),
      (rows) =>
        write
          .insert(l)
          .values(rows)
          .onConflictDoUpdate({
            target: [l.shop, l.id],
            set: fromRow(l, ['position', 'name', 'currency', 'validFrom', 'validTo', 'terms']),
          }),
    ),
    ...inChunks(
      lists.write.map(({ list }) => list.id),
      (ids) => write.delete(p).where(and(eq(p.shop, shop), inArray(p.listId, ids))),
    ),
    ...inChunks(
      lists.write.flatMap(({ prices }) => prices),
      (rows) => write.insert(p).values(rows),
    ),
    ...lists.moved.map(({ id, position }) => ({
      query: write
        .update(l)
        .set({ position })
        .where(and(eq(l.shop, shop), eq(l.id, id))),
    })),
  ];
}
