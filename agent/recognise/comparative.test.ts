import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { recogniseComparisons } from './comparative.ts';
import { scanText } from './scan.ts';

test.each([
  ['something cheaper', { dimension: 'price', direction: 'down' }],
  ['less expensive', { dimension: 'price', direction: 'down' }],
  ['dearer', { dimension: 'price', direction: 'up' }],
  ['a more expensive one', { dimension: 'price', direction: 'up' }],
  ['a larger lamp', { dimension: 'size', direction: 'up' }],
  ['it is too big', { dimension: 'size', direction: 'down' }],
  ['the most expensive', { dimension: 'price', direction: 'up', superlative: true }],
  ['least expensive', { dimension: 'price', direction: 'down', superlative: true }],
  ['the smallest', { dimension: 'size', direction: 'down', superlative: true }],
])('reads %j', (text, value) => {
  expect(recogniseComparisons(scanText(text, words)).map((entity) => entity.value)).toEqual([value]);
});
