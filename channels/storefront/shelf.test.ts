import { expect, test } from 'vitest';
import { layShelf } from './shelf.ts';

test('products keep their order and are grouped by the facet people look for first', () => {
  const shelf = layShelf([
    { id: 'a', facets: { colour: 'red', department: 'women' } },
    { id: 'b', facets: { colour: 'blue', department: ['men', 'women'] } },
    { id: 'c', facets: null },
  ]);
  expect(shelf.all).toEqual(['a', 'b', 'c']);
  expect([...shelf.groups]).toEqual([
    ['women', ['a', 'b']],
    ['men', ['b']],
  ]);
});

test('a facet with one value, or with too many to choose from, divides nothing', () => {
  const products = Array.from({ length: 40 }, (_, nth) => ({
    id: `p${nth}`,
    facets: { category: 'wine', producer: `house ${nth}`, sweetness: nth % 2 ? 'dry' : 'sweet' },
  }));
  expect([...layShelf(products).groups.keys()].sort()).toEqual(['dry', 'sweet']);
  expect(layShelf(products.map(({ id }) => ({ id, facets: null }))).groups.size).toBe(0);
});
