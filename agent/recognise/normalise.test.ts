import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, normalise, tokenise } from './normalise.ts';

test('writes odd spaces, quotes, dashes, full-width and invisible characters plainly', () => {
  expect(normalise('  “Two\u00a0cases”\u200b –  it’s\u2009４２ \n\n ok ')).toBe('"Two cases" - it\'s 42\nok');
  expect(normalise('Cafe\u0301')).toBe('Café');
});

test('folds words for lookup', () => {
  expect(fold('Hauptstraße')).toBe('hauptstrasse');
  expect(fold('CAFÉ')).toBe('cafe');
  expect(fold('don’t')).toBe("don't");
  expect(fold('Sm\u00adør')).toBe('smor');
});

test('folds words that every object has a property of', () => {
  for (const word of Object.getOwnPropertyNames(Object.prototype))
    expect(fold(word)).toBe(word.toLowerCase());
});

test.each([
  ['Add 1,200.50 now.', ['add', '1,200.50', 'now', '.']],
  ['750ml W32/L34', ['750', 'ml', 'w', '32', '/', 'l', '34']],
  ['don’t, 👍🏽!', ["don't", ',', '👍', '!']],
  ['a\n \nb', ['a', '\n', 'b']],
  ['twenty-one', ['twenty', '-', 'one']],
])('cuts %j', (text, norms) => {
  expect(tokenise(text).map(({ norm }) => norm)).toEqual(norms);
});

test('cuts elided words off where the language has them', () => {
  expect(tokenise("l'autre", new Set(['l'])).map(({ norm }) => norm)).toEqual(["l'", 'autre']);
});

test('tokens lie in the text, in order, without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let last = 0;
      for (const token of tokenise(text)) {
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        last = token.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const once = normalise(text);
      expect(normalise(once)).toBe(once);
    }),
  );
});
