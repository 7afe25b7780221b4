import { z } from 'zod';
import type { Say } from '../../prompts/say.ts';
import { addressFile } from '../../store/folder/address-file.ts';
import type { Customer } from '../../store/queries/customers.ts';
import type { StoredQuote } from '../../store/queries/quotes.ts';
import type { Card } from '../card.ts';
import { cardLines, cardSums, quoteView, type QuoteView } from '../pricing/quote-view.ts';
import type { ToolContext } from '../tool.ts';

/** All that a written quote says, as plain data for whoever prints it. */
export const quoteDocument = z.object({
  /** "Q-000012". */
  number: z.string(),
  /** ISO 8601 instant it was written at. */
  at: z.string(),
  /** ISO 8601 date, its whole day included. */
  validUntil: z.string(),
  shop: z.object({ id: z.string(), name: z.string() }),
  customer: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    taxNumber: z.string().optional(),
    address: addressFile.optional(),
  }),
  /** Lines, discounts, delivery, tax and total, in minor units of its currency. */
  quote: quoteView,
  /** The order it became. */
  order: z.string().optional(),
});

export type QuoteDocument = z.infer<typeof quoteDocument>;

/** What was quoted, as it was written down. */
export function quotedIn({ quote }: Pick<StoredQuote, 'quote'>): QuoteView {
  // Guarantee: only write-quote.ts writes this column, with a QuoteView.
  return quote as QuoteView;
}

export function documentOf(
  { shop }: Pick<ToolContext, 'shop'>,
  stored: StoredQuote,
  customer: Customer,
): QuoteDocument {
  const { firstName, lastName, email, taxNumber, address } = customer;
  return {
    number: stored.id,
    at: stored.at.toISOString(),
    validUntil: stored.validUntil,
    shop: { id: shop.id, name: shop.name },
    customer: {
      id: customer.id,
      name: `${firstName} ${lastName}`.trim(),
      email,
      ...(taxNumber !== null && { taxNumber }),
      ...(address && { address }),
    },
    quote: quotedIn(stored),
    ...(stored.orderId !== null && { order: stored.orderId }),
  };
}

export function quoteCard({ number, validUntil, customer, quote }: QuoteDocument, say: Say): Card {
  const { labels } = say.words.pricing.quote;
  return {
    type: 'order',
    order: number,
    status: labels.quote(),
    facts: [
      { label: labels.customer(), value: customer.name },
      { label: labels.validUntil(), value: say.date(`${validUntil}T12:00:00Z`) },
    ],
    lines: cardLines(quote, say),
    sums: cardSums(quote, say),
  };
}
