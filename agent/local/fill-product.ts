import type { Catalog } from '../../store/catalog/catalog.ts';
import type { Item, Seen } from '../../tools/tool.ts';
import type { FacetWish, PriceWish, ProductWish } from '../../tools/wish.ts';
import type { ComparisonValue, PriceRangeValue } from '../recognise/entity.ts';
import type { Lexicon } from './lexicon.ts';
import { firstOf, isStrange, type Reading } from './reading.ts';

/** What the filling of slots looks at. */
export type Surroundings = {
  catalog: Catalog;
  lexicon: Lexicon;
  seen: Seen;
  /** What one of a thing is called in this shop: "bottle". */
  unit: string | undefined;
  /** The whole message as it was written, slips and all: names of people are in no word list. */
  message: string;
};

/** The part of a wish for products that one clause gives. */
export function productWishOf(reading: Reading, around: Surroundings): ProductWish {
  const wish: ProductWish = {};
  const facets = [...matchedFacets(reading), ...sizesOf(reading, around)];
  if (facets.length > 0) wish.facets = dedupe(facets);
  const text = textOf(reading, around);
  if (text !== '') wish.text = text;
  const price = priceOf(reading, around);
  if (price) wish.price = price;
  const sort = sortOf(reading);
  if (sort) wish.sort = sort;
  return wish;
}

/** Whether a wish says anything. */
export function isEmptyWish({ text, facets, price, sort }: ProductWish): boolean {
  return !text && !facets?.length && !price && !sort;
}

function matchedFacets(reading: Reading): FacetWish[] {
  return reading.matches.flatMap((match) => {
    const [first] = match.kind === 'facet' ? match.candidates : [];
    return first ? [{ facet: first.facet, value: first.value, ...(match.not && { not: true }) }] : [];
  });
}

/** The facet that sizes belong to, by convention of the shop folder. */
const sizeFacet = 'size';

/** Sizes are those the catalogue has: "M" where some variant comes in M. */
function sizesOf(reading: Reading, { catalog, unit }: Surroundings): FacetWish[] {
  return reading.entities.flatMap((entity) => {
    if (entity.kind === 'quantity') {
      const { pack = '' } = entity.value;
      return pack === unit ? [] : (optionValue(catalog, [pack]) ?? []);
    }
    if (entity.kind !== 'size') return [];
    const { candidates, cued } = entity.value;
    const found = optionValue(catalog, candidates);
    if (found) return [found];
    // A size the shop has not, asked for as such, is a wish that is in the way, not one to pass over.
    const sizes = cued ? catalog.facet(sizeFacet) : undefined;
    return sizes && candidates[0] !== undefined ? [{ facet: sizes.name, value: candidates[0] }] : [];
  });
}

/** The option of the catalogue that one of some spellings is a value of, the likeliest spelling first. */
export function optionValue(catalog: Catalog, spellings: readonly string[]): FacetWish | undefined {
  for (const spelling of spellings) {
    const key = spelling.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    if (key === '') continue;
    for (const { name, option, values } of catalog.facets) {
      const value =
        option && values.find((v) => v.key === key || v.aliases.some((a) => a.toLowerCase() === key));
      if (value) return { facet: name, value: value.value };
    }
  }
  return undefined;
}

/** The titles, or parts of titles, that a clause names. */
export function namesIn({ matches }: Reading): string {
  return matches.flatMap((match) => (match.kind === 'product' && !match.not ? [match.words] : [])).join(' ');
}

/**
 * Words that name a thing and are no property of it: titles, ordinary words the catalogue has ("warm"), and words
 * nobody knows, which the search names as such.
 */
function textOf(reading: Reading, { catalog, lexicon }: Surroundings): string {
  const names = [namesIn(reading)].filter((name) => name !== '');
  for (const token of reading.loose) {
    const { norm, text } = token;
    const ordinary = /^\p{L}{3,}$/u.test(norm) && !lexicon.plain.has(norm) && catalog.knows(norm);
    // Three letters nobody knows are a slip of the finger, not a name.
    const strange = norm.length > 3 && isStrange(token, (word) => lexicon.known.has(word));
    if (ordinary || strange) names.push(text);
  }
  return names.join(' ');
}

function priceOf(reading: Reading, around: Surroundings): PriceWish | undefined {
  const range = firstOf(reading, 'price_range');
  if (range) return { ...inclusive(range), ...foreign(range.currency, around) };
  const money = firstOf(reading, 'money');
  if (money) return { around: money.minor, ...foreign(money.currency, around) };
  const comparison = firstOf(reading, 'comparison');
  if (comparison?.dimension === 'price' && !comparison.superlative) return relative(comparison, around);
  return undefined;
}

/** A currency that is not the shop's own; prices are never converted. */
function foreign(currency: string | undefined, { catalog }: Surroundings): Pick<PriceWish, 'currency'> {
  return currency !== undefined && currency !== catalog.currency ? { currency } : {};
}

function inclusive({ atLeast, atMost, around, exclusive }: PriceRangeValue): PriceWish {
  const step = exclusive ? 1 : 0;
  return {
    ...(atLeast !== undefined && { atLeast: atLeast + step }),
    ...(atMost !== undefined && { atMost: Math.max(0, atMost - step) }),
    ...(around !== undefined && { around }),
  };
}

/** "Cheaper" is cheaper than the thing in focus, or than the middle of what was shown. */
function relative({ direction }: ComparisonValue, { catalog, seen }: Surroundings): PriceWish | undefined {
  const items = seen.focus ? [seen.focus] : seen.shown;
  const prices = items.flatMap((item) => priceOfItem(catalog, item) ?? []).sort((a, b) => a - b);
  const middle = prices[Math.floor(prices.length / 2)];
  if (middle === undefined) return undefined;
  return direction === 'down' ? { atMost: Math.max(0, middle - 1) } : { atLeast: middle + 1 };
}

/** The list price of something shown: of its variant, else of its cheapest. */
export function priceOfItem(catalog: Catalog, { product, variant }: Item): number | undefined {
  if (variant !== undefined) return catalog.variant(variant)?.priceMinor;
  const prices = catalog.product(product)?.variants.map(({ priceMinor }) => priceMinor) ?? [];
  return prices.length > 0 ? Math.min(...prices) : undefined;
}

function sortOf(reading: Reading): ProductWish['sort'] {
  const choice = firstOf(reading, 'choice')?.superlative;
  const comparison = choice ?? firstOf(reading, 'comparison');
  if (!comparison) return undefined;
  const { dimension, direction, superlative } = comparison;
  if (dimension === 'price') {
    if (superlative) return direction === 'down' ? 'cheapest' : 'dearest';
    return direction === 'down' ? 'cheapest' : undefined;
  }
  if (dimension === 'size' && superlative) return direction === 'up' ? 'largest' : 'smallest';
  return undefined;
}

function dedupe(facets: FacetWish[]): FacetWish[] {
  const seen = new Set<string>();
  return facets.filter(({ facet, value }) => {
    const key = `${facet}\n${value}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/**
 * A search refined: a new value of a facet takes the place of the old one, an excluded one is taken out, a price
 * replaces a price. A new kind of thing, by the facet `category` or by name, begins a new search.
 */
export function refineSearch(old: ProductWish | undefined, added: ProductWish): ProductWish {
  if (!old || added.text || newCategory(old, added)) return added;
  const touched = new Set((added.facets ?? []).map(({ facet }) => facet));
  const kept = (old.facets ?? []).filter(({ facet }) => !touched.has(facet));
  const facets = [...kept, ...(added.facets ?? [])];
  return { ...old, ...added, ...(facets.length > 0 && { facets }) };
}

function newCategory(old: ProductWish, added: ProductWish): boolean {
  const of = (wish: ProductWish) =>
    wish.facets?.find(({ facet, not }) => facet === 'category' && !not)?.value;
  const next = of(added);
  return next !== undefined && next !== of(old);
}
