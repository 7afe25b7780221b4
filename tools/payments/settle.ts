import { and, eq, isNotNull, lte, sql } from 'drizzle-orm';
import { doneBefore } from '../orders/once.ts';
import { settlePayments } from '../orders/settle-payments.ts';
import { settleAttempts, type SettleParts, type SettleTimes } from './settle-attempts.ts';

/** How many of each are open still. */
export type Unsettled = { attempts: number; payments: number };

/**
 * Settles what a crash or a provider that could not be reached has left uncertain: money asked for that no order holds
 * goes back, what orders are still to take or to give back is carried out, and writes that were claimed and never
 * ended are ended as what they came to. Doing it again, or on several machines at once, moves no money twice.
 */
export async function settle(parts: SettleParts, times: SettleTimes): Promise<Unsettled> {
  const { open } = await settleAttempts(parts, times);
  const payments = await settleOrders(parts, times);
  await settleClaims(parts, times);
  return { attempts: open, payments };
}

async function settleOrders(
  { store, payments, newId, now }: SettleParts,
  { most = 500 }: SettleTimes,
): Promise<number> {
  const { payments: p } = store.t;
  const rows = await store.read
    .selectDistinct({ shop: p.shop, order: p.orderId })
    .from(p)
    // Written out, so that the index of payments that are due serves it.
    .where(and(sql`${p.state} = 'authorised'`, isNotNull(p.reference)))
    .limit(most);
  let open = 0;
  for (const { shop, order } of rows) {
    const { due } = await settlePayments({ store, shop: { id: shop }, payments, newId, now: now() }, order);
    open += due;
  }
  return open;
}

/** A write's own mark says whether it happened: its claim is then of no use; where it never did, the claim failed. */
async function settleClaims(
  { store, now }: SettleParts,
  { graceMs, most = 500 }: SettleTimes,
): Promise<void> {
  const { ledger: l } = store.t;
  const rows = await store.read
    .select({ shop: l.shop, key: l.key })
    .from(l)
    .where(and(sql`${l.status} = 'claimed'`, lte(l.at, new Date(now().getTime() - graceMs))))
    .limit(most);
  for (const { shop, key } of rows) {
    const claim = and(eq(l.shop, shop), eq(l.key, key), eq(l.status, 'claimed'));
    const happened = await doneBefore({ store, shop: { id: shop } }, key);
    await store.apply([
      happened
        ? { query: store.write.delete(l).where(claim) }
        : { query: store.write.update(l).set({ status: 'failed' }).where(claim) },
    ]);
  }
}
