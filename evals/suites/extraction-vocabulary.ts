import { recogniseAmounts } from '../../agent/recognise/amount.ts';
import type { NumberRangeValue, PositionValue } from '../../agent/recognise/entity.ts';
import { recogniseFigures } from '../../agent/recognise/figure.ts';
import { recogniseNumberRanges } from '../../agent/recognise/number-range.ts';
import { recogniseMeasures } from '../../agent/recognise/measure.ts';
import { recognisePositions } from '../../agent/recognise/ordinal.ts';
import { recognisePercentages } from '../../agent/recognise/percent.ts';
import { scanText } from '../../agent/recognise/scan.ts';
import type { Words } from '../../prompts/words.ts';

/** A thing in a text: `end` is its last character itself; `value` as the files of this field write it. */
export type Found = { start: number; end: number; value: string | null; unit?: string };

type Extract = (text: string, words: Words) => Found[];

/** By kind, what our recognisers find, in the vocabulary of the field's test files. */
export const extractors: Readonly<Record<string, Extract>> = {
  number: (text, words) =>
    recogniseFigures(scanText(text, words)).map((entity) => found(entity, String(entity.value))),
  dimension: (text, words) =>
    recogniseMeasures(scanText(text, words)).map(({ value, ...entity }) =>
      found(entity, value.amount === null ? null : String(value.amount), capitalised(value.unit)),
    ),
  money: (text, words) =>
    recogniseAmounts(scanText(text, words)).map(({ value, ...entity }) =>
      found(entity, value.amount === null ? null : String(value.amount), currencyName(value.unit)),
    ),
  ordinal: (text, words) =>
    recognisePositions(scanText(text, words)).map((entity) => found(entity, positionOf(entity.value))),
  range: (text, words) =>
    recogniseNumberRanges(scanText(text, words)).map((entity) => found(entity, intervalOf(entity.value))),
  percent: (text, words) =>
    recognisePercentages(scanText(text, words)).map((entity) =>
      found(entity, entity.value === null ? null : `${entity.value}%`),
    ),
};

function found({ start, end }: { start: number; end: number }, value: string | null, unit?: string): Found {
  return { start, end: end - 1, value, ...(unit !== undefined && { unit }) };
}

/** "3", "end-1", "current+1". */
function positionOf({ of, offset }: PositionValue): string {
  if (of === 'start') return String(offset);
  return `${of}${offset < 0 ? '' : '+'}${offset}`;
}

/** "[40,60)", "(,75]". */
function intervalOf({ low, high, lowOpen, highOpen }: NumberRangeValue): string {
  const left = low === undefined || lowOpen ? '(' : '[';
  const right = high === undefined || highOpen ? ')' : ']';
  return `${left}${low ?? ''},${high ?? ''}${right}`;
}

const english = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });

/** Where the field calls a currency otherwise than CLDR does. */
const otherNames: Readonly<Record<string, string>> = {
  AED: 'United Arab Emirates dirham',
  BAM: 'Bosnia and Herzegovina convertible mark',
  BTC: 'Bitcoin',
  ILS: 'Israeli new shekel',
  KZT: 'Kazakhstani tenge',
  LAK: 'Lao kip',
  MMK: 'Burmese kyat',
  MNT: 'Mongolian tögrög',
  NLG: 'Netherlands guilder',
  PLN: 'Polish złoty',
  PYG: 'Paraguayan guaraní',
  TTD: 'Trinidad and Tobago dollar',
  USD: 'United States dollar',
  UZS: 'Uzbekitan som',
};

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Dollar", "Norwegian krone", "Cent": the field writes nouns in lower case after the first word. */
function currencyName(unit: string): string {
  const name = otherNames[unit] ?? (/^[A-Z]{3}$/.test(unit) ? english.of(unit) : undefined) ?? unit;
  const [first = '', ...rest] = name.split(' ');
  const last = rest.pop();
  return [
    first.charAt(0).toUpperCase() + first.slice(1),
    ...rest,
    ...(last ? [last.toLowerCase()] : []),
  ].join(' ');
}
