import { defineRule } from './rule.ts';

export const otherPayment = defineRule<{ payment: { label: string; original: boolean } }>({
  name: 'other_payment',
  sentence: () => 'An order is moved to one way of paying, and to another than it was paid with.',
  check: ({ payment: { label, original } }) => !original || { refused: 'same_payment', facts: { label } },
});
