import { and, eq } from 'drizzle-orm';
import { backordersOf } from '../../store/queries/backorders.ts';
import { moveBalance } from '../../store/queries/balance-entries.ts';
import { invoicesOfOrder } from '../../store/queries/invoices.ts';
import type { Order } from '../../store/queries/orders.ts';
import { stockOf } from '../../store/queries/stock.ts';
import type { Statement } from '../../store/statements.ts';
import { giveBackCoupons } from '../coupons/coupon-statements.ts';
import { comeBack } from '../inventory/arrive.ts';
import { creditNoteStatements } from '../invoices/issue.ts';
import { personText } from '../inventory/move-stock.ts';
import { emit } from '../outbox/emit.ts';
import type { ToolContext } from '../tool.ts';
import type { PlannedRefund } from './plan-refund.ts';

/**
 * Statements: the order is cancelled if it is still in the state it was planned in, its goods are back in stock, and
 * what was paid is given back: onto balances at once, elsewhere as rows for `settlePayments`.
 */
export async function cancelStatements(
  ctx: ToolContext,
  order: Order,
  plan: { status: string; reason: string | undefined; refunds: readonly PlannedRefund[] },
): Promise<Statement[]> {
  const { store, shop } = ctx;
  const { orders: o } = store.t;
  const next = Math.max(-1, ...order.payments.map(({ n }) => n)) + 1;
  const still = and(eq(o.shop, shop.id), eq(o.id, order.id), eq(o.status, plan.status));
  return [
    {
      query: store.write
        .update(o)
        .set({ status: 'cancelled', cancelReason: plan.reason ?? null })
        .where(still),
      guard: { rows: 1, otherwise: 'order_changed' },
    },
    ...(await restock(ctx, order)),
    ...giveBackCoupons(ctx, order),
    ...plan.refunds.flatMap((refund, at) => giveBack(ctx, order, refund, next + at)),
    ...creditNoteStatements(
      ctx,
      { ...order, cancelReason: plan.reason ?? null },
      await invoicesOfOrder(store, shop.id, order.id),
      plan.refunds.map(({ amountMinor, methodId }, at) => ({
        n: next + at,
        amountMinor,
        paymentMethodId: methodId,
      })),
    ),
    ...(await cancelEvents(ctx, order, plan.reason ?? null)),
  ];
}

async function cancelEvents(
  ctx: ToolContext,
  { id: order, lines }: Order,
  reason: string | null,
): Promise<Statement[]> {
  const owed = await backordersOf(ctx.store, ctx.shop.id, order);
  // What it still waited for was never taken out.
  const changes = lines.map(({ variantId, quantity }) => {
    const waiting = owed.find((one) => one.variantId === variantId)?.waiting ?? 0;
    return { variant: variantId, change: quantity - waiting };
  });
  return [
    emit(ctx, { type: 'order.cancelled', data: { order, reason, language: ctx.say.language } }),
    emit(ctx, { type: 'stock.changed', data: { changes, order } }),
  ];
}

/** Sorted by variant, as every list that touches several is. A variant the shop no longer has stays gone. */
async function restock(ctx: ToolContext, order: Order): Promise<Statement[]> {
  const units = new Map<string, number>();
  for (const { variantId, quantity } of order.lines) {
    units.set(variantId, (units.get(variantId) ?? 0) + quantity);
  }
  const known = await stockOf(ctx.store, ctx.shop.id, [...units.keys()]);
  return [...units]
    .filter(([variant]) => known.has(variant))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([variant, quantity]) =>
      comeBack(ctx, order.id, variant, quantity, { kind: 'cancelled', reason: `cancelled ${order.id}` }),
    );
}

function giveBack(ctx: ToolContext, order: Order, refund: PlannedRefund, n: number): Statement[] {
  const { store, shop } = ctx;
  const { payments: p } = store.t;
  const { payment, methodId, amountMinor, reference, toBalance } = refund;
  const statements: Statement[] = [
    {
      query: store.write
        .update(p)
        .set({ state: 'refunded' })
        .where(and(eq(p.shop, shop.id), eq(p.orderId, order.id), eq(p.n, payment))),
    },
    {
      query: store.write.insert(p).values({
        shop: shop.id,
        orderId: order.id,
        n,
        kind: 'refund',
        amountMinor,
        paymentMethodId: methodId,
        reference,
        state: reference === null ? 'captured' : 'authorised',
      }),
      onConflictRefuse: 'order_changed',
    },
  ];
  if (toBalance && order.customerId !== null) {
    const card = { shop: shop.id, customerId: order.customerId, methodId };
    const by = personText(ctx.person);
    const move = { kind: 'refund', amountMinor, orderId: order.id, by, at: ctx.now } as const;
    statements.push(...moveBalance(store, card, move, 'order_changed'));
  }
  return statements;
}
