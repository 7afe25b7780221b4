import type { CatalogProduct, CatalogVariant } from '../../store/catalog/catalog.ts';
import { readSize } from '../../store/catalog/size.ts';
import type { VariantWish } from '../wish.ts';

type Comparison = NonNullable<VariantWish['compare']>[number];

/** Values that are a scale without being numbers, least first. */
const scales: readonly (readonly string[])[] = [
  ['none', 'low', 'medium', 'high'],
  ['xxs', 'xs', 's', 'm', 'l', 'xl', 'xxl', 'xxxl'],
  ['extra small', 'small', 'medium', 'large', 'extra large'],
  ['portable', 'small', 'medium', 'large'],
  ['beginner', 'intermediate', 'advanced', 'expert'],
  ['easy', 'medium', 'hard'],
  ['basic', 'standard', 'professional'],
  ['light', 'medium', 'dark'],
  ['short', 'regular', 'long'],
  ['soft', 'medium', 'firm'],
];

/** Names of options that tell of each dimension, most telling first; the shop names its options as it likes. */
const telling: Readonly<Record<string, readonly string[]>> = {
  size: [
    'size',
    'capacity',
    'volume',
    'length',
    'height',
    'width',
    'diameter',
    'pieces',
    'piece count',
    'weight',
  ],
  length: ['length', 'height', 'size'],
  height: ['height', 'length', 'size'],
  brightness: ['brightness', 'luminosity', 'lumen'],
  difficulty: ['difficulty', 'level', 'grade'],
  pieces: ['pieces', 'piece count'],
  storage: ['storage', 'memory', 'capacity'],
  weight: ['weight'],
  age: ['vintage', 'year', 'age'],
};

/**
 * Those that are more or less of something than what there is now, or the most or least of all: "a bigger one", "the
 * maximum zoom". Which option that is about is its facet, or the first ordered one that tells of the dimension. Where
 * nothing can be compared none is left.
 */
export function compareOptions(
  product: CatalogProduct,
  variants: readonly CatalogVariant[],
  now: Readonly<Record<string, string>>,
  comparison: Comparison,
): readonly CatalogVariant[] {
  const name = facetCompared(product, comparison);
  const rank = name === undefined ? undefined : ranking(product, name);
  const at = name === undefined ? undefined : now[name];
  if (name === undefined || !rank) return [];
  const of = (variant: CatalogVariant) => rank(variant.options[name] ?? '');
  if (comparison.way === 'most' || comparison.way === 'least') {
    const here = at === undefined ? undefined : rank(at);
    const known = [...variants.map(of), here].filter((value) => value !== undefined);
    const end = comparison.way === 'most' ? Math.max(...known) : Math.min(...known);
    return variants.filter((variant) => of(variant) === end);
  }
  const here = at === undefined ? undefined : rank(at);
  if (here === undefined) return [];
  const sign = comparison.way === 'more' ? 1 : -1;
  return variants.filter((variant) => sign * ((of(variant) ?? here) - here) > 0);
}

/** Which option a comparison is about; undefined where none can be put in order. */
export function facetCompared(product: CatalogProduct, { facet, dimension }: Comparison): string | undefined {
  const names = Object.keys(product.variants[0]?.options ?? {});
  const rankable = names.filter((name) => ranking(product, name) !== undefined);
  const said = facet?.toLowerCase();
  if (said !== undefined) {
    const named = rankable.find((name) => name.toLowerCase() === said || name.toLowerCase().includes(said));
    if (named !== undefined) return named;
  }
  for (const word of telling[dimension ?? 'size'] ?? [dimension ?? '']) {
    const named = rankable.find((name) =>
      name
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .join(' ')
        .includes(word),
    );
    if (named !== undefined) return named;
  }
  return rankable.length === 1 ? rankable[0] : undefined;
}

/** How to put the values of an option in order: by a scale, as sizes, or as numbers; undefined where they are neither. */
export function ranking(
  product: CatalogProduct,
  name: string,
): ((value: string) => number | undefined) | undefined {
  const values = [...new Set(product.variants.flatMap(({ options }) => options[name] ?? []))];
  if (values.length < 2) return undefined;
  const scale = scales.find((words) => values.every((value) => words.includes(value.toLowerCase())));
  if (scale) return (value) => place(scale, value);
  const numbers = values.map(numberIn);
  return numbers.every((number) => number !== undefined) ? numberIn : undefined;
}

function place(scale: readonly string[], value: string): number | undefined {
  const at = scale.indexOf(value.toLowerCase());
  return at < 0 ? undefined : at;
}

/** "1000ml" and "1L" are the same; "13-inch" is 13, "i7" 7. */
function numberIn(value: string): number | undefined {
  const size = readSize(value);
  if (size) return size.amount;
  const [digits] = /\d+(?:\.\d+)?/.exec(value) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** By price, in the shop's own order where it is the same. */
export function ordered(variants: readonly CatalogVariant[], sort: 'cheapest' | 'dearest'): CatalogVariant[] {
  const sign = sort === 'cheapest' ? 1 : -1;
  return variants.toSorted((a, b) => sign * (a.priceMinor - b.priceMinor) || a.position - b.position);
}
