import type { Catalog } from '../../store/catalog/catalog.ts';
import { createVocabulary, mistakesAllowed } from '../../store/catalog/vocabulary.ts';
import { wordsOf } from '../../store/catalog/words.ts';
import { mayBeMistake, mistakeCost } from './match-mistake.ts';
import type { Piece } from './match-pieces.ts';

/** Products whose title, or one other name, holds all the words of pieces `from` up to, not including, `to`. */
export type TitleSpan = {
  from: number;
  to: number;
  /** The words, mistakes put right. */
  words: string[];
  /** Best first, at most `mostProducts`; score 1 is the whole name. */
  products: { id: string; score: number }[];
  total: number;
  typo: boolean;
};

export type TitleFinder = {
  find: (pieces: readonly Piece[], correctable: (at: number) => boolean) => TitleSpan[];
  /** Whether a word stands in a title or another name. */
  knows: (word: string) => boolean;
};

const mostProducts = 20;
/** Function words and signs passed over inside a name. */
const mostSkipped = 2;

/** Indexes titles and other names by word; each name is a document of its own. */
export function createTitleFinder(catalog: Catalog): TitleFinder {
  const names: { product: number; weight: number; words: number }[] = [];
  const terms: string[] = [];
  const termOf = new Map<string, number>();
  const growing: number[][] = [];
  const documents: number[][] = [];
  for (const [product, { title, aliases }] of catalog.products.entries()) {
    for (const name of [title, ...aliases]) {
      const own: number[] = [];
      for (const word of wordsOf(name)) {
        const stem = catalog.singular(word);
        let term = termOf.get(stem);
        if (term === undefined) {
          term = terms.length;
          terms.push(stem);
          termOf.set(stem, term);
          growing.push([]);
        }
        if (own.includes(term)) continue;
        own.push(term);
        growing[term]?.push(names.length);
      }
      names.push({ product, weight: 0, words: own.length });
      documents.push(own);
    }
  }
  const holders = growing.map((list) => Uint32Array.from(list));
  const idf = (term: number) => Math.log(1 + names.length / ((holders[term]?.length ?? 0) + 0.5));
  for (const [at, own] of documents.entries()) {
    const name = names[at];
    if (name) name.weight = own.reduce((sum, term) => sum + idf(term), 0);
  }
  const vocabulary = createVocabulary(terms);

  function corrected(word: string): number | undefined {
    let best = Infinity;
    let found: number | undefined;
    for (const { index } of vocabulary.near(word, mistakesAllowed(word.length))) {
      const meant = terms[index] ?? '';
      const cost = mistakeCost(word, meant);
      if (/\d/.test(meant) || !mayBeMistake(word, meant, cost)) continue;
      const commoner = (holders[index]?.length ?? 0) > (holders[found ?? -1]?.length ?? 0);
      if (cost < best || (cost === best && commoner)) {
        best = cost;
        found = index;
      }
    }
    return found;
  }

  /** The terms of a piece, or undefined where one of its words is in no name. */
  function termsOf(piece: Piece, mayCorrect: boolean): { terms: number[]; typo: boolean } | undefined {
    const found: number[] = [];
    let typo = false;
    for (const word of piece.words) {
      const stem = catalog.singular(word);
      let term = termOf.get(stem);
      if (term === undefined && mayCorrect) {
        term = corrected(stem);
        typo = true;
      }
      if (term === undefined) return undefined;
      found.push(term);
    }
    return { terms: found, typo };
  }

  function spanFrom(
    from: number,
    read: readonly (ReturnType<typeof termsOf> | 'skip')[],
  ): TitleSpan | undefined {
    let held: Uint32Array | undefined;
    const matched: number[] = [];
    let typo = false;
    let to = from;
    let skipped = 0;
    for (let at = from; at < read.length && skipped <= mostSkipped; at++) {
      const piece = read[at];
      if (piece === undefined) break;
      if (piece === 'skip') {
        skipped++;
        continue;
      }
      let narrowed: Uint32Array | undefined = held;
      for (const term of piece.terms) {
        const next = holders[term] ?? new Uint32Array();
        narrowed = narrowed ? intersection(narrowed, next) : next;
      }
      if (!narrowed || narrowed.length === 0) break;
      held = narrowed;
      typo ||= piece.typo;
      for (const term of piece.terms) if (!matched.includes(term)) matched.push(term);
      to = at + 1;
      skipped = 0;
    }
    if (!held || matched.length === 0) return undefined;
    const weight = matched.reduce((sum, term) => sum + idf(term), 0);
    const { products, total } = rank(held, weight);
    return { from, to, words: matched.map((term) => terms[term] ?? ''), products, total, typo };
  }

  /** Shorter names first: the words are more of them. */
  function rank(held: Uint32Array, weight: number): Pick<TitleSpan, 'products' | 'total'> {
    const best: { product: number; weight: number }[] = [];
    let total = 0;
    let last = -1;
    for (const at of held) {
      const name = names[at];
      if (!name) continue;
      if (name.product !== last) total++;
      last = name.product;
      const worst = best.at(-1);
      if (best.length >= mostProducts && worst && name.weight >= worst.weight) continue;
      const same = best.findIndex(({ product }) => product === name.product);
      if (same >= 0) {
        if ((best[same]?.weight ?? 0) <= name.weight) continue;
        best.splice(same, 1);
      }
      const place = best.findIndex((other) => other.weight > name.weight);
      best.splice(place < 0 ? best.length : place, 0, { product: name.product, weight: name.weight });
      if (best.length > mostProducts) best.pop();
    }
    const products = best.flatMap(({ product, weight: whole }) => {
      const id = catalog.products[product]?.id;
      return id === undefined ? [] : [{ id, score: whole > 0 ? Math.min(1, weight / whole) : 0 }];
    });
    return { products, total };
  }

  return {
    knows: (word) => termOf.has(catalog.singular(word)),
    find: (pieces, correctable) => {
      const read = pieces.map((piece, at) => {
        if (piece.kind === 'break') return undefined;
        if (piece.kind === 'glue' || piece.stop) return 'skip';
        return termsOf(piece, correctable(at));
      });
      const spans: TitleSpan[] = [];
      for (let from = 0; from < read.length; from++) {
        const piece = read[from];
        const span = piece === undefined || piece === 'skip' ? undefined : spanFrom(from, read);
        if (span) spans.push(span);
      }
      return spans;
    },
  };
}

/** Rows in both lists, which ascend; looks up the shorter one's in the longer one where that is quicker. */
function intersection(a: Uint32Array, b: Uint32Array): Uint32Array {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const found: number[] = [];
  const jump = long.length > short.length * 16;
  let at = 0;
  for (const row of short) {
    if (jump) {
      let high = long.length;
      while (at < high) {
        const middle = (at + high) >>> 1;
        if ((long[middle] ?? 0) < row) at = middle + 1;
        else high = middle;
      }
    } else while (at < long.length && (long[at] ?? 0) < row) at++;
    if (at < long.length && long[at] === row) found.push(row);
  }
  return Uint32Array.from(found);
}
