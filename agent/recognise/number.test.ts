import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import type { Words } from '../../prompts/words.ts';
import { readDigits } from './digits.ts';
import { recogniseNumbers } from './number.ts';
import { scanText } from './scan.ts';

const read = (text: string, language: Words = words): [string, number][] =>
  recogniseNumbers(scanText(text, language)).map((entity) => [entity.text, entity.value]);

test.each([
  ['3', 3],
  ['３', 3],
  ['1,200', 1200],
  ['1,20,000', 120_000],
  ['1.2k', 1200],
  ['12,50', 12.5],
  ['two and a half', 2.5],
  ['2½', 2.5],
  ['a dozen', 12],
  ['two dozen', 24],
  ['half a dozen', 6],
  ['a couple', 2],
  ['twenty-one', 21],
  ['twenty one', 21],
  ['three hundred and five', 305],
  ['a hundred and five', 105],
  ['five thousand two hundred', 5200],
  ['twelve thousand three hundred and forty-five', 12_345],
  ['-5', -5],
  ['minus five', -5],
  ['3/4', 0.75],
  ['three quarters', 0.75],
  ['half', 0.5],
  ['two point five', 2.5],
  ['3 million', 3_000_000],
  ['twenty nineteen', 2019],
  ['zero', 0],
  ['2 1/4', 2.25],
  ['two and three quarters', 2.75],
  ['.08', 0.08],
  ['half a million', 500_000],
  ['3 hundred and 21', 321],
  ['6 thousand 4 hundred and 9', 6409],
  ['four hundred and six thousand', 406_000],
  ['two lakh crore', 2e12],
  ['seven point eighty-six', 7.86],
  ['nought point six', 0.6],
  ['two million and a half', 2_500_000],
  ['seven and a half million', 7_500_000],
  ['quarter billion', 250_000_000],
  ['two hundred and three quarters', 200.75],
  ['4 doz', 48],
])('reads %j', (text, value) => {
  expect(read(text)).toEqual([[text, value]]);
  expect(read(`well, ${text}!`)).toEqual([[text, value]]);
});

test.each([
  ['between 15 and 20', [15, 20]],
  ['two hundred and three hundred', [200, 300]],
  ['five and six', [5, 6]],
  ['15-20', [15, 20]],
  ['add one and two more', [1, 2]],
  ['the one bottle', [1]],
  ['the blue one', []],
  ['that one and another one', []],
  ['a cheaper one', []],
  ['W32 and 4DJ', []],
  ['version 1.2.3', []],
  ['someone often asks', []],
])('in %j finds %j', (text, values) => {
  expect(read(text).map(([, value]) => value)).toEqual(values);
});

test('reads digits as the language writes them', () => {
  expect(readDigits('1.200,50', ',')).toBe(1200.5);
  expect(readDigits('1.200', ',')).toBe(1200);
  expect(readDigits('1.200', '.')).toBe(1.2);
  expect(readDigits('1,200,300', '.')).toBe(1_200_300);
  expect(readDigits('1.2.3', '.')).toBeUndefined();
});

test('reads number words written as one where the language does so', () => {
  const german: Words = {
    ...words,
    numbers: {
      ...words.numbers,
      values: { ein: 1, zwei: 2, fünf: 5, zwanzig: 20 },
      multipliers: { hundert: 100, tausend: 1000 },
      and: ['und'],
      compound: true,
    },
  };
  expect(read('zweihundertfünf', german)).toEqual([['zweihundertfünf', 205]]);
  expect(read('einundzwanzig', german)).toEqual([['einundzwanzig', 21]]);
  expect(read('zweifel und einkauf', german)).toEqual([]);
});
