import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import type { PriceRangeValue } from './entity.ts';
import { findMoney } from './money.ts';
import { recognisePriceRanges } from './price-range.ts';
import { scanText } from './scan.ts';

const read = (text: string): PriceRangeValue[] => {
  const scan = scanText(text, words);
  return recognisePriceRanges(scan, findMoney(scan, 'EUR'), 'EUR').map(({ value }) => value);
};
const currency = 'EUR';

test.each<[string, PriceRangeValue]>([
  ['under 20', { atMost: 2000, exclusive: true }],
  ['something under 20 please', { atMost: 2000, exclusive: true }],
  ['a red under twenty for oysters', { atMost: 2000, exclusive: true }],
  ['less than €20', { atMost: 2000, exclusive: true, currency }],
  ['cheaper than 12', { atMost: 1200, exclusive: true }],
  ['between 15 and 20 euros', { atLeast: 1500, atMost: 2000, currency }],
  ['between fifteen and twenty', { atLeast: 1500, atMost: 2000 }],
  ['€15-20', { atLeast: 1500, atMost: 2000, currency }],
  ['15 to 20 euros', { atLeast: 1500, atMost: 2000, currency }],
  ['from €10 to €20', { atLeast: 1000, atMost: 2000, currency }],
  ['at least 10', { atLeast: 1000 }],
  ['over 100', { atLeast: 10_000, exclusive: true }],
  ['around 30', { around: 3000 }],
  ['around 20-30', { atLeast: 2000, atMost: 3000 }],
  ['€20ish', { around: 2000, currency }],
  ['no more than 25', { atMost: 2500 }],
  ['up to 50', { atMost: 5000 }],
  ['my budget is 50', { atMost: 5000 }],
  ['20 euros max', { atMost: 2000, currency }],
  ['15 or less', { atMost: 1500 }],
  ['30 and up', { atLeast: 3000 }],
])('reads %j', (text, value) => {
  expect(read(text)).toEqual([value]);
});

test.each([
  'at least 3 bottles',
  'more than two cases',
  'less than 5 left',
  'fewer than 10 in stock',
  'change it from 2 to 3',
  'between 2010 and 2015',
  'what about 2',
  'around 5 pm',
  'up to 10%',
  '20',
  '15-20',
  '€5 and €10',
  'under the table',
])('sees no price range in %j', (text) => {
  expect(read(text)).toEqual([]);
});
