import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { cartCodes } from '../../store/queries/cart-coupons.ts';
import { cartCard, cartResult } from '../cart/cart-answer.ts';
import { quoteCart, readCart } from '../cart/read-cart.ts';
import { deliveryText } from '../pricing/quote-view.ts';
import { couponSlot } from '../slot.ts';
import { defineTool } from '../tool.ts';
import { codeKey } from './find-coupon.ts';

export const removeCoupon = defineTool({
  name: 'remove_coupon',
  about: 'Takes the code of a coupon out of the cart, or all of them where none is named.',
  asks: [
    'remove the code {code}',
    'remove code {code}',
    'remove {code}',
    'take out the code {code}',
    'take {code} out of my cart',
    'remove my coupon',
    'remove my coupon {code}',
    'take the coupon {code} off',
    'remove the coupon',
    'remove the discount code',
    'without the coupon please',
    'delete the promo code',
    'i do not want to use the code {code}',
    'undo the coupon',
    'drop the voucher code',
  ],
  access: ['guest', 'customer'],
  effect: 'draft',
  input: z.object({ code: couponSlot().optional() }),
  output: z.object({ codes: z.array(z.string()), cart: cartResult.shape.cart }),
  rules: [],
  plan: async ({ store, shop, conversation }, { code }) => {
    const inCart = await cartCodes(store, shop.id, conversation);
    const meant = code === undefined ? inCart : inCart.filter((one) => codeKey(one) === codeKey(code));
    if (meant.length === 0) return { refused: 'no_coupon_in_cart' };
    const [only, another] = meant;
    return {
      plan: { codes: meant },
      exact: only !== undefined && another === undefined ? { code: only } : {},
    };
  },
  run: async (ctx, { codes }) => {
    const { store, shop, conversation } = ctx;
    const { cartCoupons: c } = store.t;
    const theirs = and(eq(c.shop, shop.id), eq(c.conversation, conversation), inArray(c.code, codes));
    await store.apply([{ query: store.write.delete(c).where(theirs) }]);
    return { codes, cart: await quoteCart(ctx, await readCart(ctx)) };
  },
  answer: ({ codes, cart }, say) => {
    const { pricing, cart: words } = say.words;
    const removed = pricing.coupons.removed({ code: say.list(codes) });
    if (cart.lines.length === 0) return { text: removed };
    const total = words.comesTo({ total: say.money(cart.totalMinor), delivery: deliveryText(cart, say) });
    return { text: `${removed} ${total}`, cards: [cartCard(cart, say)], suggestions: [words.say.checkout()] };
  },
});
