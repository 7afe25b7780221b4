import type { FacetWish, ProductWish } from '../../tools/wish.ts';
import { eachBit } from './bits.ts';
import { groupFacets, priceBounds } from './filter.ts';
import type { CatalogFacetValue, CatalogIndex } from './catalog-index.ts';
import { hasWords } from './query.ts';
import type { Available, Search, SearchOptions, Survivors } from './search.ts';

/** A part of a wish that can be left out of it. */
export type WishPart =
  | { part: 'facet'; facet: string; wishes: FacetWish[]; not: boolean; known: boolean }
  | { part: 'price' }
  | { part: 'text'; text: string };

export type InTheWay = {
  /** What to leave out; two parts only where leaving out no single one helps. */
  parts: WishPart[];
  /** The wish without them. */
  rest: ProductWish;
  /** Products that match the rest. */
  total: number;
  /** The price nearest to the bounds among the rest, in minor units, where price is in the way. */
  nearestPrice?: number;
  /** The values of the facet in the way that the rest does have, most products first. */
  available?: { value: CatalogFacetValue; products: number }[];
};

/** `found` where the wish matches after all; else ways out, the best first; none where even two parts less do not help. */
export type Explanation = { found: true; total: number } | { found: false; inTheWay: InTheWay[] };

type Tools = {
  index: CatalogIndex;
  search: Search;
  available: Available;
  survivors: (wish: ProductWish, among?: ReadonlySet<string>) => Survivors;
};

/** Tries a wish without each of its parts: facets in the order said, exclusions included, then price, then text. */
export function explainNone(
  tools: Tools,
  wish: ProductWish,
  options: Pick<SearchOptions, 'among'> = {},
): Explanation {
  const { index, search } = tools;
  const count = (tried: ProductWish) => search(tried, { limit: 0, ...options }).total;
  const total = count(wish);
  if (total > 0) return { found: true, total };

  const parts = partsOf(index, wish);
  const attempt = (dropped: WishPart[]): InTheWay[] => {
    const rest = without(wish, dropped);
    const total = count(rest);
    if (total === 0) return [];
    const way: InTheWay = { parts: dropped, rest, total };
    const [only] = dropped;
    if (dropped.length === 1 && only) Object.assign(way, nearest(tools, wish, only, rest, options));
    return [way];
  };
  const single = parts.flatMap((part) => attempt([part]));
  if (single.length > 0) return { found: false, inTheWay: single };
  const pairs = parts.flatMap((one, at) => parts.slice(at + 1).flatMap((other) => attempt([one, other])));
  return { found: false, inTheWay: pairs };
}

function partsOf(index: CatalogIndex, wish: ProductWish): WishPart[] {
  const parts: WishPart[] = groupFacets(index, wish.facets).map(({ facet, not, wishes }) => ({
    part: 'facet',
    facet,
    wishes,
    not,
    known: wishes.some((facetWish) => index.facets.resolve(facetWish).length > 0),
  }));
  const { low, high } = priceBounds(wish.price);
  if (low > 0 || high < Infinity) parts.push({ part: 'price' });
  if (hasWords(wish.text)) parts.push({ part: 'text', text: wish.text });
  return parts;
}

function without(wish: ProductWish, dropped: readonly WishPart[]): ProductWish {
  const rest = { ...wish };
  for (const part of dropped) {
    if (part.part === 'price') delete rest.price;
    else if (part.part === 'text') delete rest.text;
    else rest.facets = (rest.facets ?? []).filter((facetWish) => !part.wishes.includes(facetWish));
  }
  return rest;
}

function nearest(
  { index, available, survivors }: Tools,
  wish: ProductWish,
  part: WishPart,
  rest: ProductWish,
  options: Pick<SearchOptions, 'among'>,
): Partial<InTheWay> {
  if (part.part === 'facet' && !part.not) return { available: available(part.facet, rest, options) };
  if (part.part !== 'price') return {};
  const { low, high } = priceBounds(wish.price);
  let best = Infinity;
  let least = Infinity;
  eachBit(survivors(rest, options.among).bits, (variant) => {
    const price = index.price[variant] ?? 0;
    const away = price < low ? low - price : price - high;
    if (away >= least) return;
    least = away;
    best = price;
  });
  return best === Infinity ? {} : { nearestPrice: best };
}
