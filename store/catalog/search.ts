import type { FacetWish, ProductWish } from '../../tools/wish.ts';
import { eachBit, hasBit, keep } from './bits.ts';
import type { Bits } from './bits.ts';
import type { CatalogProduct, CatalogVariant } from './catalog.ts';
import { filterFacets, priceBounds } from './filter.ts';
import type { CatalogFacetValue, CatalogIndex } from './catalog-index.ts';
import { createTextQuery, hasWords, variantsByText } from './query.ts';
import type { TextMatch, TextReading } from './query.ts';
import { createBest } from './best.ts';

export type SearchOptions = {
  /** Products on a page. */
  limit: number;
  /** Products to skip. */
  offset?: number;
  /** Only these variant ids, for instance those in stock. */
  among?: ReadonlySet<string>;
};

export type SearchHit = {
  product: CatalogProduct;
  /** Those that meet the wish, in the order asked for, else in the shop's. Never empty. */
  variants: CatalogVariant[];
  /** Text score; 0 without text. Comparable within one result only. */
  score: number;
};

export type SearchResult = TextReading & {
  hits: SearchHit[];
  /** Products that match, on all pages. */
  total: number;
  /** Variants of those that match. */
  totalVariants: number;
  /** Facet wishes no value of the catalogue is like; a positive one among them alone leaves no hits. */
  unknownFacets: FacetWish[];
};

export type Search = (wish: ProductWish, options: SearchOptions) => SearchResult;
export type Available = (
  facet: string,
  wish?: ProductWish,
  options?: Pick<SearchOptions, 'among'>,
) => { value: CatalogFacetValue; products: number }[];

/** What is left of the variants when a wish is met, and why. */
export type Survivors = { bits: Bits; text: TextMatch | undefined; unknownFacets: FacetWish[] };

export function createSearch(
  index: CatalogIndex,
  stopwords: ReadonlySet<string> = new Set(),
): {
  search: Search;
  available: Available;
  survivors: (wish: ProductWish, among?: ReadonlySet<string>) => Survivors;
} {
  const { first, productOf, price } = index;
  const matchText = createTextQuery(index, stopwords);

  function survivors(wish: ProductWish, among?: ReadonlySet<string>): Survivors {
    const { bits, unknown } = filterFacets(index, wish, among);
    const text = hasWords(wish.text) ? matchText(wish.text) : undefined;
    if (text) keep(bits, text.bits);
    const { low, high } = priceBounds(wish.price);
    if (low > 0 || high < Infinity) keepPrices(bits, price, low, high);
    return { bits, text, unknownFacets: unknown };
  }

  function search(wish: ProductWish, { limit, offset = 0, among }: SearchOptions): SearchResult {
    const { bits, text, unknownFacets } = survivors(wish, among);
    const best = createBest(offset + limit);
    const order = orderOf(index, wish.sort);
    const sortBy = order?.column;
    const sign = order?.sign ?? 1;
    let total = 0;
    let totalVariants = 0;
    let current = -1;
    let key = Infinity;
    const finish = () => {
      if (current < 0) return;
      total++;
      best.offer(current, order || !text ? key : -text.scoreOf(current));
    };
    eachBit(bits, (variant) => {
      totalVariants++;
      const product = productOf[variant] ?? 0;
      if (product !== current) {
        finish();
        current = product;
        key = Infinity;
      }
      if (sortBy) {
        const own = sign * (sortBy[variant] ?? 0);
        if (own < key) key = own;
      }
    });
    finish();

    const hits = best
      .sorted()
      .slice(offset, offset + limit)
      .flatMap((row): SearchHit[] => {
        const product = index.products[row];
        if (!product) return [];
        let rows: number[] = [];
        for (let at = first[row] ?? 0; at < (first[row + 1] ?? 0); at++) if (hasBit(bits, at)) rows.push(at);
        if (text) rows = variantsByText(index, rows, text.words);
        if (order) sortRows(rows, order);
        return [
          {
            product,
            variants: rows.flatMap((at) => index.variants[at] ?? []),
            score: text?.scoreOf(row) ?? 0,
          },
        ];
      });
    return {
      hits,
      total,
      totalVariants,
      matched: text?.matched ?? 'all',
      corrected: text?.corrected ?? [],
      unknown: text?.unknown ?? [],
      unknownFacets,
    };
  }

  function available(facet: string, wish: ProductWish = {}, options: Pick<SearchOptions, 'among'> = {}) {
    const { bits } = survivors(wish, options.among);
    const values = index.facets.byName(facet)?.values ?? [];
    return values
      .map((value) => ({ value, products: countProducts(index, bits, value) }))
      .filter(({ products }) => products > 0)
      .sort((a, b) => b.products - a.products || values.indexOf(a.value) - values.indexOf(b.value));
  }

  return { search, available, survivors };
}

function keepPrices(bits: Bits, price: Int32Array, low: number, high: number): void {
  for (let word = 0; word < bits.length; word++) {
    let left = bits[word] ?? 0;
    let kept = left;
    while (left !== 0) {
      const lowest = left & -left;
      const amount = price[(word << 5) + (31 - Math.clz32(lowest))] ?? 0;
      if (amount < low || amount > high) kept ^= lowest;
      left ^= lowest;
    }
    bits[word] = kept;
  }
}

/** What to sort by: a number a variant, times a sign, the least first. NaN, a variant without a size, comes last. */
type Order = { column: Int32Array | Float64Array; sign: 1 | -1 };

function orderOf(index: CatalogIndex, sort: ProductWish['sort']): Order | undefined {
  if (!sort) return undefined;
  const column = sort === 'cheapest' || sort === 'dearest' ? index.price : index.sizes();
  return { column, sign: sort === 'cheapest' || sort === 'smallest' ? 1 : -1 };
}

function sortRows(rows: number[], { column, sign }: Order): void {
  const keyOf = (row: number) => {
    const key = sign * (column[row] ?? 0);
    return Number.isNaN(key) ? Number.MAX_VALUE : key;
  };
  rows.sort((a, b) => keyOf(a) - keyOf(b) || a - b);
}

function countProducts(index: CatalogIndex, bits: Bits, value: CatalogFacetValue): number {
  const { products, variants } = index.facets.postings(value);
  let count = 0;
  let last = -1;
  for (let at = 0; at < variants.length; at++) {
    const row = variants[at] ?? 0;
    const product = index.productOf[row] ?? 0;
    if (product === last || !hasBit(bits, row)) continue;
    last = product;
    count++;
  }
  for (let at = 0; at < products.length; at++) {
    const product = products[at] ?? 0;
    let has = false;
    for (let row = index.first[product] ?? 0; !has && row < (index.first[product + 1] ?? 0); row++)
      has = hasBit(bits, row);
    if (has) count++;
  }
  return count;
}
