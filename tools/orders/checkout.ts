import { z } from 'zod';
import { sayIn } from '../../prompts/say.ts';
import { orderById } from '../../store/queries/orders.ts';
import { heldFacts, holdStock, letGoOfStock } from '../inventory/hold-stock.ts';
import { later } from '../inventory/later.ts';
import { laterClause, laterText } from '../inventory/later-text.ts';
import { cardLines, cardSums, quoteText, taxText } from '../pricing/quote-view.ts';
import { inStock } from '../rules/in-stock.ts';
import { priceIsKept } from '../rules/price-is-kept.ts';
import { maxQuantity } from '../rules/max-quantity.ts';
import type { Rule } from '../rules/rule.ts';
import { nothingOverdue } from '../rules/nothing-overdue.ts';
import { withinCreditLimit } from '../rules/within-credit-limit.ts';
import { addressSlot, choiceSlot, deliverySlot, emailSlot } from '../slot.ts';
import { defineTool, isRefusal } from '../tool.ts';
import { paymentWords } from './choose-payment.ts';
import { placeOrder } from './place-order.ts';
import { unitsOf } from './order-stock.ts';
import { planCheckout, type CheckoutPlan } from './plan-checkout.ts';
import { boundBy, changesText } from './price-changes.ts';
import { settlePayments } from './settle-payments.ts';
import { undoUnpaid } from './undo-unpaid.ts';
import { addressText, orderCard, orderView, viewOrder } from './view-order.ts';

/** What an order must keep to. */
const rules: readonly Rule<CheckoutPlan>[] = [
  inStock,
  maxQuantity,
  withinCreditLimit,
  nothingOverdue,
  priceIsKept,
];

export const checkout = defineTool({
  name: 'checkout',
  about:
    'Places an order of everything in the cart: says what it costs, where it goes and how it is paid, then asks.',
  asks: [
    'i want to pay',
    'i would like to pay now',
    'take my payment',
    'can we do the payment now',
    'next day delivery please',
    'place my order',
    'i will collect it from the shop',
    'can i pick it up',
    'with {delivery}',
    'ship everything to {address}',
    'let us finish this',
    'buy everything in the basket',
    'check out',
    'checkout please',
    'proceed to checkout',
    'go to checkout',
    'i want to check out now',
    'i am ready to pay',
    "i'm ready to order",
    'place the order',
    'place my order please',
    'order that',
    'order everything in my cart',
    'buy what is in my basket',
    'i would like to buy these now',
    'i would like to pay',
    'let me pay',
    'pay with my gift card',
    'pay by card',
    'can i pay with paypal',
    'put it on my account',
    'put the order on account please',
    'order it on account',
    'please invoice me for it',
    'send it to {address}',
    'please deliver it to {address}',
    'deliver to {address}',
    'ship everything to {address} please',
    'my address is {address}',
    'send it by {delivery}',
    'with {delivery} please',
    'i will take {delivery}',
    'that is all, i would like to order',
    "that's everything, please place the order",
    'finish my order',
    'complete my purchase',
    'send me the confirmation to {email}',
  ],
  access: ['guest', 'customer'],
  effect: 'write',
  input: z.object({
    // In parts: what is missing is asked for.
    address: addressSlot().optional(),
    delivery: deliverySlot().optional(),
    payment: choiceSlot(paymentWords).optional(),
    email: emailSlot().optional(),
  }),
  output: z.object({
    view: orderView,
    days: z.tuple([z.int(), z.int()]).optional(),
    later: z.array(later).optional(),
  }),
  rules,
  plan: planCheckout,
  confirm: (plan: CheckoutPlan, spoken) => {
    const say = sayIn(spoken, plan.quote.currency);
    const { words } = say;
    const { labels, checkout: text } = words.orders;
    const { quote, onFile, email, payment } = plan;
    const { delivery } = quote;
    const address = addressText(plan.address);
    const total = say.money(quote.totalMinor);
    const how = delivery && {
      name: delivery.name,
      price: delivery.free ? undefined : say.money(delivery.priceMinor),
      days: words.cart.days(delivery.days),
    };
    return {
      title: text.title({ total }),
      text:
        changesText(plan.changes, say) +
        text.ask({
          list: quoteText(quote, say) + laterClause(plan.later, say),
          delivery: how && text.delivery(how),
          address,
          onFile,
          payment: payment.label,
          tax: taxText(quote, say),
          total,
        }),
      facts: [
        { label: labels.address(), value: address },
        ...(delivery && how ? [{ label: labels.delivery(), value: `${delivery.name}, ${how.days}` }] : []),
        { label: labels.payment(), value: payment.label },
        ...(email === undefined ? [] : [{ label: labels.email(), value: email }]),
        ...heldFacts(say),
      ],
      lines: cardLines(quote, say),
      sums: cardSums(quote, say),
      suggestions: plan.otherDelivery.slice(0, 3).map((name) => text.sayDelivery({ name })),
    };
  },
  binds: boundBy,
  hold: (ctx, plan: CheckoutPlan, key) => holdStock(ctx, unitsOf(ctx, plan), key),
  letGo: (ctx, _plan, key) => letGoOfStock(ctx, key),
  run: async (ctx, plan: CheckoutPlan, key) => {
    const placed = await placeOrder(ctx, plan, key);
    if (isRefusal(placed)) return placed;
    await settlePayments(ctx, placed.order);
    const order = await orderById(ctx.store, ctx.shop.id, placed.order);
    if (!order) throw new Error(`checkout: ${placed.order} is gone`);
    const unpaid = await undoUnpaid(ctx, order, plan.payment.label);
    if (unpaid) return unpaid;
    const { delivery } = plan.quote;
    return {
      view: await viewOrder(ctx, order),
      ...(delivery && { days: delivery.days }),
      ...(plan.later && { later: plan.later }),
    };
  },
  answer: ({ view, days, later: units }, say) => {
    const { words } = say;
    const { order, totalMinor, paidWith } = view;
    return {
      text: [
        words.orders.checkout.done({
          order,
          total: sayIn(say, view.currency).money(totalMinor),
          payment: say.list(paidWith),
          days: days && words.cart.days(days),
        }),
        laterText(units, say),
      ]
        .filter(Boolean)
        .join(' '),
      cards: [orderCard(view, say)],
      suggestions: [words.orders.say.status({ order })],
      see: { order, orders: [order] },
    };
  },
});
