import { defineRule } from './rule.ts';

/** As many as a column of the store can hold without a doubt. */
const most = 1_000_000_000;

export const stockNeverNegative = defineRule<{ title: string; before: number; after: number }>({
  name: 'stock_never_negative',
  sentence: () => 'Stock never goes below zero.',
  check: ({ title, before, after }) => {
    if (after < 0) return { refused: 'stock_below_zero', facts: { title, before, taken: before - after } };
    if (after > most) return { refused: 'stock_too_much', facts: { title, after } };
    return true;
  },
});
