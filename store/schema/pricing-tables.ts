import { sql } from 'drizzle-orm';
import type { PriceListTerms } from '../records.ts';
import type { Columns } from './sqlite-columns.ts';

/** Price lists, coupons in carts and how often they were used, and written quotes. */
export function pricingTables(c: Columns) {
  const priceLists = c.table(
    'price_lists',
    {
      shop: c.text('shop').notNull(),
      id: c.text('id').notNull(),
      position: c.int('position').notNull(),
      name: c.text('name').notNull(),
      currency: c.text('currency').notNull(),
      /** ISO 8601 dates, inclusive. */
      validFrom: c.text('valid_from'),
      validTo: c.text('valid_to'),
      terms: c.json<PriceListTerms>('terms').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.shop, t.id] })],
  );

  const listPrices = c.table(
    'list_prices',
    {
      shop: c.text('shop').notNull(),
      listId: c.text('list_id').notNull(),
      n: c.int('n').notNull(),
      variantId: c.text('variant_id').notNull(),
      /** From so many units on. */
      fromQuantity: c.int('from_quantity').notNull(),
      priceMinor: c.int('price_minor').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.listId, t.n] }),
      c.foreignKey({ columns: [t.shop, t.listId], foreignColumns: [priceLists.shop, priceLists.id] }),
      c.check('list_prices_price', sql`${t.priceMinor} >= 0`),
    ],
  );

  /** The codes somebody put into their cart, as the shop writes them. */
  const cartCoupons = c.table(
    'cart_coupons',
    {
      shop: c.text('shop').notNull(),
      conversation: c.text('conversation').notNull(),
      code: c.text('code').notNull(),
      addedAt: c.time('added_at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.shop, t.conversation, t.code] })],
  );

  /** Orders a code was used in, those cancelled not counted: by a customer, or by all where `holder` is empty. */
  const couponCounts = c.table(
    'coupon_counts',
    {
      shop: c.text('shop').notNull(),
      code: c.text('code').notNull(),
      holder: c.text('holder').notNull(),
      used: c.int('used').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.code, t.holder] }),
      c.check('coupon_counts_used', sql`${t.used} >= 0`),
    ],
  );

  const quotes = c.table(
    'quotes',
    {
      shop: c.text('shop').notNull(),
      id: c.text('id').notNull(),
      /** Counts the quotes of a shop, from 1. */
      n: c.int('n').notNull(),
      customerId: c.text('customer_id').notNull(),
      conversation: c.text('conversation').notNull(),
      /** Who wrote it. */
      by: c.text('by').notNull(),
      at: c.time('at').notNull(),
      /** An ISO 8601 date, its whole day included. */
      validUntil: c.text('valid_until').notNull(),
      currency: c.text('currency').notNull(),
      /** The quote as it was written: lines, discounts, tax, delivery, total. */
      quote: c.json<unknown>('quote').notNull(),
      /** The order it became. */
      orderId: c.text('order_id'),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.id] }),
      c.uniqueIndex('quotes_by_number').on(t.shop, t.n),
      c.index('quotes_by_customer').on(t.shop, t.customerId, t.n),
    ],
  );

  return { priceLists, listPrices, cartCoupons, couponCounts, quotes };
}
