import { tokenise } from '../recognise/normalise.ts';

/** The words a language and the tools know: what needs no spelling, and what carries no meaning of its own. */
export type Lexicon = {
  /** Every word of the language file and of the asks. */
  known: ReadonlySet<string>;
  /** Little words of the grammar: they name nothing. */
  grammar: ReadonlySet<string>;
  /** Words of the asks and the grammar: they say what is to be done, not with which thing. */
  plain: ReadonlySet<string>;
  /** The known word nearest to a misspelt one, or undefined. */
  correct: (word: string) => string | undefined;
};

/** Collects every word of nested lists of phrases. */
export function wordsIn(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') for (const { norm } of tokenise(value)) into.add(norm);
  else if (Array.isArray(value)) for (const item of value) wordsIn(item, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      wordsIn(key, into);
      wordsIn(item, into);
    }
  }
  return into;
}

/** Builds a lexicon; `language` is the whole language file, `plain` the lists in it that name no thing. */
export function createLexicon(parts: {
  language: unknown;
  /** Ordinary words that are spelt right and mean nothing here. */
  common: readonly string[];
  grammar: readonly string[];
  plain: unknown;
  asks: readonly string[];
}): Lexicon {
  const asks = wordsIn(parts.asks.map((ask) => ask.replace(/\{\w+\}/g, ' ')));
  const plain = new Set([...wordsIn(parts.plain), ...asks]);
  const known = new Set([...wordsIn(parts.language), ...plain, ...wordsIn(parts.common)]);
  const common = wordsIn(parts.common);
  const byLength = new Map<number, string[]>();
  for (const word of known) {
    // An ordinary word is left alone, but nothing is turned into one.
    if (!/^\p{L}{3,}$/u.test(word) || (common.has(word) && !plain.has(word))) continue;
    const bucket = byLength.get(word.length) ?? [];
    bucket.push(word);
    byLength.set(word.length, bucket);
  }
  const remembered = new Map<string, string | undefined>();

  function nearest(word: string): string | undefined {
    const most = word.length >= 8 ? 2 : 1;
    let best: string | undefined;
    let bestAt = most + 0.01;
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const candidate of byLength.get(length) ?? []) {
        // A slip of the first letter is rare, and guessing there does more harm than good in short words.
        if (word.length < 6 && candidate[0] !== word[0]) continue;
        const far = distance(word, candidate, bestAt);
        if (far < bestAt) [best, bestAt] = [candidate, far];
      }
    }
    return best;
  }

  return {
    known,
    grammar: wordsIn(parts.grammar),
    plain,
    correct(word) {
      if (word.length < 4 || known.has(word) || !/^\p{L}+$/u.test(word)) return undefined;
      if (!remembered.has(word)) {
        // Bounded: people make up words without end.
        if (remembered.size > 5000) remembered.clear();
        remembered.set(word, nearest(word));
      }
      return remembered.get(word);
    },
  };
}

// What slips cost: fingers swap letters and leave them out more often than they hit a wrong one.
const swap = 0.8;
const drop = 0.9;
const wrong = 1;

/** Weighted Damerau-Levenshtein (optimal string alignment); more than `most` where it is more than that. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) * drop > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j * drop);
  for (let i = 1; i <= a.length; i++) {
    const row = [i * drop];
    let least = i * drop;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + drop, row[j - 1]! + drop, last[j - 1]! + (same ? 0 : wrong));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + swap);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
