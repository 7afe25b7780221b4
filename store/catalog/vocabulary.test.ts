import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createVocabulary, distance } from './vocabulary.ts';

/** The definition, without a band or an early end. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(i - 2, j - 2) + 1);
      const line = table[i];
      if (line) line[j] = cost;
    }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });

test('distance is exact up to its limit', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      expect(distance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
    }),
    { numRuns: 2000 },
  );
});

test('finds every word near to another one and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, asked) => {
      const expected = words.filter((known) => plainDistance(asked, known) <= 2).sort();
      const found = createVocabulary(words).near(asked, 2);
      expect(found.map(({ index }) => words[index]).sort()).toEqual(expected);
      expect(found.map((one) => one.distance)).toEqual(found.map((one) => one.distance).sort());
    }),
  );
});

test('finds words by their beginning, shortest first', () => {
  const words = ['barolo', 'bar', 'rioja', 'barbera', 'ba'];
  const found = createVocabulary(words).startingWith('bar', 2);
  expect(found.map((index) => words[index])).toEqual(['bar', 'barolo']);
});
