import { asc, eq, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import { prepareOnce } from '../prepare-once.ts';
import type { Tables } from '../schema/schema.ts';
import type { ShopFile } from '../folder/shop-folder.ts';
import type { Statement } from '../statements.ts';

/** A shop as its shop.json says, and the version its catalogue has now. */
export type StoredShop = { file: ShopFile; catalogVersion: number };

const shopById = prepareOnce(({ read, t }) =>
  read
    .select()
    .from(t.shops)
    .where(eq(t.shops.id, sql.placeholder('id')))
    .prepare(),
);

export async function findShop(store: Store, id: string): Promise<StoredShop | undefined> {
  const [row] = await shopById(store).execute({ id });
  return row && { file: shopFileOf(row), catalogVersion: row.catalogVersion };
}

export async function listShops(store: Store): Promise<StoredShop[]> {
  const rows = await store.read.select().from(store.t.shops).orderBy(asc(store.t.shops.id));
  return rows.map((row) => ({ file: shopFileOf(row), catalogVersion: row.catalogVersion }));
}

/** The secret that signs tokens of this shop's customers. */
export async function shopSecret(store: Store, id: string): Promise<string | undefined> {
  const [row] = await shopById(store).execute({ id });
  return row?.secret;
}

/** Statement: says that products, prices or stock of the shop changed, so that caches and indexes look again. */
export function catalogChanged({ write, t }: Store, shop: string): Statement {
  return {
    query: write
      .update(t.shops)
      .set({ catalogVersion: sql`${t.shops.catalogVersion} + 1` })
      .where(eq(t.shops.id, shop)),
    guard: { rows: 1, otherwise: 'unknown_shop' },
  };
}

export function shopFileOf(row: Tables['shops']['$inferSelect']): ShopFile {
  const { id, name, currency, locale, timezone, settings } = row;
  return { id, name, currency, locale, timezone, ...settings };
}
