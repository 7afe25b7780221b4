import { z } from 'zod';
import type { Say } from '../../prompts/say.ts';
import type { Card } from '../card.ts';
import { later } from '../inventory/later.ts';
import { cardLines, cardSums, deliveryText, quoteView, type QuoteView } from '../pricing/quote-view.ts';
import type { Answer, Item } from '../tool.ts';

/** What a tool that changes the cart returns: the line it touched, and the cart as it is now. */
export const cartResult = z.object({
  /** Titles and how many are in the cart now, 0 for what was taken out. */
  touched: z.array(
    z.object({ product: z.string(), variant: z.string(), title: z.string(), quantity: z.int() }),
  ),
  /** How many came in by adding. */
  added: z.int().optional(),
  cart: quoteView,
  /** What of it is not there and comes later. */
  later: z.array(later).optional(),
});

export type CartResult = z.infer<typeof cartResult>;

export function cartCard(cart: QuoteView, say: Say): Card {
  const count = cart.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return { type: 'cart', lines: cardLines(cart, say), sums: cardSums(cart, say), count };
}

export function itemsOf(cart: QuoteView): Item[] {
  return cart.lines.map(({ product, variant }) => ({ product, variant }));
}

/** The answer after a change: one sentence on what changed, what it comes to, the card, and what comes next. */
export function cartAnswer({ touched, cart }: CartResult, changed: string, say: Say): Answer {
  const { words } = say;
  const kept = touched.filter(({ quantity }) => quantity > 0);
  const [only, another] = kept;
  if (cart.lines.length === 0) return { text: words.cart.emptied(), suggestions: [words.cart.say.browse()] };
  return {
    text: `${changed} ${words.cart.comesTo({ total: say.money(cart.totalMinor), delivery: deliveryText(cart, say) })}`,
    cards: [cartCard(cart, say)],
    suggestions: [words.cart.say.checkout(), words.cart.say.showCart()],
    ...(only && !another && { see: { focus: { product: only.product, variant: only.variant } } }),
  };
}
