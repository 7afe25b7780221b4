import { sql } from 'drizzle-orm';
import type { IdentifiedBy, LedgerStatus, PersonKind } from '../records.ts';
import type { Columns } from './sqlite-columns.ts';

/** Conversations, what was said and done in them, and the working memory of the agent. */
export function conversationTables(c: Columns) {
  const conversations = c.table(
    'conversations',
    {
      shop: c.text('shop').notNull(),
      id: c.text('id').notNull(),
      channel: c.text('channel').notNull(),
      personKind: c.text('person_kind').$type<PersonKind>().notNull(),
      /** The customer or member of staff; null for a guest. */
      personId: c.text('person_id'),
      /** How a customer said who they are, where a channel did not vouch for it: a guest's requests go on as theirs. */
      identifiedBy: c.text('identified_by').$type<IdentifiedBy>(),
      language: c.text('language'),
      /** A colleague has taken this conversation: the agent keeps out of it. */
      withColleague: c.bool('with_colleague').notNull().default(false),
      /** Something was decided meanwhile that the person is told at their next turn. */
      news: c.bool('news').notNull().default(false),
      createdAt: c.time('created_at').notNull(),
      lastAt: c.time('last_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.id] }),
      c.index('conversations_by_time').on(t.shop, t.lastAt),
      c.index('conversations_by_person').on(t.shop, t.personKind, t.personId, t.lastAt),
    ],
  );

  const messages = c.table(
    'messages',
    {
      shop: c.text('shop').notNull(),
      conversation: c.text('conversation').notNull(),
      n: c.int('n').notNull(),
      role: c.text('role').$type<'user' | 'assistant'>().notNull(),
      text: c.text('text').notNull(),
      messageId: c.text('message_id'),
      at: c.time('at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.shop, t.conversation, t.n] })],
  );

  /** The reply to each message id, so that a repeated message gets the same one. */
  const turns = c.table(
    'turns',
    {
      shop: c.text('shop').notNull(),
      conversation: c.text('conversation').notNull(),
      messageId: c.text('message_id').notNull(),
      reply: c.json<unknown>('reply').notNull(),
      at: c.time('at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.shop, t.conversation, t.messageId] })],
  );

  /** The working memory of a conversation, as JSON: the latest only, until it expires. */
  const dialogues = c.table(
    'dialogues',
    {
      shop: c.text('shop').notNull(),
      conversation: c.text('conversation').notNull(),
      state: c.json<unknown>('state').notNull(),
      at: c.time('at').notNull(),
      expiresAt: c.time('expires_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.conversation] }),
      c.index('dialogues_by_expiry').on(t.expiresAt),
    ],
  );

  /** Each write of a tool once: whoever inserts the key first does it. */
  const ledger = c.table(
    'ledger',
    {
      shop: c.text('shop').notNull(),
      key: c.text('key').notNull(),
      conversation: c.text('conversation').notNull(),
      tool: c.text('tool').notNull(),
      status: c.text('status').$type<LedgerStatus>().notNull(),
      result: c.json<unknown>('result'),
      at: c.time('at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.key] }),
      c.index('ledger_by_conversation').on(t.shop, t.conversation),
      c
        .index('ledger_claimed')
        .on(t.at)
        .where(sql`${t.status} = 'claimed'`),
    ],
  );

  const carts = c.table(
    'carts',
    {
      shop: c.text('shop').notNull(),
      conversation: c.text('conversation').notNull(),
      updatedAt: c.time('updated_at').notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.shop, t.conversation] })],
  );

  const cartLines = c.table(
    'cart_lines',
    {
      shop: c.text('shop').notNull(),
      conversation: c.text('conversation').notNull(),
      variantId: c.text('variant_id').notNull(),
      quantity: c.int('quantity').notNull(),
      addedAt: c.time('added_at').notNull(),
    },
    (t) => [
      c.primaryKey({ columns: [t.shop, t.conversation, t.variantId] }),
      c.check('cart_lines_quantity', sql`${t.quantity} > 0`),
    ],
  );

  const audit = c.table(
    'audit',
    {
      shop: c.text('shop').notNull(),
      id: c.text('id').notNull(),
      at: c.time('at').notNull(),
      person: c.text('person').notNull(),
      action: c.text('action').notNull(),
      detail: c.json<unknown>('detail'),
    },
    (t) => [c.primaryKey({ columns: [t.shop, t.id] }), c.index('audit_by_time').on(t.shop, t.at)],
  );

  return { conversations, messages, turns, dialogues, ledger, carts, cartLines, audit };
}
