import { defineRule } from './rule.ts';

/** A written quote as it is to be ordered; days of the shop's calendar. */
export type QuoteToOrder = { quote: string; validUntil: string; today: string; order: string | null };

export const quoteIsOpen = defineRule<QuoteToOrder>({
  name: 'quote_is_open',
  sentence: ({ quoteDays = 14 }) =>
    `A written quote can be ordered once, at its prices, for ${quoteDays} days.`,
  check: ({ quote, validUntil, today, order }) => {
    if (order !== null) return { refused: 'quote_ordered', facts: { quote, order } };
    if (today > validUntil) return { refused: 'quote_expired', facts: { quote, until: validUntil } };
    return true;
  },
});
