import type { Words } from '../../prompts/words.ts';
import { readDigits } from './digits.ts';
import type { Token } from './entity.ts';
import { touches } from './normalise.ts';
import { type ReadNumber, readNumberWords } from './number-words.ts';
import { compileList, compilePhrases, matchPhrase, perWords, type Phrases } from './phrases.ts';

export type NumberTerms = {
  decimal: '.' | ',';
  multipliers: Phrases<number>;
  collectives: Phrases<number>;
  fractions: Phrases<number>;
  /** Fractions that are no ordinals: "twenty fifth" is not four. */
  pluralFractions: Phrases<number>;
  and: Phrases<true>;
  of: Phrases<true>;
  articles: Phrases<true>;
  minus: Phrases<true>;
  suffixes: ReadonlyMap<string, number>;
  pronouns: Phrases<true>;
  determiners: Phrases<true>;
  fences: Phrases<true>;
  pieces: Phrases<string>;
};

/** What numbers are made of in a language, compiled once. */
export const numberTermsOf = perWords((words): NumberTerms => {
  const n = words.numbers;
  return {
    decimal: n.decimal,
    multipliers: compilePhrases(Object.entries(n.multipliers)),
    collectives: compilePhrases(Object.entries(n.collectives)),
    fractions: compilePhrases(Object.entries(n.fractions)),
    pluralFractions: compilePhrases(
      Object.entries(n.fractions).filter(([word]) => words.ordinals.values[word] === undefined),
    ),
    and: compileList(n.and),
    of: compileList(words.quantities.of),
    articles: compileList(n.articles),
    minus: compileList(n.minus),
    suffixes: new Map(Object.entries(n.suffixes)),
    pronouns: compileList(n.pronouns),
    determiners: compileList(words.determiners.definite, words.determiners.other, n.articles),
    fences: compileList(words.clauses.and, words.clauses.or, words.clauses.but, words.clauses.after),
    pieces: compilePhrases(
      Object.entries(words.quantities.packs).flatMap(([name, forms]) =>
        forms.map((form) => [form, name] as const),
      ),
    ),
  };
});

/** "3/4". */
export function readWrittenFraction(tokens: readonly Token[], from: number): ReadNumber | undefined {
  const [over, slash, under] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (slash?.norm !== '/' || !over || !under || !touches(tokens, from) || !touches(tokens, from + 1))
    return undefined;
  if (!/^\d{1,6}$/.test(over.norm) || !/^[1-9]\d{0,2}$/.test(under.norm) || tokens[from + 3]?.norm === '/')
    return undefined;
  return { value: Number(over.norm) / Number(under.norm), to: from + 3, digits: true };
}

/** Digits, with a fraction, a glued suffix or a multiplier after them. */
export function readWrittenNumber(
  tokens: readonly Token[],
  from: number,
  words: Words,
  c: NumberTerms,
): ReadNumber | undefined {
  const value = readDigits(tokens[from]?.norm ?? '', c.decimal);
  if (value === undefined) return undefined;
  const fraction = readWrittenFraction(tokens, from);
  if (fraction) return fraction;
  const suffix = touches(tokens, from) ? c.suffixes.get(tokens[from + 1]?.norm ?? '') : undefined;
  if (suffix !== undefined && suffix <= 1000)
    return { value: exact(value * suffix), to: from + 2, digits: true };
  return multiplied(tokens, { value, to: from + 1, digits: true }, words, c);
}

/** "3 million", "3 hundred and 21", "a hundred and five". */
export function multiplied(
  tokens: readonly Token[],
  read: ReadNumber,
  words: Words,
  c: NumberTerms,
): ReadNumber {
  // "a 4-million loan" and "4 million" alike.
  const dashed = tokens[read.to]?.norm === '-' && touches(tokens, read.to - 1) && touches(tokens, read.to);
  const multiplier = matchPhrase(c.multipliers, tokens, dashed ? read.to + 1 : read.to);
  if (multiplier && multiplier.value !== read.value) {
    return tailed(
      tokens,
      { ...read, value: exact(read.value * multiplier.value), to: multiplier.to },
      multiplier.value,
      words,
      c,
    );
  }
  return read.digits ? read : tailed(tokens, read, read.value, words, c);
}

/** What is added after a multiplier: words, or after "and" digits, of less than it. */
function tailed(
  tokens: readonly Token[],
  read: ReadNumber,
  below: number,
  words: Words,
  c: NumberTerms,
): ReadNumber {
  const joined = matchPhrase(c.and, tokens, read.to)?.to;
  const at = joined ?? read.to;
  const rest = readNumberWords(tokens, at, words) ?? readTail(tokens, at, joined !== undefined, words, c);
  return rest && rest.value > 0 && rest.value < below && below >= 100
    ? { ...read, value: read.value + rest.value, to: rest.to }
    : read;
}

/** The multiplier of a lakh or more that ends before token `to`. */
export function scaleBefore(tokens: readonly Token[], to: number, words: Words): number | undefined {
  const scale = matchPhrase(numberTermsOf(words).multipliers, tokens, to - 1);
  return scale && scale.to === to && scale.value >= 100_000 ? scale.value : undefined;
}

/** Digits after a multiplier: after "and", or with a multiplier of their own ("4 thousand 3 hundred"). */
function readTail(
  tokens: readonly Token[],
  at: number,
  joined: boolean,
  words: Words,
  c: NumberTerms,
): ReadNumber | undefined {
  const code = tokens[at]?.norm.charCodeAt(0) ?? 0;
  if (code < 48 || code > 57) return undefined;
  if (!joined && !matchPhrase(c.multipliers, tokens, at + 1)) return undefined;
  const read = readWrittenNumber(tokens, at, words, c);
  return read && Number.isInteger(read.value) ? read : undefined;
}

/** Undoes binary rounding: 1.2 × 1000 is 1200. */
export function exact(value: number): number {
  return Number(value.toPrecision(15));
}
