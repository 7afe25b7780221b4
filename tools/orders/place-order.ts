import { and, eq, sql } from 'drizzle-orm';
import { moveBalance } from '../../store/queries/balance-entries.ts';
import { nextOrderPosition } from '../../store/queries/orders.ts';
import { stockOf } from '../../store/queries/stock.ts';
import type { Statement } from '../../store/statements.ts';
import { chargeStatements, overLimit } from '../accounts/charge-order.ts';
import { onAccount } from '../accounts/on-account.ts';
import { dropLines } from '../cart/write-cart.ts';
import { useCoupons } from '../coupons/coupon-statements.ts';
import { couponsOf } from '../coupons/coupons-of.ts';
import { personText } from '../inventory/move-stock.ts';
import { emit } from '../outbox/emit.ts';
import { attemptPayment, releaseAttempt, useAttempt } from '../payments/attempt.ts';
import { discountsKept } from '../pricing/why-text.ts';
import { priceHold } from '../rules/price-is-kept.ts';
import { orderQuoted } from '../../store/queries/quotes.ts';
import type { Refusal } from '../rules/rule.ts';
import type { ToolContext } from '../tool.ts';
import { formatOrderNumber } from './find-order.ts';
import { doneBefore, once } from './once.ts';
import { soldOut, takeForOrder, unitsOf } from './order-stock.ts';
import type { CheckoutPlan } from './plan-checkout.ts';
import { newOrderState } from './states.ts';

/**
 * Places an order as planned: authorises the payment, then writes stock, order and cart in one list, or nothing. Where
 * the list is refused (the last bottle went meanwhile) the authorisation is let go. Where nobody knows whether it was
 * given, nothing is ordered, and what it may have reserved goes back later. The same key gives the same order.
 * The payment is taken afterwards, by `settlePayments`. An order number is used up even where the list is refused.
 */
export async function placeOrder(
  ctx: ToolContext,
  plan: CheckoutPlan,
  key: string,
): Promise<{ order: string } | Refusal> {
  const placed = await placedBefore(ctx, key);
  if (placed) return placed;
  const changed = plan.fromQuote === undefined ? await priceChanged(ctx, plan) : undefined;
  if (changed) return changed;

  const { token, label } = plan.payment;
  const amountMinor = plan.quote.totalMinor;
  const { currency } = plan.quote;
  const asked =
    token === null ? { reference: null } : await attemptPayment(ctx, { key, token, amountMinor, currency });
  if ('declined' in asked) return { refused: 'payment_declined', facts: { label, why: asked.declined } };
  if ('uncertain' in asked || 'over' in asked) return { refused: 'payment_uncertain', facts: { label } };

  const { reference } = asked;
  const order = formatOrderNumber(ctx.shop, await takeOrderNumber(ctx));
  const charge = await chargeStatements(ctx, plan, order);
  const applied = await ctx.store.apply([
    once(ctx, key, 'checkout', { order }),
    ...(reference === null ? [] : [useAttempt(ctx, key, order, reference)]),
    ...orderStatements(ctx, plan, order, reference),
    ...charge,
    ...orderEvents(ctx, plan, order),
  ]);
  if (!('refused' in applied)) return { order };
  // Another run of the same key was faster; its order holds the same authorisation.
  if (applied.refused === 'already_done')
    return (await placedBefore(ctx, key)) ?? { refused: 'order_not_found' };
  if (reference !== null) await releaseAttempt(ctx, { key, reference, amountMinor });
  if (applied.refused === 'payment_over') return { refused: 'payment_uncertain', facts: { label } };
  if (applied.refused === 'over_credit_limit') return overLimit(ctx, plan);
  if (applied.refused === 'balance_used') return { refused: 'payment_declined', facts: { label } };
  if (applied.refused === 'coupon_used_up') {
    return { refused: 'coupon_used_up', facts: { code: couponsOf(plan.quote).join(', ') } };
  }
  if (applied.refused === 'quote_ordered')
    return { refused: 'quote_ordered', facts: { quote: plan.fromQuote } };
  return soldOut(ctx, plan);
}

async function placedBefore(ctx: ToolContext, key: string): Promise<{ order: string } | undefined> {
  const done = await doneBefore(ctx, key);
  // Guarantee: `once` kept this for the key of a checkout.
  return done && (done.result as { order: string });
}

/** A catalogue price that changed in this moment: a higher one is not asked for where what was said is kept. */
async function priceChanged(ctx: ToolContext, { quote }: CheckoutPlan): Promise<Refusal | undefined> {
  const ids = quote.lines.map(({ variant }) => variant);
  const now = await stockOf(ctx.store, ctx.shop.id, ids);
  const keeps = priceHold(ctx.shop.rules ?? {}) > 0;
  for (const { variant, title, unitMinor, price } of quote.lines) {
    const planned = ctx.catalog.variant(variant)?.priceMinor ?? unitMinor;
    const live = now.get(variant)?.priceMinor ?? planned;
    if (price || live === planned || (keeps && live > unitMinor)) continue;
    return { refused: 'price_changed', facts: { title, fromMinor: unitMinor, toMinor: live } };
  }
  return undefined;
}

async function takeOrderNumber({ store, shop }: ToolContext): Promise<number> {
  const { shops, orders } = store.t;
  // An imported order may have the number already: such numbers are passed over.
  for (;;) {
    const taken = await store.apply([
      {
        query: store.write
          .update(shops)
          .set({ nextOrder: sql`${shops.nextOrder} + 1` })
          .where(eq(shops.id, shop.id))
          .returning({ next: shops.nextOrder }),
        guard: { rows: 1, otherwise: 'unknown_shop' },
      },
    ]);
    if ('refused' in taken) throw new Error(`checkout: ${taken.refused} ${shop.id}`);
    const n = (taken.ok[0][0]?.next ?? 1) - 1;
    const same = and(eq(orders.shop, shop.id), eq(orders.id, formatOrderNumber(shop, n)));
    if ((await store.read.$count(orders, same)) === 0) return n;
  }
}

function orderEvents(ctx: ToolContext, plan: CheckoutPlan, order: string): Statement[] {
  const { quote } = plan;
  const changes = unitsOf(ctx, plan).flatMap(({ variantId, quantity }) =>
    quantity > 0 ? [{ variant: variantId, change: -quantity }] : [],
  );
  const { language } = ctx.say;
  return [
    emit(ctx, {
      type: 'order.placed',
      data: { order, totalMinor: quote.totalMinor, currency: quote.currency, language },
    }),
    ...(changes.length > 0 ? [emit(ctx, { type: 'stock.changed', data: { changes, order } })] : []),
  ];
}

function orderStatements(
  ctx: ToolContext,
  { quote, address, payment, email, fromQuote, later }: CheckoutPlan,
  order: string,
  reference: string | null,
): Statement[] {
  const { store, shop, person, conversation, now } = ctx;
  const { write, t } = store;
  const variants = quote.lines.map(({ variant }) => variant);
  const { delivery, tax, roundingMinor = 0, totalMinor } = quote;
  const coupons = couponsOf(quote);
  return [
    ...takeForOrder(ctx, order, { quote, ...(later && { later }) }),
    {
      query: write.insert(t.orders).values({
        shop: shop.id,
        id: order,
        position: nextOrderPosition(store, shop.id),
        customerId: person.kind === 'customer' ? person.id : null,
        conversation,
        status: newOrderState,
        placedAt: now.toISOString(),
        shippingAddress: address,
        delivery: delivery ? { id: delivery.id, name: delivery.name, priceMinor: delivery.priceMinor } : null,
        tax: tax ?? null,
        roundingMinor,
        totalMinor,
        email: email ?? null,
        currency: quote.currency === (ctx.homeCurrency ?? shop.currency) ? null : quote.currency,
        coupons: coupons.length === 0 ? null : coupons,
      }),
    },
    ...quote.lines.map((line, at): Statement => ({
      query: write.insert(t.orderLines).values({
        shop: shop.id,
        orderId: order,
        lineNo: at,
        variantId: line.variant,
        productId: line.product,
        title: line.name,
        quantity: line.quantity,
        unitPriceMinor: line.unitMinor,
        totalMinor: line.totalMinor === line.quantity * line.unitMinor ? null : line.totalMinor,
        discounts: discountsKept(line, ctx.say),
        options: line.options,
      }),
    })),
    ...useCoupons(ctx, coupons),
    ...payFromBalance(ctx, payment.token === null ? payment.method : undefined, totalMinor, order),
    {
      query: write.insert(t.payments).values({
        shop: shop.id,
        orderId: order,
        n: 0,
        kind: 'payment',
        amountMinor: totalMinor,
        paymentMethodId: payment.method,
        reference,
        state: reference === null ? 'captured' : 'authorised',
      }),
    },
    fromQuote === undefined
      ? dropLines(ctx, variants)
      : orderQuoted(store, { shop: shop.id, quote: fromQuote, order }),
    {
      query: write.insert(t.audit).values({
        shop: shop.id,
        id: ctx.newId(),
        at: now,
        person: personText(person),
        action: 'order_placed',
        detail: { order, ...(email !== undefined && { email }) },
      }),
    },
  ];
}

function payFromBalance(
  { store, shop, person, now }: ToolContext,
  methodId: string | undefined,
  minor: number,
  orderId: string,
): Statement[] {
  if (methodId === undefined || methodId === onAccount || person.kind !== 'customer') return [];
  const card = { shop: shop.id, customerId: person.id, methodId };
  const move = { kind: 'use', amountMinor: -minor, orderId, by: personText(person), at: now } as const;
  return moveBalance(store, card, move, 'balance_used');
}
