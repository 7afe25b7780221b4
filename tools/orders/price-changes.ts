import type { Say } from '../../prompts/say.ts';
import type { PriceChange } from '../promise/kept-price.ts';
import type { CheckoutPlan } from './plan-checkout.ts';

/** "Port went from €10.00 to €12.00 since Mon 10:05: its price went up. " for each; empty where nothing did. */
export function changesText(changes: readonly PriceChange[], say: Say): string {
  const { pricing } = say.words;
  const sentences = changes.map(({ title, fromMinor, toMinor, since, cause }) =>
    pricing.changed({
      title,
      from: say.money(fromMinor),
      to: say.money(toMinor),
      since: say.moment(since),
      cause: pricing.causes[cause](),
    }),
  );
  return sentences.map((sentence) => `${sentence} `).join('');
}

/** What a yes to a checkout binds to: what is bought, where it goes and what it costs, not why it costs that. */
export function boundBy(plan: CheckoutPlan): unknown {
  const { changes: _, quote, ...rest } = plan;
  const lines = quote.lines.map((line) => {
    const { price: __, discounts: ___, ...bought } = line;
    return bought;
  });
  return { ...rest, quote: { ...quote, lines } };
}
