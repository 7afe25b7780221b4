import { parseMinor, shareOf } from '../../store/money.ts';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import {
  basisPointsOf,
  bestDiscount,
  type Discount,
  type LineToPrice,
  type PricedProduct,
  type PricedVariant,
} from './discount.ts';

export type QuotedLine<
  P extends PricedProduct = PricedProduct,
  V extends PricedVariant = PricedVariant,
> = LineToPrice<P, V> & {
  /** The list price of one. */
  unitMinor: number;
  /** quantity × list price. */
  listMinor: number;
  discount?: Discount & { amountMinor: number };
  /** What the line costs. */
  totalMinor: number;
};

export type QuotedDelivery = {
  id: string;
  name: string;
  days: [number, number];
  priceMinor: number;
  free: boolean;
};
export type QuotedTax = { name: string; percent: string; included: boolean; amountMinor: number };

/** All amounts in minor units of the shop's currency. */
export type Quote<P extends PricedProduct = PricedProduct, V extends PricedVariant = PricedVariant> = {
  lines: QuotedLine<P, V>[];
  /** Sum of the lines' totals. */
  goodsMinor: number;
  /** Sum of what the discounts took off. */
  savedMinor: number;
  delivery?: QuotedDelivery;
  tax?: QuotedTax;
  /** Goods, delivery, and tax where it is not included. */
  totalMinor: number;
};

export type PriceSettings = {
  /** The customer's tier. */
  tier?: string | undefined;
  /** When the price holds; promotions run on the shop's own calendar days. */
  on: Date;
  /** Without one the quote has no delivery. */
  deliveryId?: string | undefined;
};

/**
 * Prices lines, in this order, every step in whole minor units:
 *
 * 1. each line: quantity × list price, less the one discount that is best for the customer (see `bestDiscount`),
 *    rounded half away from zero once a line;
 * 2. goods: the sum of the lines; delivery: its price, or nothing from `freeFrom` of goods on;
 * 3. tax on goods and delivery together, rounded once: contained in the total where prices include it
 *    (amount × rate ÷ (100 % + rate)), else added to it.
 *
 * Throws where the shop has no such delivery option, or a quantity is not a whole number of at least 1.
 */
export function priceLines<P extends PricedProduct, V extends PricedVariant>(
  shop: ShopFile,
  lines: readonly LineToPrice<P, V>[],
  { tier, on, deliveryId }: PriceSettings,
): Quote<P, V> {
  const quoted = lines.map((line) => priceLine(shop, line, tier, on));
  const goodsMinor = quoted.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
  const savedMinor = quoted.reduce((sum, { discount }) => sum + (discount?.amountMinor ?? 0), 0);
  const delivery = deliveryId === undefined ? undefined : quoteDelivery(shop, deliveryId, goodsMinor);
  const taxableMinor = goodsMinor + (delivery?.priceMinor ?? 0);
  const tax = quoteTax(shop, taxableMinor);
  const addedMinor = tax && !tax.included ? tax.amountMinor : 0;
  return {
    lines: quoted,
    goodsMinor,
    savedMinor,
    ...(delivery && { delivery }),
    ...(tax && { tax }),
    totalMinor: taxableMinor + addedMinor,
  };
}

function priceLine<P extends PricedProduct, V extends PricedVariant>(
  shop: ShopFile,
  line: LineToPrice<P, V>,
  tier: string | undefined,
  on: Date,
): QuotedLine<P, V> {
  const { product, variant, quantity } = line;
  if (!Number.isSafeInteger(quantity) || quantity < 1) throw new Error(`price: ${quantity} is no quantity`);
  const listMinor = variant.priceMinor * quantity;
  const best = bestDiscount(shop, { product, variant, quantity }, tier, on);
  const amountMinor = best ? shareOf(listMinor, best.basisPoints) : 0;
  return {
    ...line,
    unitMinor: variant.priceMinor,
    listMinor,
    ...(best && amountMinor > 0 && { discount: { ...best, amountMinor } }),
    totalMinor: listMinor - amountMinor,
  };
}

function quoteDelivery(shop: ShopFile, id: string, goodsMinor: number): QuotedDelivery {
  const option = shop.delivery?.find((one) => one.id === id);
  if (!option) throw new Error(`price: ${shop.id} has no delivery ${id}`);
  const full = minorOf(option.price, shop);
  const free = full === 0 || (option.freeFrom !== undefined && goodsMinor >= minorOf(option.freeFrom, shop));
  return { id, name: option.name, days: option.days, priceMinor: free ? 0 : full, free };
}

function quoteTax(shop: ShopFile, taxableMinor: number): QuotedTax | undefined {
  if (!shop.tax) return undefined;
  const { name, percent, included } = shop.tax;
  const rate = basisPointsOf(percent);
  const amountMinor = included ? containedShare(taxableMinor, rate) : shareOf(taxableMinor, rate);
  return { name, percent, included, amountMinor };
}

/** The part of an amount that is tax at a rate already in it: 1230 at 23 % contains 230. Half is rounded up. */
function containedShare(minor: number, basisPoints: number): number {
  const whole = 10_000n + BigInt(basisPoints);
  return Number((2n * BigInt(minor) * BigInt(basisPoints) + whole) / (2n * whole));
}

/** A decimal string of the shop's settings in minor units; throws where the currency cannot hold it. */
export function minorOf(decimal: string, shop: ShopFile): number {
  const minor = parseMinor(decimal, shop.currency);
  if (minor === undefined) throw new Error(`shop ${shop.id}: "${decimal}" is no amount of ${shop.currency}`);
  return minor;
}
