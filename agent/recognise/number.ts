import type { Words } from '../../prompts/words.ts';
import type { EntityOf, NumberSpan, Scan, Token } from './entity.ts';
import { entityOver } from './entity.ts';
import { readDigits } from './digits.ts';
import { touches } from './normalise.ts';
import { readCompound, readDecimalWords, type ReadNumber, readNumberWords } from './number-words.ts';
import { compileList, compilePhrases, matchPhrase, perWords, type Phrases } from './phrases.ts';

const vulgar: Readonly<Record<string, number>> = {
  '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8,
}; // prettier-ignore

type Compiled = {
  decimal: '.' | ',';
  multipliers: Phrases<number>;
  collectives: Phrases<number>;
  fractions: Phrases<number>;
  /** Fractions that are no ordinals: "twenty fifth" is not four. */
  pluralFractions: Phrases<number>;
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
    pluralFractions: compilePhrases(
      Object.entries(n.fractions).filter(([word]) => words.ordinals.values[word] === undefined),
    ),
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
  return withFraction(tokens, from, whole, words, c);
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
  const scale = matchPhrase(c.multipliers, tokens, again);
  if (scale) return { value: fraction.value * scale.value, to: scale.to, digits: false };
  const dozen = matchPhrase(c.collectives, tokens, again);
  if (dozen) return { value: fraction.value * dozen.value, to: dozen.to, digits: false };
  return { value: fraction.value, to: fraction.to, digits: false };
}

/** "two and a half", "2 ½", "three quarters", "3/4", "2 1/2". */
function withFraction(
  tokens: readonly Token[],
  from: number,
  whole: ReadNumber,
  words: Words,
  c: Compiled,
): ReadNumber {
  const sign = vulgar[tokens[whole.to]?.text ?? ''];
  if (sign !== undefined && Number.isInteger(whole.value))
    return { ...whole, value: whole.value + sign, to: whole.to + 1 };
  const written =
    Number.isInteger(whole.value) && whole.digits ? readWrittenFraction(tokens, whole.to) : undefined;
  if (written && whole.to === from + 1)
    return { ...whole, value: whole.value + written.value, to: written.to };
  const kinds = whole.value === 1 ? c.fractions : c.pluralFractions;
  const parts = matchPhrase(kinds, tokens, tokens[whole.to]?.norm === '-' ? whole.to + 1 : whole.to);
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
    const count = article === undefined ? readNumberWords(tokens, joined, words) : undefined;
    const rest = count && matchPhrase(count.value === 1 ? c.fractions : c.pluralFractions, tokens, count.to);
    if (count && rest && count.value * rest.value < 1)
      return { ...whole, value: whole.value + count.value * rest.value, to: rest.to };
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

/** "3/4". */
function readWrittenFraction(tokens: readonly Token[], from: number): ReadNumber | undefined {
  const [over, slash, under] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (slash?.norm !== '/' || !over || !under || !touches(tokens, from) || !touches(tokens, from + 1))
    return undefined;
  if (!/^\d{1,6}$/.test(over.norm) || !/^[1-9]\d{0,2}$/.test(under.norm) || tokens[from + 3]?.norm === '/')
    return undefined;
  return { value: Number(over.norm) / Number(under.norm), to: from + 3, digits: true };
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
  const fraction = readWrittenFraction(tokens, from);
  if (fraction) return fraction;
  const suffix = touches(tokens, from) ? c.suffixes.get(tokens[from + 1]?.norm ?? '') : undefined;
  if (suffix !== undefined && suffix <= 1000)
    return { value: exact(value * suffix), to: from + 2, digits: true };
  return multiplied(tokens, { value, to: from + 1, digits: true }, words, c);
}

/** "3 million", "3 hundred and 21", "a hundred and five". */
function multiplied(tokens: readonly Token[], read: ReadNumber, words: Words, c: Compiled): ReadNumber {
  const multiplier = matchPhrase(c.multipliers, tokens, read.to);
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
  c: Compiled,
): ReadNumber {
  const joined = matchPhrase(c.and, tokens, read.to)?.to;
  const at = joined ?? read.to;
  const rest =
    readNumberWords(tokens, at, words) ??
    (joined === undefined ? undefined : readWrittenNumber(tokens, at, words, c));
  return rest && rest.value > 0 && rest.value < below && below >= 100
    ? { ...read, value: read.value + rest.value, to: rest.to }
    : read;
}

/** Undoes binary rounding: 1.2 × 1000 is 1200. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
