import { and, eq, gte, inArray, sql } from 'drizzle-orm';
import type { BalanceEntryKind } from '../records.ts';
import type { Comparison } from './compare-records.ts';
import type { Store } from '../open-store.ts';
import type { Order } from '../queries/orders.ts';
import type { AccountTerms, CustomerRows } from './shop-folder-rows.ts';
import type { Statement } from '../statements.ts';
import { fromRow, inChunks } from './write-rows.ts';

/** Statements that write customers whole, with how they pay. */
export function customerStatements(
  store: Store,
  shop: string,
  customers: Comparison<CustomerRows>,
  now: Date,
): Statement[] {
  const { write, t } = store;
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
              'taxNumber',
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
    ...balanceStatements(store, shop, customers.write, now),
    ...accountStatements(store, shop, customers.write),
    ...customers.moved.map(({ id, position }) => ({
      query: write
        .update(t.customers)
        .set({ position })
        .where(and(eq(t.customers.shop, shop), eq(t.customers.id, id))),
    })),
  ];
}

/** What a folder makes of the balance of a card is an entry as well: the sum of the entries stays the balance. */
function balanceStatements(
  { read, write, t }: Store,
  shop: string,
  customers: CustomerRows[],
  now: Date,
): Statement[] {
  const { paymentMethods: m, balanceEntries: e } = t;
  const cards = customers.filter(({ paymentMethods }) =>
    paymentMethods.some(({ balanceMinor }) => balanceMinor !== null),
  );
  const entries = sql`from ${e} where ${e.shop} = ${m.shop} and ${e.customerId} = ${m.customerId} and ${e.methodId} = ${m.id}`;
  const change = sql<number>`${m.balanceMinor} - (select coalesce(sum(${e.amountMinor}), 0) ${entries})`;
  return inChunks(
    cards.map(({ customer }) => customer.id),
    (ids) =>
      write.insert(e).select(
        read
          .select({
            shop: m.shop,
            customerId: m.customerId,
            methodId: m.id,
            n: sql<number>`(select coalesce(max(${e.n}), 0) + 1 ${entries})`.as('n'),
            kind: sql<BalanceEntryKind>`'import'`.as('kind'),
            amountMinor: change.as('amount_minor'),
            orderId: sql<string | null>`null`.as('order_id'),
            by: sql<string>`'import'`.as('by'),
            at: sql<Date>`${sql.param(now, e.at)}`.as('at'),
          })
          .from(m)
          .where(and(eq(m.shop, shop), inArray(m.customerId, ids), sql`${change} <> 0`)),
      ),
  );
}

/** An account keeps its entries and what is owed; one the folder no longer has is closed. */
function accountStatements({ write, t }: Store, shop: string, customers: CustomerRows[]): Statement[] {
  const a = t.accounts;
  const without = customers.filter(({ account }) => !account).map(({ customer }) => customer.id);
  return [
    ...inChunks(without, (ids) =>
      write
        .update(a)
        .set({ closed: true })
        .where(and(eq(a.shop, shop), inArray(a.customerId, ids))),
    ),
    ...inChunks(
      // What is owed is no column of the folder: a new account owes nothing, an old one what it did.
      customers.flatMap(({ account }) => (account ? [termsOf(account)] : [])),
      (rows) =>
        write
          .insert(a)
          .values(rows)
          .onConflictDoUpdate({
            target: [a.shop, a.customerId],
            set: fromRow(a, ['creditLimitMinor', 'termDays', 'company', 'taxNumber', 'closed']),
          }),
    ),
  ];
}

function termsOf(account: AccountTerms): AccountTerms {
  const { shop, customerId, creditLimitMinor, termDays, company, taxNumber, closed } = account;
  return { shop, customerId, creditLimitMinor, termDays, company, taxNumber, closed };
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
              'roundingMinor',
              'totalMinor',
              'currency',
              'coupons',
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
