import type { Say } from '../../prompts/say.ts';
import type { LineDiscount } from '../../store/records.ts';
import type { QuoteLine } from './quote-view.ts';

/** Where a discount comes from, in words: "10 % off every Rioja". */
export function whyText(discount: QuoteLine['discounts'][number], say: Say): string {
  const { cart, pricing } = say.words;
  if (discount.kind === 'coupon') return pricing.coupon(discount);
  if (discount.kind === 'held') return pricing.held({ since: say.moment(discount.since) });
  return cart.why(discount, say.shop.unit);
}

/** Where the price of a line comes from, where it is not the catalogue's; then what came off it, with amounts where several did. */
export function notesOf({ price, discounts }: Pick<QuoteLine, 'price' | 'discounts'>, say: Say): string[] {
  const { pricing } = say.words;
  const source =
    price &&
    (price.kind === 'held' ? pricing.held({ since: say.moment(price.since) }) : sourceText(price, say));
  const off = discounts.map((discount) => {
    const why = whyText(discount, say);
    return discounts.length === 1 ? why : pricing.off({ why, amount: say.money(discount.amountMinor) });
  });
  return [...(source === undefined ? [] : [source]), ...off];
}

function sourceText(
  price: { kind: 'contract' | 'list'; name: string; from?: number | undefined },
  say: Say,
): string {
  const { pricing, count } = say.words;
  const from = price.from === undefined ? undefined : count(price.from, say.shop.unit ?? 'piece');
  return price.kind === 'contract'
    ? pricing.contract({ name: price.name, from })
    : pricing.list({ name: price.name, from });
}

/** What came off a line, as an order keeps it: in words of the day it was sold. Null where nothing did. */
export function discountsKept({ discounts }: Pick<QuoteLine, 'discounts'>, say: Say): LineDiscount[] | null {
  if (discounts.length === 0) return null;
  return discounts.map((discount) => ({
    label: whyText(discount, say),
    amountMinor: discount.amountMinor,
  }));
}
