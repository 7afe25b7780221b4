import type { Words } from '../../prompts/words.ts';
import type { EntityOf, NumberSpan, Scan, Token } from './entity.ts';
import { entityOver } from './entity.ts';
import { fold, touches } from './normalise.ts';
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
  values: Phrases<number>;
  multipliers: Phrases<number>;
  collectives: Phrases<number>;
  fractions: Phrases<number>;
  and: Phrases<true>;
  articles: Phrases<true>;
  minus: Phrases<true>;
  point: Phrases<true>;
  suffixes: ReadonlyMap<string, number>;
  pronouns: Phrases<true>;
  determiners: Phrases<true>;
  fences: Phrases<true>;
  pieces: Phrases<string>;
  yearPairs: boolean;
};

const compiledOf = perWords((words): Compiled => {
  const n = words.numbers;
  return {
    decimal: n.decimal,
    values: compilePhrases(Object.entries(n.values)),
    multipliers: compilePhrases(Object.entries(n.multipliers)),
    collectives: compilePhrases(Object.entries(n.collectives)),
    fractions: compilePhrases(Object.entries(n.fractions)),
    and: compileList(n.and),
    articles: compileList(n.articles),
    minus: compileList(n.minus),
    point: compileList(n.point),
    suffixes: new Map(Object.entries(n.suffixes)),
    pronouns: compileList(n.pronouns),
    determiners: compileList(words.determiners.definite, words.determiners.other, n.articles),
    fences: compileList(words.clauses.and, words.clauses.or, words.clauses.but, words.clauses.then),
    pieces: compilePhrases(
      Object.entries(words.quantities.packs).flatMap(([name, forms]) =>
        forms.map((form) => [form, name] as const),
      ),
    ),
    yearPairs: n.yearPairs === true,
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

type Read = { value: number; to: number; digits: boolean };

function readUnsigned(tokens: readonly Token[], from: number, words: Words, c: Compiled): Read | undefined {
  const whole = readWhole(tokens, from, words, c);
  if (!whole) return fractionAlone(tokens, from, c);
  const collective = matchPhrase(c.collectives, tokens, whole.to);
  if (collective && whole.value > 0)
    return { ...whole, value: whole.value * collective.value, to: collective.to };
  return withFraction(tokens, whole, c);
}

/** "half", "a quarter", "half a dozen", "a dozen", "½". */
function fractionAlone(tokens: readonly Token[], from: number, c: Compiled): Read | undefined {
  const sign = vulgar[tokens[from]?.text ?? ''];
  if (sign !== undefined) return { value: sign, to: from + 1, digits: true };
  const article = matchPhrase(c.articles, tokens, from)?.to;
  const at = article ?? from;
  const collective = matchPhrase(c.collectives, tokens, at);
  if (collective) return { value: collective.value, to: collective.to, digits: false };
  if (article !== undefined) {
    const multiplier = matchPhrase(c.multipliers, tokens, at);
    if (multiplier)
      return multiplied(tokens, { value: multiplier.value, to: multiplier.to, digits: false }, c);
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
function withFraction(tokens: readonly Token[], whole: Read, c: Compiled): Read {
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

function readWhole(tokens: readonly Token[], from: number, words: Words, c: Compiled): Read | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  const code = first.norm.charCodeAt(0);
  if (code >= 48 && code <= 57) return readWrittenNumber(tokens, from, c);
  const spoken = readSpoken(tokens, from, c);
  if (spoken) return pointed(tokens, spoken, c);
  return words.numbers.compound ? readCompound(first, from, words) : undefined;
}

/** Digits, with a fraction, a glued suffix or a multiplier after them. */
function readWrittenNumber(tokens: readonly Token[], from: number, c: Compiled): Read | undefined {
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
  return multiplied(tokens, { value, to: from + 1, digits: true }, c);
}

function multiplied(tokens: readonly Token[], read: Read, c: Compiled): Read {
  const multiplier = matchPhrase(c.multipliers, tokens, read.to);
  return multiplier && multiplier.value !== read.value
    ? { ...read, value: exact(read.value * multiplier.value), to: multiplier.to }
    : tailed(tokens, read, c);
}

/** "a hundred and five": what is added after a lone multiplier. */
function tailed(tokens: readonly Token[], read: Read, c: Compiled): Read {
  if (read.digits) return read;
  const at = matchPhrase(c.and, tokens, read.to)?.to ?? read.to;
  const rest = readSpoken(tokens, at, c);
  return rest && rest.value < read.value ? { ...read, value: read.value + rest.value, to: rest.to } : read;
}

/** Number words: values are added where the number so far leaves room for them, multipliers multiply. */
function readSpoken(tokens: readonly Token[], from: number, c: Compiled): Read | undefined {
  let total = 0;
  let current: number | undefined;
  let at = from;
  let limit = Infinity;
  while (at < tokens.length) {
    const dash = current !== undefined && tokens[at]?.norm === '-' ? at + 1 : at;
    const value = matchPhrase(c.values, tokens, dash);
    if (
      value &&
      (current === undefined
        ? at === from || value.value < limit
        : value.value > 0 && value.value < room(current))
    ) {
      current = (current ?? 0) + value.value;
      at = value.to;
      continue;
    }
    if (value && c.yearPairs && total === 0 && isYearPair(current, value.value)) {
      const rest = readSpoken(tokens, dash, { ...c, yearPairs: false });
      if (rest && rest.value < 100)
        return { value: (current ?? 0) * 100 + rest.value, to: rest.to, digits: false };
    }
    const multiplier =
      current === undefined && at !== from ? undefined : matchPhrase(c.multipliers, tokens, dash);
    if (multiplier && multiplier.value < limit && (current ?? 1) < multiplier.value) {
      current = (current ?? 1) * multiplier.value;
      at = multiplier.to;
      if (multiplier.value >= 1000) {
        total += current;
        limit = multiplier.value;
        current = undefined;
      }
      continue;
    }
    const joined = matchPhrase(c.and, tokens, at)?.to;
    const open = current === undefined ? limit : room(current);
    const next =
      joined === undefined || at === from || open < 100 || open === Infinity
        ? undefined
        : matchPhrase(c.values, tokens, joined);
    const scale = next && matchPhrase(c.multipliers, tokens, next.to);
    if (!next || next.value >= open || (scale && next.value * scale.value >= open)) break;
    current = (current ?? 0) + next.value;
    at = next.to;
  }
  if (at === from) return undefined;
  return { value: total + (current ?? 0), to: at, digits: false };
}

/** The largest power of ten that divides a number: what may still be added to it is below that. */
function room(value: number): number {
  let power = 1;
  while (value > 0 && value % (power * 10) === 0) power *= 10;
  return power;
}

function isYearPair(first: number | undefined, second: number): boolean {
  return (first === 19 || first === 20) && second >= 10;
}

/** "two point five": the digits said after the point. */
function pointed(tokens: readonly Token[], whole: Read, c: Compiled): Read {
  const point = matchPhrase(c.point, tokens, whole.to);
  if (!point) return whole;
  let digits = '';
  let at = point.to;
  for (
    let next = matchPhrase(c.values, tokens, at);
    next && next.value < 10 && digits.length < 8;
    next = matchPhrase(c.values, tokens, at)
  ) {
    digits += String(next.value);
    at = next.to;
  }
  return digits ? { ...whole, value: Number(`${whole.value}.${digits}`), to: at } : whole;
}

const compoundOf = perWords((words) => {
  const known = [
    ...Object.entries(words.numbers.values).map(([word, value]) => ({
      word: fold(word),
      value,
      times: false,
    })),
    ...Object.entries(words.numbers.multipliers).map(([word, value]) => ({
      word: fold(word),
      value,
      times: true,
    })),
    ...words.numbers.and.map((word) => ({ word: fold(word), value: 0, times: false })),
  ];
  return known.filter(({ word }) => /^\p{L}+$/u.test(word)).sort((a, b) => b.word.length - a.word.length);
});

/** Number words written as one, read by their longest known beginnings: "zweihundertfunf". */
function readCompound(token: Token, from: number, words: Words): Read | undefined {
  if (token.norm.length > 60) return undefined;
  let rest = token.norm;
  let total = 0;
  let current = 0;
  while (rest) {
    const part = compoundOf(words).find(({ word }) => rest.startsWith(word));
    if (!part || (part.value === 0 && rest === token.norm)) return undefined;
    rest = rest.slice(part.word.length);
    if (!part.times) current += part.value;
    else current = (current || 1) * part.value;
    if (part.times && part.value >= 1000) {
      total += current;
      current = 0;
    }
  }
  return { value: total + current, to: from + 1, digits: false };
}

/** Undoes binary rounding: 1.2 × 1000 is 1200. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
