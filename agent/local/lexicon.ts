import { distance } from '../../store/catalog/vocabulary.ts';
import { tokenise } from '../recognise/normalise.ts';

/** The words a language and the tools know: what needs no spelling, and what carries no meaning of its own. */
export type Lexicon = {
  /** Every word of the language file and of the asks. */
  known: ReadonlySet<string>;
  /** Little words of the grammar: they name nothing. */
  grammar: ReadonlySet<string>;
  /** Words of the asks and the grammar: they say what is to be done, not with which thing. */
  plain: ReadonlySet<string>;
  /** Whether two words stand side by side in an ask: "check out". */
  isPair: (first: string, second: string) => boolean;
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
    let best: { candidate: string; far: number; slip: number } | undefined;
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const candidate of byLength.get(length) ?? []) {
        // A slip of the first letter is rare, and guessing there does more harm than good in short words.
        if (word.length < 6 && candidate[0] !== word[0]) continue;
        const far = distance(word, candidate, best?.far ?? most);
        const slip = slipOf(word, candidate);
        if (far > most || (best && (far > best.far || (far === best.far && slip >= best.slip)))) continue;
        best = { candidate, far, slip };
      }
    }
    return best?.candidate;
  }

  const pairs = new Set(parts.asks.flatMap(pairsIn));

  return {
    known,
    isPair: (first, second) => pairs.has(`${first} ${second}`),
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

/** Neighbours among the words of an ask; a slot stands between the words around it. */
function pairsIn(ask: string): string[] {
  return ask.split(/\{\w+\}/).flatMap((part) => {
    const words = tokenise(part).map(({ norm }) => norm);
    return words.slice(1).map((word, at) => `${words[at]} ${word}`);
  });
}

/** Fingers swap letters (0) and leave them out (1) more often than they hit a wrong one (2). */
function slipOf(word: string, candidate: string): number {
  if (word.length === candidate.length) return sorted(word) === sorted(candidate) ? 0 : 2;
  return isWithin(word, candidate) ? 1 : 2;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** Whether the letters of `short` stand in `long` in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
