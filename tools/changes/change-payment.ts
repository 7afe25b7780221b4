import { isDeepStrictEqual } from 'node:util';
import { payingIn } from '../currency/paying-in.ts';
import { moneyRefusal } from './order-money.ts';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { customerById } from '../../store/queries/customers.ts';
import { orderById, type Order } from '../../store/queries/orders.ts';
import { findOrder } from '../orders/find-order.ts';
import { doneBefore, once } from '../orders/once.ts';
import { settlePayments } from '../orders/settle-payments.ts';
import { paymentLabel } from '../orders/view-order.ts';
import { balanceCovers } from '../rules/balance-covers.ts';
import { orderIsChangeable } from '../rules/order-is-changeable.ts';
import { otherPayment } from '../rules/other-payment.ts';
import type { Refusal } from '../rules/rule.ts';
import { orderSlot, paymentSlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal, type ToolContext } from '../tool.ts';
import type { OrderRef, PaymentRef } from '../wish.ts';
import { changedEvent } from './change-events.ts';
import { authorise, release, taken } from './charge.ts';
import { moneyStatements, nextPayment, referenceOf } from './difference-statements.ts';
import { findPayment, paidBy } from './find-payment.ts';
import { chosenPayment } from './plan-changes.ts';

const paymentPlan = z.object({
  order: z.string(),
  status: z.string(),
  /** What was paid and is given back, by method. */
  back: z.array(z.object({ method: z.string(), label: z.string(), minor: z.int() })),
  dueMinor: z.int(),
  payment: chosenPayment,
});
type Plan = z.infer<typeof paymentPlan>;
type Wish = { order?: OrderRef | undefined; payment?: PaymentRef | undefined };

export const changeOrderPayment = defineTool<Wish, Plan, Plan>({
  name: 'change_order_payment',
  about: 'Moves an order that has not left yet to another way of paying the customer has stored.',
  asks: [
    'change the payment method of my order',
    'change the payment method of order {order}',
    'i want to pay order {order} with my other card instead',
    'pay for my pending order with my gift card instead',
    'can you move the payment of my order to paypal',
    'charge a different card for my order',
    'use another card for order {order}',
    'switch the payment of my order to my credit card',
    'i paid with the wrong card, please change it',
    'please use my gift card for the order i placed',
    'can i change how i pay for my order',
    'put order {order} on my other payment method',
    'modify the payment of my pending order',
    'split the payment of my order',
    'update the payment method for my order please',
    'my card is nearly empty, use another one for my order',
  ],
  access: ['guest', 'customer', 'rep'],
  effect: 'write',
  input: z.object({ order: orderSlot().optional(), payment: paymentSlot().optional() }),
  output: paymentPlan,
  rules: [orderIsChangeable, otherPayment, balanceCovers],
  plan: async (ctx, wish) => {
    const rules = ctx.shop.rules ?? {};
    const fits = ({ id, status }: Order) => orderIsChangeable.check({ order: id, status }, rules) === true;
    const ref = wish.order ?? (ctx.seen.order === undefined ? {} : { focus: true });
    const found = await findOrder(ctx, ref, 'order', fits);
    if (isQuestion(found) || isRefusal(found)) return found;
    const order = found.one;
    if (!fits(order))
      return { refused: 'order_not_changeable', facts: { order: order.id, status: order.status } };
    const money = moneyRefusal(ctx, order, 'payment');
    if (money) return money;
    const paid = paidBy(order);
    if (paid.length === 0) return { refused: 'nothing_paid', facts: { order: order.id } };
    const customer =
      order.customerId === null ? undefined : await customerById(ctx.store, ctx.shop.id, order.customerId);
    const payer = payingIn(ctx, customer, ctx.shop.currency);
    const payment = findPayment(ctx, payer, order, wish.payment ?? { other: true }, 'payment');
    if (isQuestion(payment)) return { ...payment, see: { order: order.id } };
    if (isRefusal(payment)) return payment;
    const back = paid.map(({ method, minor }) => ({
      method,
      label: paymentLabel(method, customer, ctx.say),
      minor,
    }));
    return {
      plan: {
        order: order.id,
        status: order.status,
        back,
        dueMinor: back.reduce((sum, { minor }) => sum + minor, 0),
        payment,
      },
      exact: { order: { number: order.id }, payment: { method: payment.id } },
    };
  },
  confirm: (plan: Plan, say) => {
    const { words } = say;
    const { order, payment } = plan;
    const amount = say.money(plan.dueMinor);
    return {
      title: words.changes.payment.title({ order }),
      text: words.changes.payment.ask({ order, amount, label: payment.label, back: backText(plan, say) }),
      facts: [
        { label: words.orders.labels.order(), value: order },
        { label: words.orders.labels.payment(), value: payment.label },
        { label: words.orders.labels.refund(), value: backText(plan, say) },
      ],
      see: { order },
    };
  },
  run: async (ctx, plan: Plan, key) => {
    if (!(await doneBefore(ctx, key))) {
      const refused = await move(ctx, plan, key);
      if (refused) return refused;
    }
    await settlePayments(ctx, plan.order);
    return plan;
  },
  answer: (plan, say) => ({
    text: say.words.changes.payment.done({
      order: plan.order,
      amount: say.money(plan.dueMinor),
      label: plan.payment.label,
      back: backText(plan, say),
    }),
    see: { order: plan.order },
  }),
});

function backText({ back }: Plan, say: ToolContext['say']): string {
  const { changes } = say.words;
  return back.map(({ label, minor }) => changes.back({ amount: say.money(minor), label })).join(' ');
}

async function move(ctx: ToolContext, plan: Plan, key: string) {
  const { store, shop } = ctx;
  const { orders: o } = store.t;
  const order = await orderById(store, shop.id, plan.order);
  if (!order) return { refused: 'order_not_found' };
  const { payment, dueMinor } = plan;
  const changed: Refusal = { refused: 'order_changed', facts: { order: order.id } };
  const back = plan.back.map(({ method, minor }) => ({ method, minor }));
  if (!isDeepStrictEqual(back, paidBy(order))) return changed;
  const charged = await authorise(ctx, payment, dueMinor, key);
  if (isRefusal(charged)) return charged;
  const customer =
    order.customerId === null ? undefined : await customerById(store, shop.id, order.customerId);
  const n = nextPayment(order);
  const applied = await store.apply([
    once(ctx, key, 'change_order_payment'),
    ...taken(ctx, charged, key, order.id),
    {
      query: store.write
        .update(o)
        .set({ status: plan.status })
        .where(and(eq(o.shop, shop.id), eq(o.id, order.id), eq(o.status, plan.status))),
      guard: { rows: 1, otherwise: 'order_changed' },
    },
    ...moneyStatements(ctx, order, {
      n,
      kind: 'payment',
      amountMinor: dueMinor,
      method: payment,
      reference: charged.reference,
    }),
    ...back.flatMap(({ method, minor }, at) => {
      const stored = customer?.paymentMethods.find(({ id }) => id === method);
      return moneyStatements(ctx, order, {
        n: n + 1 + at,
        kind: 'refund',
        amountMinor: minor,
        method: { id: method, balanceMinor: stored?.balanceMinor ?? undefined },
        reference: stored?.balanceMinor == null ? referenceOf(order, method) : null,
      });
    }),
    changedEvent(ctx, order.id, 'payment'),
  ]);
  if (!('refused' in applied) || applied.refused === 'already_done') return undefined;
  await release(ctx, charged, dueMinor, key);
  if (applied.refused === 'payment_over')
    return { refused: 'payment_uncertain', facts: { label: payment.label } };
  return applied.refused === 'balance_used'
    ? { refused: 'balance_used', facts: { label: payment.label } }
    : changed;
}
