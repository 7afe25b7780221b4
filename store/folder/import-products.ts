import { and, eq, inArray } from 'drizzle-orm';
import type { Comparison } from './compare-records.ts';
import type { Store } from '../open-store.ts';
import { fillBackorders } from '../queries/backorders.ts';
import { trimReservations } from '../queries/reservations.ts';
import type { ProductRows } from './shop-folder-rows.ts';
import type { Statement } from '../statements.ts';
import { fromRow, inChunks } from './write-rows.ts';

/**
 * Statements that write products whole: a variant a written product no longer has is taken out. A change of the stock
 * of a known variant is written down as a movement; orders wait for those `spokenFor`, or somebody holds them.
 */
export function productStatements(
  store: Store,
  shop: string,
  products: Comparison<ProductRows>,
  stored: ProductRows[],
  spokenFor: ReadonlySet<string>,
  made: { now: Date; newId: () => string },
): Statement[] {
  const { write, t } = store;
  const variants = products.write.flatMap((rows) => rows.variants);
  const kept = new Set(variants.map(({ id }) => id));
  const changed = new Set(products.write.map(({ product }) => product.id));
  const known = stored.flatMap((rows) => (changed.has(rows.product.id) ? rows.variants : []));
  const gone = known.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  const stockOf = new Map(known.map(({ id, stock }) => [id, stock]));
  const movements = variants.flatMap(({ id, stock }) => {
    const before = stockOf.get(id) ?? stock;
    if (before === stock) return [];
    const change = { variantId: id, change: stock - before, stockAfter: stock };
    return [
      {
        ...change,
        shop,
        id: made.newId(),
        kind: 'import' as const,
        reason: 'import',
        by: 'import',
        at: made.now,
      },
    ];
  });
  return [
    ...inChunks(
      products.write.map(({ product }) => product),
      (rows) =>
        write
          .insert(t.products)
          .values(rows)
          .onConflictDoUpdate({
            target: [t.products.shop, t.products.id],
            set: fromRow(t.products, [
              'position',
              'title',
              'description',
              'facets',
              'aliases',
              'packs',
              'picture',
            ]),
          }),
    ),
    ...inChunks(gone, (ids) =>
      write.delete(t.variants).where(and(eq(t.variants.shop, shop), inArray(t.variants.id, ids))),
    ),
    ...inChunks(variants, (rows) =>
      write
        .insert(t.variants)
        .values(rows)
        .onConflictDoUpdate({
          target: [t.variants.shop, t.variants.id],
          set: fromRow(t.variants, ['productId', 'position', 'priceMinor', 'stock', 'options', 'sku']),
        }),
    ),
    ...inChunks(movements, (rows) => write.insert(t.stockMovements).values(rows)),
    ...movements
      .filter(({ variantId }) => spokenFor.has(variantId))
      .flatMap(({ variantId, change }) => settleImported(store, shop, variantId, change, made)),
    ...products.moved.map(({ id, position }) => ({
      query: write
        .update(t.products)
        .set({ position })
        .where(and(eq(t.products.shop, shop), eq(t.products.id, id))),
    })),
  ];
}

/** What came in goes to the orders that wait for it; what is gone is held for nobody. */
function settleImported(
  store: Store,
  shop: string,
  variantId: string,
  change: number,
  { now, newId }: { now: Date; newId: () => string },
): Statement[] {
  if (change < 0) return [trimReservations(store, shop, variantId, now)];
  return fillBackorders(store, shop, variantId, { batch: newId(), by: 'import', conversation: null, now });
}
