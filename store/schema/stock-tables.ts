import { sql } from 'drizzle-orm';
import type { CountScope, CountStatus, MovementKind } from '../records.ts';
import type { Columns } from './sqlite-columns.ts';

/** What becomes of stock: movements, units set aside, units owed, and counts. What is there stands in `variants`. */
export function stockTables(c: Columns) {
  const stockMovements = c.table(
    'stock_movements',
    {
      shop: c.text('shop').notNull(),
      id: c.text('id').notNull(),
      variantId: c.text('variant_id').notNull(),
      change: c.int('change').notNull(),
      stockAfter: c.int('stock_after').notNull(),
      kind: c.text('kind').$type<MovementKind>().notNull().default('correction'),
      /** In words: the order it was for, or what somebody said. */
      reason: c.text('reason').notNull(),
      /** The person or part that did it. */
      by: c.text('by').notNull(),
      conversation: c.text('conversation'),
      at: c.time('at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.id] }),
      c.index('stock_movements_by_variant').on(t.shop, t.variantId, t.at),
      c.index('stock_movements_by_time').on(t.shop, t.at),
    ],
  );

  /** Units that wait for a conversation's yes: nobody else gets them before `expiresAt`. */
  const stockReservations = c.table(
    'stock_reservations',
    {
      shop: c.text('shop').notNull(),
      conversation: c.text('conversation').notNull(),
      variantId: c.text('variant_id').notNull(),
      /** Out of what is in stock. */
      quantity: c.int('quantity').notNull(),
      /** Out of what may be owed beyond that. */
      later: c.int('later').notNull(),
      /** The ledger's key of the write they are held for. */
      key: c.text('key').notNull(),
      at: c.time('at').notNull(),
      expiresAt: c.time('expires_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.conversation, t.variantId] }),
      c.index('stock_reservations_by_variant').on(t.shop, t.variantId, t.expiresAt),
      c.check('stock_reservations_units', sql`${t.quantity} >= 0 and ${t.later} >= 0`),
    ],
  );

  /** Units of an order that were sold without being there; what comes in goes to the oldest first. */
  const stockBackorders = c.table(
    'stock_backorders',
    {
      shop: c.text('shop').notNull(),
      orderId: c.text('order_id').notNull(),
      variantId: c.text('variant_id').notNull(),
      /** Units still to come. */
      waiting: c.int('waiting').notNull(),
      /** Working days it was said to take, from and to. */
      daysFrom: c.int('days_from').notNull(),
      daysTo: c.int('days_to').notNull(),
      at: c.time('at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.orderId, t.variantId] }),
      c.index('stock_backorders_by_age').on(t.shop, t.variantId, t.at),
      c.check('stock_backorders_waiting', sql`${t.waiting} >= 0`),
    ],
  );

  /** A stock take: open until it is booked or abandoned. */
  const stockCounts = c.table(
    'stock_counts',
    {
      shop: c.text('shop').notNull(),
      id: c.text('id').notNull(),
      status: c.text('status').$type<CountStatus>().notNull(),
      scope: c.json<CountScope>('scope').notNull(),
      by: c.text('by').notNull(),
      startedAt: c.time('started_at').notNull(),
      endedAt: c.time('ended_at'),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.id] }),
      // One at a time for each person.
      c
        .uniqueIndex('stock_counts_open')
        .on(t.shop, t.by)
        .where(sql`status = 'open'`),
    ],
  );

  const stockCountLines = c.table(
    'stock_count_lines',
    {
      shop: c.text('shop').notNull(),
      countId: c.text('count_id').notNull(),
      variantId: c.text('variant_id').notNull(),
      counted: c.int('counted').notNull(),
      /** What the books said when it was counted: sales after that are no difference. */
      expected: c.int('expected').notNull(),
      at: c.time('at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.countId, t.variantId] }),
      c.foreignKey({ columns: [t.shop, t.countId], foreignColumns: [stockCounts.shop, stockCounts.id] }),
      c.check('stock_count_lines_counted', sql`${t.counted} >= 0`),
    ],
  );

  return { stockMovements, stockReservations, stockBackorders, stockCounts, stockCountLines };
}
