import type { ShopFile } from '../../store/folder/shop-folder.ts';

/** What is priced: a catalogue's product and variant have these, and so does a row of a hand-made list. */
export type PricedProduct = { id: string; facets?: Readonly<Record<string, string | readonly string[]>> };
export type PricedVariant = { id: string; priceMinor: number; options: Readonly<Record<string, string>> };
export type LineToPrice<P extends PricedProduct = PricedProduct, V extends PricedVariant = PricedVariant> = {
  product: P;
  variant: V;
  /** Whole units, at least 1. */
  quantity: number;
};

/** Why something costs less than its list price. `basisPoints`: 1000 is 10 %; `percent` is as the shop wrote it. */
export type Discount = { basisPoints: number; percent: string } & (
  | { kind: 'promotion'; id: string; sentence: string }
  | { kind: 'quantity'; from: number }
  | { kind: 'tier'; id: string; name: string }
);

/**
 * The one discount a line gets. Discounts are not added up: of the promotions, the quantity break reached and the
 * customer's tier, the highest percentage wins, so the customer always gets the best single offer and the shop never
 * gives away two at once. Where they are equal the promotion is named first, then the quantity, then the tier.
 */
export function bestDiscount(
  shop: ShopFile,
  line: LineToPrice,
  tier: string | undefined,
  on: Date,
): Discount | undefined {
  const offers = [
    ...promotionsFor(shop, line, on),
    ...quantityBreaksFor(shop, line.quantity),
    ...tierDiscount(shop, tier),
  ];
  let best: Discount | undefined;
  for (const offer of offers) {
    if (offer.basisPoints > (best?.basisPoints ?? 0)) best = offer;
  }
  return best;
}

function promotionsFor(shop: ShopFile, line: LineToPrice, on: Date): Discount[] {
  if (!shop.promotions?.length) return [];
  const today = dayIn(shop.timezone, on);
  return shop.promotions
    .filter(({ from, to }) => (from === undefined || from <= today) && (to === undefined || today <= to))
    .filter(({ facets }) =>
      Object.entries(facets ?? {}).every(([name, value]) => hasFacet(line, name, value)),
    )
    .map(({ id, sentence, percent }) => ({
      kind: 'promotion',
      id,
      sentence,
      percent,
      basisPoints: basisPointsOf(percent),
    }));
}

/** Options of the variant are facets as well. */
function hasFacet({ product, variant }: LineToPrice, name: string, value: string): boolean {
  return [product.facets?.[name] ?? [], variant.options[name] ?? []].flat().includes(value);
}

function quantityBreaksFor(shop: ShopFile, quantity: number): Discount[] {
  return (shop.quantityBreaks ?? [])
    .filter(({ from }) => quantity >= from)
    .sort((a, b) => b.from - a.from)
    .slice(0, 1)
    .map(({ from, percent }) => ({ kind: 'quantity', from, percent, basisPoints: basisPointsOf(percent) }));
}

function tierDiscount(shop: ShopFile, tier: string | undefined): Discount[] {
  return (shop.tiers ?? [])
    .filter(({ id }) => id === tier)
    .map(({ id, name, percent }) => ({
      kind: 'tier',
      id,
      name,
      percent,
      basisPoints: basisPointsOf(percent),
    }));
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in a time zone, as in a shop file: "2026-03-02". */
export function dayIn(timezone: string, instant: Date): string {
  let format = dayFormats.get(timezone);
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' });
    dayFormats.set(timezone, format);
  }
  return format.format(instant);
}

/** "12.5" is 1250. */
export function basisPointsOf(percent: string): number {
  const [whole = '0', fraction = ''] = percent.split('.');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}
