import type { FacetWish, PriceWish, ProductWish } from '../../tools/wish.ts';
import { emptyBits, fullBits, keep, setBit, setRange } from './bits.ts';
import type { Bits } from './bits.ts';
import type { CatalogFacetValue, CatalogIndex } from './catalog-index.ts';

/** Wishes about one facet that are alternatives to one another, or one exclusion. */
export type FacetGroup = { facet: string; not: boolean; wishes: FacetWish[] };

/** Bounds in minor units, both inclusive. */
export type PriceBounds = { low: number; high: number };

/** Values of one facet are alternatives; each exclusion stands alone. In the order of the wish. */
export function groupFacets(index: CatalogIndex, wishes: readonly FacetWish[] = []): FacetGroup[] {
  const groups: FacetGroup[] = [];
  for (const wish of wishes) {
    const not = wish.not === true;
    const facet = index.facets.byName(wish.facet)?.name ?? wish.facet;
    const group = not ? undefined : groups.find((group) => !group.not && group.facet === facet);
    if (group) group.wishes.push(wish);
    else groups.push({ facet, not, wishes: [wish] });
  }
  return groups;
}

/** "Around" is a fifth to either side. */
export function priceBounds({ atLeast, atMost, around }: PriceWish = {}): PriceBounds {
  const low = Math.max(atLeast ?? 0, around === undefined ? 0 : Math.ceil(around * 0.8));
  const high = Math.min(atMost ?? Infinity, around === undefined ? Infinity : Math.floor(around * 1.2));
  return { low, high };
}

/** Adds the variants that have the value. */
export function addValue(bits: Bits, index: CatalogIndex, value: CatalogFacetValue): void {
  const { products, variants } = index.facets.postings(value);
  for (let at = 0; at < variants.length; at++) setBit(bits, variants[at] ?? 0);
  for (let at = 0; at < products.length; at++) {
    const product = products[at] ?? 0;
    setRange(bits, index.first[product] ?? 0, index.first[product + 1] ?? 0);
  }
}

/** The variants that meet the facets of a wish and are among those given; price and text come later. */
export function filterFacets(
  index: CatalogIndex,
  wish: ProductWish,
  among?: ReadonlySet<string>,
): { bits: Bits; unknown: FacetWish[] } {
  const count = index.variants.length;
  const unknown: FacetWish[] = [];
  let bits: Bits | undefined;
  const narrow = (other: Bits, not = false) => {
    if (bits || not) keep((bits ??= fullBits(count)), other, not);
    else bits = other;
  };
  if (among) {
    const allowed = emptyBits(count);
    for (const id of among) {
      const row = index.variantRow(id);
      if (row >= 0) setBit(allowed, row);
    }
    narrow(allowed);
  }
  for (const { not, wishes } of groupFacets(index, wish.facets)) {
    const having = emptyBits(count);
    for (const facetWish of wishes) {
      const values = index.facets.resolve(facetWish);
      if (values.length === 0) unknown.push(facetWish);
      for (const value of values) addValue(having, index, value);
    }
    narrow(having, not);
  }
  return { bits: bits ?? fullBits(count), unknown };
}
