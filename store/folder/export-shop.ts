import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { loadShop } from './load-shop.ts';
import type { Store } from '../open-store.ts';
import { shopFileOf } from '../queries/shops.ts';
import { priceListRecord } from './price-list-rows.ts';
import { type FolderFile, optionalFiles } from './shop-folder.ts';
import { customerRecord, orderRecord, productRecord } from './shop-folder-rows.ts';

/**
 * Writes a shop as a shop folder: importing it gives the same shop. Amounts are written with all digits of the
 * currency ("20.50"). A file is replaced only when all of them are written. Returns how many records each file has;
 * nothing is written where there is no such shop.
 */
export async function exportShop(
  store: Store,
  id: string,
  folder: string,
): Promise<{ exported: Record<FolderFile, number> } | { refused: 'unknown_shop' }> {
  const { shop, products, customers, orders, priceLists } = await loadShop(store, id);
  if (!shop) return { refused: 'unknown_shop' };
  const { currency } = shop;
  const orderIds = Map.groupBy(orders, (order) => order.customerId);
  const idsOf = (customer: string) => (orderIds.get(customer) ?? []).map((order) => order.id);

  await mkdir(folder, { recursive: true });
  await writeTogether(folder, {
    'shop.json': [`${JSON.stringify(shopFileOf(shop), null, 2)}\n`],
    'products.jsonl': lines(products, (rows) => productRecord(rows, currency)),
    'customers.jsonl': lines(customers, (rows) => customerRecord(rows, idsOf(rows.customer.id), currency)),
    'orders.jsonl': lines(orders, (order) => orderRecord(order, currency)),
    ...(priceLists.length > 0 && {
      'price-lists.jsonl': lines(priceLists, (rows) => priceListRecord(rows, currency)),
    }),
  });
  return {
    exported: {
      'shop.json': 1,
      'products.jsonl': products.length,
      'customers.jsonl': customers.length,
      'orders.jsonl': orders.length,
      'price-lists.jsonl': priceLists.length,
    },
  };
}

function* lines<T>(rows: T[], record: (row: T) => object): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(record(row))}\n`;
}

/** Writes every file under another name first, so that one that fails leaves the old ones as they were. */
async function writeTogether(
  folder: string,
  files: Partial<Record<FolderFile, Iterable<string>>>,
): Promise<void> {
  const names = Object.keys(files).map((name) => ({
    part: join(folder, `.${name}.part`),
    to: join(folder, name),
  }));
  try {
    for (const [n, text] of Object.values(files).entries()) {
      await pipeline(Readable.from(text), createWriteStream(names[n]?.part ?? ''));
    }
    for (const { part, to } of names) await rename(part, to);
    // A list that is gone must not come back with the next import.
    for (const file of optionalFiles) if (!files[file]) await rm(join(folder, file), { force: true });
  } catch (error) {
    await Promise.all(names.map(({ part }) => rm(part, { force: true })));
    throw error;
  }
}
