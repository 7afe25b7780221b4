import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { exportShop } from '../store/folder/export-shop.ts';
import type { CustomerFile, OrderFile } from '../store/folder/shop-folder.ts';
import type { Store } from '../store/open-store.ts';
import type { RuleSettings } from '../tools/rules/rule.ts';
import type { ShopState } from './compare-shops.ts';
import { readLines } from './read-lines.ts';

/** The customers and orders of a shop as it is now. */
export async function exportedState(store: Store, shop: string): Promise<ShopState> {
  const folder = await mkdtemp(join(tmpdir(), 'shop-state-'));
  try {
    await exportShop(store, shop, folder);
    return await readState(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The customers and orders of a shop folder. */
export async function readState(folder: string): Promise<ShopState> {
  return {
    customers: await readLines<CustomerFile>(join(folder, 'customers.jsonl')),
    orders: await readLines<OrderFile>(join(folder, 'orders.jsonl')),
  };
}

/** Gives an imported shop rules of its own. */
export async function setRules(store: Store, shop: string, rules: RuleSettings): Promise<void> {
  const { shops } = store.t;
  const [row] = await store.read.select({ settings: shops.settings }).from(shops).where(eq(shops.id, shop));
  if (!row) throw new Error(`no shop ${shop}`);
  const settings = { ...row.settings, rules };
  await store.apply([{ query: store.write.update(shops).set({ settings }).where(eq(shops.id, shop)) }]);
}
