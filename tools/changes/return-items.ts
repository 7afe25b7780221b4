import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { payingIn } from '../currency/paying-in.ts';
import { customerById } from '../../store/queries/customers.ts';
import type { Order } from '../../store/queries/orders.ts';
import type { Say } from '../../prompts/say.ts';
import { someOf } from '../pricing/quote-view.ts';
import { doneBefore, once } from '../orders/once.ts';
import { returnRules } from '../rules/goods-come-back.ts';
import { givenBackOf, refundNeedsApproval } from '../rules/refund-needs-approval.ts';
import { refundGoesTo } from '../rules/refund-goes-to.ts';
import { linesSlot, orderSlot, paymentSlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal } from '../tool.ts';
import type { LinesWish, OrderRef, PaymentRef } from '../wish.ts';
import { returnEvent } from './change-events.ts';
import { findLines } from './find-lines.ts';
import { findPayment } from './find-payment.ts';
import { moneyRefusal } from './order-money.ts';
import { costOf, withTax } from './line-money.ts';
import { chosenPayment, daysSinceDelivery } from './plan-changes.ts';

const returnPlan = z.object({
  order: z.string(),
  status: z.string(),
  daysSince: z.int().optional(),
  items: z.array(
    z.object({
      variant: z.string(),
      title: z.string(),
      options: z.string(),
      count: z.int(),
      totalMinor: z.int(),
    }),
  ),
  refundMinor: z.int(),
  /** The same as a decimal string, and whether in another currency than the shop's. */
  refund: z.string(),
  foreign: z.boolean().optional(),
  payment: chosenPayment,
});
type Plan = z.infer<typeof returnPlan>;
type Wish = { order?: OrderRef | undefined; items?: LinesWish | undefined; payment?: PaymentRef | undefined };

export const returnItems = defineTool<Wish, Plan, Plan>({
  name: 'return_items',
  about:
    'Takes things of a delivered order back, all of them at once; the money is given back when they arrive.',
  asks: [
    'i want to return the {item}',
    'return the {item} please',
    'i would like to return my {item}',
    'return everything in order {order}',
    'i want to return everything i just bought except the {item}',
    'i want to return all items of my last order',
    'send back the {item}',
    'i want to send the {item} back',
    'the {item} has to go back',
    'can i return the {item} i received',
    'give the {item} back and get a refund',
    'i want my money back for the {item}',
    'refund the {item} please',
    'i received two {item} and only need one',
    'i would like to return it for a full refund',
    'return the more expensive {item}',
    'start a return for order {order}',
    'i am not happy with the {item}, i want to return it',
    'the {item} i received does not work, i want to return it',
    'return some of the things i got',
  ],
  access: ['guest', 'customer', 'rep'],
  effect: 'write',
  input: z.object({
    order: orderSlot().optional(),
    items: linesSlot().optional(),
    payment: paymentSlot().optional(),
  }),
  output: returnPlan,
  rules: [...returnRules, refundGoesTo, refundNeedsApproval],
  plan: async (ctx, wish) => {
    const rules = ctx.shop.rules ?? {};
    const fits = ({ id, status }: Order) =>
      returnRules.slice(0, 2).every((rule) => rule.check({ order: id, status }, rules) === true);
    const found = await findLines(ctx, wish.items ?? {}, { order: wish.order, slot: 'items', fits });
    if (isQuestion(found) || isRefusal(found)) return found;
    const orders = new Map(found.lines.map(({ order }) => [order.id, order]));
    const { payment: ref } = wish;
    const itemsOf = (id: string) =>
      found.lines
        .filter(({ order }) => order.id === id)
        .map(({ line, count }) => ({ variant: line.variantId, count }));
    if (orders.size > 1) {
      return {
        instead: [...orders.keys()].map((id) => ({
          tool: 'return_items',
          args: { order: { number: id }, items: { items: itemsOf(id) }, ...(ref && { payment: ref }) },
        })),
      };
    }
    const [order] = orders.values();
    if (!order) return { refused: 'no_such_orders' };
    // Whether it can go back at all comes before the question where the money goes.
    const facts = { order: order.id, status: order.status, daysSince: daysSinceDelivery(order, ctx.now) };
    const daysSince = facts.daysSince === undefined ? {} : { daysSince: facts.daysSince };
    for (const rule of returnRules) {
      const verdict = rule.check({ ...facts, ...daysSince }, rules);
      if (verdict !== true) return verdict;
    }
    const money = moneyRefusal(ctx, order, 'return');
    if (money) return money;
    const known =
      order.customerId === null ? undefined : await customerById(ctx.store, ctx.shop.id, order.customerId);
    const customer = payingIn(ctx, known, ctx.shop.currency);
    const payment = findPayment(
      ctx,
      customer,
      order,
      ref,
      'payment',
      (method) => refundGoesTo.check({ payment: method }, rules) === true,
    );
    if (isQuestion(payment)) {
      return { ...payment, see: { order: order.id } };
    }
    if (isRefusal(payment)) return payment;
    const items = found.lines.map(({ line, count }) => ({
      variant: line.variantId,
      title: line.title,
      options: Object.values(line.options).join(', '),
      count,
      totalMinor: costOf(line, count),
    }));
    const refundMinor = -withTax(order, -items.reduce((sum, { totalMinor }) => sum + totalMinor, 0)).dueMinor;
    return {
      plan: {
        order: order.id,
        status: order.status,
        ...daysSince,
        items,
        refundMinor,
        ...givenBackOf(refundMinor, ctx.shop.currency, ctx.homeCurrency),
        payment,
      },
      exact: {
        order: { number: order.id },
        items: { items: itemsOf(order.id) },
        payment: { method: payment.id },
      },
    };
  },
  confirm: (plan: Plan, say) => {
    const { words } = say;
    const { order, payment, refundMinor } = plan;
    const list = listOf(plan, say);
    const refund = words.changes.backWhenHere({ amount: say.money(refundMinor), label: payment.label });
    return {
      title: words.changes.giveBack.title({ order }),
      text: words.changes.giveBack.ask({ order, list, refund }),
      facts: [
        { label: words.orders.labels.order(), value: order },
        { label: words.changes.labels.returns(), value: list },
        { label: words.orders.labels.refund(), value: refund },
      ],
      see: { order },
    };
  },
  run: async (ctx, plan: Plan, key) => {
    if (await doneBefore(ctx, key)) return plan;
    const { store, shop } = ctx;
    const { orders: o } = store.t;
    const variantIds = plan.items.flatMap(({ variant, count }) => Array<string>(count).fill(variant));
    const applied = await store.apply([
      once(ctx, key, 'return_items'),
      {
        query: store.write
          .update(o)
          .set({
            status: 'return requested',
            returnRequest: { variantIds, paymentMethodId: plan.payment.id },
          })
          .where(and(eq(o.shop, shop.id), eq(o.id, plan.order), eq(o.status, plan.status))),
        guard: { rows: 1, otherwise: 'order_changed' },
      },
      returnEvent(ctx, plan.order, variantIds),
    ]);
    if (!('refused' in applied) || applied.refused === 'already_done') return plan;
    return { refused: 'order_changed', facts: { order: plan.order } };
  },
  answer: (plan, say) => ({
    text: say.words.changes.giveBack.done({
      order: plan.order,
      list: listOf(plan, say),
      refund: say.words.changes.backWhenHere({
        amount: say.money(plan.refundMinor),
        label: plan.payment.label,
      }),
    }),
    see: { order: plan.order },
  }),
});

function listOf({ items }: Plan, say: Say): string {
  return say.list(
    items.map(({ title, options, count, totalMinor }) =>
      say.words.changes.item({
        title: count === 1 ? title : someOf(say, title, count),
        options,
        price: say.money(totalMinor),
        several: count > 1,
      }),
    ),
  );
}
