import type { Wanted } from './in-stock.ts';
import { defineRule } from './rule.ts';

export const maxQuantity = defineRule<Wanted>({
  name: 'max_quantity',
  sentence: ({ maxQuantity: most }) =>
    most === undefined
      ? 'An order can have as many of one thing as there are.'
      : `One order has at most ${most} of one thing.`,
  check: ({ wanted }, { maxQuantity: most = Infinity }) => {
    const over = wanted.find(({ quantity }) => quantity > most);
    if (!over) return true;
    const { title, quantity, inCart = 0 } = over;
    return { refused: 'max_quantity', facts: { title, most, quantity, inCart } };
  },
});
