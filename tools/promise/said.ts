import { createHash } from 'node:crypto';
import type { ShopFile } from '../../store/folder/shop-folder.ts';

/** A price as it was said: of one; or also of so many together, where only discounts of the line itself came off. */
export type SaidPrice = number | [unitMinor: number, quantity: number, totalMinor?: number];

/** Prices said at one moment, by variant, or by product ("p:…") where all of its variants cost the same. */
export type Said = {
  /** Milliseconds since 1970. */
  at: number;
  /** The version of the shop's offers they were made with. */
  rules: string;
  currency: string;
  prices: Record<string, SaidPrice>;
};

const versions = new WeakMap<ShopFile, string>();

/** The version of a shop's offers: what comes off a price, as a hash of the settings that say so. */
export function rulesVersion(shop: ShopFile): string {
  let version = versions.get(shop);
  if (version === undefined) {
    const { tiers, quantityBreaks, promotions, stacking } = shop;
    const settings = JSON.stringify([tiers, quantityBreaks, promotions, stacking]);
    version = createHash('sha256').update(settings).digest('base64url').slice(0, 10);
    versions.set(shop, version);
  }
  return version;
}

export const productKey = (product: string) => `p:${product}`;

/** A price said of this many of a variant: a price of one is for any number, a price from so many on for no fewer. */
export function saidOf(
  { prices }: Said,
  item: { variant: string; product: string },
  quantity: number,
): { unitMinor: number; totalMinor?: number | undefined } | undefined {
  const price = prices[item.variant] ?? prices[productKey(item.product)];
  if (price === undefined) return undefined;
  if (typeof price === 'number') return { unitMinor: price };
  const [unitMinor, from, totalMinor] = price;
  if (quantity < from) return undefined;
  return { unitMinor, ...(quantity === from && { totalMinor }) };
}
