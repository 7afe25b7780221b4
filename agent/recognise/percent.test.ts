import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { recognisePercentages, recognisePercents } from './percent.ts';
import { scanText } from './scan.ts';

test.each([
  ['10% off', 10],
  ['12.5 %', 12.5],
  ['twelve and a half percent', 12.5],
  ['a hundred per cent', 100],
])('reads %j', (text, value) => {
  expect(recognisePercents(scanText(text, words)).map((entity) => entity.value)).toEqual([value]);
});

test('a sign alone is no percentage', () => {
  expect(recognisePercents(scanText('what % is it?', words))).toEqual([]);
});

test.each([
  ['per cent of sixty', 60],
  ['90 percentage', 90],
  ['which percentage', null],
])('reads the percentage of %j', (text, value) => {
  expect(recognisePercentages(scanText(text, words)).map((entity) => entity.value)).toEqual([value]);
});

test('links hold no percentages', () => {
  expect(recognisePercentages(scanText('see http://example.com/a%20b=40%25', words))).toEqual([]);
});
