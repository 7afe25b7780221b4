import { expect, test } from 'vitest';
import { spellingsOf, stateCode } from './places.ts';

test.each([
  ['Texas', ['texas', 'tx']],
  ['TX', ['tx', 'texas']],
  ['N.Y.C.', ['new york', 'ny']],
  ['Dublin', ['dublin']],
])('%s may be written as %j', (place, spellings) => {
  expect(spellingsOf(place)).toEqual(spellings);
});

test.each(['constructor', '__proto__', 'toString'])('%s is a word like any other', (word) => {
  expect(spellingsOf(word)).toEqual([word.toLowerCase()]);
  expect(stateCode(word, undefined)).toBe(word);
});

test.each([
  ['texas', undefined, 'TX'],
  ['tx', undefined, 'TX'],
  [undefined, '80280', 'CO'],
  ['Bavaria', '80331', 'Bavaria'],
])('the region %s with the postal code %s is %s', (region, postalCode, code) => {
  expect(stateCode(region, postalCode)).toBe(code);
});
