import { sql } from 'drizzle-orm';
import type { DeliveryState } from '../records.ts';
import type { Columns } from './sqlite-columns.ts';

/** What happened, written in the same list as the write itself, and who has been told of it. */
export function outboxTables(c: Columns) {
  const outbox = c.table(
    'outbox',
    {
      shop: c.text('shop').notNull(),
      id: c.text('id').notNull(),
      /** What it is about, "order/W000005": events of one subject are delivered in their order. */
      subject: c.text('subject').notNull(),
      n: c.int('n').notNull(),
      type: c.text('type').notNull(),
      data: c.json<unknown>('data').notNull(),
      at: c.time('at').notNull(),
      /** Whether its deliveries have been made. */
      addressed: c.bool('addressed').notNull().default(false),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.id] }),
      c.uniqueIndex('outbox_by_subject').on(t.shop, t.subject, t.n),
      c
        .index('outbox_new')
        .on(t.at)
        .where(sql`not ${t.addressed}`),
      c.index('outbox_by_time').on(t.at),
    ],
  );

  /** One event on its way to one subscriber. */
  const deliveries = c.table(
    'deliveries',
    {
      shop: c.text('shop').notNull(),
      eventId: c.text('event_id').notNull(),
      subscriber: c.text('subscriber').notNull(),
      subject: c.text('subject').notNull(),
      n: c.int('n').notNull(),
      state: c.text('state').$type<DeliveryState>().notNull(),
      attempts: c.int('attempts').notNull().default(0),
      dueAt: c.time('due_at').notNull(),
      /** Until then it is in the hands of `leasedBy`; nobody else may take it. */
      leasedUntil: c.time('leased_until'),
      leasedBy: c.text('leased_by'),
      /** What went wrong last. */
      problem: c.text('problem'),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.eventId, t.subscriber] }),
      c
        .foreignKey({ columns: [t.shop, t.eventId], foreignColumns: [outbox.shop, outbox.id] })
        .onDelete('cascade'),
      c
        .index('deliveries_due')
        .on(t.dueAt)
        .where(sql`${t.state} = 'due'`),
      c
        .index('deliveries_dead')
        .on(t.dueAt)
        .where(sql`${t.state} = 'dead'`),
      c.index('deliveries_by_subject').on(t.shop, t.subscriber, t.subject, t.n),
    ],
  );

  /** E-mails of the embedded mailer: written instead of sent, for people to read. */
  const mails = c.table(
    'mails',
    {
      shop: c.text('shop').notNull(),
      id: c.text('id').notNull(),
      kind: c.text('kind').notNull(),
      to: c.text('to').notNull(),
      subject: c.text('subject').notNull(),
      text: c.text('text').notNull(),
      at: c.time('at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.shop, t.id] }), c.index('mails_by_time').on(t.shop, t.at)],
  );

  return { outbox, deliveries, mails };
}
