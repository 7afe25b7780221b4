import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import type { NumberRangeValue } from './entity.ts';
import { recogniseNumberRanges } from './number-range.ts';
import { scanText } from './scan.ts';

const read = (text: string): [string, NumberRangeValue][] =>
  recogniseNumberRanges(scanText(text, words)).map(({ text, value }) => [text, value]);

test.each<[string, NumberRangeValue]>([
  ['between 40 and 60', { low: 40, high: 60, highOpen: true }],
  ['from ninety to one hundred', { low: 90, high: 100, highOpen: true }],
  ['300-800', { low: 300, high: 800, highOpen: true }],
  ['7k~9k', { low: 7000, high: 9000, highOpen: true }],
  ['between the third and the ninth', { low: 3, high: 9, highOpen: true }],
  ['more than seventy', { low: 70, lowOpen: true }],
  ['no more than 45', { high: 45 }],
  ['at least 12', { low: 12 }],
  ['smaller or equal than 45', { high: 45 }],
  ['>= -7', { low: -7 }],
  ['six hundred or more', { low: 600 }],
  ['80 and below', { high: 80 }],
  ['equals 64', { low: 64, high: 64 }],
  ['equal to 64 or less', { high: 64 }],
  ['less than 64 or equal', { high: 64 }],
  ['more than 45 and less than 70', { low: 45, lowOpen: true, high: 70, highOpen: true }],
  ['at most 70, at least 45', { low: 45, high: 70 }],
  ['higher than the third but lower than the ninth', { low: 3, lowOpen: true, high: 9, highOpen: true }],
])('reads %j', (text, value) => {
  expect(read(`it is ${text}.`)).toEqual([[text, value]]);
});

test('bounds that do not meet are two ranges', () => {
  expect(read('above 90 and below 40').map(([text]) => text)).toEqual(['above 90', 'below 40']);
  expect(read('more than 5, more than 8').map(([text]) => text)).toEqual(['more than 5', 'more than 8']);
  expect(read('80 or more than 75').map(([text]) => text)).toEqual(['more than 75']);
});

test.each([
  '2031-04',
  '+44-20-555-0188',
  '<>8',
  '=>8',
  'one third',
  '6/23',
  'from 9 to 5',
  'more than words',
])('sees no range in %j', (text) => {
  expect(read(text)).toEqual([]);
});
