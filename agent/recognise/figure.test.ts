import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { recogniseFigures } from './figure.ts';
import { scanText } from './scan.ts';

const read = (text: string): [string, number][] =>
  recogniseFigures(scanText(text, words)).map((entity) => [entity.text, entity.value]);

test.each([
  ['7e3', 7000],
  ['15e-2', 0.15],
  ['2^8', 256],
  ['-3^3', -27],
  ['4^-1', 0.25],
  ['4.7x10^5', 470_000],
  ['8 765 432', 8_765_432],
  ['8 765 432.1', 8_765_432.1],
  ['60 000', 60_000],
  ['35M', 35_000_000],
  ['7.4 k', 7400],
  ['a sixtieth', 1 / 60],
  ['seven thirty-seconds', 7 / 32],
  ['six and nineteen thousandths', 6.019],
  ['two hundred forty ninths', 200 / 49],
  ['four hundred and eleven twelfths', 400 + 11 / 12],
  ['eighty-one ninths', 9],
  ['minus one seventh', -1 / 7],
  ['eight million and three sevenths', 8_000_000 + 3_000_000 / 7],
  ['five over nine', 5 / 9],
  ['four out of seven hundred', 4 / 700],
  ['one in forty', 1 / 40],
  ['⅚', 5 / 6],
])('reads %j', (text, value) => {
  const found = read(`about ${text}, they said`);
  expect(found.map(([text]) => text)).toEqual([text]);
  expect(found[0]?.[1]).toBeCloseTo(value, 9);
});

test.each([
  ['- 6 3/4', [-6.75]],
  ['9 in 4', [9, 4]],
  ['sold 3 in 5 years', [3, 5]],
  ['from $900 over 6 years', [900, 6]],
  ['31,33,35', [31, 33, 35]],
  ['a second bottle', []],
  ['the twenty-fifth', [20]],
  ['two 750 ml bottles', [2, 750]],
  ['a 7m rope', []],
  ['code AB12M', []],
  ['see https://example.com/a?b=12%20 and 4', [4]],
])('in %j finds %j', (text, values) => {
  expect(read(text).map(([, value]) => value)).toEqual(values);
});
