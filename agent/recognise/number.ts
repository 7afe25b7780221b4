import type { Words } from '../../prompts/words.ts';
import type { EntityOf, NumberSpan, Scan, Token } from './entity.ts';
import { entityOver } from './entity.ts';
import { touches } from './normalise.ts';
import { readCompound, readDecimalWords, type ReadNumber, readNumberWords } from './number-words.ts';
import { matchPhrase, skipPhrase } from './phrases.ts';
import {
  exact,
  multiplied,
  type NumberTerms,
  numberTermsOf,
  readWrittenFraction,
  readWrittenNumber,
  scaleBefore,
} from './written-number.ts';

/** Every number in a row of tokens, by the index of its first token. */
export function findNumbers(tokens: readonly Token[], words: Words): (NumberSpan | undefined)[] {
  const compiled = numberTermsOf(words);
  const found: (NumberSpan | undefined)[] = [];
  for (let at = 0; at < tokens.length;) {
    const span = readNumber(tokens, at, words, compiled);
    if (span) found[at] = span;
    at = span ? span.to : at + 1;
  }
  return found;
}

/** The numbers a text speaks of as such: not parts of codes ("W32"), and not the "one" of "the blue one". */
export function recogniseNumbers(scan: Scan): EntityOf<'number'>[] {
  return scan.numbers.flatMap((span) =>
    span && isNumberOfItsOwn(scan, span) ? [entityOver(scan, 'number', span.from, span.to, span.value)] : [],
  );
}

/** Whether a number is neither a part of a code nor a word for a thing. */
export function isNumberOfItsOwn(scan: Scan, span: NumberSpan): boolean {
  const { tokens } = scan;
  if (!span.digits) return !isPronoun(scan, span);
  const before = tokens[span.from - 1];
  if (before && touches(tokens, span.from - 1) && /[\p{L}#_@]$/u.test(before.norm)) return false;
  return !(touches(tokens, span.to - 1) && /^[\p{L}_@]/u.test(tokens[span.to]?.norm ?? ''));
}

/** Whether a number's word stands for a thing: "the blue one", "that one", but not "the one bottle". */
export function isPronoun(scan: Scan, span: NumberSpan): boolean {
  const compiled = numberTermsOf(scan.words);
  if (span.digits || matchPhrase(compiled.pronouns, scan.tokens, span.from)?.to !== span.to) return false;
  if (matchPhrase(compiled.pieces, scan.tokens, span.to)) return false;
  for (let at = span.from - 1; at >= 0 && at >= span.from - 4; at--) {
    if (matchPhrase(compiled.determiners, scan.tokens, at)) return true;
    if (!/^\p{L}/u.test(scan.tokens[at]?.norm ?? '') || matchPhrase(compiled.fences, scan.tokens, at))
      return false;
  }
  return false;
}

function readNumber(
  tokens: readonly Token[],
  from: number,
  words: Words,
  c: NumberTerms,
): NumberSpan | undefined {
  const sign = signAt(tokens, from, c);
  const start = sign ?? from;
  const plain = readUnsigned(tokens, start, words, c);
  if (!plain) return undefined;
  if (sign === undefined) return { from, ...plain };
  return { from, ...plain, value: -plain.value };
}

function signAt(tokens: readonly Token[], from: number, c: NumberTerms): number | undefined {
  const minus = matchPhrase(c.minus, tokens, from);
  if (minus) return minus.to;
  if (tokens[from]?.norm !== '-' || !touches(tokens, from) || !/^\d/.test(tokens[from + 1]?.norm ?? ''))
    return undefined;
  const before = tokens[from - 1];
  return before && touches(tokens, from - 1) && /[\p{L}\d)]$/u.test(before.norm) ? undefined : from + 1;
}

function readUnsigned(
  tokens: readonly Token[],
  from: number,
  words: Words,
  c: NumberTerms,
): ReadNumber | undefined {
  const whole = readWhole(tokens, from, words, c);
  if (!whole) return fractionAlone(tokens, from, words, c);
  const collective = matchPhrase(c.collectives, tokens, whole.to);
  if (collective && whole.value > 0)
    return { ...whole, value: whole.value * collective.value, to: collective.to };
  return withFraction(tokens, from, whole, words, c);
}

/** "half", "a quarter", "half a dozen", "a dozen", "½". */
function fractionAlone(
  tokens: readonly Token[],
  from: number,
  words: Words,
  c: NumberTerms,
): ReadNumber | undefined {
  const sign = vulgarOf(tokens[from]);
  if (sign !== undefined) return { value: sign, to: from + 1, digits: true };
  const article = matchPhrase(c.articles, tokens, from)?.to;
  const at = article ?? from;
  const collective = matchPhrase(c.collectives, tokens, at);
  if (collective) return { value: collective.value, to: collective.to, digits: false };
  if (article !== undefined) {
    const multiplier = matchPhrase(c.multipliers, tokens, at);
    if (multiplier)
      return multiplied(tokens, { value: multiplier.value, to: multiplier.to, digits: false }, words, c);
  }
  const fraction = matchPhrase(c.fractions, tokens, at);
  if (!fraction) return undefined;
  const scaled = fractionOf(tokens, fraction, c);
  if (scaled) return scaled;
  // "a third bottle" is the next one, and a quarter or a fifth alone is another thing more often than a number.
  if (fraction.value < (article === undefined ? 0.5 : 0.25) || (article && fraction.value === 1 / 3))
    return undefined;
  return { value: fraction.value, to: fraction.to, digits: false };
}

/** "half a million", "quarter billion", "two thirds of a billion", "half a dozen": a fraction of what stands after it. */
function fractionOf(
  tokens: readonly Token[],
  fraction: { value: number; to: number },
  c: NumberTerms,
): ReadNumber | undefined {
  const at = skipPhrase(c.articles, tokens, skipPhrase(c.of, tokens, fraction.to));
  const scale = matchPhrase(c.multipliers, tokens, at) ?? matchPhrase(c.collectives, tokens, at);
  return scale && { value: exact(fraction.value * scale.value), to: scale.to, digits: false };
}

/** "½", one sign. */
function vulgarOf(token: Token | undefined): number | undefined {
  if (!token || token.norm === token.text) return undefined;
  const parts = /^(\d)\/(\d{1,2})$/.exec(token.norm);
  return parts ? Number(parts[1]) / Number(parts[2]) : undefined;
}

/** "two and a half", "2 ½", "three quarters", "3/4", "2 1/2". */
function withFraction(
  tokens: readonly Token[],
  from: number,
  whole: ReadNumber,
  words: Words,
  c: NumberTerms,
): ReadNumber {
  const sign = vulgarOf(tokens[whole.to]);
  if (sign !== undefined && Number.isInteger(whole.value))
    return { ...whole, value: whole.value + sign, to: whole.to + 1 };
  const written =
    Number.isInteger(whole.value) && whole.digits ? readWrittenFraction(tokens, whole.to) : undefined;
  if (written && whole.to === from + 1)
    return { ...whole, value: whole.value + written.value, to: written.to };
  const kinds = whole.value === 1 ? c.fractions : c.pluralFractions;
  const parts = matchPhrase(kinds, tokens, tokens[whole.to]?.norm === '-' ? whole.to + 1 : whole.to);
  if (parts && whole.value > 0 && whole.value < 100 && Number.isInteger(whole.value)) {
    if (parts.value !== 0.5 || whole.value === 1) {
      const value = whole.value * parts.value;
      return fractionOf(tokens, { value, to: parts.to }, c) ?? { ...whole, value, to: parts.to };
    }
  }
  const part = joinedFraction(tokens, whole.to, words, c);
  if (!part) return whole;
  // "one billion and a half" is half a billion more, "seven and a half million" is the half of a million too.
  const own = scaleBefore(tokens, whole.to, words);
  const said = matchPhrase(c.multipliers, tokens, part.to);
  if (said && (own ? said.value < own : whole.value < 1000)) {
    const value = own ? whole.value + part.value * said.value : (whole.value + part.value) * said.value;
    return { ...whole, value: exact(value), to: said.to };
  }
  return { ...whole, value: exact(whole.value + part.value * (own ?? 1)), to: part.to };
}

/** "and a half", "and three quarters", "and one half". */
function joinedFraction(
  tokens: readonly Token[],
  from: number,
  words: Words,
  c: NumberTerms,
): { value: number; to: number } | undefined {
  const dash = tokens[from]?.norm === '-' ? from + 1 : from;
  const and = matchPhrase(c.and, tokens, dash)?.to;
  if (and === undefined) return undefined;
  const joined = tokens[and]?.norm === '-' ? and + 1 : and;
  const written = readWrittenFraction(tokens, joined);
  if (written && written.value < 1 && dash === from) return written;
  const article = matchPhrase(c.articles, tokens, joined)?.to;
  const at = article ?? joined;
  const half = matchPhrase(c.fractions, tokens, tokens[at]?.norm === '-' ? at + 1 : at);
  if (half && (article !== undefined || half.value === 0.5)) return half;
  const count = article === undefined ? readNumberWords(tokens, joined, words) : undefined;
  const rest = count && matchPhrase(count.value === 1 ? c.fractions : c.pluralFractions, tokens, count.to);
  return count && rest && count.value * rest.value < 1
    ? { value: count.value * rest.value, to: rest.to }
    : undefined;
}

function readWhole(
  tokens: readonly Token[],
  from: number,
  words: Words,
  c: NumberTerms,
): ReadNumber | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  const code = first.norm.charCodeAt(0);
  if (
    first.norm === words.numbers.decimal &&
    touches(tokens, from) &&
    /^\d{1,8}$/.test(tokens[from + 1]?.norm ?? '') &&
    !isGlued(tokens, from)
  ) {
    return { value: Number(`0.${tokens[from + 1]?.norm}`), to: from + 2, digits: true };
  }
  if (code >= 48 && code <= 57) return readWrittenNumber(tokens, from, words, c);
  const spoken = readDecimalWords(tokens, from, words);
  if (spoken) return spoken;
  return words.numbers.compound ? readCompound(first, from, words) : undefined;
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  return at > 0 && touches(tokens, at - 1) && /[\p{L}\d.,]$/u.test(tokens[at - 1]?.norm ?? '');
}
