import { defineRule } from './rule.ts';

export const balanceCovers = defineRule<{
  /** What the customer still owes, in minor units; 0 or less where they owe nothing. */
  dueMinor: number;
  payment: { label: string; balanceMinor?: number | undefined };
}>({
  name: 'balance_covers',
  sentence: () => 'A gift card pays the whole of an amount or none of it.',
  check: ({ dueMinor, payment: { label, balanceMinor } }) => {
    if (balanceMinor === undefined || dueMinor <= balanceMinor) return true;
    return { refused: 'balance_too_small', facts: { label, balanceMinor, totalMinor: dueMinor } };
  },
});
