import { and, asc, eq, inArray, ne, sql, type SQL } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import type { Tables } from '../schema/schema.ts';

export type HandOff = Tables['handOffs']['$inferSelect'];

/** For the insert of a new one: the number after the last. */
export function nextHandOff({ t }: Store, shop: string): SQL<number> {
  const h = t.handOffs;
  return sql<number>`(select coalesce(max(${h.n}), 0) + 1 from ${h} where ${h.shop} = ${shop})`;
}

export async function handOffByNumber(
  { read, t: { handOffs: h } }: Store,
  shop: string,
  n: number,
): Promise<HandOff | undefined> {
  const [row] = await read
    .select()
    .from(h)
    .where(and(eq(h.shop, shop), eq(h.n, n)))
    .limit(1);
  return row;
}

/** The one of a conversation that is not closed, if any. */
export async function openHandOff(
  { read, t: { handOffs: h } }: Store,
  shop: string,
  conversation: string,
): Promise<HandOff | undefined> {
  const [row] = await read
    .select()
    .from(h)
    .where(and(eq(h.shop, shop), eq(h.conversation, conversation), ne(h.state, 'closed')))
    .limit(1);
  return row;
}

/** Those nobody has closed yet, oldest first. */
export async function openHandOffs({ read, t: { handOffs: h } }: Store, shop: string): Promise<HandOff[]> {
  return read
    .select()
    .from(h)
    .where(and(eq(h.shop, shop), inArray(h.state, ['waiting', 'taken'])))
    .orderBy(asc(h.n))
    .limit(50);
}
