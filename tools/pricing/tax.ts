import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { shareOf } from '../../store/money.ts';
import type { PricedProduct, PricedVariant } from './offer.ts';
import { isIn } from './place.ts';
import { basisPointsOf, containedShare } from './share.ts';
import type { Buyer } from './unit-price.ts';

export type TaxPart = { name: string; percent: string; amountMinor: number };

/** Tax of a quote, as orders keep it: `parts` where there are several rates, `takenOffMinor` what prices hold and is not paid. */
export type QuotedTax = {
  name: string;
  percent: string;
  /** Whether the amount is in the prices already, or comes on top. */
  included: boolean;
  amountMinor: number;
  parts?: TaxPart[];
  takenOffMinor?: number;
};

/** Something that is taxed: a line, or the delivery, which is taxed as a thing without properties. */
export type Taxed = { totalMinor: number; product?: PricedProduct; variant?: PricedVariant };

type Rates = {
  name: string;
  percent: string;
  included: boolean;
  rates?: NonNullable<ShopFile['tax']>['rates'];
};

/**
 * Tax on goods and delivery at the rates of the place they go to. Where prices hold the shop's tax and this delivery
 * owes none, or owes its own on top, the shop's is taken off first, line by line. Rounded half up, once for each rate,
 * or for each line where the shop says so. Undefined where the shop has no tax.
 */
export function taxOn(
  { tax }: Pick<ShopFile, 'tax'>,
  taxed: readonly Taxed[],
  { place, business }: Buyer,
): QuotedTax | undefined {
  if (!tax) return undefined;
  const home: Rates = tax;
  const region = tax.regions?.find(({ regions }) => isIn(place, regions));
  const here: Rates = region ? { ...region, included: region.included ?? tax.included } : home;
  const free =
    business && tax.reverseCharge && isIn(place, tax.reverseCharge.regions) ? tax.reverseCharge : undefined;
  const takesOff = tax.included && (free !== undefined || !here.included);
  const contained = takesOff
    ? taxed.map((one) => containedShare(one.totalMinor, rateOf(home, one).points))
    : [];
  const takenOffMinor = contained.reduce((sum, minor) => sum + minor, 0);
  const off = takesOff ? { takenOffMinor } : {};
  if (free) return { name: free.name, percent: '0', included: false, amountMinor: 0, ...off };

  const parts = partsOf(here, taxed, contained, tax.rounding === 'line');
  const amountMinor = parts.reduce((sum, part) => sum + part.amountMinor, 0);
  const [main] = [...parts].sort((a, b) => b.amountMinor - a.amountMinor);
  return {
    name: main?.name ?? here.name,
    percent: main?.percent ?? here.percent,
    included: here.included,
    amountMinor,
    ...(parts.length > 1 && { parts }),
    ...off,
  };
}

function partsOf(
  rates: Rates,
  taxed: readonly Taxed[],
  takenOff: readonly number[],
  byLine: boolean,
): TaxPart[] {
  const groups = new Map<string, { name: string; percent: string; points: number; amounts: number[] }>();
  for (const [at, one] of taxed.entries()) {
    const { name, percent, points } = rateOf(rates, one);
    const key = `${percent} ${name}`;
    const group = groups.get(key) ?? { name, percent, points, amounts: [] };
    group.amounts.push(one.totalMinor - (takenOff[at] ?? 0));
    groups.set(key, group);
  }
  const on = (minor: number, points: number) =>
    rates.included ? containedShare(minor, points) : shareOf(minor, points);
  return [...groups.values()].map(({ name, percent, points, amounts }) => {
    const pieces = byLine ? amounts : [amounts.reduce((sum, minor) => sum + minor, 0)];
    return { name, percent, amountMinor: pieces.reduce((sum, minor) => sum + on(minor, points), 0) };
  });
}

function rateOf({ name, percent, rates }: Rates, { product, variant }: Taxed) {
  const special =
    product &&
    rates?.find(({ facets }) =>
      Object.entries(facets).every(
        ([facet, value]) =>
          [product.facets?.[facet] ?? []].flat().includes(value) || variant?.options[facet] === value,
      ),
    );
  const rate = { name: special?.name ?? name, percent: special?.percent ?? percent };
  return { ...rate, points: basisPointsOf(rate.percent) };
}
