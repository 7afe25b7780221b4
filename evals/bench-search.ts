import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { createCatalog } from '../store/catalog/catalog.ts';
import type { Catalog, CatalogProduct } from '../store/catalog/catalog.ts';
import type { ProductWish } from '../tools/wish.ts';

/** Measures search in a synthetic catalogue: `node evals/bench-search.ts [variants] [seed]`. */

export type SearchBench = {
  variants: number;
  products: number;
  /** Seconds to build the catalogue from its rows. */
  buildSeconds: number;
  /** MiB of the index beside the rows it was built from, and of the rows. */
  indexMiB: number;
  rowsMiB: number;
  /** Milliseconds a search, by kind of wish. */
  searches: { kind: string; p50: number; p95: number; meanTotal: number }[];
};

const variantsPerProduct = 5;
const searchesPerKind = 200;

/** Mulberry32: numbers in [0, 1) that are the same for the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Made-up words of two to four syllables. */
function madeUpWords(count: number, next: () => number): string[] {
  const heads = 'b c d f g l m n p r s t v br cr dr pl st tr ch'.split(' ');
  const vowels = 'a e i o u ai ou'.split(' ');
  const words = new Set<string>();
  while (words.size < count) {
    let word = '';
    for (let left = 2 + Math.floor(next() * 3); left > 0; left--)
      word +=
        (heads[Math.floor(next() * heads.length)] ?? '') + (vowels[Math.floor(next() * vowels.length)] ?? '');
    words.add(word + (next() < 0.4 ? 'n' : ''));
  }
  return [...words];
}

/** A shop with titles, descriptions, five facets and two options; words and values are skewed as they are in shops. */
export function syntheticProducts(variants: number, seed: number): CatalogProduct[] {
  const next = random(seed);
  const words = madeUpWords(30_000, next);
  // Squaring gives few very common and many rare values.
  const pick = <T>(from: readonly T[], of: number, start = 0): T =>
    from[start + Math.floor(next() ** 2 * of)] as T;
  const colours = words.slice(0, 24);
  const sizes = ['XS', 'S', 'M', 'L', 'XL', 'XXL', '36', '38', '40', '42'];
  const price = () => Math.round(500 * Math.exp(next() * 5));
  return Array.from({ length: Math.ceil(variants / variantsPerProduct) }, (_, row) => {
    const id = `p${row}`;
    const base = price();
    return {
      id,
      title: `${pick(words, 5000, 400)} ${pick(words, 29_000, 1000)} ${pick(words, 200, 100)}`,
      description: Array.from({ length: 8 }, () => pick(words, 30_000)).join(' '),
      facets: {
        category: [pick(words, 120, 100)],
        brand: [pick(words, 2000, 3000)],
        department: [pick(words, 4, 50)],
        material: [pick(words, 30, 60), pick(words, 30, 60)],
        season: [pick(words, 4, 95)],
      },
      aliases: [],
      position: row,
      variants: Array.from({ length: variantsPerProduct }, (_, at) => ({
        id: `${id}-v${at}`,
        product: id,
        priceMinor: base + 100 * at,
        options: { size: pick(sizes, sizes.length), colour: pick(colours, colours.length) },
        position: at,
      })),
    };
  });
}

function wishes(catalog: Catalog, seed: number): Record<string, () => ProductWish> {
  const next = random(seed + 1);
  const any = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const facet = (name: string) => ({ facet: name, value: any(catalog.facet(name)?.values ?? []).value });
  const words = () => any(catalog.products).title.split(' ');
  const price = () => ({ atMost: Math.round(2000 + next() * 20_000) });
  return {
    '2 facets + price': () => ({ facets: [facet('category'), facet('colour')], price: price() }),
    '2 common facets + price': () => ({ facets: [facet('department'), facet('size')], price: price() }),
    '2 common facets + price, cheapest': () => ({
      facets: [facet('season'), facet('size')],
      price: price(),
      sort: 'cheapest',
    }),
    '4 facets, one excluded': () => ({
      facets: [facet('department'), facet('size'), facet('material'), { ...facet('colour'), not: true }],
    }),
    'everything, largest': () => ({ sort: 'largest' }),
    '2 words': () => ({ text: words().slice(0, 2).join(' ') }),
    'common word + facet + price': () => ({
      text: words()[2] ?? '',
      facets: [facet('colour')],
      price: price(),
    }),
    '2 words, one mistyped': () => {
      const [first = '', second = ''] = words();
      return { text: `${first} ${second.slice(0, 2)}${second.slice(3)}x` };
    },
    'brand with a typo': () => {
      const brand = facet('brand');
      return { facets: [{ ...brand, value: `${brand.value}e` }] };
    },
  };
}

function heapMiB(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

/** Builds the catalogue, searches it and returns what it took. Memory is exact only with `node --expose-gc`. */
export async function benchSearch({
  variants = 1_000_000,
  seed = 1,
}: { variants?: number; seed?: number } = {}): Promise<SearchBench> {
  const empty = heapMiB();
  const rows = syntheticProducts(variants, seed);
  const rowsMiB = heapMiB() - empty;
  const started = performance.now();
  const catalog = createCatalog(rows);
  const buildSeconds = (performance.now() - started) / 1000;
  const indexMiB = heapMiB() - empty - rowsMiB;

  const searches = Object.entries(wishes(catalog, seed)).map(([kind, wish]) => {
    const times: number[] = [];
    let sum = 0;
    for (let run = 0; run < searchesPerKind; run++) {
      const asked = wish();
      const from = performance.now();
      sum += catalog.search(asked, { limit: 20 }).total;
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
    return { kind, p50: at(0.5), p95: at(0.95), meanTotal: sum / searchesPerKind };
  });
  return {
    variants: catalog.variantCount,
    products: catalog.products.length,
    buildSeconds,
    indexMiB,
    rowsMiB,
    searches,
  };
}

export function searchBenchTable(bench: SearchBench): string {
  const { variants, products, buildSeconds, indexMiB, rowsMiB } = bench;
  const lines = bench.searches.map(
    ({ kind, p50, p95, meanTotal }) =>
      `${kind.padEnd(36)} ${p50.toFixed(2).padStart(8)} ${p95.toFixed(2).padStart(8)} ${meanTotal.toFixed(0).padStart(10)}`,
  );
  return [
    `${variants} variants of ${products} products; built in ${buildSeconds.toFixed(1)} s`,
    `index ${indexMiB.toFixed(0)} MiB beside rows of ${rowsMiB.toFixed(0)} MiB`,
    `${'milliseconds a search'.padEnd(36)} ${'p50'.padStart(8)} ${'p95'.padStart(8)} ${'mean total'.padStart(10)}`,
    ...lines,
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [variants = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
  console.log(searchBenchTable(await benchSearch({ variants, seed })));
}
