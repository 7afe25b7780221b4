import type { FacetWish, ProductWish } from '../../tools/wish.ts';
import { explainNone } from './explain.ts';
import type { Explanation } from './explain.ts';
import { createIndex } from './catalog-index.ts';
import type { CatalogFacet, CatalogFacetValue } from './catalog-index.ts';
import { createSearch } from './search.ts';
import type { PriceList } from './price-list.ts';
import type { SearchOptions, SearchResult } from './search.ts';
import { singular } from './words.ts';

/** Stock is not part of a catalogue: it is read live, so a sale does not make an index stale. */
export type CatalogVariant = {
  id: string;
  /** Id of its product. */
  product: string;
  /** List price in minor units of the shop's currency. */
  priceMinor: number;
  options: Readonly<Record<string, string>>;
  sku?: string;
  /** Place among the variants of its product. */
  position: number;
};

export type CatalogProduct = {
  id: string;
  title: string;
  description?: string;
  facets: Readonly<Record<string, readonly string[]>>;
  /** Other names people use for it. */
  aliases: readonly string[];
  packs?: readonly { name: string; units: number }[];
  picture?: { shape: string; colour: string; label?: string };
  /** Place in the shop's own order. */
  position: number;
  variants: readonly CatalogVariant[];
};

/** Other words for facet values, as in shop.json: { colour: { navy: ["dark blue"] } }. */
export type FacetAliases = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export type CatalogSettings = {
  /** Price lists of the shop, in its own order. */
  priceLists?: readonly PriceList[];
  aliases?: FacetAliases;
  /** ISO 4217; carried along for those who show prices. */
  currency?: string;
  /** Folded words that text is searched without, unless it has no others: "for", "with". */
  stopwords?: ReadonlySet<string>;
  /** Takes the plural off a folded word; the default knows English and most Romance plurals in s. */
  singular?: (word: string) => string;
};

/** One shop's products as they are searched: immutable, in memory. */
export type Catalog = {
  currency: string | undefined;
  priceLists: readonly PriceList[];
  /** In the shop's own order. */
  products: readonly CatalogProduct[];
  variantCount: number;
  product: (id: string) => CatalogProduct | undefined;
  variant: (id: string) => CatalogVariant | undefined;
  /** Facets of products and options of variants, one entry a name. */
  facets: readonly CatalogFacet[];
  /** A facet by its name in any spelling near to it ("color" finds "colour"). */
  facet: (name: string) => CatalogFacet | undefined;
  /**
   * The values a wish may mean: exactly, by alias, in the plural, as the same size ("1 L", "1000ml"), by part of the
   * words or in spite of a typo, in this order. Where the facet is unknown or has no such value, other facets are looked at.
   */
  valuesFor: (wish: Pick<FacetWish, 'facet' | 'value'>) => readonly CatalogFacetValue[];
  /** Products that meet a wish, each with the variants that do. `inStock` is not looked at: pass `among`. */
  search: (wish: ProductWish, options: SearchOptions) => SearchResult;
  /** How many matching products have each value of a facet, most first: "which colours are there under 50?" */
  available: (
    facet: string,
    wish?: ProductWish,
    options?: Pick<SearchOptions, 'among'>,
  ) => { value: CatalogFacetValue; products: number }[];
  /** Which part of a wish is in the way when nothing matches. */
  explainNone: (wish: ProductWish, options?: Pick<SearchOptions, 'among'>) => Explanation;
  /** Whether a word, in the singular or plural, stands anywhere in it: then it is no typo of another. */
  knows: (word: string) => boolean;
  singular: (word: string) => string;
};

/** Builds the catalogue of one shop: about 4 s and 170 MB beside the rows themselves for a million variants. */
export function createCatalog(products: readonly CatalogProduct[], settings: CatalogSettings = {}): Catalog {
  const one = settings.singular ?? singular;
  const index = createIndex(products, settings.aliases ?? {}, one);
  const searching = createSearch(index, settings.stopwords);
  return {
    currency: settings.currency,
    priceLists: settings.priceLists ?? [],
    products: index.products,
    variantCount: index.variants.length,
    product: (id) => index.products[index.productRow(id)],
    variant: (id) => index.variants[index.variantRow(id)],
    facets: index.facets.list,
    facet: index.facets.byName,
    valuesFor: index.facets.resolve,
    search: searching.search,
    available: searching.available,
    explainNone: (wish, options = {}) => explainNone({ index, ...searching }, wish, options),
    knows: (word) => index.text.termOf(word) !== undefined,
    singular: one,
  };
}
