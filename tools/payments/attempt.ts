import { and, eq } from 'drizzle-orm';
import type { PaymentAttemptState } from '../../store/records.ts';
import type { Statement } from '../../store/statements.ts';
import { emit, type Emitter } from '../outbox/emit.ts';
import { personText } from '../inventory/move-stock.ts';
import type { ToolContext } from '../tool.ts';
import type { Payments } from './payments.ts';

/** `uncertain`: nobody knows yet; whatever it reserved will go back. `over`: it went back, or is about to. */
export type Attempted = { reference: string } | { declined: string } | { uncertain: true } | { over: true };

/**
 * Asks the provider for money under a key. That it is asked is written down first, so that a crash forgets no charge;
 * `settleAttempts` finds out about each that no order came to hold. Where the answer is lost, the provider is asked
 * what happened at once; where it cannot say, the money is on its way back and no order may be built on it.
 */
export async function attemptPayment(
  ctx: ToolContext,
  {
    key,
    token,
    amountMinor,
    currency,
  }: { key: string; token: string; amountMinor: number; currency: string },
): Promise<Attempted> {
  const { store, shop, payments, now } = ctx;
  const before = await noteAttempt(ctx, { key, amountMinor, currency });
  if (before.state === 'declined') return { declined: 'declined_before' };
  if (before.state === 'used' && before.reference !== null) return { reference: before.reference };
  if (before.state !== 'asking') return { over: true };
  const asked = { shop: shop.id, key };
  try {
    const answer = await payments.authorise({ ...asked, token, amountMinor, currency });
    if ('declined' in answer) await store.apply([move(ctx, key, 'asking', 'declined')]);
    return answer;
  } catch {
    const found = await payments.find({ ...asked, asked: now }).catch(() => undefined);
    if (found?.state === 'authorised' || found?.state === 'captured') return { reference: found.reference };
    if (found?.state === 'declined') {
      await store.apply([move(ctx, key, 'asking', 'declined')]);
      return { declined: 'declined' };
    }
    await store.apply([move(ctx, key, 'asking', 'releasing')]);
    return { uncertain: true };
  }
}

async function noteAttempt(
  ctx: ToolContext,
  { key, amountMinor, currency }: { key: string; amountMinor: number; currency: string },
) {
  const { store, shop, conversation, person, payments, now } = ctx;
  const { paymentAttempts: a } = store.t;
  await store.apply([
    {
      query: store.write
        .insert(a)
        .values({
          shop: shop.id,
          key,
          conversation,
          person: personText(person),
          provider: payments.name,
          amountMinor,
          currency,
          state: 'asking',
          at: now,
          updatedAt: now,
        })
        .onConflictDoNothing(),
    },
  ]);
  const [row] = await store.read
    .select({ state: a.state, reference: a.reference })
    .from(a)
    .where(and(eq(a.shop, shop.id), eq(a.key, key)));
  if (!row) throw new Error(`payments: the attempt ${key} is gone`);
  return row;
}

/** Statement, in the list that writes the order: the attempt paid it; refused as `payment_over` where it is given back. */
export function useAttempt(ctx: Emitter, key: string, order: string, reference: string): Statement {
  const { query } = move(ctx, key, 'asking', 'used', { orderId: order, reference });
  return { query, guard: { rows: 1, otherwise: 'payment_over' } };
}

/** Statement: what was reserved for an order will not be taken; `settleAttempts` gives it back. */
export function letGo({ store, shop, now }: Emitter, reference: string): Statement {
  const { paymentAttempts: a } = store.t;
  const used = and(eq(a.shop, shop.id), eq(a.reference, reference), eq(a.state, 'used'));
  return { query: store.write.update(a).set({ state: 'releasing', updatedAt: now }).where(used) };
}

/**
 * Gives back what an attempt reserved, for an order that could not be written. Written down first; what the provider
 * does not confirm now is left to `settleAttempts`.
 */
export async function releaseAttempt(
  ctx: Emitter & { payments: Payments },
  { key, reference, amountMinor }: { key: string; reference: string; amountMinor: number },
): Promise<void> {
  const { store, shop, payments } = ctx;
  await store.apply([move(ctx, key, 'asking', 'releasing', { reference })]);
  try {
    await payments.refund({ shop: shop.id, key: releaseKey(key), reference, amountMinor });
  } catch {
    return;
  }
  await store.apply(released(ctx, { key, reference, amountMinor }));
}

/** Statements: what the attempt reserved went back; the event leaves once. */
export function released(
  ctx: Emitter,
  { key, reference, amountMinor }: { key: string; reference: string; amountMinor: number },
): Statement[] {
  const { query } = move(ctx, key, 'releasing', 'released', { reference });
  return [
    { query, guard: { rows: 1, otherwise: 'settled_before' } },
    emit(ctx, { type: 'payment.released', data: { reference, amountMinor } }),
  ];
}

/** The key of giving back what was reserved under a key. */
export function releaseKey(key: string): string {
  return `${key}/release`;
}

/** Statement: the attempt goes from one state to another, if it is still in the first. */
export function move(
  { store, shop, now }: Emitter,
  key: string,
  from: PaymentAttemptState,
  to: PaymentAttemptState,
  more: { orderId?: string; reference?: string } = {},
) {
  const { paymentAttempts: a } = store.t;
  return {
    query: store.write
      .update(a)
      .set({ state: to, updatedAt: now, ...more })
      .where(and(eq(a.shop, shop.id), eq(a.key, key), eq(a.state, from))),
  } satisfies Statement;
}
