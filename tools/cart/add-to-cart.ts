import { z } from 'zod';
import { freeStock } from '../inventory/free-stock.ts';
import { laterOf, laterText } from '../inventory/later-text.ts';
import { someOf } from '../pricing/quote-view.ts';
import { inStock, type Wanted } from '../rules/in-stock.ts';
import { maxQuantity } from '../rules/max-quantity.ts';
import { itemSlot, quantitySlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal } from '../tool.ts';
import { cartAnswer, cartResult } from './cart-answer.ts';
import { countedItem } from './counted-item.ts';
import { quoteCart, readCart } from './read-cart.ts';
import { wantedLine } from './wanted-line.ts';
import { changeOnce, setLine } from './write-cart.ts';

type Plan = Wanted & { product: string; variant: string; title: string; added: number; quantity: number };

export const addToCart = defineTool({
  name: 'add_to_cart',
  about:
    'Puts a number of one product, in single units or packs, into the cart, on top of those that are in it.',
  asks: [
    "i'll take it in {item}",
    'i would take it in {item}',
    "i'll have it in {item}",
    'throw in {quantity} {item}',
    '{quantity} {item} for my cart',
    "i'll go with the {item}",
    'put {item} in my bag',
    'order {quantity} {item} for me',
    'the same again in {item}',
    'let me get {quantity} {item}',
    '{item}, {quantity}',
    '{quantity} {item}',
    'and {quantity} {item}',
    'and a {item}',
    'add it',
    'add that',
    'add {item} to my cart',
    'add {quantity} {item} to my cart',
    'add {quantity} of the {item}',
    'add {quantity} of those to my basket',
    'add it to my cart',
    'add that to the basket please',
    'add the {item} as well',
    'put {item} in my basket',
    'put {quantity} of them in my cart',
    'put {quantity} {item} in the trolley please',
    'i will take {item}',
    "i'll take {quantity}",
    "i'll take {quantity} of the {item} please",
    "i'll have the {item}",
    'i want to buy {item}',
    'i would like to buy {quantity} {item}',
    'i would like {quantity} {item}',
    'i would like {quantity} of these please',
    "i'd like to order {quantity} {item}",
    'can i have {quantity} {item}',
    'could you put {quantity} of {item} aside in my cart for me',
    'give me {quantity} of {item}',
    'get me {quantity} {item} please',
    'let me have {quantity} of the {item}',
    'another {item} please',
    '{quantity} more of that',
    'one more of the {item}',
    '{quantity} of {item}',
    '{quantity} of the {item} please',
    'and {quantity} of the {item} too',
    'buy the {item}',
    'we need {quantity} {item} for the weekend',
    'yes that one looks good, i want it',
    'that one please, {quantity} of them',
  ],
  access: ['guest', 'customer'],
  effect: 'draft',
  input: z.object({ item: itemSlot().optional(), quantity: quantitySlot().optional() }),
  output: cartResult,
  rules: [inStock, maxQuantity],
  plan: async (ctx, wish) => {
    const found = await countedItem(ctx, wish);
    if (isQuestion(found) || isRefusal(found)) return found;
    const { product, variant, title, units, exact } = found.one;
    const rows = await readCart(ctx);
    const inCart = rows.find((row) => row.variant.id === variant.id)?.quantity ?? 0;
    const { free = 0, held = 0 } = (await freeStock(ctx, [variant.id])).get(variant.id) ?? {};
    const quantity = inCart + units;
    return {
      plan: {
        product: product.id,
        variant: variant.id,
        title,
        added: units,
        quantity,
        wanted: [await wantedLine(ctx, { product, variant, title, quantity, inCart, stock: free, held })],
      },
      exact,
    };
  },
  run: async (ctx, plan: Plan, key) => {
    const change = setLine(ctx, plan.variant, plan.quantity);
    const done = await changeOnce(ctx, key, 'add_to_cart', plan, change);
    const { product, variant, title, added, quantity, wanted } = done;
    const cart = await quoteCart(ctx, await readCart(ctx));
    return { touched: [{ product, variant, title, quantity }], added, cart, later: laterOf(wanted) };
  },
  answer: (result, say) => {
    const [line] = result.touched;
    const added = result.added ?? 0;
    const total = line?.quantity ?? added;
    const what = someOf(say, line?.title ?? '', added);
    const changed = say.words.cart.added({ what, inCart: total === added ? undefined : total });
    return cartAnswer(result, [changed, laterText(result.later, say)].filter(Boolean).join(' '), say);
  },
});
