import type { Order } from '../../store/queries/orders.ts';
import { findLines, ordersInScope } from '../changes/find-lines.ts';
import { pointsAtOne } from '../changes/orders-meant.ts';
import { returnRules } from '../rules/goods-come-back.ts';
import { orderIsCancellable } from '../rules/order-is-cancellable.ts';
import type { Refusal } from '../rules/rule.ts';
import { isQuestion, isRefusal, type Instead, type Question, type ToolContext } from '../tool.ts';
import type { LinesWish, OrderRef } from '../wish.ts';

type Wish = {
  order?: OrderRef | undefined;
  items?: LinesWish | undefined;
  reason?: string | undefined;
};

/**
 * A wish to cancel things, or all orders of some kind, as cancellations of whole orders: an order is cancelled whole or
 * not at all, and what was delivered goes back instead. Undefined where one order is meant already.
 */
export async function cancelSeveral(
  ctx: ToolContext,
  { order, items, reason }: Wish,
): Promise<Instead | Question | Refusal | undefined> {
  const rules = ctx.shop.rules ?? {};
  const fits = ({ id, status }: Order) => orderIsCancellable.check({ order: id, status }, rules) === true;
  const why = reason === undefined ? {} : { reason };
  if (items) {
    const found = await findLines(ctx, items, { order, slot: 'items', fits });
    if (isQuestion(found) || isRefusal(found)) return found;
    const orders = [...new Set(found.lines.map((line) => line.order))];
    const broken = orders.find((one) =>
      one.lines.some((line) => !found.lines.some((other) => other.line === line)),
    );
    const delivered = orders.filter((one) => !fits(one) && isReturnable(one, rules));
    if (delivered.length === orders.length) {
      const args = { items: { items: found.lines.map(({ line }) => ({ variant: line.variantId })) } };
      return { instead: [{ tool: 'return_items', args }] };
    }
    if (broken) {
      return {
        ask: 'cancel_whole_only',
        slot: 'order',
        yes: { order: { all: true, among: orders.map(({ id }) => id) }, ...why },
        facts: factsOf(broken, found.lines),
        see: { order: broken.id, orders: [broken.id] },
      };
    }
    return {
      instead: orders.map(({ id }) => ({ tool: 'cancel_order', args: { order: { number: id }, ...why } })),
    };
  }
  if (!order || (!order.all && order.to === undefined && order.state === undefined) || pointsAtOne(order))
    return undefined;
  const scope = await ordersInScope(ctx, order, { slot: 'order', fits });
  if (isQuestion(scope) || isRefusal(scope)) return scope;
  const able = scope.orders.filter(fits);
  const meant = able.length > 0 ? able : scope.orders.slice(0, 1);
  if (meant.length > 1 && !order.all) {
    const ids = meant.slice(0, 6).map(({ id }) => id);
    return {
      ask: 'which_order',
      slot: 'order',
      facts: { orders: ids },
      suggestions: ids,
      see: { orders: ids },
    };
  }
  return {
    instead: meant.map(({ id }) => ({ tool: 'cancel_order', args: { order: { number: id }, ...why } })),
  };
}

function isReturnable({ id, status }: Order, rules: Parameters<typeof orderIsCancellable.check>[1]): boolean {
  return returnRules.slice(0, 2).every((rule) => rule.check({ order: id, status }, rules) === true);
}

function factsOf(order: Order, lines: readonly { line: Order['lines'][number]; order: Order }[]) {
  const named = lines.filter((one) => one.order === order).map(({ line }) => line.title);
  const others = order.lines.map(({ title }) => title).filter((title) => !named.includes(title));
  return { order: order.id, named, others };
}
