import type { CouponFile, PromotionFile } from '../../store/folder/price-settings.ts';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { minorOf } from './amount.ts';
import { isWithin } from './day.ts';
import { basisPointsOf } from './share.ts';
import type { Buyer } from './unit-price.ts';

/** What is priced: a catalogue's product and variant have these, and so does a row of a hand-made list. */
export type PricedProduct = { id: string; facets?: Readonly<Record<string, string | readonly string[]>> };
export type PricedVariant = { id: string; priceMinor: number; options: Readonly<Record<string, string>> };

/** Why something costs less than its price before discounts; `percent` is as the shop wrote it. */
export type DiscountSource =
  | { kind: 'promotion'; id: string; sentence: string; percent?: string }
  | { kind: 'coupon'; code: string; sentence: string; percent?: string }
  | { kind: 'quantity'; from: number; percent: string }
  | { kind: 'tier'; id: string; name: string; percent: string };

/** What an offer gives. `percent` is in basis points, amounts in minor units. */
export type Gift =
  | { percent: number }
  | { amount: number }
  | { price: number }
  | { buy: number; free: number }
  | { delivery: true };

/** An offer that holds in a cart, and the lines it is for. */
export type Offer = {
  source: DiscountSource;
  gift: Gift;
  /** Places of the lines it is for. */
  lines: readonly number[];
  exclusive: boolean;
  order: number;
};

/** A line as offers look at it. */
export type OfferedLine = {
  product: PricedProduct;
  variant: PricedVariant;
  quantity: number;
  /** Before discounts. */
  listMinor: number;
  /** Whether discounts come off its price. */
  discounts: boolean;
  /** A day on which the price was said and for which it still holds. */
  heldDay?: string | undefined;
};

export type OfferSettings = { buyer: Buyer; day: string; coupons: readonly CouponFile[] };

/** The offers that hold: promotions, then coupons, quantity breaks, the tier. */
export function offersFor(shop: ShopFile, lines: readonly OfferedLine[], settings: OfferSettings): Offer[] {
  const goods = lines.reduce((sum, { listMinor }) => sum + listMinor, 0);
  const conditional = (file: PromotionFile | CouponFile, source: DiscountSource): Offer[] => {
    if (!buyerFits(file, settings.buyer)) return [];
    if (file.minGoods !== undefined && goods < minorOf(file.minGoods, shop)) return [];
    const fitting = linesFor(file, lines, settings.day);
    const units = fitting.reduce((sum, at) => sum + (lines[at]?.quantity ?? 0), 0);
    if (fitting.length === 0 || units < (file.minQuantity ?? 0)) return [];
    const { exclusive = false, order = 0 } = file;
    return [{ source, gift: giftOf(file, shop), lines: fitting, exclusive, order }];
  };
  return [
    ...(shop.promotions ?? []).flatMap((promotion) =>
      conditional(promotion, {
        kind: 'promotion',
        id: promotion.id,
        sentence: promotion.sentence,
        ...(promotion.percent !== undefined && { percent: promotion.percent }),
      }),
    ),
    ...settings.coupons.flatMap((coupon) =>
      conditional(coupon, {
        kind: 'coupon',
        code: coupon.code,
        sentence: coupon.sentence,
        ...(coupon.percent !== undefined && { percent: coupon.percent }),
      }),
    ),
    ...quantityOffers(shop, lines),
    ...tierOffers(shop, lines, settings.buyer.tier),
  ];
}

/** Whether an offer is for this buyer. */
export function buyerFits({ tiers, firstOrder }: PromotionFile | CouponFile, buyer: Buyer): boolean {
  if (tiers && (buyer.tier === undefined || !tiers.includes(buyer.tier))) return false;
  return !firstOrder || buyer.firstOrder === true;
}

function linesFor(file: PromotionFile | CouponFile, lines: readonly OfferedLine[], day: string): number[] {
  const today = isWithin(day, file);
  const wanted = Object.entries(file.facets ?? {});
  return lines.flatMap((line, at) => {
    const inTime = today || (line.heldDay !== undefined && isWithin(line.heldDay, file));
    return inTime && line.discounts && wanted.every(([name, value]) => hasFacet(line, name, value))
      ? [at]
      : [];
  });
}

/** Options of the variant are facets as well. */
function hasFacet({ product, variant }: OfferedLine, name: string, value: string): boolean {
  const option = variant.options[name];
  if (option === value) return true;
  const facet = product.facets?.[name];
  return typeof facet === 'string' ? facet === value : facet !== undefined && facet.includes(value);
}

function giftOf(file: PromotionFile | CouponFile, shop: ShopFile): Gift {
  if (file.percent !== undefined) return { percent: basisPointsOf(file.percent) };
  if (file.amount !== undefined) return { amount: minorOf(file.amount, shop) };
  if (file.price !== undefined) return { price: minorOf(file.price, shop) };
  if (file.buy) return { buy: file.buy.count, free: file.buy.free };
  return { delivery: true };
}

function quantityOffers({ quantityBreaks = [] }: ShopFile, lines: readonly OfferedLine[]): Offer[] {
  if (quantityBreaks.length === 0) return [];
  const offers = new Map<(typeof quantityBreaks)[number], number[]>();
  for (const [at, { quantity, discounts }] of lines.entries()) {
    let step: (typeof quantityBreaks)[number] | undefined;
    for (const one of quantityBreaks) if (quantity >= one.from && one.from > (step?.from ?? 0)) step = one;
    if (step && discounts) offers.set(step, [...(offers.get(step) ?? []), at]);
  }
  return [...offers].map(([{ from, percent }, of]) => ({
    source: { kind: 'quantity', from, percent },
    gift: { percent: basisPointsOf(percent) },
    lines: of,
    exclusive: false,
    order: 0,
  }));
}

function tierOffers(
  { tiers = [] }: ShopFile,
  lines: readonly OfferedLine[],
  tier: string | undefined,
): Offer[] {
  const of = lines.flatMap(({ discounts }, at) => (discounts ? [at] : []));
  return tiers
    .filter(({ id }) => id === tier)
    .map(({ id, name, percent }) => ({
      source: { kind: 'tier', id, name, percent },
      gift: { percent: basisPointsOf(percent) },
      lines: of,
      exclusive: false,
      order: 0,
    }));
}
