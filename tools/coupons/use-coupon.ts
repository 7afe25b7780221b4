import { z } from 'zod';
import { cartCard, cartResult } from '../cart/cart-answer.ts';
import { quoteCart, readCart } from '../cart/read-cart.ts';
import { buyerOf } from '../pricing/buyer.ts';
import { cartPrices } from '../pricing/cart-prices.ts';
import { deliveryText } from '../pricing/quote-view.ts';
import { couponSlot } from '../slot.ts';
import { defineTool } from '../tool.ts';
import { couponRefusal } from './coupon-refusal.ts';
import { couponsInCart, findCoupon } from './find-coupon.ts';

export const applyCoupon = defineTool({
  name: 'use_coupon',
  about: 'Puts the code of a coupon into the cart, or says exactly why it does not hold.',
  asks: [
    'i have a code {code}',
    'i have the code {code}',
    'my code is {code}',
    'the code is {code}',
    'use code {code}',
    'use the code {code} please',
    'apply {code}',
    'apply code {code} to my cart',
    'apply my coupon {code}',
    'please apply the promo code {code}',
    'promo code {code}',
    'coupon {code}',
    'voucher code {code}',
    'redeem {code}',
    'redeem my coupon {code}',
    'i got a discount code {code}',
    'here is my discount code: {code}',
    'add the coupon {code}',
    'enter code {code}',
    'i have a discount code',
    'i have a promo code',
    'i have a coupon',
  ],
  access: ['guest', 'customer'],
  effect: 'draft',
  input: z.object({ code: couponSlot().optional() }),
  output: z.object({
    code: z.string(),
    sentence: z.string(),
    /** Whether it takes something off the cart as it is. */
    counts: z.boolean(),
    cart: cartResult.shape.cart,
  }),
  rules: [],
  plan: async (ctx, { code: said }) => {
    if (said === undefined) return { ask: 'coupon_code', slot: 'code' };
    const coupon = findCoupon(ctx.shop, said);
    if (!coupon) return { refused: 'coupon_unknown', facts: { code: said } };
    const { code, sentence } = coupon;
    const inCart = await couponsInCart(ctx);
    if (inCart.some((other) => other.code === code))
      return { refused: 'coupon_there_already', facts: { code } };
    const buyer = await buyerOf(ctx);
    const refusal = await couponRefusal(ctx, coupon, cartPrices(ctx, await readCart(ctx), buyer), buyer);
    return refusal ?? { plan: { code, sentence }, exact: { code } };
  },
  run: async (ctx, { code, sentence }) => {
    const { store, shop, conversation, now } = ctx;
    const row = { shop: shop.id, conversation, code, addedAt: now };
    await store.apply([{ query: store.write.insert(store.t.cartCoupons).values(row).onConflictDoNothing() }]);
    const cart = await quoteCart(ctx, await readCart(ctx));
    const onLine = cart.lines.some(({ discounts }) =>
      discounts.some((discount) => discount.kind === 'coupon' && discount.code === code),
    );
    return { code, sentence, counts: onLine || cart.delivery?.code === code, cart };
  },
  answer: ({ code, sentence, counts, cart }, say) => {
    const { coupons } = say.words.pricing;
    const said = [coupons.added({ code, sentence })];
    if (cart.lines.length === 0) return { text: said.join(' '), suggestions: [say.words.cart.say.browse()] };
    if (!counts) said.push(coupons.idle());
    said.push(
      say.words.cart.comesTo({ total: say.money(cart.totalMinor), delivery: deliveryText(cart, say) }),
    );
    return {
      text: said.join(' '),
      cards: [cartCard(cart, say)],
      suggestions: [say.words.cart.say.checkout(), coupons.sayRemove({ code })],
    };
  },
});
