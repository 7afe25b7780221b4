import { emptyBits, setRange } from './bits.ts';
import type { Bits } from './bits.ts';
import type { CatalogIndex } from './catalog-index.ts';
import type { TextIndex } from './text.ts';
import { wordsOf } from './words.ts';

export type TextReading = {
  /** Whether every known word is in each hit, or only some in each. */
  matched: 'all' | 'some';
  /** Words taken for others: typos and beginnings. */
  corrected: { from: string; to: string }[];
  /** Words that nothing in the catalogue is like; left out of the search. */
  unknown: string[];
};

export type TextMatch = TextReading & { bits: Bits; scoreOf: (product: number) => number; words: number[][] };

/** Text of signs alone asks for nothing. */
export function hasWords(text: string | undefined): text is string {
  return text !== undefined && wordsOf(text).length > 0;
}

/**
 * Matches text against products: those that hold every word; where none does, those that hold at least half as much
 * of it, by weight, as the best does.
 */
export function createTextQuery(
  index: CatalogIndex,
  stopwords: ReadonlySet<string>,
): (text: string) => TextMatch {
  const count = index.products.length;
  // One query runs at a time, so the columns are kept and wiped where they were touched.
  let columns: { score: Float32Array; weight: Float32Array; seen: Uint8Array; last: Uint8Array } | undefined;

  return (text) => {
    const { words, corrected, unknown } = readText(index.text, text, stopwords);
    columns ??= {
      score: new Float32Array(count),
      weight: new Float32Array(count),
      seen: new Uint8Array(count),
      last: new Uint8Array(count),
    };
    const { score, weight, seen, last } = columns;
    const touched: number[] = [];
    for (const [at, terms] of words.entries()) {
      for (const term of terms) {
        const idf = index.text.idf(term);
        index.text.scores(term, (product, points) => {
          if (last[product] === at + 1) return;
          if (seen[product] === 0) touched.push(product);
          last[product] = at + 1;
          seen[product] = (seen[product] ?? 0) + 1;
          score[product] = (score[product] ?? 0) + points;
          weight[product] = (weight[product] ?? 0) + idf;
        });
      }
    }
    let most = 0;
    let all = false;
    for (const product of touched) {
      if (seen[product] === words.length) all = true;
      most = Math.max(most, weight[product] ?? 0);
    }
    const bits = emptyBits(index.variants.length);
    const scores = new Map<number, number>();
    for (const product of touched) {
      const good = all ? seen[product] === words.length : (weight[product] ?? 0) >= most / 2;
      if (good) {
        setRange(bits, index.first[product] ?? 0, index.first[product + 1] ?? 0);
        scores.set(product, score[product] ?? 0);
      }
      score[product] = weight[product] = seen[product] = last[product] = 0;
    }
    return {
      bits,
      scoreOf: (product) => scores.get(product) ?? 0,
      words,
      matched: all && unknown.length === 0 ? 'all' : 'some',
      corrected,
      unknown,
    };
  };
}

function readText(text: TextIndex, query: string, stopwords: ReadonlySet<string>) {
  const words: number[][] = [];
  const corrected: TextReading['corrected'] = [];
  const unknown: string[] = [];
  // More words than this narrow nothing and only cost time; `last` above counts to 255.
  const given = [...new Set(wordsOf(query))];
  const telling = given.filter((word) => !stopwords.has(word));
  for (const word of (telling.length > 0 ? telling : given).slice(0, 32)) {
    const read = text.readWord(word);
    if (!read) {
      unknown.push(word);
      continue;
    }
    words.push(read.terms);
    if (read.how !== 'exact') corrected.push({ from: word, to: text.terms[read.terms[0] ?? 0] ?? word });
  }
  return { words, corrected, unknown };
}

/**
 * Of a product's variants, those whose options hold most of the words: "red shirt" as text shows the red ones.
 * Words of the title say nothing about a variant and are not counted.
 */
export function variantsByText(index: CatalogIndex, rows: number[], words: readonly number[][]): number[] {
  if (rows.length < 2 || words.length === 0) return rows;
  const product = index.products[index.productOf[rows[0] ?? 0] ?? 0];
  const inTitle = new Set(termsIn(index.text, product?.title ?? ''));
  const telling = words.filter((terms) => !terms.some((term) => inTitle.has(term)));
  if (telling.length === 0) return rows;
  const counts = rows.map((row) => {
    const options = new Set(
      Object.values(index.variants[row]?.options ?? {}).flatMap((value) => termsIn(index.text, value)),
    );
    return telling.filter((terms) => terms.some((term) => options.has(term))).length;
  });
  const most = Math.max(...counts);
  return rows.filter((_, at) => counts[at] === most);
}

function termsIn(text: TextIndex, words: string): number[] {
  return wordsOf(words).flatMap((word) => text.termOf(word) ?? []);
}
