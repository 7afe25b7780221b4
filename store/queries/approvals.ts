import { and, asc, eq, ne, sql, type SQL } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import type { Tables } from '../schema/schema.ts';
import type { Statement } from '../statements.ts';

export type Approval = Tables['approvals']['$inferSelect'];

/** For the insert of a new one: the number after the last. */
export function nextApproval({ t }: Store, shop: string): SQL<number> {
  const a = t.approvals;
  return sql<number>`(select coalesce(max(${a.n}), 0) + 1 from ${a} where ${a.shop} = ${shop})`;
}

export async function approvalByNumber(
  { read, t: { approvals: a } }: Store,
  shop: string,
  n: number,
): Promise<Approval | undefined> {
  const [row] = await read
    .select()
    .from(a)
    .where(and(eq(a.shop, shop), eq(a.n, n)))
    .limit(1);
  return row;
}

/** What waits for somebody, oldest first. */
export async function waitingApprovals(
  { read, t: { approvals: a } }: Store,
  shop: string,
): Promise<Approval[]> {
  return read
    .select()
    .from(a)
    .where(and(eq(a.shop, shop), eq(a.state, 'waiting')))
    .orderBy(asc(a.n))
    .limit(50);
}

/** What was decided of a conversation and has not been told in it yet, oldest first. */
export async function untoldApprovals(
  { read, t: { approvals: a } }: Store,
  shop: string,
  conversation: string,
): Promise<Approval[]> {
  return read
    .select()
    .from(a)
    .where(and(eq(a.shop, shop), eq(a.conversation, conversation), ne(a.state, 'waiting'), eq(a.told, false)))
    .orderBy(asc(a.n));
}

/** Statements: a decision is there to be told in its conversation. */
export function keepOutcome(
  { write, t: { approvals: a, conversations: c } }: Store,
  { shop, n, conversation }: Pick<Approval, 'shop' | 'n' | 'conversation'>,
  state: Approval['state'],
  outcome: string,
): Statement[] {
  return [
    {
      query: write
        .update(a)
        .set({ state, outcome })
        .where(and(eq(a.shop, shop), eq(a.n, n))),
    },
    {
      query: write
        .update(c)
        .set({ news: true })
        .where(and(eq(c.shop, shop), eq(c.id, conversation))),
    },
  ];
}
