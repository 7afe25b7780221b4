import type { Order } from '../../store/queries/orders.ts';
import { customerById } from '../../store/queries/customers.ts';
import type { Refusal } from '../rules/rule.ts';
import type { ToolContext } from '../tool.ts';
import { cancelStatements } from './cancel-statements.ts';
import { planRefund } from './plan-refund.ts';
import { newOrderState } from './states.ts';

/**
 * Takes back an order just placed where the provider reserved the money and then would not let it be taken: the order
 * is cancelled, its goods are back in stock, and what else paid for it is given back.
 */
export async function undoUnpaid(
  ctx: ToolContext,
  order: Order,
  label: string,
): Promise<Refusal | undefined> {
  if (!order.payments.some(({ kind, state }) => kind === 'payment' && state === 'failed')) return undefined;
  const { store, shop, say } = ctx;
  const { customerId } = order;
  const customer = customerId === null ? undefined : await customerById(store, shop.id, customerId);
  const plan = { status: newOrderState, reason: 'payment failed', refunds: planRefund(order, customer, say) };
  // Refused where it was undone before, by an earlier run of the same key.
  await store.apply(await cancelStatements(ctx, order, plan));
  return { refused: 'payment_declined', facts: { label } };
}
