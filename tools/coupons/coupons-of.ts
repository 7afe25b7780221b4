import type { QuoteView } from '../pricing/quote-view.ts';

/** The codes that took something off a quote, each once. */
export function couponsOf({ lines, delivery }: QuoteView): string[] {
  const codes = lines.flatMap(({ discounts }) =>
    discounts.flatMap((discount) => (discount.kind === 'coupon' ? [discount.code] : [])),
  );
  return [...new Set([...codes, ...(delivery?.code === undefined ? [] : [delivery.code])])];
}
