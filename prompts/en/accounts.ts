import { count } from './count.ts';

const whose = (name: string | undefined, own: string, others: (name: string) => string) =>
  name === undefined ? own : others(name);

/** Sentences about what is owed and paid on customers' accounts, and what is left on gift cards. */
export const accounts = {
  labels: {
    own: 'Your account',
    account: 'Account',
    balance: 'Owed',
    overdue: 'Overdue',
    left: 'Credit left',
    credit: 'Stays as credit',
    lastPayment: 'Last payment',
  },
  owes: ({ name, amount }: { name: string | undefined; amount: string }) =>
    whose(name, `You owe ${amount}.`, (who) => `${who} owes ${amount}.`),
  owesNothing: ({ name }: { name: string | undefined }) =>
    whose(name, 'You owe nothing.', (who) => `${who} owes nothing.`),
  inCredit: ({ name, amount }: { name: string | undefined; amount: string }) =>
    whose(
      name,
      `You owe nothing, and have ${amount} in credit with us.`,
      (who) => `${who} owes nothing and has ${amount} in credit.`,
    ),
  openInvoice: ({
    invoice,
    amount,
    due,
    overdueDays,
  }: {
    invoice: string;
    amount: string;
    due: string | undefined;
    overdueDays: number;
  }) => {
    if (overdueDays > 0) return `${invoice} (${amount}, ${count(overdueDays, 'day')} overdue)`;
    return due === undefined ? `${invoice} (${amount})` : `${invoice} (${amount}, due ${due})`;
  },
  open: ({ list, more }: { list: string; more: number }) =>
    `Open: ${list}${more > 0 ? `, and ${more} more` : ''}.`,
  overdue: ({ amount }: { amount: string }) => `${amount} of that is overdue.`,
  credit: ({ amount }: { amount: string }) => `${amount} paid in advance is counted already.`,
  left: ({ name, amount, limit }: { name: string | undefined; amount: string; limit: string }) =>
    `${whose(name, 'You have', () => 'They have')} ${amount} of credit left, of a limit of ${limit}.`,
  lastPayment: ({ amount, date }: { amount: string; date: string }) =>
    `The last payment was ${amount} on ${date}.`,
  sayInvoice: ({ invoice }: { invoice: string }) => `Show me invoice ${invoice}`,
  record: {
    title: ({ name, amount }: { name: string; amount: string }) => `Book ${amount} received from ${name}`,
    ask: ({ name, amount, list, after }: Record<'name' | 'amount' | 'list' | 'after', string>) =>
      `${amount} received from ${name}: ${list}. ${after} Shall I book it?`,
    done: ({ name, amount, list, after }: Record<'name' | 'amount' | 'list' | 'after', string>) =>
      `Booked: ${amount} from ${name}: ${list}. ${after}`,
    pays: ({ invoice, amount }: { invoice: string; amount: string }) => `${amount} pays ${invoice}`,
    paysPart: ({ invoice, amount, left }: Record<'invoice' | 'amount' | 'left', string>) =>
      `${amount} pays a part of ${invoice}, of which ${left} stays open`,
    stays: ({ amount }: { amount: string }) => `${amount} stays as credit`,
    stillOwed: ({ amount }: { amount: string }) => `Then they owe ${amount}.`,
    inCredit: ({ amount }: { amount: string }) => `Then they have ${amount} in credit.`,
    allPaid: () => 'Then nothing is open.',
  },
  giftCards: ({ list }: { list: string }) => `There is ${list}.`,
  giftCard: ({ label, amount }: { label: string; amount: string }) => `${amount} left on your ${label}`,
  giftEntry: {
    use: ({ order, amount, date }: Record<'order' | 'amount' | 'date', string>) =>
      `${amount} went to order ${order} on ${date}`,
    refund: ({ order, amount, date }: Record<'order' | 'amount' | 'date', string>) =>
      `${amount} came back from order ${order} on ${date}`,
  },
  giftEntries: ({ list }: { list: string }) => `Lately, ${list}.`,
};
