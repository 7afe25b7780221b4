import { expect, test } from 'vitest';
import { nameKey, postalKey } from './identity-keys.ts';

test.each([
  ['Émile O’Hara-Ruß', 'emile o hara russ'],
  ['  MEI   Davis ', 'mei davis'],
  ['Łukasz Ørsted', 'lukasz orsted'],
  ['José María', 'jose maria'],
])('the name %s', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test.each([
  ['19122', '19122-4411'],
  ['D-10115', '10115'],
  ['A-1080', '1080'],
  ['d02 x285', 'D02X285'],
  ['SW1A 1AA', 'sw1a1aa'],
])('the postal code %s is %s', (one, other) => {
  expect(postalKey(one)).toBe(postalKey(other));
});

test.each([
  ['19122', '19123'],
  ['D02 X285', 'D02 X286'],
  ['1080', '10801'],
])('the postal code %s is not %s', (one, other) => {
  expect(postalKey(one)).not.toBe(postalKey(other));
});
