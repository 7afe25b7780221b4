import { z } from 'zod';
import type { Say } from '../../prompts/say.ts';
import type { CatalogProduct, CatalogVariant } from '../../store/catalog/catalog.ts';
import type { CartLine, Sum } from '../card.ts';
import { optionsText, pictureOf, variantTitle } from '../catalog/show.ts';
import type { Quote } from './price.ts';

const discount = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('promotion'), sentence: z.string(), percent: z.string(), amountMinor: z.int() }),
  z.object({ kind: z.literal('quantity'), from: z.int(), percent: z.string(), amountMinor: z.int() }),
  z.object({ kind: z.literal('tier'), name: z.string(), percent: z.string(), amountMinor: z.int() }),
]);

export const quoteLine = z.object({
  product: z.string(),
  variant: z.string(),
  /** Tells the variant from its siblings: "Harbour Shirt (L, navy)". */
  title: z.string(),
  name: z.string(),
  detail: z.string().optional(),
  picture: z.string().optional(),
  options: z.record(z.string(), z.string()),
  quantity: z.int(),
  unitMinor: z.int(),
  totalMinor: z.int(),
  discount: discount.optional(),
});

/** A quote as plain data, for results, plans and cards. Minor units of the shop's currency. */
export const quoteView = z.object({
  lines: z.array(quoteLine),
  goodsMinor: z.int(),
  savedMinor: z.int(),
  delivery: z
    .object({
      id: z.string(),
      name: z.string(),
      days: z.tuple([z.int(), z.int()]),
      priceMinor: z.int(),
      free: z.boolean(),
    })
    .optional(),
  tax: z
    .object({ name: z.string(), percent: z.string(), included: z.boolean(), amountMinor: z.int() })
    .optional(),
  totalMinor: z.int(),
});

export type QuoteLine = z.infer<typeof quoteLine>;
export type QuoteView = z.infer<typeof quoteView>;

/** A quote without the catalogue in it. */
export function viewQuote(shop: string, quote: Quote<CatalogProduct, CatalogVariant>): QuoteView {
  const { lines, ...sums } = quote;
  return {
    ...sums,
    lines: lines.map(({ product, variant, quantity, unitMinor, totalMinor, discount }) => {
      const detail = optionsText(product, variant);
      return {
        product: product.id,
        variant: variant.id,
        title: variantTitle(product, variant),
        name: product.title,
        ...(detail !== '' && { detail }),
        picture: pictureOf(shop, product.id),
        options: { ...variant.options },
        quantity,
        unitMinor,
        totalMinor,
        ...(discount && { discount: viewDiscount(discount) }),
      };
    }),
  };
}

export function viewDiscount(
  off: NonNullable<Quote['lines'][number]['discount']>,
): NonNullable<QuoteLine['discount']> {
  const { kind, percent, amountMinor } = off;
  if (kind === 'promotion') return { kind, sentence: off.sentence, percent, amountMinor };
  if (kind === 'quantity') return { kind, from: off.from, percent, amountMinor };
  return { kind, name: off.name, percent, amountMinor };
}

/** "3 bottles of Rioja". */
export function someOf(say: Say, title: string, quantity: number): string {
  return say.words.cart.some({ quantity, unit: say.shop.unit, title });
}

/** "Rioja Crianza, 6 bottles, €54.00 (10 % off every Rioja)" for every line. */
export function quoteText(quote: QuoteView, say: Say): string {
  return say.list(
    quote.lines.map(({ title, quantity, totalMinor, discount }) => {
      const why = discount ? `, ${say.words.cart.why(discount, say.shop.unit)}` : '';
      return `${someOf(say, title, quantity)} (${say.money(totalMinor)}${why})`;
    }),
  );
}

/** ", 23 % VAT included"; empty where the shop has no tax. */
export function taxText({ tax }: Pick<QuoteView, 'tax'>, say: Say): string {
  return tax ? say.words.cart.withTax({ ...tax, amount: say.money(tax.amountMinor) }) : '';
}

/** ", with €6.50 for Standard delivery"; empty where there is no delivery. */
export function deliveryText({ delivery }: Pick<QuoteView, 'delivery'>, say: Say): string {
  if (!delivery) return '';
  const price = delivery.free ? undefined : say.money(delivery.priceMinor);
  return say.words.cart.withDelivery({ name: delivery.name, price });
}

export function cardLines(quote: QuoteView, say: Say): CartLine[] {
  return quote.lines.map(({ variant, name, detail, picture, quantity, unitMinor, totalMinor, discount }) => ({
    variant,
    title: name,
    ...(detail !== undefined && { detail }),
    ...(picture !== undefined && { picture }),
    quantity,
    unitPrice: say.amount(unitMinor),
    total: say.amount(totalMinor),
    ...(discount && { notes: [say.words.cart.why(discount, say.shop.unit)] }),
  }));
}

export function cardSums({ goodsMinor, delivery, tax, totalMinor }: QuoteView, say: Say): Sum[] {
  const { sums, days } = say.words.cart;
  return [
    { label: sums.goods(), amount: say.amount(goodsMinor) },
    ...(delivery
      ? [
          {
            label: sums.delivery({ name: delivery.name, days: days(delivery.days) }),
            amount: say.amount(delivery.priceMinor),
          },
        ]
      : []),
    ...(tax ? [{ label: sums.tax(tax), amount: say.amount(tax.amountMinor) }] : []),
    { label: sums.total(), amount: say.amount(totalMinor), strong: true },
  ];
}
