import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { recogniseOrdinals, recognisePositions } from './ordinal.ts';
import { scanText } from './scan.ts';

test.each([
  ['2nd', [2]],
  ['the second', [2]],
  ['twenty-first', [21]],
  ['the one hundred and fifth', [105]],
  ['two hundredth', [200]],
  ['the last', [-1]],
  ['the last but one', [-2]],
  ['second to last', [-2]],
  ['third from the end', [-3]],
  ['the 1st and the 3rd', [1, 3]],
  ['wait a second', []],
  ['first of all', []],
  ['at last', []],
  ['2 nd', []],
])('in %j finds %j', (text, values) => {
  expect(recogniseOrdinals(scanText(text, words)).map(({ value }) => value)).toEqual(values);
});

test.each([
  ['first class', [['start', 1]]],
  [
    'the previous one and the next',
    [
      ['current', -1],
      ['current', 1],
    ],
  ],
  ['the current chapter', [['current', 0]]],
  ['the last of them', [['end', 0]]],
  ['the third to last', [['end', -2]]],
  ['a hundred billionth', [['start', 1e11]]],
  ['a billionth', []],
  ['top marks', []],
])('in %j finds the positions %j', (text, positions) => {
  const found = recognisePositions(scanText(text, words));
  expect(found.map(({ value }) => [value.of, value.offset])).toEqual(positions);
});
