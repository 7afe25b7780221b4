import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { recognisePercents } from './percent.ts';
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
