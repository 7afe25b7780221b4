import { defineRule } from './rule.ts';

/** An order, and what is in the way where it would go on account. */
export type OnCredit = {
  payment: {
    credit?: {
      totalMinor: number;
      over?: { balanceMinor: number; limitMinor: number; shortMinor: number };
    };
  };
};

export const withinCreditLimit = defineRule<OnCredit>({
  name: 'within_credit_limit',
  sentence: () => 'What is owed on an account, the new order included, is never more than its credit limit.',
  check: ({ payment: { credit } }) =>
    credit?.over
      ? { refused: 'over_credit_limit', facts: { ...credit.over, totalMinor: credit.totalMinor } }
      : true,
});
