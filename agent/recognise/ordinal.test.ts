import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { recogniseOrdinals } from './ordinal.ts';
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
