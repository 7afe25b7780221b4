import type { Words } from '../../prompts/words.ts';
import type { Token } from './entity.ts';
import { fold } from './normalise.ts';
import { compileList, compilePhrases, matchPhrase, perWords, type Phrases } from './phrases.ts';

/** A number read; `to` is the index after its last token. */
export type ReadNumber = { value: number; to: number; digits: boolean };

type Compiled = {
  values: Phrases<number>;
  multipliers: Phrases<number>;
  and: Phrases<true>;
  point: Phrases<true>;
  fractions: Phrases<number>;
  pluralFractions: Phrases<number>;
  yearPairs: boolean;
};

const compiledOf = perWords(({ numbers, ordinals }): Compiled => ({
  values: compilePhrases(Object.entries(numbers.values)),
  multipliers: compilePhrases(Object.entries(numbers.multipliers)),
  and: compileList(numbers.and),
  point: compileList(numbers.point),
  fractions: compilePhrases(Object.entries(numbers.fractions)),
  pluralFractions: compilePhrases(
    Object.entries(numbers.fractions).filter(([word]) => ordinals.values[word] === undefined),
  ),
  yearPairs: numbers.yearPairs === true,
}));

/** A number in words that begins at a token: "three hundred and five", "twenty-one", "nineteen ninety". */
export function readNumberWords(
  tokens: readonly Token[],
  from: number,
  words: Words,
): ReadNumber | undefined {
  return readSpoken(tokens, from, compiledOf(words));
}

/** As readNumberWords, and also with what is said after the point: "two point five". */
export function readDecimalWords(
  tokens: readonly Token[],
  from: number,
  words: Words,
): ReadNumber | undefined {
  const c = compiledOf(words);
  const whole = readSpoken(tokens, from, c);
  const read = whole && pointed(tokens, whole, c);
  // "two point six million".
  const scale = read && read !== whole ? matchPhrase(c.multipliers, tokens, read.to) : undefined;
  return read && scale
    ? { ...read, value: Number((read.value * scale.value).toPrecision(15)), to: scale.to }
    : read;
}

/** Number words: values are added where the number so far leaves room for them, multipliers multiply. */
function readSpoken(tokens: readonly Token[], from: number, c: Compiled): ReadNumber | undefined {
  let total = 0;
  let current: number | undefined;
  let at = from;
  let limit = Infinity;
  let scales = 0;
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
    // "two lakh crore": a larger scale after the only one so far multiplies it.
    const wider = current === undefined && scales === 1 ? matchPhrase(c.multipliers, tokens, at) : undefined;
    if (wider && wider.value > limit) {
      total *= wider.value;
      limit = wider.value;
      at = wider.to;
      continue;
    }
    const multiplier =
      current === undefined && at !== from ? undefined : matchPhrase(c.multipliers, tokens, dash);
    if (multiplier && multiplier.value < limit && (current ?? 1) < multiplier.value) {
      current = (current ?? 1) * multiplier.value;
      at = multiplier.to;
      if (multiplier.value >= 1000) {
        total += current;
        limit = multiplier.value;
        scales++;
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
    if (!next || next.value >= open || isFractionNext(tokens, next, c)) break;
    // "four hundred and six thousand" is 406,000, but "two hundred and three hundred" are two numbers.
    const whole = current !== undefined && scale && scale.value >= 1000 && scale.value < limit;
    if (scale && !whole && next.value * scale.value >= open) break;
    current = (current ?? 0) + next.value;
    at = next.to;
  }
  if (at === from) return undefined;
  return { value: total + (current ?? 0), to: at, digits: false };
}

/** "one hundred and | three quarters": what stands after "and" is a fraction of its own. */
function isFractionNext(
  tokens: readonly Token[],
  count: { value: number; to: number },
  c: Compiled,
): boolean {
  const part = matchPhrase(count.value === 1 ? c.fractions : c.pluralFractions, tokens, count.to);
  return part !== undefined && part.value * count.value < 1;
}

/** The largest power of ten that divides a number: what may still be added to it is below that. */
export function room(value: number): number {
  let power = 1;
  if (value <= 0) return power;
  while (value % (power * 10) === 0) power *= 10;
  return power;
}

function isYearPair(first: number | undefined, second: number): boolean {
  return (first === 19 || first === 20) && second >= 10;
}

/** "two point five": the digits said after the point. */
function pointed(tokens: readonly Token[], whole: ReadNumber, c: Compiled): ReadNumber {
  const point = matchPhrase(c.point, tokens, whole.to);
  if (!point) return whole;
  let digits = '';
  let at = point.to;
  let next = matchPhrase(c.values, tokens, at);
  if (next && next.value >= 10) {
    // "point eighty-six" is .86.
    const said = readSpoken(tokens, at, c);
    return said && said.value < 100
      ? { ...whole, value: Number(`${whole.value}.${said.value}`), to: said.to }
      : whole;
  }
  for (; next && next.value < 10 && digits.length < 8; next = matchPhrase(c.values, tokens, at)) {
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
export function readCompound(token: Token, from: number, words: Words): ReadNumber | undefined {
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
