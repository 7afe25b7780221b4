import { defineRule } from './rule.ts';

/** An order, and the invoice that is overdue too long where the order would go on account. */
export type AfterOverdue = {
  payment: { credit?: { overdue?: { invoice: string; openMinor: number; days: number } } };
};

export const nothingOverdue = defineRule<AfterOverdue>({
  name: 'nothing_overdue',
  sentence: ({ blockOverdueDays: days }) =>
    days === undefined
      ? 'An overdue invoice does not keep anybody from buying on account.'
      : `Nothing more goes on account once an invoice is overdue by more than ${days} days.`,
  check: ({ payment: { credit } }) =>
    credit?.overdue ? { refused: 'account_overdue', facts: { ...credit.overdue } } : true,
});
