import { type Facts, listOf, numberOf, textOf } from '../facts.ts';
import { changeRefusals } from './change-refusals.ts';
import { count } from './count.ts';
import { stockRefusals } from './stock.ts';
import { stockroomRefusals } from './stockroom.ts';
import { safetyRefusals } from './safety.ts';
import { approvalRefusals } from './approvals.ts';
import { handOffRefusals } from './hand-off.ts';
import { paymentRefusals } from './payments.ts';
import { currencyName } from './currency-names.ts';
import { pricingRefusals } from './pricing-refusals.ts';

type Money = (minor: number) => string;

const either = new Intl.ListFormat('en', { type: 'disjunction' });
const both = new Intl.ListFormat('en', { type: 'conjunction' });

const title = (facts: Facts) => textOf(facts, 'title', 'that');
const ofIt = (facts: Facts) =>
  textOf(facts, 'inCart') === '' || numberOf(facts, 'inCart') === 0 ? '' : ', cart included';

/** Why something was not done, and always what can be done instead; by the code tools and rules return. */
export const refusals: Record<string, (facts: Facts, money: Money) => string> = {
  ...approvalRefusals,
  ...handOffRefusals,
  ...safetyRefusals,
  not_allowed: () => 'That is not something I may do for you here. Is there anything else?',

  other_currency: (facts) =>
    `Our prices are in ${textOf(facts, 'currency')}, and I do not convert ${currencyName(textOf(facts, 'asked'))}. How much would you like to spend in ${textOf(facts, 'currency')}?`,
  item_gone: () => 'We do not have that any more. Shall I look for something like it?',
  no_such_place: (facts) => {
    const shown = numberOf(facts, 'shown');
    return shown === 0
      ? 'I have not shown you a list yet. What are you looking for?'
      : `There are only ${shown} in the list. Which of them do you mean?`;
  },
  no_other: () => 'I only see one thing in front of us. Tell me its name and I will find the other.',
  nothing_in_focus: () =>
    'I am not sure which thing you mean. Tell me its name, or what you are looking for.',
  nothing_like_it: (facts) =>
    `I found nothing like ${textOf(facts, 'wished', 'that')}. Try other words, or tell me what it is for.`,
  wish_in_the_way: (facts, money) => {
    const inTheWay = textOf(facts, 'inTheWay');
    const total = numberOf(facts, 'total');
    const available = listOf(facts, 'available');
    const nearest = facts['nearestPriceMinor'];
    const found = `I have nothing for all of that: ${textOf(facts, 'wished', 'quite like it')}.`;
    const without =
      inTheWay === '' || total === 0
        ? ''
        : ` In the way is: ${inTheWay}. Without it there ${total === 1 ? 'is 1' : `are ${total}`}.`;
    const instead = available.length === 0 ? '' : ` There is ${either.format(available)} instead.`;
    const price = typeof nearest === 'number' ? ` The nearest price is ${money(nearest)}.` : '';
    return `${found}${without}${instead}${price} What would you like to change?`;
  },

  ...stockRefusals,
  ...stockroomRefusals,
  sold_out: (facts) => `${title(facts)} is sold out. Shall I look for something like it?`,
  not_enough_stock: (facts) =>
    `There are only ${numberOf(facts, 'stock')} of ${title(facts)} left${ofIt(facts)}. Shall I take those, or fewer?`,
  max_quantity: (facts) =>
    `One order can have at most ${numberOf(facts, 'most')} of ${title(facts)}${ofIt(facts)}. How many would you like?`,
  whole_pieces: (facts) => `${title(facts)} only comes in whole pieces. How many would you like?`,
  no_such_pack: (facts) => {
    const packs = listOf(facts, 'packs');
    const have =
      packs.length === 0 ? 'It is sold one by one.' : `There is ${either.format(packs)}, or single ones.`;
    return `We do not sell ${title(facts)} by the ${textOf(facts, 'asked', 'pack')}. ${have} How many would you like?`;
  },

  cart_empty: () => 'Your cart is empty. Tell me what you are looking for and I will find it.',
  not_in_cart: (facts) => {
    const inCart = listOf(facts, 'inCart');
    return `${title(facts)} is not in your cart. ${inCart.length === 0 ? 'Shall I add it?' : `It has ${both.format(inCart)}.`}`;
  },
  ...paymentRefusals,
  ...pricingRefusals,
  payment_declined: (facts) =>
    `Your ${textOf(facts, 'label', 'payment')} was declined. Nothing was ordered and nothing was charged. ` +
    'You can try another way of paying.',
  payment_too_small: (facts, money) =>
    `Your ${textOf(facts, 'label', 'gift card')} has ${money(numberOf(facts, 'balanceMinor'))}, and the order comes to ` +
    `${money(numberOf(facts, 'totalMinor'))}. You can pay with a card instead.`,
  no_such_payment: (facts) => {
    const have = listOf(facts, 'have');
    const instead =
      have.length === 0 ? 'You can pay by card.' : `You can pay with your ${either.format(have)}.`;
    return `I see no ${textOf(facts, 'asked', 'such way of paying')} in your account. ${instead}`;
  },
  no_payment_method: () =>
    'There is no way of paying in your account yet. Please add one, and then check out again.',

  order_not_found: () =>
    'I find no such order of yours. The number is in your confirmation; could you check it?',
  no_order_with: (facts) =>
    `None of your orders has ${textOf(facts, 'wished', 'that')}. Do you know the order number?`,
  no_orders: () => 'You have no orders yet. Can I help you find something?',
  order_not_cancellable: (facts) =>
    `Order ${textOf(facts, 'order')} can no longer be cancelled: it is ${textOf(facts, 'status')} already. ` +
    'Please ask the shop about sending it back.',
  order_already_cancelled: (facts) =>
    `Order ${textOf(facts, 'order')} is cancelled already; there is nothing left to do.`,
  order_changed: (facts) =>
    `Order ${textOf(facts, 'order')} has changed in this moment, so I left it as it is. Ask me where it is to see its state.`,

  ...changeRefusals,

  stock_below_zero: (facts) =>
    `There are only ${numberOf(facts, 'before')} of ${title(facts)} in the books, so I cannot take out ` +
    `${numberOf(facts, 'taken')}. If the books are wrong, tell me how many you counted.`,
  stock_changed: (facts) =>
    `The stock of ${title(facts)} has just changed, so I left it as it is. Please say it again to see the new numbers.`,
  stock_too_much: (facts) =>
    `${count(numberOf(facts, 'after'), 'piece')} of ${title(facts)} is more than I can keep. Could you check the number?`,
};
