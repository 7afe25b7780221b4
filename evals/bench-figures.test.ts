import { expect, test } from 'vitest';
import { type Figure, figuresTable, median, passes, percentile } from './bench-figures.ts';

const ratio: Figure = { what: 'turns', value: 2.987, unit: '×', atLeast: 3 };

test('a figure passes at its target and not beyond it', () => {
  expect(passes(ratio)).toBe(false);
  expect(passes({ ...ratio, value: 3 })).toBe(true);
  expect(passes({ what: 'start', value: 1.01, unit: 's', atMost: 1 })).toBe(false);
  expect(passes({ what: 'told only', value: 1, unit: 's' })).toBeUndefined();
});

test('a figure that could not be measured never passes', () => {
  expect(passes({ ...ratio, value: Number.NaN })).toBe(false);
});

test('the table tells what was measured, what was asked for and whether it is reached', () => {
  const table = figuresTable([
    ratio,
    { what: 'p95', value: 4.2, unit: 'ms', atMost: 15, note: 'at 300 a second' },
  ]);
  expect(table.split('\n').slice(1)).toEqual([
    'turns  2.99 ×    at least 3 ×   FAIL',
    'p95    4.20 ms   at most 15 ms  pass  at 300 a second',
  ]);
});

test('percentiles are values that were measured', () => {
  const values = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(percentile(values, 0.95)).toBe(95);
  expect(percentile([7], 0.95)).toBe(7);
  expect(median([9, 1, 5])).toBe(5);
});
