import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { compareRecords, type ImportCounts } from './compare-records.ts';
import type { Problem } from './folder-problem.ts';
import { type Changes, importStatements } from './import-statements.ts';
import { loadShop, type ShopRows } from './load-shop.ts';
import type { Store } from '../open-store.ts';
import { shopFileOf } from '../queries/shops.ts';
import { readShopFolder, type ShopFolder } from './read-shop-folder.ts';
import { priceListRecord, priceListRows } from './price-list-rows.ts';
import { type FolderFile, type ShopFile, shopFile } from './shop-folder.ts';
import {
  customerRecord,
  customerRows,
  orderRecord,
  orderRows,
  productRecord,
  productRows,
} from './shop-folder-rows.ts';

export type Imported = { shop: string; counts: Record<FolderFile, ImportCounts> };

export type ImportOptions = {
  /** The id the shop gets; the one in shop.json where absent. */
  as?: string | undefined;
  now: Date;
  newId: () => string;
  /** Makes the secret a new shop signs its customers' tokens with. */
  newSecret?: () => string;
};

/**
 * Imports a shop folder, all of it or nothing. A record of the folder replaces the stored one with its id; what the
 * folder does not name stays as it is, as do carts, conversations and orders made meanwhile. Importing the same folder
 * again changes nothing. Where the shop or its products change, its catalogue version grows.
 */
export async function importShop(
  store: Store,
  folder: string,
  { as, now, newId, newSecret = () => randomBytes(32).toString('base64url') }: ImportOptions,
): Promise<{ imported: Imported } | { problems: Problem[] }> {
  const read = await readShopFolder(folder);
  if ('problems' in read) return read;
  const shop = { ...read.folder.shop, id: as ?? read.folder.shop.id };
  if (!shopFile.shape.id.safeParse(shop.id).success) {
    const problem = `"${shop.id}" must be lower-case letters, digits and dashes`;
    return { problems: [{ file: 'shop.json', field: 'id', problem }] };
  }

  const stored = await loadShop(store, shop.id);
  const problems = conflicts(read.folder, stored);
  if (problems.length > 0) return { problems };

  const changes = compare({ ...read.folder, shop }, stored);
  const statements = importStatements(store, changes, stored, { now, newId, newSecret });
  if (statements.length > 0) {
    const applied = await store.apply(statements);
    if ('refused' in applied) throw new Error(`import of ${shop.id}: ${applied.refused}`);
  }
  const counts = {
    'shop.json': { new: 0, changed: 0, same: 0, [changes.shopIs]: 1 },
    'products.jsonl': changes.products.counts,
    'customers.jsonl': changes.customers.counts,
    'orders.jsonl': changes.orders.counts,
    'price-lists.jsonl': changes.priceLists.counts,
  };
  return { imported: { shop: shop.id, counts } };
}

/** What contradicts rows of the shop that the folder does not name. */
function conflicts({ shop, products }: ShopFolder, stored: ShopRows): Problem[] {
  if (stored.shop && stored.shop.currency !== shop.currency) {
    const problem = `is ${shop.currency}, but the shop keeps its money in ${stored.shop.currency} already`;
    return [{ file: 'shop.json', field: 'currency', problem }];
  }
  const inFolder = new Set(products.map(({ record }) => record.id));
  const taken = new Map(
    stored.products
      .filter(({ product }) => !inFolder.has(product.id))
      .flatMap(({ product, variants }) => variants.map((variant) => [variant.id, product.id])),
  );
  return products.flatMap(({ line, record }) =>
    record.variants.flatMap(({ id }, n) => {
      const owner = taken.get(id);
      if (owner === undefined) return [];
      const problem = `is "${id}", which the shop has as a variant of "${owner}" already`;
      return [{ file: 'products.jsonl', line, field: `variants.${n}.id`, problem }];
    }),
  );
}

/** Two sets of rows are the same where they would be exported as the same record. */
function compare({ shop, products, customers, orders, priceLists }: ShopFolder, stored: ShopRows): Changes {
  const { currency } = shop;
  const place = (position: number) => ({ shop: shop.id, currency, position });
  const same =
    <Rows>(record: (rows: Rows) => unknown) =>
    (a: Rows, b: Rows) =>
      isDeepStrictEqual(record(a), record(b));
  return {
    shop,
    shopIs: shopIs(shop, stored),
    products: compareRecords(
      products.map(({ record }) => record),
      stored.products.map((rows) => ({ id: rows.product.id, position: rows.product.position, rows })),
      (record, position) => productRows(record, place(position)),
      same((rows) => productRecord(rows, currency)),
    ),
    customers: compareRecords(
      customers.map(({ record }) => record),
      stored.customers.map((rows) => ({ id: rows.customer.id, position: rows.customer.position, rows })),
      (record, position) => customerRows(record, place(position)),
      // Without their orders: the orders say whose they are.
      same((rows) => [customerRecord(rows, [], currency), rows.customer.nameKey]),
    ),
    orders: compareRecords(
      orders.map(({ record }) => record),
      stored.orders.map((rows) => ({ id: rows.id, position: rows.position, rows })),
      (record, position) => orderRows(record, place(position)),
      same((rows) => orderRecord(rows, currency)),
    ),
    priceLists: compareRecords(
      priceLists.map(({ record }) => record),
      stored.priceLists.map((rows) => ({ id: rows.list.id, position: rows.list.position, rows })),
      (record, position) => priceListRows(record, place(position)),
      same((rows) => priceListRecord(rows, currency)),
    ),
  };
}

function shopIs(shop: ShopFile, stored: ShopRows): keyof ImportCounts {
  if (!stored.shop) return 'new';
  return isDeepStrictEqual(shopFileOf(stored.shop), shop) ? 'same' : 'changed';
}
