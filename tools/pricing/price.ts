import type { PriceList } from '../../store/catalog/price-list.ts';
import type { CouponFile } from '../../store/folder/price-settings.ts';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { minorOf } from './amount.ts';
import { dayIn } from './day.ts';
import {
  offersFor,
  type DiscountSource,
  type Offer,
  type PricedProduct,
  type PricedVariant,
} from './offer.ts';
import { stack, type Discount as Offered } from './stacking.ts';
import { taxOn, type QuotedTax } from './tax.ts';
import { listsInForce, unitPrice, type Buyer, type PriceSource } from './unit-price.ts';

/** What was said of a line's price and still holds: it costs no more than that. Minor units. */
export type Held = { unitMinor?: number | undefined; totalMinor?: number | undefined; since: Date };

export type LineToPrice<P extends PricedProduct = PricedProduct, V extends PricedVariant = PricedVariant> = {
  product: P;
  variant: V;
  /** Whole units, at least 1. */
  quantity: number;
  held?: Held | undefined;
};

/** What came off a line and why; `held` is a price that was said and has gone up since. */
export type Discount = Offered | { kind: 'held'; since: string; amountMinor: number };

export type QuotedLine<
  P extends PricedProduct = PricedProduct,
  V extends PricedVariant = PricedVariant,
> = LineToPrice<P, V> & {
  /** The price of one before discounts. */
  unitMinor: number;
  /** Where it comes from, if not from the catalogue; `held` where one that was said is lower. */
  price?: PriceSource | { kind: 'held'; since: string };
  /** quantity × unit price. */
  listMinor: number;
  /** What came off, in this order. */
  discounts: Discount[];
  /** What the line costs. */
  totalMinor: number;
};

export type QuotedDelivery = {
  id: string;
  name: string;
  days: [number, number];
  priceMinor: number;
  free: boolean;
  /** The offer that makes it free. */
  offer?: DiscountSource;
};

/** All amounts in minor units of the shop's currency. */
export type Quote<P extends PricedProduct = PricedProduct, V extends PricedVariant = PricedVariant> = {
  lines: QuotedLine<P, V>[];
  /** Sum of the lines' totals. */
  goodsMinor: number;
  /** Sum of what the discounts took off. */
  savedMinor: number;
  delivery?: QuotedDelivery;
  tax?: QuotedTax;
  /** What the total was rounded by. */
  roundingMinor?: number;
  /** Goods, delivery, tax where it is not included less tax that is not owed, and rounding. */
  totalMinor: number;
};

export type PriceSettings = Buyer & {
  /** When the price holds; dates are the shop's own calendar days. */
  on: Date;
  lists?: readonly PriceList[] | undefined;
  /** Coupons in the cart. */
  coupons?: readonly CouponFile[] | undefined;
  /** Without one the quote has no delivery. */
  deliveryId?: string | undefined;
};

/**
 * Prices lines, in this order, every step in whole minor units:
 *
 * 1. the price of one: contract, else price list, else catalogue (see `unitPrice`), or one that was said if it is lower;
 * 2. discounts, as offers stack in this shop (see `stack`), rounded half away from zero once a line and offer;
 * 3. goods: the sum of the lines; delivery: its price, or nothing from `freeFrom` of goods or by an offer;
 * 4. tax on goods and delivery by place (see `taxOn`): contained in the total, or added to it;
 * 5. the total rounded to what can be paid, where the shop says so.
 *
 * Throws where the shop has no such delivery option, or a quantity is not a whole number of at least 1.
 */
export function priceLines<P extends PricedProduct, V extends PricedVariant>(
  shop: ShopFile,
  lines: readonly LineToPrice<P, V>[],
  { on, lists = [], coupons = [], deliveryId, ...buyer }: PriceSettings,
): Quote<P, V> {
  const day = dayIn(shop.timezone, on);
  const inForce = listsInForce(lists, buyer, shop.currency, day);
  const listed = lines.map((line) => {
    const { variant, quantity, held } = line;
    if (!Number.isSafeInteger(quantity) || quantity < 1) throw new Error(`price: ${quantity} is no quantity`);
    const now = unitPrice(inForce, variant, quantity);
    const isHeld = held?.unitMinor !== undefined && held.unitMinor < now.minor;
    const unitMinor = isHeld ? (held.unitMinor ?? now.minor) : now.minor;
    const price = isHeld ? { kind: 'held' as const, since: held.since.toISOString() } : now.source;
    const heldDay = held && dayIn(shop.timezone, held.since);
    return { ...line, unitMinor, listMinor: unitMinor * quantity, discounts: now.discounts, heldDay, price };
  });
  const offers = offersFor(shop, listed, { buyer, day, coupons });
  const off = stack(listed, offers, shop.stacking);
  const quoted = listed.map((one, at): QuotedLine<P, V> => {
    const { heldDay: _, price, ...line } = one;
    const discounts: Discount[] = off[at] ?? [];
    const totalMinor = line.listMinor - discounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    const said = line.held?.totalMinor;
    if (said !== undefined && said < totalMinor && line.held) {
      discounts.push({ kind: 'held', since: line.held.since.toISOString(), amountMinor: totalMinor - said });
    }
    return {
      ...line,
      ...(price && { price }),
      discounts,
      totalMinor: Math.min(totalMinor, said ?? totalMinor),
    };
  });
  return { lines: quoted, ...sumsOf(shop, quoted, offers, buyer, deliveryId) };
}

function sumsOf(
  shop: ShopFile,
  lines: readonly QuotedLine[],
  offers: readonly Offer[],
  buyer: Buyer,
  deliveryId: string | undefined,
): Omit<Quote, 'lines'> {
  const goodsMinor = lines.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
  const savedMinor = lines.reduce((sum, line) => sum + line.listMinor - line.totalMinor, 0);
  const delivery = deliveryId === undefined ? undefined : quoteDelivery(shop, deliveryId, goodsMinor, offers);
  const tax = taxOn(shop, [...lines, ...(delivery ? [{ totalMinor: delivery.priceMinor }] : [])], buyer);
  const addedMinor = tax ? (tax.included ? 0 : tax.amountMinor) - (tax.takenOffMinor ?? 0) : 0;
  const exactMinor = goodsMinor + (delivery?.priceMinor ?? 0) + addedMinor;
  const roundingMinor = shop.rounding
    ? roundedTo(exactMinor, minorOf(shop.rounding.total, shop)) - exactMinor
    : 0;
  return {
    goodsMinor,
    savedMinor,
    ...(delivery && { delivery }),
    ...(tax && { tax }),
    ...(roundingMinor !== 0 && { roundingMinor }),
    totalMinor: exactMinor + roundingMinor,
  };
}

function quoteDelivery(
  shop: ShopFile,
  id: string,
  goodsMinor: number,
  offers: readonly Offer[],
): QuotedDelivery {
  const option = shop.delivery?.find((one) => one.id === id);
  if (!option) throw new Error(`price: ${shop.id} has no delivery ${id}`);
  const full = minorOf(option.price, shop);
  const reached = option.freeFrom !== undefined && goodsMinor >= minorOf(option.freeFrom, shop);
  const offer = full === 0 || reached ? undefined : offers.find(({ gift }) => 'delivery' in gift)?.source;
  const free = full === 0 || reached || offer !== undefined;
  return {
    id,
    name: option.name,
    days: option.days,
    priceMinor: free ? 0 : full,
    free,
    ...(offer && { offer }),
  };
}

/** The nearest multiple of a step, the higher one of two as near. */
function roundedTo(minor: number, step: number): number {
  return step > 1 ? Math.floor((minor + step / 2) / step) * step : minor;
}
