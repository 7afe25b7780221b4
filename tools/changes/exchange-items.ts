import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { takeStock } from '../../store/queries/stock.ts';
import { noteMovement } from '../inventory/move-stock.ts';
import { doneBefore, once } from '../orders/once.ts';
import { balanceCovers } from '../rules/balance-covers.ts';
import { refundNeedsApproval } from '../rules/refund-needs-approval.ts';
import { exchangeRules } from '../rules/goods-come-back.ts';
import { otherOption, sameProduct } from '../rules/other-option.ts';
import { changesSlot, orderSlot, paymentSlot } from '../slot.ts';
import { defineTool, type ToolContext } from '../tool.ts';
import { changedEvent, returnEvent } from './change-events.ts';
import { exchangeDesk } from './desks.ts';
import { changesPlan, planChanges, type ChangesPlan, type ChangesWish } from './plan-changes.ts';
import { changesText, differenceText } from './say-changes.ts';

export const exchangeItems = defineTool<ChangesWish, ChangesPlan, ChangesPlan>({
  name: 'exchange_items',
  about:
    'Exchanges things of a delivered order for another option of the same product, all of them at once; the difference in price is settled when they are back.',
  asks: [
    'i want to exchange the {item}',
    'exchange the {item} i received for {item}',
    'i would like to exchange my {item} for {item}',
    'exchange two items of order {order}',
    'can i exchange the {item} for a bigger one',
    'can i swap the {item} i got for {item}',
    'swap my {item} for the cheapest one',
    'the {item} is too small, i need {item} instead',
    'the {item} does not fit, can i have it in {item}',
    'i received the {item} but want {item}',
    'i would like a different size of the {item} i bought',
    'replace the {item} i received with {item}',
    'i want to exchange it for the same one but {item}',
    'exchange it for another colour',
    'i got the wrong option, exchange it please',
    'an exchange please, the {item} should be {item}',
    'can you exchange the {item} for the same one, it is damaged',
    'i need a replacement for the {item}',
    'exchange everything in order {order} for the cheapest versions',
    'i would swap the {item} for one that is {item}',
  ],
  access: ['guest', 'customer', 'rep'],
  effect: 'write',
  input: z.object({
    order: orderSlot().optional(),
    changes: changesSlot().optional(),
    payment: paymentSlot().optional(),
  }),
  output: changesPlan,
  rules: [...exchangeRules, sameProduct, otherOption, balanceCovers, refundNeedsApproval],
  plan: (ctx, wish) => planChanges(ctx, wish, exchangeDesk(ctx)),
  confirm: (plan: ChangesPlan, say) => {
    const { words } = say;
    const { order, dueMinor, payment } = plan;
    const list = changesText(plan, say, 'exchange');
    const difference = differenceText(dueMinor, payment.label, say);
    return {
      title: words.changes.exchange.title({ order }),
      text: words.changes.exchange.ask({ order, list, difference }),
      facts: [
        { label: words.orders.labels.order(), value: order },
        { label: words.changes.labels.exchanges(), value: list },
        { label: words.changes.labels.difference(), value: difference },
      ],
      see: { order },
    };
  },
  run: async (ctx, plan: ChangesPlan, key) => {
    if (await doneBefore(ctx, key)) return plan;
    const applied = await ctx.store.apply([
      once(ctx, key, 'exchange_items'),
      ...statements(ctx, plan),
      changedEvent(ctx, plan.order, 'exchange'),
      returnEvent(
        ctx,
        plan.order,
        plan.changes.map(({ variant }) => variant),
      ),
    ]);
    if (!('refused' in applied) || applied.refused === 'already_done') return plan;
    if (applied.refused === 'out_of_stock')
      return { refused: 'option_sold_out', facts: { order: plan.order } };
    return { refused: 'order_changed', facts: { order: plan.order } };
  },
  answer: (plan, say) => ({
    text: say.words.changes.exchange.done({
      order: plan.order,
      list: changesText(plan, say, 'exchange'),
      difference: differenceText(plan.dueMinor, plan.payment.label, say),
    }),
    see: { order: plan.order },
  }),
});

/** The request is kept with the order, and what will be sent is taken out of stock at once: it is promised. */
function statements(ctx: ToolContext, { order, status, changes, dueMinor, payment }: ChangesPlan) {
  const { store, shop } = ctx;
  const { orders: o } = store.t;
  const units = changes.flatMap(({ variant, count, to }) =>
    Array.from({ length: count }, () => ({ variant, to: to.variant })),
  );
  const taken = Map.groupBy(units, ({ to }) => to);
  const exchangeRequest = {
    variantIds: units.map(({ variant }) => variant),
    newVariantIds: units.map(({ to }) => to),
    paymentMethodId: payment.id,
    priceDifferenceMinor: dueMinor,
  };
  return [
    {
      query: store.write
        .update(o)
        .set({ status: 'exchange requested', exchangeRequest })
        .where(and(eq(o.shop, shop.id), eq(o.id, order), eq(o.status, status))),
      guard: { rows: 1, otherwise: 'order_changed' },
    },
    ...[...taken]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([variant, wanted]) => [
        takeStock(store, shop.id, variant, wanted.length),
        noteMovement(ctx, variant, -wanted.length, 'sold', `exchange ${order}`),
      ]),
  ];
}
