import { expect, test } from 'vitest';
import { createCompoundSplitter } from './split-compounds.ts';

const facets: Record<string, string> = {
  leinen: 'material',
  wolle: 'material',
  woll: 'material',
  seide: 'material',
  damen: 'department',
  sommer: 'season',
  hemd: 'category',
  bluse: 'category',
  kleid: 'category',
  hut: 'category',
};
const split = createCompoundSplitter(['', 'n', 's'], (word) => {
  const facet = facets[word];
  return facet === undefined ? [] : [{ facet, value: word, option: false }];
});

test.each([
  ['leinenhemd', 'leinen hemd'],
  ['wollkleid', 'woll kleid'],
  ['seidenbluse', 'seide bluse'],
  ['damensommerkleid', 'damen sommer kleid'],
  ['sommerhut', 'sommer hut'],
])('%s is %s', (word, parts) => expect(split(word)).toBe(parts));

test('of two things the last one is meant', () => expect(split('blusenkleid')).toBe('kleid'));

test.each(['hemd', 'hemdchen', 'gartenstuhl', 'leinenstuhl', 'tischhemd', 'x'])(
  '%s is no compound of the catalogue',
  (word) => expect(split(word)).toBeUndefined(),
);
