import { sql } from 'drizzle-orm';
import type { Comparison, ImportCounts } from './compare-records.ts';
import { customerStatements, orderStatements } from './import-orders.ts';
import { priceListStatements } from './import-price-lists.ts';
import { productStatements } from './import-products.ts';
import type { ShopRows } from './load-shop.ts';
import type { Store } from '../open-store.ts';
import type { Order } from '../queries/orders.ts';
import type { ShopFile } from './shop-folder.ts';
import type { PriceListRows } from './price-list-rows.ts';
import type { CustomerRows, ProductRows } from './shop-folder-rows.ts';
import type { Statement } from '../statements.ts';
import { fromRow } from './write-rows.ts';

export type Changes = {
  shop: ShopFile;
  shopIs: keyof ImportCounts;
  products: Comparison<ProductRows>;
  customers: Comparison<CustomerRows>;
  orders: Comparison<Order>;
  priceLists: Comparison<PriceListRows>;
};

type Made = { now: Date; newId: () => string; newSecret: () => string };

/** The statements that make the store hold the changes; none where there are none. */
export function importStatements(store: Store, changes: Changes, stored: ShopRows, made: Made): Statement[] {
  const { id } = changes.shop;
  const products = productStatements(store, id, changes.products, stored.products, stored.spokenFor, made);
  const customers = customerStatements(store, id, changes.customers, made.now);
  const orders = orderStatements(store, id, changes.orders, stored.orders);
  const lists = priceListStatements(store, id, changes.priceLists);
  const catalog = changes.shopIs !== 'same' || products.length + lists.length > 0;
  if (!catalog && customers.length + orders.length === 0) return [];
  return [
    shopStatement(store, changes, stored, catalog, made),
    ...products,
    ...customers,
    ...orders,
    ...lists,
  ];
}

function shopStatement(
  { write, t }: Store,
  { shop, orders }: Changes,
  stored: ShopRows,
  catalog: boolean,
  made: Made,
): Statement {
  const { id, name, currency, locale, timezone, ...settings } = shop;
  const nextOrder = firstFreeNumber(shop, [...stored.orders, ...orders.write]);
  return {
    query: write
      .insert(t.shops)
      .values({
        id,
        name,
        currency,
        locale,
        timezone,
        settings,
        nextOrder,
        secret: made.newSecret(),
        createdAt: made.now,
      })
      .onConflictDoUpdate({
        target: t.shops.id,
        set: {
          ...fromRow(t.shops, ['name', 'locale', 'timezone', 'settings']),
          catalogVersion: sql`${t.shops.catalogVersion} + ${catalog ? 1 : 0}`,
          nextOrder: sql`case when ${t.shops.nextOrder} > excluded.next_order then ${t.shops.nextOrder} else excluded.next_order end`,
        },
      }),
  };
}

/** One more than the highest number among orders that are numbered as the shop numbers its own. */
function firstFreeNumber({ orderNumber }: ShopFile, orders: Order[]): number {
  if (!orderNumber) return 1;
  const { prefix } = orderNumber;
  const numbers = orders.flatMap(({ id }) => {
    const digits = id.startsWith(prefix) ? id.slice(prefix.length) : '';
    return /^\d{1,15}$/.test(digits) ? [Number(digits)] : [];
  });
  return numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;
}
