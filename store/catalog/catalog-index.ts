import type { CatalogProduct, CatalogVariant, FacetAliases } from './catalog.ts';
import { createFacets } from './facets.ts';
import type { Facets } from './facets.ts';
import { createIdTable } from './ids.ts';
import { rankOf, readSize } from './size.ts';
import { createTextIndex } from './text.ts';
import type { TextIndex } from './text.ts';

export type CatalogFacetValue = {
  /** Name of its facet, as the shop writes it. */
  facet: string;
  /** As the shop writes it. */
  value: string;
  /** Letters and digits only, folded: one key for all ways to write it. */
  key: string;
  /** Products that have it, themselves or in a variant. */
  products: number;
  /** Whether it is an option of a variant. */
  option: boolean;
  /** Its other words, as shop.json gives them. */
  aliases: readonly string[];
};

export type CatalogFacet = {
  name: string;
  key: string;
  /** Whether any variant has it as an option. */
  option: boolean;
  values: readonly CatalogFacetValue[];
};

/** Where a value holds: rows of products that have it as a facet, and rows of variants that have it as an option. */
export type Postings = { products: Uint32Array; variants: Uint32Array };

/** Rows are numbered in the shop's own order; the variants of product row p are first[p] up to first[p + 1]. */
export type CatalogIndex = {
  products: readonly CatalogProduct[];
  variants: readonly CatalogVariant[];
  productRow: (id: string) => number;
  variantRow: (id: string) => number;
  first: Uint32Array;
  productOf: Uint32Array;
  price: Int32Array;
  facets: Facets;
  text: TextIndex;
  /** Comparable size of each variant, NaN where it has none; computed when first asked for. */
  sizes: () => Float64Array;
};

/** Lays products out in rows and columns. */
export function createIndex(
  given: readonly CatalogProduct[],
  aliases: FacetAliases,
  singular: (word: string) => string,
): CatalogIndex {
  const products = [...given].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const variants: CatalogVariant[] = [];
  const first = new Uint32Array(products.length + 1);
  for (const [row, product] of products.entries()) {
    const own = [...product.variants].sort((a, b) => a.position - b.position);
    for (const variant of own) variants.push(variant);
    first[row + 1] = variants.length;
  }
  const productOf = new Uint32Array(variants.length);
  for (let row = 0; row < products.length; row++) productOf.fill(row, first[row] ?? 0, first[row + 1] ?? 0);

  let sizes: Float64Array | undefined;
  return {
    products,
    variants,
    productRow: createIdTable(products.length, (row) => products[row]?.id ?? ''),
    variantRow: createIdTable(variants.length, (row) => variants[row]?.id ?? ''),
    first,
    productOf,
    price: Int32Array.from(variants, (variant) => variant.priceMinor),
    facets: createFacets({ products, variants, first }, aliases, singular),
    text: createTextIndex(products, singular),
    sizes: () => (sizes ??= sizesOf(products, variants, productOf)),
  };
}

/**
 * A number for each variant that orders sizes of one dimension by amount, and puts dimensions beside one another in
 * bands. A bare number counts only as an option: as a facet of the product it is a year or a score as often as a size.
 */
function sizesOf(
  products: readonly CatalogProduct[],
  variants: readonly CatalogVariant[],
  productOf: Uint32Array,
): Float64Array {
  const band = 1e12;
  const known = new Map<string, number>();
  const sizeOf = (value: string, option: boolean): number => {
    const key = option ? value : `\0${value}`;
    let found = known.get(key);
    if (found === undefined) {
      const size = readSize(value);
      const usable = size && (option || (size.dimension !== 'number' && size.dimension !== 'step'));
      found = usable ? (8 - rankOf(size.dimension)) * band + Math.min(size.amount, band / 4) : Number.NaN;
      known.set(key, found);
    }
    return found;
  };
  const best = (values: Iterable<string>, option: boolean): number => {
    let largest = Number.NaN;
    for (const value of values) {
      const size = sizeOf(value, option);
      if (!(size <= largest)) largest = Number.isNaN(size) ? largest : size;
    }
    return largest;
  };
  return Float64Array.from(variants, (variant, row) => {
    const own = best(Object.values(variant.options), true);
    if (!Number.isNaN(own)) return own;
    return best(Object.values(products[productOf[row] ?? 0]?.facets ?? {}).flat(), false);
  });
}
