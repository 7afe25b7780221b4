import { and, eq, gte, inArray } from 'drizzle-orm';
import type { Comparison } from './compare-records.ts';
import type { Store } from '../open-store.ts';
import type { Order } from '../queries/orders.ts';
import type { CustomerRows } from './shop-folder-rows.ts';
import type { Statement } from '../statements.ts';
import { fromRow, inChunks } from './write-rows.ts';

/** Statements that write customers whole, with how they pay. */
export function customerStatements(
  { write, t }: Store,
  shop: string,
  customers: Comparison<CustomerRows>,
): Statement[] {
  const m = t.paymentMethods;
  return [
    ...inChunks(
      customers.write.map(({ customer }) => customer),
      (rows) =>
        write
          .insert(t.customers)
          .values(rows)
          .onConflictDoUpdate({
            target: [t.customers.shop, t.customers.id],
            set: fromRow(t.customers, [
              'position',
              'firstName',
              'lastName',
              'email',
              'phone',
              'tier',
              'locale',
              'address',
              'nameKey',
            ]),
          }),
    ),
    ...inChunks(
      customers.write.map(({ customer }) => customer.id),
      (ids) => write.delete(m).where(and(eq(m.shop, shop), inArray(m.customerId, ids))),
    ),
    ...inChunks(
      customers.write.flatMap(({ paymentMethods }) => paymentMethods),
      (rows) => write.insert(m).values(rows),
    ),
    ...customers.moved.map(({ id, position }) => ({
      query: write
        .update(t.customers)
        .set({ position })
        .where(and(eq(t.customers.shop, shop), eq(t.customers.id, id))),
    })),
  ];
}

/** Statements that write orders whole; what a folder does not know of them (conversation, states of payments) stays. */
export function orderStatements(
  { write, t }: Store,
  shop: string,
  orders: Comparison<Order>,
  stored: Order[],
): Statement[] {
  const { orderLines: l, fulfillments: f, payments: p } = t;
  const ids = orders.write.map(({ id }) => id);
  const before = new Map(stored.map((order) => [order.id, order.payments.length]));
  const fewer = orders.write.filter(({ id, payments }) => payments.length < (before.get(id) ?? 0));
  return [
    ...inChunks(
      orders.write.map(({ lines: _lines, fulfillments: _fulfillments, payments: _payments, ...row }) => row),
      (rows) =>
        write
          .insert(t.orders)
          .values(rows)
          .onConflictDoUpdate({
            target: [t.orders.shop, t.orders.id],
            set: fromRow(t.orders, [
              'position',
              'customerId',
              'status',
              'placedAt',
              'deliveredAt',
              'shippingAddress',
              'delivery',
              'tax',
              'totalMinor',
              'cancelReason',
              'returnRequest',
              'exchangeRequest',
            ]),
          }),
    ),
    ...inChunks(ids, (some) => write.delete(l).where(and(eq(l.shop, shop), inArray(l.orderId, some)))),
    ...inChunks(ids, (some) => write.delete(f).where(and(eq(f.shop, shop), inArray(f.orderId, some)))),
    ...inChunks(
      orders.write.flatMap(({ lines }) => lines),
      (rows) => write.insert(l).values(rows),
    ),
    ...inChunks(
      orders.write.flatMap(({ fulfillments }) => fulfillments),
      (rows) => write.insert(f).values(rows),
    ),
    ...inChunks(
      orders.write.flatMap(({ payments }) => payments),
      (rows) =>
        write
          .insert(p)
          .values(rows)
          .onConflictDoUpdate({
            target: [p.shop, p.orderId, p.n],
            set: fromRow(p, ['kind', 'amountMinor', 'paymentMethodId', 'reference']),
          }),
    ),
    ...fewer.map(({ id, payments }) => ({
      query: write.delete(p).where(and(eq(p.shop, shop), eq(p.orderId, id), gte(p.n, payments.length))),
    })),
    ...orders.moved.map(({ id, position }) => ({
      query: write
        .update(t.orders)
        .set({ position })
        .where(and(eq(t.orders.shop, shop), eq(t.orders.id, id))),
    })),
  ];
}
