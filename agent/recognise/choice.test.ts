import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { recogniseChoices } from './choice.ts';
import type { ChoiceValue } from './entity.ts';
import { scanText } from './scan.ts';

const read = (text: string): ChoiceValue[] =>
  recogniseChoices(scanText(text, words)).map(({ value }) => value);

test.each<[string, ChoiceValue]>([
  ['the second', { positions: [2] }],
  ['the second one please', { positions: [2] }],
  ['second', { positions: [2] }],
  ['2nd please', { positions: [2] }],
  ['number 3', { positions: [3] }],
  ['options 1', { positions: [1] }],
  ['numbers 1 and 2', { positions: [1, 2] }],
  ['the last one', { positions: [-1] }],
  ['the last but one', { positions: [-2] }],
  ['the first two', { firstN: 2 }],
  ['the last two', { positions: [-2, -1] }],
  ['the first and the third', { positions: [1, 3] }],
  ['both', { all: true, firstN: 2 }],
  ['all of them', { all: true }],
  ['all three', { all: true, firstN: 3 }],
  ['neither', { none: true }],
  ['none of them', { none: true }],
  ['the other one', { other: true }],
  ['the cheapest', { superlative: { dimension: 'price', direction: 'down', superlative: true } }],
  ['the smallest one', { superlative: { dimension: 'size', direction: 'down', superlative: true } }],
])('reads %j', (text, value) => {
  expect(read(text)).toEqual([value]);
});

test.each([
  'the blue one',
  'the cheapest red',
  'where is my last order',
  'the second lamp',
  "that's all",
  'not at all',
  'all red wines',
  'wait a second',
  'the other lamp',
])('sees no choice in %j', (text) => {
  expect(read(text)).toEqual([]);
});
