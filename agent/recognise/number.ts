import type { Words } from '../../prompts/words.ts';
import type { EntityOf, NumberSpan, Scan, Token } from './entity.ts';
import { entityOver } from './entity.ts';
import { touches } from './normalise.ts';
import { readCompound, readDecimalWords, type ReadNumber, readNumberWords } from './number-words.ts';
import { compileList, compilePhrases, matchPhrase, perWords, type Phrases } from './phrases.ts';

const vulgar: Readonly<Record<string, number>> = {
  '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8,
}; // prettier-ignore

/** Thousands grouped by the sign, or lakhs ("1,20,000"). */
const groupedBy = {
  ',': /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/,
  '.': /^\d{1,3}(?:\.\d{2,3})*\.\d{3}(?:,\d+)?$/,
};

type Compiled = {
  decimal: '.' | ',';
  multipliers: Phrases<number>;
  collectives: Phrases<number>;
  fractions: Phrases<number>;
  and: Phrases<true>;
  articles: Phrases<true>;
  minus: Phrases<true>;
  suffixes: ReadonlyMap<string, number>;
  pronouns: Phrases<true>;
  determiners: Phrases<true>;
  fences: Phrases<true>;
  pieces: Phrases<string>;
};

const compiledOf = perWords((words): Compiled => {
  const n = words.numbers;
  return {
    decimal: n.decimal,
    multipliers: compilePhrases(Object.entries(n.multipliers)),
    collectives: compilePhrases(Object.entries(n.collectives)),
    fractions: compilePhrases(Object.entries(n.fractions)),
    and: compileList(n.and),
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

/** Every number in a row of tokens, by the index of its first token. */
export function findNumbers(tokens: readonly Token[], words: Words): (NumberSpan | undefined)[] {
  const compiled = compiledOf(words);
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
  const { tokens } = scan;
  const out: EntityOf<'number'>[] = [];
  for (const span of scan.numbers) {
    if (!span || isPronoun(scan, span)) continue;
    const before = tokens[span.from - 1];
    if (span.digits && before && touches(tokens, span.from - 1) && /[\p{L}#_@]$/u.test(before.norm)) continue;
    if (span.digits && touches(tokens, span.to - 1) && /^[\p{L}_@]/u.test(tokens[span.to]?.norm ?? ''))
      continue;
    out.push(entityOver(scan, 'number', span.from, span.to, span.value));
  }
  return out;
}

/** Whether a number's word stands for a thing: "the blue one", "that one", but not "the one bottle". */
export function isPronoun(scan: Scan, span: NumberSpan): boolean {
  const compiled = compiledOf(scan.words);
  if (span.digits || matchPhrase(compiled.pronouns, scan.tokens, span.from)?.to !== span.to) return false;
  if (matchPhrase(compiled.pieces, scan.tokens, span.to)) return false;
  for (let at = span.from - 1; at >= 0 && at >= span.from - 4; at--) {
    if (matchPhrase(compiled.determiners, scan.tokens, at)) return true;
    if (!/^\p{L}/u.test(scan.tokens[at]?.norm ?? '') || matchPhrase(compiled.fences, scan.tokens, at))
      return false;
  }
  return false;
}

/**
 * Reads digits with separators the way the language writes them: "1,200.50" is 1200.5 in English, "1.200,50" in German.
 * A sign that cannot group thousands where it stands is taken as decimal ("12,50"). Undefined for "1.2.3".
 */
export function readDigits(text: string, decimal: '.' | ','): number | undefined {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (text.length > 24) return undefined;
  const group = decimal === '.' ? ',' : '.';
  if (groupedBy[group].test(text)) return Number(text.replaceAll(group, '').replace(decimal, '.'));
  const parts = text.split(/[.,]/);
  if (parts.length === 2) return Number(`${parts[0]}.${parts[1]}`);
  if (groupedBy[decimal].test(text)) return Number(text.replaceAll(decimal, '').replace(group, '.'));
  return undefined;
}

function readNumber(
  tokens: readonly Token[],
  from: number,
  words: Words,
  c: Compiled,
): NumberSpan | undefined {
  const sign = signAt(tokens, from, c);
  const start = sign ?? from;
  const plain = readUnsigned(tokens, start, words, c);
  if (!plain) return undefined;
  if (sign === undefined) return { from, ...plain };
  return { from, ...plain, value: -plain.value };
}

function signAt(tokens: readonly Token[], from: number, c: Compiled): number | undefined {
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
  c: Compiled,
): ReadNumber | undefined {
  const whole = readWhole(tokens, from, words, c);
  if (!whole) return fractionAlone(tokens, from, words, c);
  const collective = matchPhrase(c.collectives, tokens, whole.to);
  if (collective && whole.value > 0)
    return { ...whole, value: whole.value * collective.value, to: collective.to };
  return withFraction(tokens, whole, c);
}

/** "half", "a quarter", "half a dozen", "a dozen", "½". */
function fractionAlone(
  tokens: readonly Token[],
  from: number,
  words: Words,
  c: Compiled,
): ReadNumber | undefined {
  const sign = vulgar[tokens[from]?.text ?? ''];
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
  if (
    !fraction ||
    fraction.value < (article === undefined ? 0.5 : 0.25) ||
    (article && fraction.value === 1 / 3)
  ) {
    return undefined;
  }
  const again = matchPhrase(c.articles, tokens, fraction.to)?.to ?? fraction.to;
  const dozen = matchPhrase(c.collectives, tokens, again);
  if (dozen) return { value: fraction.value * dozen.value, to: dozen.to, digits: false };
  return { value: fraction.value, to: fraction.to, digits: false };
}

/** "two and a half", "2 ½", "three quarters", "3/4", "2 1/2". */
function withFraction(tokens: readonly Token[], whole: ReadNumber, c: Compiled): ReadNumber {
  const sign = vulgar[tokens[whole.to]?.text ?? ''];
  if (sign !== undefined && Number.isInteger(whole.value))
    return { ...whole, value: whole.value + sign, to: whole.to + 1 };
  const parts = matchPhrase(c.fractions, tokens, whole.to);
  if (parts && whole.value > 0 && whole.value < 100 && Number.isInteger(whole.value)) {
    if (parts.value !== 0.5 || whole.value === 1)
      return { ...whole, value: whole.value * parts.value, to: parts.to };
  }
  const joined = matchPhrase(c.and, tokens, whole.to)?.to;
  if (joined !== undefined) {
    const article = matchPhrase(c.articles, tokens, joined)?.to;
    const half = matchPhrase(c.fractions, tokens, article ?? joined);
    if (half && (article !== undefined || half.value === 0.5))
      return { ...whole, value: whole.value + half.value, to: half.to };
  }
  return whole;
}

function readWhole(
  tokens: readonly Token[],
  from: number,
  words: Words,
  c: Compiled,
): ReadNumber | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  const code = first.norm.charCodeAt(0);
  if (code >= 48 && code <= 57) return readWrittenNumber(tokens, from, words, c);
  const spoken = readDecimalWords(tokens, from, words);
  if (spoken) return spoken;
  return words.numbers.compound ? readCompound(first, from, words) : undefined;
}

/** Digits, with a fraction, a glued suffix or a multiplier after them. */
function readWrittenNumber(
  tokens: readonly Token[],
  from: number,
  words: Words,
  c: Compiled,
): ReadNumber | undefined {
  const value = readDigits(tokens[from]?.norm ?? '', c.decimal);
  if (value === undefined) return undefined;
  const under = tokens[from + 2];
  if (tokens[from + 1]?.norm === '/' && under && touches(tokens, from) && touches(tokens, from + 1)) {
    const divisor = /^[1-9]\d{0,2}$/.test(under.norm) ? Number(under.norm) : undefined;
    if (divisor && tokens[from + 3]?.norm !== '/')
      return { value: value / divisor, to: from + 3, digits: true };
  }
  const suffix = touches(tokens, from) ? c.suffixes.get(tokens[from + 1]?.norm ?? '') : undefined;
  if (suffix !== undefined && suffix <= 1000)
    return { value: exact(value * suffix), to: from + 2, digits: true };
  return multiplied(tokens, { value, to: from + 1, digits: true }, words, c);
}

function multiplied(tokens: readonly Token[], read: ReadNumber, words: Words, c: Compiled): ReadNumber {
  const multiplier = matchPhrase(c.multipliers, tokens, read.to);
  return multiplier && multiplier.value !== read.value
    ? { ...read, value: exact(read.value * multiplier.value), to: multiplier.to }
    : tailed(tokens, read, words, c);
}

/** "a hundred and five": what is added after a lone multiplier. */
function tailed(tokens: readonly Token[], read: ReadNumber, words: Words, c: Compiled): ReadNumber {
  if (read.digits) return read;
  const at = matchPhrase(c.and, tokens, read.to)?.to ?? read.to;
  const rest = readNumberWords(tokens, at, words);
  return rest && rest.value < read.value ? { ...read, value: read.value + rest.value, to: rest.to } : read;
}

/** Undoes binary rounding: 1.2 × 1000 is 1200. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
