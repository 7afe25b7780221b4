import { defineRule } from './rule.ts';

/** What makes it hard to say what part of an order comes to. */
export type OrderMoney = {
  order: string;
  /** Of the order, and of the conversation. */
  currency: string;
  spoken: string;
  /** Tax at several rates, taken off, or a total that was rounded: nothing a single rate explains. */
  mixed: boolean;
};

export const orderMoneyIsPlain = defineRule<OrderMoney>({
  name: 'order_money_is_plain',
  sentence: () =>
    'What a change of an order costs is worked out in its own currency, and by the shop where its tax has several rates.',
  check: ({ order, currency, spoken, mixed }) => {
    if (currency !== spoken) return { refused: 'order_other_currency', facts: { order, currency } };
    return mixed ? { refused: 'order_money_by_hand', facts: { order } } : true;
  },
});
