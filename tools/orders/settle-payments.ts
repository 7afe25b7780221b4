import { and, eq } from 'drizzle-orm';
import { orderById, type Order } from '../../store/queries/orders.ts';
import type { PaymentState } from '../../store/records.ts';
import type { Statement } from '../../store/statements.ts';
import { emit, type Emitter } from '../outbox/emit.ts';
import type { PaymentEventType } from '../outbox/events.ts';
import { letGo } from '../payments/attempt.ts';
import type { Carried, Payments } from '../payments/payments.ts';

type Row = Order['payments'][number];

export type Settler = Emitter & { payments: Payments };

/**
 * Carries out at the provider what an order's payment rows say is still to do: takes what was only authorised, gives
 * back what is to be refunded. Keys are made of the order and the row, so doing it again never moves money twice.
 * A provider that cannot be reached leaves the row as it is, to be settled later; one that will not do it fails the row,
 * for people to look at. Returns how many are left.
 */
export async function settlePayments(ctx: Settler, orderId: string): Promise<{ due: number }> {
  const { store, shop, payments } = ctx;
  const order = await orderById(store, shop.id, orderId);
  let due = 0;
  for (const row of order?.payments ?? []) {
    const { n, kind, state, reference, amountMinor } = row;
    if (state !== 'authorised' || reference === null) continue;
    const request = { shop: shop.id, key: `${orderId}/${n}`, reference };
    try {
      const carried = await (kind === 'payment'
        ? payments.capture(request)
        : payments.refund({ ...request, amountMinor }));
      await notePayment(ctx, row, carried);
    } catch {
      due += 1;
    }
  }
  return { due };
}

const happened: Record<'payment' | 'refund', { done: PaymentEventType; failed: PaymentEventType }> = {
  payment: { done: 'payment.captured', failed: 'payment.failed' },
  refund: { done: 'payment.refunded', failed: 'payment.refund_failed' },
};

/** Writes down what a provider did with a payment row that was due. Told a second time, by whomever, it changes nothing. */
async function notePayment(ctx: Emitter, row: Row, carried: Carried): Promise<void> {
  await ctx.store.apply(settlementOf(ctx, row, carried));
}

/** Statements: what a provider did with a payment row that is due; refused as `noted_before` where it is not due any more. */
export function settlementOf(ctx: Emitter, row: Row, carried: Carried): Statement[] {
  const { kind, reference } = row;
  const type = happened[kind]['done' in carried ? 'done' : 'failed'];
  return [
    moveRow(ctx, row, 'authorised', 'done' in carried ? 'captured' : 'failed'),
    // What was reserved and cannot be taken must not stay reserved.
    ...(type === 'payment.failed' && reference !== null ? [letGo(ctx, reference)] : []),
    tell(ctx, row, type, 'failed' in carried ? carried.failed : undefined),
  ];
}

/** Statements: a refund, made or due, came to nothing after all. */
export function refundFailed(ctx: Emitter, row: Row, why: string): Statement[] {
  return [moveRow(ctx, row, row.state, 'failed'), tell(ctx, row, 'payment.refund_failed', why)];
}

function moveRow({ store, shop }: Emitter, { orderId, n }: Row, from: PaymentState, state: PaymentState) {
  const { payments: p } = store.t;
  const still = and(eq(p.shop, shop.id), eq(p.orderId, orderId), eq(p.n, n), eq(p.state, from));
  const query = store.write.update(p).set({ state }).where(still);
  return { query, guard: { rows: 1, otherwise: 'noted_before' } } satisfies Statement;
}

function tell(ctx: Emitter, row: Row, type: PaymentEventType, why: string | undefined): Statement {
  const { orderId: order, n: payment, amountMinor } = row;
  return emit(ctx, { type, data: { order, payment, amountMinor, ...(why !== undefined && { why }) } });
}
