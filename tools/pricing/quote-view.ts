import { z } from 'zod';
import type { Say } from '../../prompts/say.ts';
import type { CatalogProduct, CatalogVariant } from '../../store/catalog/catalog.ts';
import type { CartLine, Sum } from '../card.ts';
import { optionsText, pictureOf, variantTitle } from '../catalog/show.ts';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import type { Quote, QuotedDelivery } from './price.ts';
import { notesOf } from './why-text.ts';

const off = { amountMinor: z.int() };
const discount = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('promotion'),
    id: z.string(),
    sentence: z.string(),
    percent: z.string().optional(),
    ...off,
  }),
  z.object({
    kind: z.literal('coupon'),
    code: z.string(),
    sentence: z.string(),
    percent: z.string().optional(),
    ...off,
  }),
  z.object({ kind: z.literal('quantity'), from: z.int(), percent: z.string(), ...off }),
  z.object({ kind: z.literal('tier'), id: z.string(), name: z.string(), percent: z.string(), ...off }),
  z.object({ kind: z.literal('held'), since: z.string(), ...off }),
]);

/** Where a price comes from that is not the catalogue's. */
const price = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('contract'), id: z.string(), name: z.string(), from: z.int().optional() }),
  z.object({ kind: z.literal('list'), id: z.string(), name: z.string(), from: z.int().optional() }),
  z.object({ kind: z.literal('held'), since: z.string() }),
]);

export const quotedTax = z.object({
  name: z.string(),
  percent: z.string(),
  included: z.boolean(),
  amountMinor: z.int(),
  parts: z.array(z.object({ name: z.string(), percent: z.string(), amountMinor: z.int() })).optional(),
  takenOffMinor: z.int().optional(),
});

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
  price: price.optional(),
  /** What came off; the line's total is quantity × unit price less these. */
  discounts: z.array(discount),
});

/** A quote as plain data, for results, plans and cards. Minor units of its currency. */
export const quoteView = z.object({
  currency: z.string(),
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
      /** Why it is free, where an offer makes it so. */
      why: z.string().optional(),
      /** The coupon that makes it free. */
      code: z.string().optional(),
    })
    .optional(),
  tax: quotedTax.optional(),
  roundingMinor: z.int().optional(),
  totalMinor: z.int(),
});

export type QuoteLine = z.infer<typeof quoteLine>;
export type QuoteView = z.infer<typeof quoteView>;

/** A quote without the catalogue in it. */
export function viewQuote(
  { id: shop, currency }: Pick<ShopFile, 'id' | 'currency'>,
  quote: Quote<CatalogProduct, CatalogVariant>,
): QuoteView {
  const { lines, delivery, ...sums } = quote;
  return {
    currency,
    ...sums,
    ...(delivery && { delivery: viewDelivery(delivery) }),
    lines: lines.map(({ product, variant, quantity, unitMinor, totalMinor, price, discounts }) => {
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
        ...(price && { price }),
        discounts,
      };
    }),
  };
}

function viewDelivery({ offer, ...delivery }: QuotedDelivery): NonNullable<QuoteView['delivery']> {
  return {
    ...delivery,
    ...(offer && 'sentence' in offer && { why: offer.sentence }),
    ...(offer?.kind === 'coupon' && { code: offer.code }),
  };
}

/** "3 bottles of Rioja". */
export function someOf(say: Say, title: string, quantity: number): string {
  return say.words.cart.some({ quantity, unit: say.shop.unit, title });
}

/** "Rioja Crianza, 6 bottles, €54.00 (10 % off every Rioja)" for every line. */
export function quoteText(quote: QuoteView, say: Say): string {
  return say.list(
    quote.lines.map((line) => {
      const why = notesOf(line, say).map((note) => `, ${note}`);
      return `${someOf(say, line.title, line.quantity)} (${say.money(line.totalMinor)}${why.join('')})`;
    }),
  );
}

/** ", 23 % VAT included"; empty where the shop has no tax. Several rates are said one by one. */
export function taxText({ tax, roundingMinor }: Pick<QuoteView, 'tax' | 'roundingMinor'>, say: Say): string {
  const { cart, pricing } = say.words;
  const rounded =
    roundingMinor === undefined ? '' : pricing.withRounding({ amount: say.money(roundingMinor) });
  if (!tax) return rounded;
  const { parts = [tax], included, takenOffMinor } = tax;
  const off =
    takenOffMinor === undefined
      ? ''
      : pricing.withoutTax({ name: taxName(say), amount: say.money(takenOffMinor) });
  const said = parts.map((part) => cart.withTax({ ...part, included, amount: say.money(part.amountMinor) }));
  return [off, ...said, rounded].join('');
}

const taxName = (say: Say) => say.shop.tax?.name ?? '';

/** ", with €6.50 for Standard delivery"; empty where there is no delivery. */
export function deliveryText({ delivery }: Pick<QuoteView, 'delivery'>, say: Say): string {
  if (!delivery) return '';
  const price = delivery.free ? undefined : say.money(delivery.priceMinor);
  const why = delivery.why === undefined ? '' : ` (${delivery.why})`;
  return say.words.cart.withDelivery({ name: delivery.name, price }) + why;
}

export function cardLines(quote: QuoteView, say: Say): CartLine[] {
  return quote.lines.map((line) => {
    const { variant, name, detail, picture, quantity, unitMinor, totalMinor } = line;
    const notes = notesOf(line, say);
    return {
      variant,
      title: name,
      ...(detail !== undefined && { detail }),
      ...(picture !== undefined && { picture }),
      quantity,
      unitPrice: say.amount(unitMinor),
      total: say.amount(totalMinor),
      ...(notes.length > 0 && { notes }),
    };
  });
}

export function cardSums(quote: QuoteView, say: Say): Sum[] {
  const { goodsMinor, delivery, totalMinor } = quote;
  const { sums, days } = say.words.cart;
  const way =
    delivery &&
    sums.delivery({ name: delivery.name, days: days(delivery.days) }) +
      (delivery.why ? `: ${delivery.why}` : '');
  return [
    { label: sums.goods(), amount: say.amount(goodsMinor) },
    ...(delivery && way !== undefined ? [{ label: way, amount: say.amount(delivery.priceMinor) }] : []),
    ...taxSums(quote, say),
    { label: sums.total(), amount: say.amount(totalMinor), strong: true },
  ];
}

/** Tax rate by rate, what of it is not owed, and what the total was rounded by. */
export function taxSums({ tax, roundingMinor }: Pick<QuoteView, 'tax' | 'roundingMinor'>, say: Say): Sum[] {
  const { cart, pricing } = say.words;
  const sums: Sum[] = [];
  if (tax) {
    const { parts = [tax], included, takenOffMinor } = tax;
    if (takenOffMinor !== undefined) {
      sums.push({ label: pricing.sums.taxOff({ name: taxName(say) }), amount: say.amount(-takenOffMinor) });
    }
    for (const { name, percent, amountMinor } of parts) {
      sums.push({ label: cart.sums.tax({ name, percent, included }), amount: say.amount(amountMinor) });
    }
  }
  if (roundingMinor) sums.push({ label: pricing.sums.rounding(), amount: say.amount(roundingMinor) });
  return sums;
}
