import { sql } from 'drizzle-orm';
import type {
  Delivery,
  ExchangeRequest,
  LineDiscount,
  Options,
  PaymentState,
  ReturnRequest,
  Tax,
} from '../records.ts';
import type { Address } from '../folder/shop-folder.ts';
import type { Columns } from './sqlite-columns.ts';

/** Customers, how they pay, and their orders. */
export function orderTables(c: Columns) {
  const customers = c.table(
    'customers',
    {
      shop: c.text('shop').notNull(),
      id: c.text('id').notNull(),
      position: c.int('position').notNull(),
      firstName: c.text('first_name').notNull(),
      lastName: c.text('last_name').notNull(),
      email: c.text('email').notNull(),
      phone: c.text('phone'),
      tier: c.text('tier'),
      /** Of a business: its number for tax. */
      taxNumber: c.text('tax_number'),
      locale: c.text('locale'),
      address: c.json<Address>('address'),
      /** The whole name as it is compared; see nameKey. */
      nameKey: c.text('name_key').notNull().default(''),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.id] }),
      c.index('customers_by_name').on(t.shop, t.nameKey),
      c.index('customers_by_email').on(t.shop, sql`lower(${t.email})`),
    ],
  );

  const paymentMethods = c.table(
    'payment_methods',
    {
      shop: c.text('shop').notNull(),
      customerId: c.text('customer_id').notNull(),
      id: c.text('id').notNull(),
      position: c.int('position').notNull(),
      kind: c.text('kind').notNull(),
      brand: c.text('brand'),
      last4: c.text('last4'),
      /** What is left on it; null for methods that hold no money. */
      balanceMinor: c.int('balance_minor'),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.customerId, t.id] }),
      c.foreignKey({ columns: [t.shop, t.customerId], foreignColumns: [customers.shop, customers.id] }),
      c.check('payment_methods_balance', sql`${t.balanceMinor} >= 0`),
    ],
  );

  const orders = c.table(
    'orders',
    {
      shop: c.text('shop').notNull(),
      id: c.text('id').notNull(),
      /** Age: a newer order has a higher one. */
      position: c.int('position').notNull(),
      /** Null for a guest. */
      customerId: c.text('customer_id'),
      /** The conversation it was placed in, if any. */
      conversation: c.text('conversation'),
      status: c.text('status').notNull(),
      /** ISO 8601 instant, kept as it was written. */
      placedAt: c.text('placed_at'),
      deliveredAt: c.text('delivered_at'),
      shippingAddress: c.json<Address>('shipping_address').notNull(),
      delivery: c.json<Delivery>('delivery'),
      tax: c.json<Tax>('tax'),
      /** What the total was rounded by. */
      roundingMinor: c.int('rounding_minor').notNull().default(0),
      totalMinor: c.int('total_minor').notNull(),
      /** Of all its amounts; the shop's where null. */
      currency: c.text('currency'),
      /** Codes that were used. */
      coupons: c.json<string[]>('coupons'),
      cancelReason: c.text('cancel_reason'),
      /** Where word of it goes, as given at checkout; else to the customer's own address. */
      email: c.text('email'),
      returnRequest: c.json<ReturnRequest>('return_request'),
      exchangeRequest: c.json<ExchangeRequest>('exchange_request'),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.id] }),
      c.index('orders_by_customer').on(t.shop, t.customerId, t.position),
      c.index('orders_by_position').on(t.shop, t.position),
    ],
  );

  const orderLines = c.table(
    'order_lines',
    {
      shop: c.text('shop').notNull(),
      orderId: c.text('order_id').notNull(),
      lineNo: c.int('line_no').notNull(),
      variantId: c.text('variant_id').notNull(),
      productId: c.text('product_id').notNull(),
      title: c.text('title').notNull(),
      quantity: c.int('quantity').notNull(),
      unitPriceMinor: c.int('unit_price_minor').notNull(),
      /** Null where it is quantity × unit price. */
      totalMinor: c.int('total_minor'),
      /** What came off, in words of the day it was sold. */
      discounts: c.json<LineDiscount[]>('discounts'),
      options: c.json<Options>('options').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.orderId, t.lineNo] }),
      c.foreignKey({ columns: [t.shop, t.orderId], foreignColumns: [orders.shop, orders.id] }),
      c.check('order_lines_quantity', sql`${t.quantity} > 0`),
    ],
  );

  const fulfillments = c.table(
    'fulfillments',
    {
      shop: c.text('shop').notNull(),
      orderId: c.text('order_id').notNull(),
      n: c.int('n').notNull(),
      trackingNumber: c.text('tracking_number').notNull(),
      variantIds: c.json<string[]>('variant_ids').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.orderId, t.n] }),
      c.foreignKey({ columns: [t.shop, t.orderId], foreignColumns: [orders.shop, orders.id] }),
    ],
  );

  const payments = c.table(
    'payments',
    {
      shop: c.text('shop').notNull(),
      orderId: c.text('order_id').notNull(),
      n: c.int('n').notNull(),
      kind: c.text('kind').$type<'payment' | 'refund'>().notNull(),
      amountMinor: c.int('amount_minor').notNull(),
      paymentMethodId: c.text('payment_method_id').notNull(),
      reference: c.text('reference'),
      state: c.text('state').$type<PaymentState>().notNull().default('captured'),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.orderId, t.n] }),
      c
        .index('payments_due')
        .on(t.shop, t.orderId)
        .where(sql`${t.state} = 'authorised'`),
      c.index('payments_by_reference').on(t.reference),
      c.foreignKey({ columns: [t.shop, t.orderId], foreignColumns: [orders.shop, orders.id] }),
    ],
  );

  return { customers, paymentMethods, orders, orderLines, fulfillments, payments };
}
