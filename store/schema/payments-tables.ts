import { sql } from 'drizzle-orm';
import type { PaymentAttemptState } from '../records.ts';
import type { Columns } from './sqlite-columns.ts';

/** What was asked of payment providers, and what they told by themselves. */
export function paymentTables(c: Columns) {
  /** One row for each time money was asked for, written before the provider is: a crash never forgets a charge. */
  const paymentAttempts = c.table(
    'payment_attempts',
    {
      shop: c.text('shop').notNull(),
      /** The key the provider was given. */
      key: c.text('key').notNull(),
      conversation: c.text('conversation').notNull(),
      person: c.text('person').notNull(),
      provider: c.text('provider').notNull(),
      amountMinor: c.int('amount_minor').notNull(),
      currency: c.text('currency').notNull(),
      state: c.text('state').$type<PaymentAttemptState>().notNull(),
      /** The provider's name of the payment, once it is known. */
      reference: c.text('reference'),
      /** The order it paid, once that is written. */
      orderId: c.text('order_id'),
      at: c.time('at').notNull(),
      updatedAt: c.time('updated_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.key] }),
      c
        .index('payment_attempts_open')
        .on(t.at)
        .where(sql`${t.state} in ('asking', 'releasing')`),
      c.index('payment_attempts_by_reference').on(t.reference),
    ],
  );

  /** The events of a provider that were taken in, each once. */
  const providerEvents = c.table(
    'provider_events',
    {
      provider: c.text('provider').notNull(),
      id: c.text('id').notNull(),
      type: c.text('type').notNull(),
      at: c.time('at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.provider, t.id] })],
  );

  return { paymentAttempts, providerEvents };
}
