import { moveBalance } from '../../store/queries/balance-entries.ts';
import type { Order } from '../../store/queries/orders.ts';
import type { Statement } from '../../store/statements.ts';
import { personText } from '../inventory/move-stock.ts';
import type { ToolContext } from '../tool.ts';

type Method = { id: string; balanceMinor?: number | undefined };

/** The number of the next payment row of an order. */
export function nextPayment({ payments }: Pick<Order, 'payments'>): number {
  return Math.max(-1, ...payments.map(({ n }) => n)) + 1;
}

/**
 * Statements: an order's payment row `n` of an amount (more than 0) by a method. A balance the shop keeps is moved in
 * the same list, and never below zero; elsewhere the row is carried out by `settlePayments` where it has a reference.
 */
export function moneyStatements(
  ctx: ToolContext,
  order: Pick<Order, 'id' | 'customerId'>,
  row: {
    n: number;
    kind: 'payment' | 'refund';
    amountMinor: number;
    method: Method;
    reference: string | null;
  },
): Statement[] {
  const { store, shop } = ctx;
  const { payments: p } = store.t;
  const { n, kind, amountMinor, method, reference } = row;
  const statements: Statement[] = [
    {
      query: store.write.insert(p).values({
        shop: shop.id,
        orderId: order.id,
        n,
        kind,
        amountMinor,
        paymentMethodId: method.id,
        reference,
        state: reference === null ? 'captured' : 'authorised',
      }),
      onConflictRefuse: 'order_changed',
    },
  ];
  if (method.balanceMinor === undefined || order.customerId === null) return statements;
  return [
    ...statements,
    ...moveBalance(
      store,
      { shop: shop.id, customerId: order.customerId, methodId: method.id },
      {
        kind: kind === 'payment' ? 'use' : 'refund',
        amountMinor: kind === 'payment' ? -amountMinor : amountMinor,
        orderId: order.id,
        by: personText(ctx.person),
        at: ctx.now,
      },
      'balance_used',
    ),
  ];
}

/** The provider's name of a payment made with a method, to give money of it back; null where there is none. */
export function referenceOf({ payments }: Pick<Order, 'payments'>, methodId: string): string | null {
  const paid = payments.findLast(
    ({ kind, paymentMethodId, reference }) =>
      kind === 'payment' && paymentMethodId === methodId && reference !== null,
  );
  return paid?.reference ?? null;
}
