import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { count } from './count.ts';

type Money = (minor: number) => string;

const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** Why a paper or an account does not do what was wished, in English; by the code tools and rules return. */
export const accountRefusals: Record<string, (facts: Facts, money: Money) => string> = {
  no_accounts: () => 'No customer of this shop has an account.',
  no_account: () => 'You have no account with us: each order is paid when it is placed.',
  no_account_of: (facts) => `${textOf(facts, 'name', 'That customer')} has no account that is open.`,
  no_such_invoice: (facts) => `I find no invoice ${textOf(facts, 'number')}. Could you check the number?`,
  invoice_paid: (facts) =>
    `Invoice ${textOf(facts, 'invoice')} of ${textOf(facts, 'name')} is paid already. Ask me how their account stands to see what is open.`,
  invoice_of_other: (facts) =>
    `Invoice ${textOf(facts, 'invoice')} is not one of ${textOf(facts, 'name')}. Whose payment is it?`,
  not_on_account: (facts) =>
    `Invoice ${textOf(facts, 'invoice')} is on nobody's account, so there is nothing to book a payment on here.`,
  payment_currency: (facts) =>
    `The books are kept in ${textOf(facts, 'currency')}, and I do not convert ${textOf(facts, 'asked')}. How much came in, in ${textOf(facts, 'currency')}?`,
  account_changed: (facts) =>
    `The account of ${textOf(facts, 'name', 'that customer')} has just changed, so I booked nothing. Please say it again to see how it stands.`,
  no_gift_card: () => 'I see no gift card in your account.',
  over_credit_limit: (facts, money) => {
    const short = money(numberOf(facts, 'shortMinor'));
    const paying =
      numberOf(facts, 'balanceMinor') >= numberOf(facts, 'shortMinor')
        ? `pay ${short} of what is open, `
        : '';
    return (
      `This order of ${money(numberOf(facts, 'totalMinor'))} does not go on your account: ${money(numberOf(facts, 'balanceMinor'))} ` +
      `of your limit of ${money(numberOf(facts, 'limitMinor'))} is used, so it is ${short} too much. ` +
      `You can ${paying}take out things worth that much, or pay by card.`
    );
  },
  account_overdue: (facts, money) =>
    `Nothing more can go on your account while invoice ${textOf(facts, 'invoice')} is open: ${money(numberOf(facts, 'openMinor'))}, ` +
    `overdue by ${count(numberOf(facts, 'days'), 'day')}. Please pay it first, or pay this order by card.`,
  no_invoices: () => 'This shop makes no invoices here. Please ask the shop itself for one.',
  no_invoice_yet: (facts) =>
    `There is no invoice for order ${textOf(facts, 'order')}: it is ${textOf(facts, 'status')}. Ask me where the order is to see more.`,
};

/** What is asked about accounts, in English. */
export const accountQuestions: Record<string, (facts: Facts) => string> = {
  account_of_whom: () => 'Whose account? Please give me the name of the company or the person.',
  which_customer: (facts) => `Whom do you mean: ${either.format(listOf(facts, 'names'))}?`,
  how_much_paid: (facts) => `How much did ${textOf(facts, 'name', 'they')} pay?`,
};
