import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { currencyName } from './currency-names.ts';

type Money = (minor: number) => string;

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const either = new Intl.ListFormat('en', { type: 'disjunction' });
const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const dayOf = (facts: Facts, name: string) => {
  const said = textOf(facts, name);
  return /^\d{4}-\d\d-\d\d/.test(said) ? day.format(new Date(said.slice(0, 10))) : said;
};
const code = (facts: Facts) => textOf(facts, 'code');

/** Why a coupon, a quote or a currency could not be had, and what can be done instead. */
export const pricingRefusals: Record<string, (facts: Facts, money: Money) => string> = {
  coupon_unknown: (facts) => `I know no code ${code(facts)}. Could you check how it is written?`,
  coupon_not_yet: (facts) =>
    `The code ${code(facts)} is not valid yet; it begins on ${dayOf(facts, 'from')}.`,
  coupon_expired: (facts) => `The code ${code(facts)} was valid until ${dayOf(facts, 'to')} and has ended.`,
  coupon_min_goods: (facts, money) =>
    `The code ${code(facts)} needs goods for at least ${money(numberOf(facts, 'minMinor'))}; in your cart there are ${money(numberOf(facts, 'goodsMinor'))}.`,
  coupon_min_quantity: (facts) =>
    `The code ${code(facts)} needs at least ${numberOf(facts, 'least')} of the things it is for; in your cart there are ${numberOf(facts, 'units')}.`,
  coupon_not_for_you: (facts) =>
    `The code ${code(facts)} is for certain customers only, and your account is not one of them.`,
  coupon_first_order: (facts) =>
    `The code ${code(facts)} is for a first order only, and you have ordered before.`,
  coupon_sign_in: (facts) =>
    `To use the code ${code(facts)} I need to know who you are. Please sign in, and tell me the code again.`,
  coupon_used_up: (facts) => `The code ${code(facts)} has been used as often as it may be.`,
  coupon_used_by_you: (facts) => `You have used the code ${code(facts)} as often as one customer may.`,
  coupon_nothing_fits: (facts) => `The code ${code(facts)} is for none of the things in your cart.`,
  coupon_there_already: (facts) => `The code ${code(facts)} is in your cart already.`,
  no_coupon_in_cart: () => 'There is no code in your cart.',
  price_changed: (facts, money) =>
    `${textOf(facts, 'title')} went from ${money(numberOf(facts, 'fromMinor'))} to ${money(numberOf(facts, 'toMinor'))} just now, so I did not place the order. Say “check out” to see the new total.`,
  no_price_in_currency: (facts) =>
    `${textOf(facts, 'title')} has no price in ${textOf(facts, 'currency')}. In which currency shall I go on?`,
  no_such_currency: (facts) =>
    `We do not sell in ${currencyName(textOf(facts, 'asked'))}. There are prices in ${list.format(listOf(facts, 'currencies'))}.`,
  order_other_currency: (facts) =>
    `Order ${textOf(facts, 'order')} is in ${textOf(facts, 'currency')}, and we are speaking in another currency. Say “prices in ${textOf(facts, 'currency')} please”, and ask me again.`,
  order_money_by_hand: (facts) =>
    `I cannot work out the difference for order ${textOf(facts, 'order')}, because of how it is taxed or rounded. Please ask the shop; a person can do it.`,
  quote_not_found: () => 'I find no such quote of yours. Its number looks like Q-000012; could you check it?',
  quote_expired: (facts) =>
    `Quote ${textOf(facts, 'quote')} was valid until ${dayOf(facts, 'until')}. Shall I write a new one?`,
  quote_ordered: (facts) =>
    `Quote ${textOf(facts, 'quote')} has been ordered already, as ${textOf(facts, 'order')}.`,
};

/** What is asked about coupons and quotes. */
export const pricingQuestions: Record<string, (facts: Facts) => string> = {
  quote_for_whom: () => 'For whom is the quote? Please give me the e-mail address of a customer of ours.',
  which_currency: (facts) => `In which currency: ${either.format(listOf(facts, 'currencies'))}?`,
  coupon_code: () => 'What is the code?',
  quote_number: () => 'What is the number of the quote?',
  which_quote: (facts) => `Which quote do you mean: ${either.format(listOf(facts, 'quotes'))}?`,
};
