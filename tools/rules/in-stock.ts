import { defineRule } from './rule.ts';

/** Things somebody wants to have. */
export type Wanted = {
  wanted: readonly {
    title: string;
    /** Units, those in the cart already included. */
    quantity: number;
    inCart?: number;
    /** What is left, said only where it is less than is wanted: a plan must not change with every sale. */
    left?: number;
  }[];
};

export const inStock = defineRule<Wanted>({
  name: 'in_stock',
  sentence: () => 'Nothing is sold that is not in stock.',
  check: ({ wanted }) => {
    const short = wanted.find(({ quantity, left }) => left !== undefined && left < quantity);
    if (!short) return true;
    const { title, left: stock, quantity, inCart = 0 } = short;
    return {
      refused: stock === 0 ? 'sold_out' : 'not_enough_stock',
      facts: { title, stock, quantity, inCart },
    };
  },
});
