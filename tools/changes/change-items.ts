import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { orderById, type Order } from '../../store/queries/orders.ts';
import { takeStock } from '../../store/queries/stock.ts';
import type { Statement } from '../../store/statements.ts';
import { comeBack } from '../inventory/arrive.ts';
import { noteMovement } from '../inventory/move-stock.ts';
import { doneBefore, once } from '../orders/once.ts';
import { settlePayments } from '../orders/settle-payments.ts';
import { orderCard, orderView, viewOrder, type OrderView } from '../orders/view-order.ts';
import { balanceCovers } from '../rules/balance-covers.ts';
import { refundNeedsApproval } from '../rules/refund-needs-approval.ts';
import { changedOnce, changedState } from '../rules/changed-once.ts';
import { orderIsChangeable } from '../rules/order-is-changeable.ts';
import { otherOption, sameProduct } from '../rules/other-option.ts';
import { changesSlot, orderSlot, paymentSlot } from '../slot.ts';
import { defineTool, isRefusal, type ToolContext } from '../tool.ts';
import { authorise, release, taken } from './charge.ts';
import { changedEvent, stockEvent } from './change-events.ts';
import { changeDesk } from './desks.ts';
import { moneyStatements, nextPayment, referenceOf } from './difference-statements.ts';
import { planChanges, type ChangesPlan, type ChangesWish } from './plan-changes.ts';
import { changesText, differenceText } from './say-changes.ts';

type Result = { view: OrderView; dueMinor: number; label: string };

export const changeItems = defineTool<ChangesWish, Result, ChangesPlan>({
  name: 'change_order_items',
  about:
    'Changes things of an order that has not left yet into another option of the same product, all of them at once, and settles the difference in price.',
  asks: [
    'change the {item} in my order to {item}',
    'change my pending {item} to {item}',
    'make the {item} in my order {item} instead',
    'modify the items of my order {order}',
    'modify the {item} in my pending order',
    'i would like the {item} in order {order} changed to {item}',
    'switch the {item} i just ordered to {item}',
    'can you switch all the items to their cheapest options',
    'upgrade all the items in my order to the most expensive ones',
    'the {item} i ordered should be {item}',
    'the {item} should become {item}',
    'i ordered the wrong size, please change it to {item}',
    'i picked the wrong colour for the {item}, i want {item}',
    'please change the {item} to the cheapest one',
    'change two items in my order',
    'i want my pending {item} changed to {item}',
    'can i change the {item} to one that is {item}',
    'swap the {item} in my pending order for {item}',
    'downgrade the {item} to the cheapest one',
    'change an option of something i ordered',
  ],
  access: ['guest', 'customer', 'rep'],
  effect: 'write',
  input: z.object({
    order: orderSlot().optional(),
    changes: changesSlot().optional(),
    payment: paymentSlot().optional(),
  }),
  output: z.object({ view: orderView, dueMinor: z.int(), label: z.string() }),
  rules: [orderIsChangeable, changedOnce, sameProduct, otherOption, balanceCovers, refundNeedsApproval],
  plan: (ctx, wish) => planChanges(ctx, wish, changeDesk(ctx)),
  confirm: (plan: ChangesPlan, say) => {
    const { words } = say;
    const { order, dueMinor, payment } = plan;
    const list = changesText(plan, say, 'change');
    const difference = differenceText(dueMinor, payment.label, say);
    const once = say.shop.rules?.changes?.once === true;
    const final = once && !(say.shop.rules?.cancelWhile ?? []).includes(changedState);
    return {
      title: words.changes.change.title({ order }),
      text: words.changes.change.ask({ order, list, difference, once, final }),
      facts: [
        { label: words.orders.labels.order(), value: order },
        { label: words.changes.labels.changes(), value: list },
        { label: words.changes.labels.difference(), value: difference },
      ],
      see: { order },
    };
  },
  run: async (ctx, plan: ChangesPlan, key) => {
    if (!(await doneBefore(ctx, key))) {
      const refused = await apply(ctx, plan, key);
      if (refused) return refused;
    }
    await settlePayments(ctx, plan.order);
    const after = await orderById(ctx.store, ctx.shop.id, plan.order);
    if (!after) throw new Error(`change_order_items: ${plan.order} is gone`);
    return { view: await viewOrder(ctx, after), dueMinor: plan.dueMinor, label: plan.payment.label };
  },
  answer: ({ view, dueMinor, label }, say) => ({
    text: say.words.changes.change.done({
      order: view.order,
      difference: differenceText(dueMinor, label, say),
      total: say.money(view.totalMinor),
    }),
    cards: [orderCard(view, say)],
    see: { order: view.order },
  }),
});

async function apply(ctx: ToolContext, plan: ChangesPlan, key: string) {
  const order = await orderById(ctx.store, ctx.shop.id, plan.order);
  if (!order) return { refused: 'order_not_found' };
  const { dueMinor, payment } = plan;
  const charged =
    dueMinor > 0
      ? await authorise(ctx, payment, dueMinor, key)
      : { reference: referenceOf(order, payment.id) };
  if (isRefusal(charged)) return charged;
  const applied = await ctx.store.apply([
    once(ctx, key, 'change_order_items'),
    ...(dueMinor > 0 ? taken(ctx, charged, key, order.id) : []),
    ...changeStatements(ctx, order, plan, charged.reference),
    changedEvent(ctx, order.id, 'items'),
    stockEvent(ctx, plan),
  ]);
  if (!('refused' in applied) || applied.refused === 'already_done') return undefined;
  if (dueMinor > 0) await release(ctx, charged, dueMinor, key);
  if (applied.refused === 'payment_over')
    return { refused: 'payment_uncertain', facts: { label: payment.label } };
  if (applied.refused === 'balance_used') return { refused: 'balance_used', facts: { label: payment.label } };
  if (applied.refused === 'out_of_stock') return { refused: 'option_sold_out', facts: { order: order.id } };
  return { refused: 'order_changed', facts: { order: order.id } };
}

/** The lines, the stock of both options, the money and the state of the order, or nothing. */
function changeStatements(
  ctx: ToolContext,
  order: Order,
  plan: ChangesPlan,
  reference: string | null,
): Statement[] {
  const { store, shop } = ctx;
  const { orders: o } = store.t;
  const { dueMinor, taxMinor, payment, status, changes } = plan;
  const still = and(eq(o.shop, shop.id), eq(o.id, order.id), eq(o.status, status));
  const next = shop.rules?.changes?.once ? changedState : status;
  const lines = lineStatements(ctx, order, changes);
  const kind = dueMinor > 0 ? ('payment' as const) : ('refund' as const);
  const amountMinor = Math.abs(dueMinor);
  const money =
    amountMinor === 0
      ? []
      : moneyStatements(ctx, order, { n: nextPayment(order), kind, amountMinor, method: payment, reference });
  return [
    {
      query: store.write
        .update(o)
        .set({
          status: next,
          totalMinor: sql`${o.totalMinor} + ${dueMinor}`,
          ...(order.tax && taxMinor !== null && { tax: { ...order.tax, amountMinor: taxMinor } }),
        })
        .where(and(still, eq(o.totalMinor, order.totalMinor))),
      guard: { rows: 1, otherwise: 'order_changed' },
    },
    ...lines,
    ...stockStatements(ctx, plan),
    ...money,
  ];
}

/** Each line as it becomes; where only some of its units change they get a line of their own after the last. */
export function lineStatements(ctx: ToolContext, order: Order, changes: ChangesPlan['changes']): Statement[] {
  const { store, shop } = ctx;
  const { orderLines: l } = store.t;
  const left = new Map(order.lines.map((line) => [line.lineNo, { ...line }]));
  let added = Math.max(-1, ...left.keys());
  return changes.flatMap(({ lineNo, variant, count, costMinor, to }): Statement[] => {
    const line = left.get(lineNo);
    const discounted = line !== undefined && line.totalMinor !== null;
    const becomes = {
      variantId: to.variant,
      productId: to.product,
      title: to.title,
      unitPriceMinor: to.unitMinor,
      totalMinor: discounted ? to.costMinor : null,
      options: { ...ctx.catalog.variant(to.variant)?.options },
    };
    const as = and(
      eq(l.shop, shop.id),
      eq(l.orderId, order.id),
      eq(l.lineNo, lineNo),
      eq(l.variantId, variant),
      eq(l.quantity, line?.quantity ?? count),
    );
    const guard = { rows: 1, otherwise: 'order_changed' };
    if (!line || line.quantity <= count)
      return [{ query: store.write.update(l).set(becomes).where(as), guard }];
    line.quantity -= count;
    if (line.totalMinor !== null) line.totalMinor -= costMinor;
    added += 1;
    return [
      {
        query: store.write.update(l).set({ quantity: line.quantity, totalMinor: line.totalMinor }).where(as),
        guard,
      },
      {
        query: store.write
          .insert(l)
          .values({ ...becomes, shop: shop.id, orderId: order.id, lineNo: added, quantity: count }),
        onConflictRefuse: 'order_changed',
      },
    ];
  });
}

/** Sorted by variant, as every list that touches several is. An option the shop no longer has stays gone. */
export function stockStatements(ctx: ToolContext, { order, changes }: ChangesPlan): Statement[] {
  const units = new Map<string, number>();
  for (const { variant, to, count } of changes) {
    units.set(variant, (units.get(variant) ?? 0) + count);
    units.set(to.variant, (units.get(to.variant) ?? 0) - count);
  }
  return [...units]
    .filter(([variant, change]) => change < 0 || (change > 0 && ctx.catalog.variant(variant)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([variant, change]) => {
      const reason = `changed ${order}`;
      if (change > 0) return comeBack(ctx, order, variant, change, { kind: 'returned', reason });
      return [
        takeStock(ctx.store, ctx.shop.id, variant, -change),
        noteMovement(ctx, variant, change, 'sold', reason),
      ];
    });
}
