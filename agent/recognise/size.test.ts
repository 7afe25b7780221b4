import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { recogniseSizes } from './size.ts';
import { scanText } from './scan.ts';

const read = (text: string): string[][] =>
  recogniseSizes(scanText(text, words)).map(({ value }) => value.candidates);

test.each([
  ['in M', 'M'],
  ['size L', 'L'],
  ['in size l', 'L'],
  ['an XL', 'XL'],
  ['xxl', 'XXL'],
  ['2XL', 'XXL'],
  ['extra large', 'XL'],
  ['the medium', 'M'],
  ['size 10', '10'],
  ['size nine', '9'],
  ['EU 42', 'EU 42'],
  ['9.5 UK', 'UK 9.5'],
  ['W32 L34', 'W32 L34'],
  ['w32/l34', 'W32 L34'],
  ['32/34', '32/34'],
  ['4-5 years', '4-5 years'],
  ['6-9 months', '6-9 months'],
  ['30 x 40 cm', '30 x 40 cm'],
])('in %j the likeliest size is %j', (text, size) => {
  expect(read(text)[0]?.[0]).toBe(size);
});

test('offers other ways the size may be written', () => {
  expect(read('EU 42')).toEqual([['EU 42', '42']]);
  expect(read('W32 L34')[0]).toContain('32/34');
});

test('reads several after one word for size', () => {
  expect(read('sizes 38 and 40')).toEqual([['38'], ['40']]);
  expect(read('size M or L')).toEqual([['M'], ['L']]);
});

test('tells a word that may be no size from one that is said to be', () => {
  const cued = (text: string): boolean | undefined => recogniseSizes(scanText(text, words))[0]?.value.cued;
  expect(cued('calm pictures for small rooms')).toBe(false);
  expect(cued('do you have it in small')).toBe(true);
});

test.each(['I m here', 'it is 5', 'give it 5', 'tell us 5 things', "I'm s", 'M and S'])(
  'sees no size in %j',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
