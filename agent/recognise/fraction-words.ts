import type { Scan } from './entity.ts';
import { type ReadNumber, readNumberWords, room } from './number-words.ts';
import { compileList, compilePhrases, matchPhrase, perWords } from './phrases.ts';
import { scaleBefore } from './written-number.ts';

type Denominator = { value: number; plural: boolean };

const compiledOf = perWords(({ numbers, ordinals }) => {
  const plurals = ordinals.pluralSuffixes ?? [];
  const counts = Object.entries(ordinals.values).filter(
    ([word, value]) => value > 0 && !word.includes(' ') && ordinals.places?.includes(word) !== true,
  );
  return {
    /** Languages that do not say how an ordinal is written as a denominator keep to their list of fractions. */
    known: plurals.length > 0,
    denominators: compilePhrases<Denominator>([
      ...counts.map(([word, value]) => [word, { value, plural: false }] as const),
      ...counts.flatMap(([word, value]) =>
        plurals.map((suffix) => [word + suffix, { value, plural: true }] as const),
      ),
    ]),
    values: compilePhrases(Object.entries(numbers.values)),
    multipliers: compilePhrases(Object.entries(numbers.multipliers)),
    and: compileList(numbers.and),
    articles: compileList(numbers.articles),
  };
});

/** Longer rows of number words than anyone says are not fractions. */
const longest = 16;

/**
 * Fractions with an ordinal for a denominator, also with a whole number before "and": "a twentieth", "seven thirty-seconds",
 * "six and nineteen thousandths". Of several ways to split it the longest denominator is meant ("two hundred forty ninths"
 * is 200/49), and a part after "and" is a fraction of its own where it is less than one.
 */
export function readFractionWords(scan: Scan, from: number): ReadNumber | undefined {
  const c = compiledOf(scan.words);
  if (!c.known) return undefined;
  const row = rowOf(scan, from);
  if (!row) return undefined;
  const joined = row.joined === undefined ? undefined : splitOf(scan, row.joined.to, row);
  if (joined && row.joined && joined.value < 1) {
    const whole = wholeOf(scan, from, row.joined.at);
    // "eight million and three sevenths" is three sevenths of a million more.
    const scale = scaleBefore(scan.tokens, row.joined.at, scan.words) ?? 1;
    if (whole !== undefined) return { ...joined, value: whole + joined.value * scale };
  }
  return splitOf(scan, from, row);
}

type Row = { end: number; last: Denominator; joined?: { at: number; to: number } };

/** Number words up to the first ordinal after them. */
function rowOf(scan: Scan, from: number): Row | undefined {
  const c = compiledOf(scan.words);
  const { tokens } = scan;
  let joined: Row['joined'];
  let at = matchPhrase(c.articles, tokens, from)?.to ?? from;
  while (at < from + longest) {
    const dashed = tokens[at]?.norm === '-' && at > from ? at + 1 : at;
    const last = at > from ? matchPhrase(c.denominators, tokens, dashed) : undefined;
    if (last) return { end: dashed, last: last.value, ...(joined && { joined }) };
    const and = at > from ? matchPhrase(c.and, tokens, at) : undefined;
    if (and) {
      joined = { at, to: and.to };
      at = matchPhrase(c.articles, tokens, and.to)?.to ?? and.to;
      continue;
    }
    const word = matchPhrase(c.values, tokens, dashed) ?? matchPhrase(c.multipliers, tokens, dashed);
    if (!word) return undefined;
    at = word.to;
  }
  return undefined;
}

/** Numerator and denominator of the words from `from` to the row's ordinal. */
function splitOf(scan: Scan, from: number, { end, last }: Row): ReadNumber | undefined {
  const { tokens } = scan;
  for (let at = from + 1; at <= end; at++) {
    // A hyphen joins tens to units: it parts numerator and denominator only before the ordinal itself.
    const dashed = tokens[at - 1]?.norm === '-';
    if (tokens[at]?.norm === '-' || (dashed && at < end)) continue;
    const over = numeratorOf(scan, from, dashed ? at - 1 : at);
    if (over === undefined || (!last.plural && over !== 1)) continue;
    const under = at === end ? last.value : denominatorOf(scan, at, end, last.value);
    if (under !== undefined && under >= 3) return { value: over / under, to: end + 1, digits: false };
  }
  return undefined;
}

/** "a", "three", "a hundred million". */
function numeratorOf(scan: Scan, from: number, to: number): number | undefined {
  const article = matchPhrase(compiledOf(scan.words).articles, scan.tokens, from)?.to;
  if (article === to) return 1;
  return wordsIn(scan, article ?? from, to);
}

/** "two hundred and ninth" as a denominator is 209; it begins with a number, not with a bare "hundred". */
function denominatorOf(scan: Scan, from: number, end: number, last: number): number | undefined {
  const c = compiledOf(scan.words);
  const { tokens } = scan;
  const number = matchPhrase(c.multipliers, tokens, from)
    ? undefined
    : readNumberWords(tokens, from, scan.words);
  if (!number || number.value === 0) return undefined;
  const joined = matchPhrase(c.and, tokens, number.to)?.to ?? number.to;
  if ((tokens[joined]?.norm === '-' ? joined + 1 : joined) !== end) return undefined;
  if (last >= 100 && number.value < last) return number.value * last;
  return last < room(number.value) ? number.value + last : undefined;
}

/** A whole number that fills the tokens, also in two pieces: "forty and six". */
function wholeOf(scan: Scan, from: number, to: number): number | undefined {
  const all = wordsIn(scan, from, to);
  if (all !== undefined) return all;
  const first = readNumberWords(scan.tokens, from, scan.words);
  const and = first && matchPhrase(compiledOf(scan.words).and, scan.tokens, first.to);
  const second = and && wordsIn(scan, and.to, to);
  return second && second < first.value ? first.value + second : undefined;
}

/** The number that the words from `from` up to `to` are, all of them. */
function wordsIn(scan: Scan, from: number, to: number): number | undefined {
  const tokens = scan.tokens.slice(from, to);
  const read = readNumberWords(tokens, 0, scan.words);
  return read?.to === tokens.length ? read.value : undefined;
}
