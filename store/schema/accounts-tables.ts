import { sql } from 'drizzle-orm';
import type { AccountEntryKind, BalanceEntryKind } from '../records.ts';
import type { DocumentContent, IssuedKind } from '../shop-document.ts';
import type { Columns } from './sqlite-columns.ts';

/** Paper and accounts: numbered documents, what customers owe, and what happened to the money on gift cards. */
export function accountTables(c: Columns) {
  /** The last number given out of each series; a series is the text before its numbers. */
  const series = c.table(
    'series',
    {
      shop: c.text('shop').notNull(),
      name: c.text('name').notNull(),
      last: c.int('last').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.shop, t.name] })],
  );

  /** Invoices and credit notes, as they were issued; never changed. */
  const invoices = c.table(
    'invoices',
    {
      shop: c.text('shop').notNull(),
      number: c.text('number').notNull(),
      kind: c.text('kind').$type<IssuedKind>().notNull(),
      series: c.text('series').notNull(),
      n: c.int('n').notNull(),
      /** What it was made for, one document for each: "order W000012", "order W000012 refund 2". */
      source: c.text('source').notNull(),
      orderId: c.text('order_id').notNull(),
      /** Null for a guest. */
      customerId: c.text('customer_id'),
      /** The invoice that a credit note takes back from. */
      credits: c.text('credits'),
      totalMinor: c.int('total_minor').notNull(),
      issuedAt: c.time('issued_at').notNull(),
      /** When it is to be paid; null where nothing was open when it was issued. */
      dueAt: c.time('due_at'),
      content: c.json<DocumentContent>('content').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.number] }),
      c.uniqueIndex('invoices_by_series').on(t.shop, t.series, t.n),
      c.uniqueIndex('invoices_by_source').on(t.shop, t.source),
      c.index('invoices_by_order').on(t.shop, t.orderId),
    ],
  );

  /** Customers who may buy now and pay later. */
  const accounts = c.table(
    'accounts',
    {
      shop: c.text('shop').notNull(),
      customerId: c.text('customer_id').notNull(),
      creditLimitMinor: c.int('credit_limit_minor').notNull(),
      termDays: c.int('term_days').notNull(),
      company: c.text('company'),
      taxNumber: c.text('tax_number'),
      /** What they owe: the sum of their entries, kept beside them so that a limit can be guarded. Below zero is credit. */
      balanceMinor: c.int('balance_minor').notNull().default(0),
      /** No longer offered; what is owed stays owed. */
      closed: c.bool('closed').notNull().default(false),
    },
    (t) => [c.primaryKey({ columns: [t.shop, t.customerId] })],
  );

  /** What made a balance what it is; only ever added to. */
  const accountEntries = c.table(
    'account_entries',
    {
      shop: c.text('shop').notNull(),
      customerId: c.text('customer_id').notNull(),
      n: c.int('n').notNull(),
      kind: c.text('kind').$type<AccountEntryKind>().notNull(),
      /** Above zero is owed by the customer. */
      amountMinor: c.int('amount_minor').notNull(),
      /** The invoice it belongs to; null for money that is not matched to one. */
      invoice: c.text('invoice'),
      orderId: c.text('order_id'),
      note: c.text('note'),
      by: c.text('by').notNull(),
      at: c.time('at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.customerId, t.n] }),
      c.foreignKey({
        columns: [t.shop, t.customerId],
        foreignColumns: [accounts.shop, accounts.customerId],
      }),
      c.index('account_entries_by_invoice').on(t.shop, t.invoice),
    ],
  );

  /** What made the balance of a gift card what it is; only ever added to. */
  const balanceEntries = c.table(
    'balance_entries',
    {
      shop: c.text('shop').notNull(),
      customerId: c.text('customer_id').notNull(),
      methodId: c.text('method_id').notNull(),
      n: c.int('n').notNull(),
      kind: c.text('kind').$type<BalanceEntryKind>().notNull(),
      /** Above zero is put onto the card. */
      amountMinor: c.int('amount_minor').notNull(),
      orderId: c.text('order_id'),
      by: c.text('by').notNull(),
      at: c.time('at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.customerId, t.methodId, t.n] }),
      c.check('balance_entries_amount', sql`${t.amountMinor} <> 0`),
    ],
  );

  return { series, invoices, accounts, accountEntries, balanceEntries };
}
