import type { CatalogProduct } from './catalog.ts';
import { createVocabulary, mistakesAllowed } from './vocabulary.ts';
import { fold, wordsOf } from './words.ts';

/** Terms are words in the singular; each has the product rows that hold it, ascending, with its weight in them. */
export type TextIndex = {
  terms: readonly string[];
  /** The term of exactly this folded word. */
  termOf: (word: string) => number | undefined;
  /** The terms a word of a query stands for: itself, else words it begins, else words it may be a typo of. */
  readWord: (word: string) => { terms: number[]; how: 'exact' | 'prefix' | 'typo' } | undefined;
  /** How telling a term is; more is rarer. */
  idf: (term: number) => number;
  /** Calls `visit` for each product row that holds the term, with its BM25 score. */
  scores: (term: number, visit: (product: number, score: number) => void) => void;
  holders: (term: number) => Uint32Array;
};

/** How much a word counts by where it stands. */
const weights = { title: 8, alias: 8, facet: 4, option: 2, description: 1 };
// BM25 constants as in Robertson and Zaragoza, The Probabilistic Relevance Framework (2009).
const k1 = 1.2;
const b = 0.6;
const prefixTerms = 24;

/** Indexes titles, aliases, facet and option values and descriptions. */
export function createTextIndex(
  products: readonly CatalogProduct[],
  singular: (word: string) => string,
): TextIndex {
  const terms: string[] = [];
  const termOf = new Map<string, number>();
  const termOfWord = new Map<string, number>();
  const wordsOfText = new Map<string, number[]>();

  function termFor(word: string): number {
    let term = termOfWord.get(word);
    if (term === undefined) {
      const stem = singular(word);
      term = termOf.get(stem);
      if (term === undefined) {
        term = terms.length;
        terms.push(stem);
        termOf.set(stem, term);
      }
      termOfWord.set(word, term);
    }
    return term;
  }

  /** Facet values come again and again, so their words are kept. */
  function termsOfValue(value: string): number[] {
    let found = wordsOfText.get(value);
    if (!found) {
      found = wordsOf(value).map(termFor);
      wordsOfText.set(value, found);
    }
    return found;
  }

  const stream = growing();
  const lastSeen: number[] = [];
  const lengths = new Float32Array(products.length);
  let start = 0;

  function put(term: number, product: number, weight: number): void {
    const at = lastSeen[term] ?? -1;
    if (at >= start) stream.raise(at, weight);
    else lastSeen[term] = stream.add(term, product, weight);
    lengths[product] = (lengths[product] ?? 0) + weight;
  }

  for (const [row, product] of products.entries()) {
    start = stream.length();
    for (const word of wordsOf(product.title)) put(termFor(word), row, weights.title);
    for (const alias of product.aliases)
      for (const word of wordsOf(alias)) put(termFor(word), row, weights.alias);
    for (const name in product.facets)
      for (const value of product.facets[name] ?? [])
        for (const term of termsOfValue(value)) put(term, row, weights.facet);
    const options = new Set<string>();
    for (const variant of product.variants)
      for (const name in variant.options) options.add(variant.options[name] ?? '');
    for (const value of options) for (const term of termsOfValue(value)) put(term, row, weights.option);
    if (product.description)
      for (const word of wordsOf(product.description)) put(termFor(word), row, weights.description);
  }

  const { offsets, holders, given } = stream.byTerm(terms.length);
  let total = 0;
  for (const length of lengths) total += length;
  const average = total / Math.max(1, products.length) || 1;
  // From here on: what a long text takes off a score.
  for (let row = 0; row < lengths.length; row++)
    lengths[row] = k1 * (1 - b + (b * (lengths[row] ?? 0)) / average) * weights.title;

  const vocabulary = createVocabulary(terms);
  const holdersOf = (term: number) => holders.subarray(offsets[term] ?? 0, offsets[term + 1] ?? 0);
  const idf = (term: number) => {
    const count = (offsets[term + 1] ?? 0) - (offsets[term] ?? 0);
    return Math.log(1 + (products.length - count + 0.5) / (count + 0.5));
  };

  return {
    terms,
    termOf: (word) => termOf.get(singular(word)),
    idf,
    holders: holdersOf,
    readWord: (word) => {
      const folded = fold(word);
      const stem = singular(folded);
      const exact = termOf.get(stem);
      if (exact !== undefined) return { terms: [exact], how: 'exact' };
      if (/\d/.test(stem)) return undefined;
      const longer = folded.length >= 3 ? vocabulary.startingWith(folded, prefixTerms) : [];
      if (longer.length > 0) return { terms: longer, how: 'prefix' };
      const near = vocabulary.near(stem, mistakesAllowed(stem.length));
      const best = near.filter(({ distance }) => distance === near[0]?.distance).map(({ index }) => index);
      return best.length > 0 ? { terms: best.slice(0, prefixTerms), how: 'typo' } : undefined;
    },
    scores: (term, visit) => {
      const rarity = idf(term) * (k1 + 1);
      for (let at = offsets[term] ?? 0; at < (offsets[term + 1] ?? 0); at++) {
        const product = holders[at] ?? 0;
        const weight = given[at] ?? 0;
        visit(product, (rarity * weight) / (weight + (lengths[product] ?? 0)));
      }
    },
  };
}

/** A list of (term, product, weight) that grows in typed arrays and is sorted by term by counting. */
function growing() {
  let terms = new Uint32Array(1024);
  let products = new Uint32Array(1024);
  let weights = new Uint8Array(1024);
  let length = 0;

  return {
    length: () => length,
    raise(at: number, weight: number): void {
      weights[at] = Math.min(255, (weights[at] ?? 0) + weight);
    },
    add(term: number, product: number, weight: number): number {
      if (length === terms.length) {
        const more = <T extends Uint32Array | Uint8Array>(from: T, to: T): T => {
          to.set(from);
          return to;
        };
        terms = more(terms, new Uint32Array(length * 2));
        products = more(products, new Uint32Array(length * 2));
        weights = more(weights, new Uint8Array(length * 2));
      }
      terms[length] = term;
      products[length] = product;
      weights[length] = weight;
      return length++;
    },
    byTerm(count: number) {
      const offsets = new Uint32Array(count + 1);
      for (let at = 0; at < length; at++)
        offsets[(terms[at] ?? 0) + 1] = (offsets[(terms[at] ?? 0) + 1] ?? 0) + 1;
      for (let term = 0; term < count; term++)
        offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
      const next = offsets.slice();
      const holders = new Uint32Array(length);
      const given = new Uint8Array(length);
      for (let at = 0; at < length; at++) {
        const term = terms[at] ?? 0;
        const place = next[term] ?? 0;
        next[term] = place + 1;
        holders[place] = products[at] ?? 0;
        given[place] = weights[at] ?? 0;
      }
      return { offsets, holders, given };
    },
  };
}
