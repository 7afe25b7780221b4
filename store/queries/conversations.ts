import { and, desc, eq, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import { prepareOnce } from '../prepare-once.ts';
import type { IdentifiedBy, PersonKind } from '../records.ts';
import type { Tables } from '../schema/schema.ts';
import type { Statement } from '../statements.ts';

export type Conversation = Tables['conversations']['$inferSelect'];
export type Message = Omit<Tables['messages']['$inferSelect'], 'shop' | 'conversation'>;

const prepared = prepareOnce(({ read, write, t }) => {
  const { conversations: c, messages: m, turns } = t;
  const given = sql.placeholder;
  const next = sql`(select coalesce(max(${m.n}), 0) + 1 from ${m} where ${m.shop} = ${given('shop')} and ${m.conversation} = ${given('conversation')})`;
  return {
    find: read
      .select()
      .from(c)
      .where(and(eq(c.shop, given('shop')), eq(c.id, given('id'))))
      .prepare(),
    last: read
      .select({ n: m.n, role: m.role, text: m.text, messageId: m.messageId, at: m.at })
      .from(m)
      .where(and(eq(m.shop, given('shop')), eq(m.conversation, given('conversation'))))
      .orderBy(desc(m.n))
      .limit(given('count'))
      .prepare(),
    turn: read
      .select({ reply: turns.reply })
      .from(turns)
      .where(
        and(
          eq(turns.shop, given('shop')),
          eq(turns.conversation, given('conversation')),
          eq(turns.messageId, given('messageId')),
        ),
      )
      .prepare(),
    touch: write
      .insert(c)
      .values({
        shop: given('shop'),
        id: given('id'),
        channel: given('channel'),
        personKind: given('personKind'),
        personId: given('personId'),
        identifiedBy: given('identifiedBy'),
        language: given('language'),
        createdAt: given('at'),
        lastAt: given('at'),
      })
      .onConflictDoUpdate({
        target: [c.shop, c.id],
        set: {
          personKind: sql`excluded.person_kind`,
          personId: sql`excluded.person_id`,
          identifiedBy: sql`excluded.identified_by`,
          language: sql`coalesce(excluded.language, ${c.language})`,
          lastAt: sql`excluded.last_at`,
        },
      })
      .prepare(),
    append: write
      .insert(m)
      .values(
        (['user', 'assistant'] as const).map((role, at) => ({
          shop: given('shop'),
          conversation: given('conversation'),
          n: sql`${next} + ${sql.raw(String(at))}`,
          role,
          text: given(role),
          ...(role === 'user' && { messageId: given('messageId') }),
          at: given('at'),
        })),
      )
      .prepare(),
    keepTurn: write
      .insert(turns)
      .values({
        shop: given('shop'),
        conversation: given('conversation'),
        messageId: given('messageId'),
        reply: given('reply'),
        at: given('at'),
      })
      .prepare(),
  };
});

export async function findConversation(
  store: Store,
  shop: string,
  id: string,
): Promise<Conversation | undefined> {
  const [row] = await prepared(store).find.execute({ shop, id });
  return row;
}

/** Statement: makes the conversation, or says who spoke in it last and when. A null language keeps the known one. */
export function touchConversation(
  store: Store,
  conversation: {
    shop: string;
    id: string;
    channel: string;
    personKind: PersonKind;
    personId: string | null;
    identifiedBy: IdentifiedBy | null;
    language: string | null;
    at: Date;
  },
): Statement {
  return { query: prepared(store).touch, values: conversation };
}

/** Statement: adds what was said and what was answered after the last message of the conversation. */
export function appendExchange(
  store: Store,
  exchange: {
    shop: string;
    conversation: string;
    user: string;
    assistant: string;
    messageId: string | null;
    at: Date;
  },
): Statement {
  return { query: prepared(store).append, values: exchange };
}

/** The last messages of a conversation, at most `count`, oldest first. */
export async function lastMessages(
  store: Store,
  shop: string,
  conversation: string,
  count: number,
): Promise<Message[]> {
  const rows = await prepared(store).last.execute({ shop, conversation, count });
  return rows.reverse();
}

/** The reply this message id got before, as JSON; undefined for a new message. */
export async function turnByMessage(
  store: Store,
  shop: string,
  conversation: string,
  messageId: string,
): Promise<unknown> {
  const [row] = await prepared(store).turn.execute({ shop, conversation, messageId });
  return row?.reply;
}

/** Statement: keeps the reply (JSON) to a message id; refused as `repeated_message` where it has one. */
export function keepTurn(
  store: Store,
  turn: { shop: string; conversation: string; messageId: string; reply: unknown; at: Date },
): Statement {
  return { query: prepared(store).keepTurn, values: turn, onConflictRefuse: 'repeated_message' };
}
