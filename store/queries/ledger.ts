import { and, eq, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import { prepareOnce } from '../prepare-once.ts';
import type { LedgerStatus } from '../records.ts';
import type { Tables } from '../schema/schema.ts';
import type { Statement } from '../statements.ts';

export type LedgerEntry = Tables['ledger']['$inferSelect'];

const prepared = prepareOnce(({ read, write, t: { ledger } }) => {
  const given = sql.placeholder;
  const itsKey = and(eq(ledger.shop, given('shop')), eq(ledger.key, given('key')));
  return {
    find: read.select().from(ledger).where(itsKey).prepare(),
    claim: write
      .insert(ledger)
      .values({
        shop: given('shop'),
        key: given('key'),
        conversation: given('conversation'),
        tool: given('tool'),
        status: 'claimed',
        at: given('at'),
      })
      .prepare(),
    finish: write
      .update(ledger)
      // Encoded by the column's own rule, which `set` does not do for a bare placeholder.
      .set({ status: sql`${given('status')}`, result: sql`${sql.param(given('result'), ledger.result)}` })
      .where(and(itsKey, eq(ledger.status, 'claimed')))
      .prepare(),
  };
});

export async function ledgerEntry(store: Store, shop: string, key: string): Promise<LedgerEntry | undefined> {
  const [row] = await prepared(store).find.execute({ shop, key });
  return row;
}

/** Statement: claims the key of a write; refused as `already_claimed` where somebody has. */
export function claim(
  store: Store,
  entry: { shop: string; key: string; conversation: string; tool: string; at: Date },
): Statement {
  return { query: prepared(store).claim, values: entry, onConflictRefuse: 'already_claimed' };
}

/** Statement: ends a claimed write with its result (JSON or null); refused as `not_claimed` where it is not claimed, or ended. */
export function finish(
  store: Store,
  entry: { shop: string; key: string; status: Exclude<LedgerStatus, 'claimed'>; result: unknown },
): Statement {
  return { query: prepared(store).finish, values: entry, guard: { rows: 1, otherwise: 'not_claimed' } };
}
