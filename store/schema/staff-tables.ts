import type { HandOffState, IdentifiedAs, ParkedState } from '../records.ts';
import type { StaffRole } from '../../tools/person.ts';
import type { Columns } from './sqlite-columns.ts';

/** What waits for a member of staff: conversations that were passed on, and writes somebody has to approve. */
export function staffTables(c: Columns) {
  const handOffs = c.table(
    'hand_offs',
    {
      shop: c.text('shop').notNull(),
      /** Counted up per shop; what staff call it by. */
      n: c.int('n').notNull(),
      conversation: c.text('conversation').notNull(),
      person: c.json<IdentifiedAs>('person').notNull(),
      language: c.text('language').notNull(),
      why: c.text('why').notNull(),
      /** The context package as JSON: what the next one needs to know to go on. */
      package: c.json<unknown>('package').notNull(),
      state: c.text('state').$type<HandOffState>().notNull(),
      takenBy: c.text('taken_by'),
      note: c.text('note'),
      at: c.time('at').notNull(),
      takenAt: c.time('taken_at'),
      closedAt: c.time('closed_at'),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.n] }),
      c.index('hand_offs_by_state').on(t.shop, t.state, t.n),
      c.index('hand_offs_by_conversation').on(t.shop, t.conversation),
    ],
  );

  /** Writes a customer said yes to and somebody has to approve, with their exact plan. */
  const approvals = c.table(
    'approvals',
    {
      shop: c.text('shop').notNull(),
      n: c.int('n').notNull(),
      /** The ledger's key of the write. */
      key: c.text('key').notNull(),
      conversation: c.text('conversation').notNull(),
      person: c.json<IdentifiedAs>('person').notNull(),
      language: c.text('language').notNull(),
      tool: c.text('tool').notNull(),
      args: c.json<Record<string, unknown>>('args').notNull(),
      plan: c.json<unknown>('plan').notNull(),
      summary: c.text('summary').notNull(),
      /** Why it has to be approved: the rule's own sentence. */
      why: c.text('why').notNull(),
      role: c.text('role').$type<StaffRole>().notNull(),
      state: c.text('state').$type<ParkedState>().notNull(),
      decidedBy: c.text('decided_by'),
      reason: c.text('reason'),
      /** What the customer is told of it at their next turn, in their language. */
      outcome: c.text('outcome'),
      told: c.bool('told').notNull().default(false),
      at: c.time('at').notNull(),
      decidedAt: c.time('decided_at'),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.n] }),
      c.uniqueIndex('approvals_by_key').on(t.shop, t.key),
      c.index('approvals_by_state').on(t.shop, t.state, t.n),
      c.index('approvals_by_conversation').on(t.shop, t.conversation, t.told),
    ],
  );

  return { handOffs, approvals };
}
