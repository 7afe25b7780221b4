import { z } from 'zod';
import { later } from '../inventory/later.ts';
import { laterOf, laterText } from '../inventory/later-text.ts';
import { deliveryText, quoteText, quoteView, taxText } from '../pricing/quote-view.ts';
import { deliverySlot } from '../slot.ts';
import { defineTool } from '../tool.ts';
import { cartCard, itemsOf } from './cart-answer.ts';
import { quoteCart, readCart } from './read-cart.ts';
import { wantedLine } from './wanted-line.ts';

export const showCart = defineTool({
  name: 'show_cart',
  about: 'Shows what is in the cart with prices, discounts, an estimate of delivery, tax and the total.',
  asks: [
    'what does that come to',
    'what does it all come to',
    'so how much does that make',
    'show my cart',
    'show me my basket',
    'show cart',
    'my cart',
    'what is in my cart',
    "what's in my basket",
    'what do i have in my cart so far',
    'what have i got so far',
    'let me see my cart',
    'view basket',
    'open my cart',
    'go to my basket',
    'how much is it all together',
    'how much is that in total',
    'how much do i have to pay',
    'what is the total',
    'what does it all cost together',
    'what is my total with delivery',
    'how much will it be with {delivery}',
    'how much is everything with delivery and tax',
    'how much is delivery',
    'what is the delivery charge for my basket',
    'sum it up for me',
    'total please',
    'read my cart back to me',
    'remind me what i put in my cart',
    'is the discount in there',
  ],
  access: ['guest', 'customer'],
  effect: 'read',
  input: z.object({ delivery: deliverySlot().optional() }),
  output: z.object({
    cart: quoteView,
    /** Lines of which there are fewer left than are in the cart. */
    short: z.array(z.object({ title: z.string(), left: z.int(), held: z.int() })),
    /** What is not there and would come later. */
    later: z.array(later),
  }),
  rules: [],
  run: async (ctx, wish) => {
    const rows = await readCart(ctx);
    const delivery = ctx.shop.delivery?.find(({ id }) => id === wish.delivery)?.id;
    const wanted = await Promise.all(rows.map((row) => wantedLine(ctx, row)));
    return {
      cart: await quoteCart(ctx, rows, delivery),
      short: wanted
        .filter(({ left, later }) => left !== undefined && !later)
        .map(({ title, left = 0, held = 0 }) => ({ title, left, held })),
      later: laterOf(wanted),
    };
  },
  answer: ({ cart, short, later: units }, say) => {
    const { words } = say;
    if (cart.lines.length === 0) return { text: words.cart.empty(), suggestions: [words.cart.say.browse()] };
    const shown = itemsOf(cart);
    const [only, another] = shown;
    const text = words.cart.shown({
      list: quoteText(cart, say),
      saved: cart.savedMinor > 0 ? words.cart.saved({ saved: say.money(cart.savedMinor) }) : '',
      delivery: deliveryText(cart, say),
      tax: taxText(cart, say),
      total: say.money(cart.totalMinor),
    });
    return {
      text: [
        text,
        ...short.map((line) => (line.held > 0 ? words.stock.shortHeld(line) : words.cart.short(line))),
        laterText(units, say),
      ]
        .filter(Boolean)
        .join(' '),
      cards: [cartCard(cart, say)],
      suggestions: [words.cart.say.checkout(), words.cart.say.empty()],
      see: { shown, ...(only && !another && { focus: only }) },
    };
  },
});
