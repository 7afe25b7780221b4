import { z } from 'zod';
import { choiceSlot, itemSlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal } from '../tool.ts';
import { cartAnswer, cartResult } from './cart-answer.ts';
import { findLine } from './find-line.ts';
import { quoteCart, readCart } from './read-cart.ts';
import { changeOnce, dropLines } from './write-cart.ts';

export const removeFromCart = defineTool({
  name: 'remove_from_cart',
  about: 'Takes one thing, or everything, out of the cart.',
  asks: [
    'no {item} after all',
    'take the {item} off',
    'i changed my mind about the {item}',
    'not the {item} after all',
    'put the {item} back',
    'remove {item}',
    'remove the {item} from my cart',
    'remove it',
    'remove that one from the basket',
    'take {item} out',
    'take the {item} out of my basket',
    'take it out again',
    'take out the {item} please',
    'delete the {item}',
    'delete it from my cart',
    'drop the {item}',
    'get rid of the {item}',
    'i do not want the {item} any more',
    "i don't want the {item} after all",
    "i don't need the {item}",
    "i've changed my mind about the {item}",
    'leave out the {item}',
    'without the {item} please',
    'not the {item}, take that off',
    'empty my cart',
    'empty the basket',
    'clear my cart',
    'clear everything',
    'remove everything',
    'remove everything from my basket please',
    'take everything out, i want to start over',
    'start again with an empty cart',
    'throw it all out',
  ],
  access: ['guest', 'customer'],
  effect: 'draft',
  input: z.object({
    item: itemSlot().optional(),
    everything: choiceSlot({
      all: [
        'everything',
        'all',
        'all of it',
        'all of them',
        'it all',
        'the lot',
        'empty',
        'clear',
        'start again',
        'start over',
      ],
    }).optional(),
  }),
  output: cartResult,
  rules: [],
  plan: async (ctx, wish) => {
    const rows = await readCart(ctx);
    if (rows.length === 0) return { refused: 'cart_empty' };
    // "Clear the Rioja": a thing that was named counts before the word for everything.
    const all = wish.everything !== undefined && wish.item === undefined;
    const found = all ? undefined : findLine(ctx, rows, wish.item, 'item');
    if (found && (isQuestion(found) || isRefusal(found))) return found;
    const lines = (found ? [found.one] : rows).map(({ product, variant, title }) => ({
      product: product.id,
      variant: variant.id,
      title,
      quantity: 0,
    }));
    const [line] = lines;
    return {
      plan: { lines },
      exact:
        found && line
          ? { item: { product: line.product, variant: line.variant } }
          : { everything: 'all' as const },
    };
  },
  run: async (ctx, plan, key) => {
    const { lines } = plan;
    const variants = lines.map(({ variant }) => variant);
    await changeOnce(ctx, key, 'remove_from_cart', plan, [dropLines(ctx, variants)]);
    return { touched: lines, cart: await quoteCart(ctx, await readCart(ctx)) };
  },
  answer: (result, say) => {
    const list = say.list(result.touched.map(({ title }) => title));
    return cartAnswer(result, say.words.cart.removed({ list }), say);
  },
});
