import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import type { QuantityValue } from './entity.ts';
import { compilePacks, recogniseQuantities } from './quantity.ts';
import { scanText } from './scan.ts';

const read = (text: string, packs: string[] = []): QuantityValue[] =>
  recogniseQuantities(scanText(text, words), compilePacks(packs, words)).map(({ value }) => value);

test.each<[string, QuantityValue]>([
  ['three bottles', { count: 3, pack: 'bottle' }],
  ['a case of Rioja', { count: 1, pack: 'case' }],
  ['two cases', { count: 2, pack: 'case' }],
  ['half a case', { count: 0.5, pack: 'case' }],
  ['two and a half cases', { count: 2.5, pack: 'case' }],
  ['a dozen bottles', { count: 12, pack: 'bottle' }],
  ['a couple of bottles', { count: 2, pack: 'bottle' }],
  ['case of 12', { count: 1, pack: 'case', packUnits: 12 }],
  ['two cases of 12', { count: 2, pack: 'case', packUnits: 12 }],
  ['two six-packs', { count: 2, pack: 'pack', packUnits: 6 }],
  ['a 6 pack', { count: 1, pack: 'pack', packUnits: 6 }],
  ['12-pack', { count: 1, pack: 'pack', packUnits: 12 }],
  ['2x', { count: 2 }],
  ['x3', { count: 3 }],
  ['2 x lamp', { count: 2 }],
  ['3 of them', { count: 3 }],
  ['a pair', { count: 1, pack: 'pair' }],
  ['a bottle', { count: 1, pack: 'bottle' }],
  ['another one', { count: 1, more: true }],
  ['another two', { count: 2, more: true }],
  ['2 more', { count: 2, more: true }],
  ['2 more bottles', { count: 2, pack: 'bottle', more: true }],
  ['one more case', { count: 1, pack: 'case', more: true }],
  ['750ml', { count: 750, unit: 'ml' }],
  ['qty: 3', { count: 3 }],
])('reads %j', (text, value) => {
  expect(read(text)).toEqual([value]);
});

test('reads the shop’s own packs', () => {
  expect(read('two half cases', ['half case'])).toEqual([{ count: 2, pack: 'half case' }]);
});

test.each(['just in case', 'in case', 'the bottle', '3 x 2', 'the 2019 Barolo', 'none'])(
  'sees no quantity in %j',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
