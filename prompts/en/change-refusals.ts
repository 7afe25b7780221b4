import { type Facts, listOf, numberOf, textOf } from '../facts.ts';

type Money = (minor: number) => string;

const both = new Intl.ListFormat('en', { type: 'conjunction' });
const either = new Intl.ListFormat('en', { type: 'disjunction' });

const title = (facts: Facts) => textOf(facts, 'title', 'item');
const order = (facts: Facts) => textOf(facts, 'order');
const instead = (facts: Facts) => {
  const options = listOf(facts, 'options');
  return options.length === 0 ? 'No other option is in stock.' : `Available options: ${options.join('; ')}.`;
};

/** Why an order was not changed, exchanged or taken back, and what can be done instead. */
export const changeRefusals: Record<string, (facts: Facts, money: Money) => string> = {
  no_such_orders: () => 'I find no such order of yours. Can you tell me its number, or what is in it?',
  no_such_line: (facts) =>
    `I find no ${textOf(facts, 'wished', 'such thing')} in your orders. You have ordered ${both.format(listOf(facts, 'have'))}.`,
  line_gone: (facts) =>
    `We no longer sell the ${title(facts)}, so it has no other option. It can be returned instead.`,
  no_such_option: (facts) =>
    `The ${title(facts)} is not available as ${textOf(facts, 'wished', 'that')}. ${instead(facts)}`,
  nothing_to_change: () => 'None of these can become what you wish, so everything stays as it is.',
  same_gone: (facts) => `The same ${title(facts)} is not available at the moment. ${instead(facts)}`,
  none_cheaper: (facts) => `There is no cheaper ${title(facts)} like that. ${instead(facts)}`,
  option_sold_out: (facts) =>
    `What you wanted instead has just sold out, so order ${order(facts)} is as it was. Ask me again to see what is left.`,
  order_not_changeable: (facts) =>
    `Order ${order(facts)} can no longer be changed: it is ${textOf(facts, 'status')}.`,
  returns_not_offered: () => 'I cannot take things back here. Please ask the shop.',
  exchanges_not_offered: () => 'I cannot exchange things here. Please ask the shop.',
  order_not_returnable: (facts) =>
    `Things of order ${order(facts)} cannot be returned: it is ${textOf(facts, 'status')}.`,
  order_not_exchangeable: (facts) =>
    `Things of order ${order(facts)} cannot be exchanged: it is ${textOf(facts, 'status')}.`,
  outside_window: (facts) =>
    `Order ${order(facts)} was delivered more than ${numberOf(facts, 'days')} days ago, and that is as long as things are taken back.`,
  another_product: (facts) =>
    `The ${title(facts)} can only become another option of the same product, not ${textOf(facts, 'other', 'another product')}.`,
  same_option: (facts) =>
    `The ${title(facts)} can only be exchanged for a different option, and that is the one you have. It can be returned instead.`,
  balance_too_small: (facts, money) =>
    `Your ${textOf(facts, 'label', 'gift card')} has ${money(numberOf(facts, 'balanceMinor'))}, which is not enough for ` +
    `${money(numberOf(facts, 'totalMinor'))}. You can use another payment method.`,
  refund_elsewhere: (facts) =>
    `The refund cannot go to your ${textOf(facts, 'label', 'card')}: only to the original payment method` +
    `${facts['giftCard'] === true ? ' or to a gift card you have' : ''}. Which shall it be?`,
  same_payment: (facts) =>
    `The order was paid with your ${textOf(facts, 'label', 'card')} already. It can be moved to ${either.format(['another card', 'a gift card', 'another method'])} you have stored.`,
  no_address_on_file: () => 'There is no address in your account yet. What is it?',
  no_such_address: (facts) =>
    `I find no address in ${textOf(facts, 'place', 'that place')} among yours. What is the whole address?`,
};
