import { expect, test } from 'vitest';
import { mergeOrder } from './merge-order.ts';

test('the order of the file holds', () => {
  expect(mergeOrder([], ['a', 'b'])).toEqual(['a', 'b']);
  expect(mergeOrder(['a', 'b', 'c'], ['c', 'x', 'a', 'b'])).toEqual(['c', 'x', 'a', 'b']);
});

test('what came since stays behind what it followed', () => {
  expect(mergeOrder(['a', 'b', 'new'], ['a', 'b'])).toEqual(['a', 'b', 'new']);
  expect(mergeOrder(['a', 'between', 'b'], ['b', 'a'])).toEqual(['b', 'a', 'between']);
});

test('a file of additions comes after all that is stored', () => {
  expect(mergeOrder(['a', 'b'], ['c', 'd'])).toEqual(['a', 'b', 'c', 'd']);
});
