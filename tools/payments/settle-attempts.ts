import { and, asc, eq, sql } from 'drizzle-orm';
import type { Store } from '../../store/open-store.ts';
import type { Tables } from '../../store/schema/schema.ts';
import { move, released, releaseKey } from './attempt.ts';
import type { Payments } from './payments.ts';

type Attempt = Tables['paymentAttempts']['$inferSelect'];

export type SettleParts = { store: Store; payments: Payments; newId: () => string; now: () => Date };
export type SettleTimes = {
  /** Younger attempts are left alone: whoever made them may still be at it. Milliseconds. */
  graceMs: number;
  /** How long a provider may take to hear of a payment; after that it never did. Milliseconds. */
  patienceMs: number;
  /** Most rows looked at in one go. */
  most?: number;
};

/**
 * Finds out what became of money that was asked for and that no order holds: what the provider reserved or took goes
 * back, once. Returns how many are open still, because the provider cannot be reached or may yet hear of them.
 */
export async function settleAttempts(
  { store, payments, newId, now: clock }: SettleParts,
  { graceMs, patienceMs, most = 500 }: SettleTimes,
): Promise<{ open: number }> {
  const now = clock();
  const before = (ms: number) => new Date(now.getTime() - ms);
  const { paymentAttempts: a } = store.t;
  const rows = await store.read
    .select()
    .from(a)
    // Written out, so that the index of open attempts serves it.
    .where(and(sql`${a.state} in ('asking', 'releasing')`, eq(a.provider, payments.name)))
    .orderBy(asc(a.at))
    .limit(most);
  let open = 0;
  for (const row of rows) {
    const ctx = { store, shop: { id: row.shop }, payments, newId, now };
    if (row.state === 'asking') {
      if (row.at > before(graceMs)) continue;
      // From here on no order can come to hold it.
      const taken = await store.apply([
        { ...move(ctx, row.key, 'asking', 'releasing'), guard: { rows: 1, otherwise: 'moved_on' } },
      ]);
      if ('refused' in taken) continue;
    }
    const done = await giveBack(ctx, row, row.at <= before(patienceMs)).catch(() => false);
    if (!done) open += 1;
  }
  return { open };
}

type Settling = Omit<SettleParts, 'now'> & { shop: { id: string }; now: Date };

/** Whether what the attempt did is known and undone. */
async function giveBack(ctx: Settling, row: Attempt, isOld: boolean): Promise<boolean> {
  const { store, payments } = ctx;
  const { shop, key } = row;
  const found = await payments.find({ shop, key, asked: row.at });
  if (found?.state === 'authorised' || found?.state === 'captured') {
    const { reference } = found;
    const amountMinor = found.amountMinor - found.refundedMinor;
    const gone = await payments.refund({ shop, key: releaseKey(key), reference, amountMinor });
    if ('failed' in gone) return false;
  }
  if (found?.state === 'released' || found?.state === 'authorised' || found?.state === 'captured') {
    await store.apply(released(ctx, { key, reference: found.reference, amountMinor: found.amountMinor }));
    return true;
  }
  if (found?.state === 'declined')
    return closed(await store.apply([move(ctx, key, 'releasing', 'declined')]));
  return isOld && closed(await store.apply([move(ctx, key, 'releasing', 'nothing')]));
}

const closed = (applied: object) => 'ok' in applied;
