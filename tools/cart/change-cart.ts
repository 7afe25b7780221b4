import { z } from 'zod';
import { exactItem } from '../catalog/resolve-item.ts';
import { laterOf, laterText } from '../inventory/later-text.ts';
import { someOf } from '../pricing/quote-view.ts';
import { inStock, type Wanted } from '../rules/in-stock.ts';
import { maxQuantity } from '../rules/max-quantity.ts';
import { itemSlot, quantitySlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal } from '../tool.ts';
import { cartAnswer, cartResult } from './cart-answer.ts';
import { findLine } from './find-line.ts';
import { quoteCart, readCart } from './read-cart.ts';
import { unitsOf } from './units.ts';
import { wantedLine } from './wanted-line.ts';
import { changeOnce, setLine } from './write-cart.ts';

type Plan = Wanted & { product: string; variant: string; title: string; quantity: number };

export const changeCart = defineTool({
  name: 'change_cart',
  about: 'Sets how many of a thing that is in the cart already there shall be, in single units or packs.',
  asks: [
    'make it {quantity}',
    'make that {quantity}',
    'make it {quantity} instead',
    'make the {item} {quantity}',
    'make that {quantity} of the {item}',
    'change it to {quantity}',
    'change the {item} to {quantity}',
    'change the quantity to {quantity}',
    'change the quantity of the {item} to {quantity}',
    'change the number of {item} in my cart to {quantity}',
    'i only want {quantity}',
    'i only want {quantity} of the {item}',
    'i only need {quantity} of them after all',
    'only {quantity} please',
    'just {quantity} of those',
    'just {quantity} of the {item} please',
    'actually {quantity}',
    'actually {quantity} of the {item}',
    'no, {quantity}',
    'no i meant {quantity}',
    'sorry i meant {quantity} {item} not that many',
    'let us make it {quantity}',
    'set it to {quantity}',
    'set the {item} to {quantity}',
    'update the {item} in my basket to {quantity}',
    'change the amount',
    'actually make it {quantity}',
    'actually make that {quantity} please',
    'no make it {quantity}',
    'hmm, make it {quantity} rather',
    'i want {quantity} instead',
    'can you make it {quantity} rather than that',
    'reduce the {item} to {quantity}',
    'bring it up to {quantity}',
  ],
  access: ['guest', 'customer'],
  effect: 'draft',
  input: z.object({ item: itemSlot().optional(), quantity: quantitySlot().optional() }),
  output: cartResult,
  rules: [inStock, maxQuantity],
  plan: async (ctx, wish) => {
    const found = findLine(ctx, await readCart(ctx), wish.item, 'item');
    if (isQuestion(found) || isRefusal(found)) return found;
    const { product, variant, title, stock, held } = found.one;
    if (!wish.quantity) return { ask: 'how_many', slot: 'quantity', facts: { title } };
    const counted = unitsOf(ctx.shop, { ...product, title }, wish.quantity, 'quantity');
    if (isQuestion(counted) || isRefusal(counted)) return counted;
    const quantity = counted.units;
    return {
      plan: {
        product: product.id,
        variant: variant.id,
        title,
        quantity,
        wanted: [await wantedLine(ctx, { product, variant, title, quantity, stock, held })],
      },
      exact: { item: exactItem(found.one), quantity: { count: quantity } },
    };
  },
  run: async (ctx, plan: Plan, key) => {
    const { product, variant, title, quantity, wanted } = plan;
    await changeOnce(ctx, key, 'change_cart', plan, setLine(ctx, variant, quantity));
    return {
      touched: [{ product, variant, title, quantity }],
      cart: await quoteCart(ctx, await readCart(ctx)),
      later: laterOf(wanted),
    };
  },
  answer: (result, say) => {
    const [line] = result.touched;
    const what = someOf(say, line?.title ?? '', line?.quantity ?? 0);
    const changed = say.words.cart.changed({ what });
    return cartAnswer(result, [changed, laterText(result.later, say)].filter(Boolean).join(' '), say);
  },
});
