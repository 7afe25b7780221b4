import { sql } from 'drizzle-orm';
import type { Facets, Options, Pack, Picture, ShopSettings } from '../records.ts';
import type { Columns } from './sqlite-columns.ts';

/** Shops and what they sell. `position` is the shop's own order. */
export function catalogTables(c: Columns) {
  const shops = c.table('shops', {
    id: c.text('id').primaryKey(),
    name: c.text('name').notNull(),
    currency: c.text('currency').notNull(),
    locale: c.text('locale').notNull(),
    timezone: c.text('timezone').notNull(),
    settings: c.json<ShopSettings>('settings').notNull(),
    /** Signs the tokens of this shop's customers. */
    secret: c.text('secret').notNull(),
    /** Grows with every change of products, prices or stock by import; caches and indexes compare it. */
    catalogVersion: c.int('catalog_version').notNull().default(1),
    /** The number the next new order gets. */
    nextOrder: c.int('next_order').notNull().default(1),
    createdAt: c.time('created_at').notNull(),
  });

  const products = c.table(
    'products',
    {
      shop: c.text('shop').notNull(),
      id: c.text('id').notNull(),
      position: c.int('position').notNull(),
      title: c.text('title').notNull(),
      description: c.text('description'),
      facets: c.json<Facets>('facets'),
      aliases: c.json<string[]>('aliases'),
      packs: c.json<Pack[]>('packs'),
      picture: c.json<Picture>('picture'),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.id] }),
      c.index('products_by_position').on(t.shop, t.position),
    ],
  );

  const variants = c.table(
    'variants',
    {
      shop: c.text('shop').notNull(),
      id: c.text('id').notNull(),
      productId: c.text('product_id').notNull(),
      position: c.int('position').notNull(),
      priceMinor: c.int('price_minor').notNull(),
      stock: c.int('stock').notNull(),
      options: c.json<Options>('options').notNull(),
      sku: c.text('sku'),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.id] }),
      c.foreignKey({ columns: [t.shop, t.productId], foreignColumns: [products.shop, products.id] }),
      c.index('variants_by_product').on(t.shop, t.productId, t.position),
      c.check('variants_stock', sql`${t.stock} >= 0`),
      c.check('variants_price', sql`${t.priceMinor} >= 0`),
    ],
  );

  return { shops, products, variants };
}
