import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { orders } from './orders.ts';

type Money = (minor: number) => string;

const both = new Intl.ListFormat('en', { type: 'conjunction' });

const title = (facts: Facts) => textOf(facts, 'title', 'item');
const order = (facts: Facts) => textOf(facts, 'order');
const state = (facts: Facts) => orders.state({ status: textOf(facts, 'status') });
const instead = (facts: Facts) => {
  const options = listOf(facts, 'options');
  return options.length === 0 ? 'No other option is in stock.' : `Available options: ${options.join('; ')}.`;
};
const days = (facts: Facts) => {
  const n = numberOf(facts, 'days');
  return `${n} day${n === 1 ? '' : 's'}`;
};

/** Why an order was not changed, exchanged or taken back, and what can be done instead. */
export const changeRefusals: Record<string, (facts: Facts, money: Money) => string> = {
  no_such_orders: () => 'I find no such order of yours. Can you tell me its number, or what is in it?',
  nothing_left: () => 'Then nothing is left. Which of the things do you mean?',
  no_such_line: (facts) =>
    `I find no ${textOf(facts, 'wished') || 'such thing'} in your orders. You have ordered ${both.format(listOf(facts, 'have'))}.`,
  line_gone: (facts) => `We no longer sell the ${title(facts)}, so I cannot change it into another option.`,
  no_such_option: (facts) =>
    `The ${title(facts)} is not available as ${textOf(facts, 'wished') || 'that'}. ${instead(facts)}`,
  nothing_to_change: () => 'None of these can become what you wish, so everything stays as it is.',
  same_gone: (facts) => `The same ${title(facts)} is not available at the moment. ${instead(facts)}`,
  none_cheaper: (facts) => `There is no cheaper ${title(facts)} like that. ${instead(facts)}`,
  option_sold_out: (facts) =>
    `What you wanted instead has just sold out, so order ${order(facts)} is as it was. Ask me again to see what is left.`,
  order_not_changeable: (facts) => `Order ${order(facts)} can no longer be changed: it ${state(facts)}.`,
  changed_already: (facts) =>
    `The things of order ${order(facts)} have been changed already, and that can be done only once.`,
  returns_not_offered: () => 'I cannot take things back here. Please ask the shop.',
  exchanges_not_offered: () => 'I cannot exchange things here. Please ask the shop.',
  order_not_returnable: (facts) =>
    `I cannot take anything of order ${order(facts)} back: it ${state(facts)}.`,
  order_not_exchangeable: (facts) =>
    `I cannot exchange anything of order ${order(facts)}: it ${state(facts)}.`,
  outside_window: (facts) =>
    typeof facts['daysSince'] === 'number'
      ? `Things come back within ${days(facts)} of delivery, and for order ${order(facts)} that was longer ago.`
      : `Things come back within ${days(facts)} of delivery, and I do not see when order ${order(facts)} was delivered. Please ask the shop.`,
  another_product: (facts) =>
    `The ${title(facts)} can only become another option of the same product, not ${textOf(facts, 'other', 'another product')}.`,
  same_option: (facts) =>
    `The ${title(facts)} can only become a different option, and that is the one you have. Which other one would you like?`,
  balance_too_small: (facts, money) =>
    `Your ${textOf(facts, 'label', 'gift card')} has ${money(numberOf(facts, 'balanceMinor'))}, which is not enough for ` +
    `${money(numberOf(facts, 'totalMinor'))}. You can use another payment method.`,
  balance_used: (facts) =>
    `Your ${textOf(facts, 'label', 'gift card')} has just been used elsewhere, so I left everything as it was. Ask me again to see whether it is enough.`,
  refund_elsewhere: (facts) =>
    `The refund cannot go to your ${textOf(facts, 'label', 'card')}: only to the original payment method` +
    `${facts['giftCard'] === true ? ' or to a gift card you have' : ''}. Which shall it be?`,
  same_payment: (facts) =>
    `The order was paid with your ${textOf(facts, 'label', 'card')} already. It can be moved to another method in your account.`,
  nothing_paid: (facts) => `Nothing has been paid for order ${order(facts)}, so there is nothing to move.`,
  no_address_on_file: () => 'There is no address in your account yet. What is it?',
  no_such_address: (facts) =>
    `I find no address in ${textOf(facts, 'place') || 'that place'} among yours. What is the whole address?`,
  same_address: (facts) =>
    textOf(facts, 'order') === ''
      ? `That is the address of your account already: ${textOf(facts, 'address')}.`
      : `Order ${order(facts)} goes to that address already: ${textOf(facts, 'address')}.`,
};
