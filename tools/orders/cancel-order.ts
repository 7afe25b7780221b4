import { z } from 'zod';
import { customerById } from '../../store/queries/customers.ts';
import { orderById, type Order } from '../../store/queries/orders.ts';
import { cancelNeedsApproval } from '../rules/cancel-needs-approval.ts';
import { orderIsCancellable } from '../rules/order-is-cancellable.ts';
import { type GivenBack, givenBackOf, refundNeedsApproval } from '../rules/refund-needs-approval.ts';
import type { Needs, Refusal, Rule } from '../rules/rule.ts';
import { linesSlot, orderSlot, textSlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal, type ToolContext } from '../tool.ts';
import { cancelSeveral } from './cancel-several.ts';
import { reasonMeant } from './cancel-reason.ts';
import { cancelStatements } from './cancel-statements.ts';
import { findOrder } from './find-order.ts';
import { doneBefore, once } from './once.ts';
import { planRefund, type PlannedRefund } from './plan-refund.ts';
import { settlePayments } from './settle-payments.ts';
import { contentsText, orderCard, orderView, paymentLabel, viewOrder } from './view-order.ts';
import { sayIn, type Say } from '../../prompts/say.ts';

type Plan = {
  order: string;
  status: string;
  reason?: string;
  lines: { title: string; quantity: number }[];
  refunds: PlannedRefund[];
  /** Of the refunds. */
  currency: string;
} & GivenBack;

// Their facts are different parts of the plan.
const rules: readonly Rule<Plan, Refusal | Needs>[] = [
  orderIsCancellable,
  cancelNeedsApproval,
  refundNeedsApproval,
];

export const cancelOrder = defineTool({
  name: 'cancel_order',
  about:
    'Cancels a whole order that has not left yet, puts its goods back in stock and gives the money back.',
  asks: [
    'cancel my order',
    'cancel order {order}',
    'please cancel {order}',
    'cancel that order please',
    'cancel my last order',
    'cancel the order with the {item}',
    'cancel the whole order',
    'i want to cancel my order',
    'i would like to cancel {order}',
    'can i still cancel my order',
    'can you cancel {order} for me',
    'could you stop my order',
    'stop order {order} please',
    'i no longer want order {order}',
    "i don't want my order any more",
    'i do not need the order any longer',
    'i ordered that by mistake, please cancel it',
    'i made a mistake with my order, can you undo it',
    'call off my order',
    'withdraw my order',
    'undo my order',
    'i changed my mind about the order i placed',
    'please do not send order {order}',
    'get me my money back for {order}, i want to cancel',
    'cancel the other order too',
    'cancel that one too',
    'cancel this one as well please',
    'then cancel it please',
    'please cancel that for me',
  ],
  access: ['guest', 'customer', 'rep'],
  effect: 'write',
  input: z.object({
    order: orderSlot().optional(),
    /** Things of it, where only they are no longer wanted. */
    items: linesSlot().optional(),
    reason: textSlot().optional(),
  }),
  output: z.object({
    view: orderView,
    refunds: z.array(z.object({ amountMinor: z.int(), label: z.string(), failed: z.boolean() })),
  }),
  rules,
  plan: async (ctx, wish) => {
    const several = await cancelSeveral(ctx, wish);
    if (several) return several;
    const ref = wish.order ?? (ctx.seen.order === undefined ? {} : { focus: true });
    const cancellable = ({ id, status }: { id: string; status: string }) =>
      orderIsCancellable.check({ order: id, status }, ctx.shop.rules ?? {}) === true;
    const found = await findOrder(ctx, ref, 'order', cancellable);
    if (isQuestion(found) || isRefusal(found)) return found;
    const { id, status, customerId, lines } = found.one;
    // Whether it can be cancelled at all comes before the question why.
    const allowed = orderIsCancellable.check({ order: id, status }, ctx.shop.rules ?? {});
    if (allowed !== true) return allowed;
    const reasons = ctx.shop.rules?.cancelReasons ?? [];
    const reason = reasons.length === 0 ? wish.reason : reasonMeant(reasons, wish.reason);
    // The question leaves in front of the person what was there: "the other one" must still mean the same order.
    if (reasons.length > 0 && reason === undefined) {
      return { ask: 'cancel_reason', slot: 'reason', facts: { reasons }, suggestions: [...reasons] };
    }
    const customer = customerId === null ? undefined : await customerById(ctx.store, ctx.shop.id, customerId);
    const refunds = planRefund(found.one, customer, ctx.say);
    const currency = found.one.currency ?? ctx.homeCurrency ?? ctx.shop.currency;
    const refundMinor = refunds.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    return {
      plan: {
        order: id,
        status,
        ...(reason !== undefined && { reason }),
        lines: lines.map(({ title, quantity }) => ({ title, quantity })),
        refunds,
        ...givenBackOf(refundMinor, currency, ctx.homeCurrency ?? ctx.shop.currency),
        currency,
      },
      exact: { order: { number: id }, ...(reason !== undefined && { reason }) },
    };
  },
  confirm: (plan: Plan, say) => {
    const { cancel, labels } = say.words.orders;
    const { order, reason, lines } = plan;
    const list = contentsText(lines, say);
    const refund = refundText(plan.refunds, sayIn(say, plan.currency));
    return {
      title: cancel.title({ order }),
      text: cancel.ask({ order, list, refund }),
      facts: [
        { label: labels.order(), value: `${order}: ${list}` },
        ...(reason === undefined ? [] : [{ label: labels.reason(), value: reason }]),
        { label: labels.refund(), value: refund },
      ],
      see: { order },
    };
  },
  run: async (ctx, plan: Plan, key) => {
    const { order: id, status, reason, refunds } = plan;
    if (!(await doneBefore(ctx, key))) {
      const order = await orderById(ctx.store, ctx.shop.id, id);
      if (!order) return { refused: 'order_not_found' };
      const statements = await cancelStatements(ctx, order, { status, reason, refunds });
      const applied = await ctx.store.apply([once(ctx, key, 'cancel_order'), ...statements]);
      if ('refused' in applied && applied.refused !== 'already_done') {
        return { refused: 'order_changed', facts: { order: id } };
      }
    }
    await settlePayments(ctx, id);
    const after = await orderById(ctx.store, ctx.shop.id, id);
    if (!after) throw new Error(`cancel_order: ${id} is gone`);
    return { view: await viewOrder(ctx, after), refunds: await refundsOf(ctx, after, refunds.length) };
  },
  answer: ({ view, refunds }, say) => ({
    text: say.words.orders.cancel.done({
      order: view.order,
      refund: givenBack(refunds, sayIn(say, view.currency)),
    }),
    cards: [orderCard(view, say)],
    see: { order: view.order },
  }),
});

/** The refunds of the cancellation itself: an order that was changed may have older ones. */
async function refundsOf({ store, shop, say }: ToolContext, { customerId, payments }: Order, made: number) {
  const customer = customerId === null ? undefined : await customerById(store, shop.id, customerId);
  const rows = payments.filter(({ kind }) => kind === 'refund');
  return rows.slice(rows.length - made).map(({ amountMinor, paymentMethodId, state }) => ({
    amountMinor,
    failed: state === 'failed',
    label: paymentLabel(paymentMethodId, customer, say),
  }));
}

/** What is given back, and honestly what the provider would not give back. */
function givenBack(refunds: readonly (Refund & { failed: boolean })[], say: Say): string {
  const failed = refunds.filter((refund) => refund.failed);
  if (failed.length === 0) return refundText(refunds, say);
  const given = refunds.filter((refund) => !refund.failed);
  const sorry = failed.map(({ amountMinor, label }) =>
    say.words.payments.refundFailed({ amount: say.money(amountMinor), label }),
  );
  return [...(given.length > 0 ? [refundText(given, say)] : []), ...sorry].join(' ');
}

type Refund = { amountMinor: number; label: string };

/** "You get back €15.00 on your Visa ending in 0001 and €5.00 on your gift card." */
function refundText(refunds: readonly Refund[], say: Say): string {
  const { cancel } = say.words.orders;
  const list = refunds.map(({ amountMinor, label }) =>
    cancel.backTo({ amount: say.money(amountMinor), label }),
  );
  return list.length === 0 ? cancel.noRefund() : cancel.refund({ list: say.list(list) });
}
