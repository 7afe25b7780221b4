import { defineRule, type RuleSettings } from './rule.ts';

/** An order that may get an invoice; one that has it already keeps it, whatever became of the order. */
export type Invoiceable = { order: string; status: string; issued: boolean };

const states = ({ invoiceWhile }: RuleSettings) => invoiceWhile;

export const invoiceAllowed = defineRule<Invoiceable>({
  name: 'invoice_allowed',
  sentence: (settings) => {
    const only = states(settings);
    return only
      ? `An order gets an invoice while it is ${only.join(' or ')}.`
      : 'An order gets an invoice unless it is cancelled.';
  },
  check: ({ order, status, issued }, settings) => {
    const only = states(settings);
    const fits = only ? only.includes(status) : status !== 'cancelled';
    return issued || fits ? true : { refused: 'no_invoice_yet', facts: { order, status } };
  },
});
