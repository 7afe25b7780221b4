import { and, desc, eq, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import type { BalanceEntryKind } from '../records.ts';
import type { Tables } from '../schema/schema.ts';
import type { Statement } from '../statements.ts';

export type BalanceEntry = Tables['balanceEntries']['$inferSelect'];

type Card = { shop: string; customerId: string; methodId: string };

/** What happened to the money on a card lately, newest first. */
export async function balanceEntries(
  { read, t: { balanceEntries: e } }: Store,
  { shop, customerId, methodId }: Card,
  limit = 100,
): Promise<BalanceEntry[]> {
  return read
    .select()
    .from(e)
    .where(and(eq(e.shop, shop), eq(e.customerId, customerId), eq(e.methodId, methodId)))
    .orderBy(desc(e.n))
    .limit(limit);
}

/**
 * Statements: money onto a balance the shop keeps, or off it where the amount is below zero, with an entry that says for
 * which order. Refused as `otherwise` where there is no such balance or less is on it.
 */
export function moveBalance(
  { write, t: { paymentMethods: m, balanceEntries: e } }: Store,
  card: Card,
  move: { kind: BalanceEntryKind; amountMinor: number; orderId: string; by: string; at: Date },
  otherwise: string,
): Statement[] {
  const { shop, customerId, methodId } = card;
  const { amountMinor } = move;
  if (amountMinor === 0) return [];
  const after = sql<number>`${m.balanceMinor} + ${amountMinor}`;
  const theirs = and(eq(m.shop, shop), eq(m.customerId, customerId), eq(m.id, methodId));
  const next = sql<number>`(select coalesce(max(${e.n}), 0) + 1 from ${e}
    where ${e.shop} = ${shop} and ${e.customerId} = ${customerId} and ${e.methodId} = ${methodId})`;
  return [
    {
      query: write
        .update(m)
        .set({ balanceMinor: after })
        .where(and(theirs, sql`${after} >= 0`)),
      guard: { rows: 1, otherwise },
    },
    { query: write.insert(e).values({ ...card, ...move, n: next }) },
  ];
}
