import { expect, test } from 'vitest';
import { readSize, sameSize } from './size.ts';
import type { Size } from './size.ts';

test.each([
  ['M', 'step', 0],
  ['XXS', 'step', -3],
  ['3XL', 'step', 4],
  ['XXXL', 'step', 4],
  ['Extra-Large', 'step', 2],
  ['75 cl', 'volume', 750],
  ['1,5L', 'volume', 1500],
  ['500 g', 'mass', 500],
  ['13-inch', 'length', 330.2],
  ['60 x 80 cm', 'area', 480_000],
  ['500-piece', 'pieces', 500],
  ['1TB SSD', 'storage', 1024 ** 4],
  ['EU 42', 'number', 42],
])('reads %s', (text, dimension, amount) => {
  expect(readSize(text)?.dimension).toBe(dimension);
  expect(readSize(text)?.amount).toBeCloseTo(amount);
});

test.each(['2019', 'navy', 'crew neck', '', '12 of them', '13.5%', 'constructor', '5 constructor'])(
  '%s is no size',
  (text) => {
    expect(readSize(text)).toBeUndefined();
  },
);

test('the same size in other words', () => {
  const same = (a: string, b: string) => sameSize(readSize(a) as Size, readSize(b) as Size);
  expect(same('1 L', '1000ml')).toBe(true);
  expect(same('large', 'L')).toBe(true);
  expect(same('1 kg', '1 L')).toBe(false);
});
