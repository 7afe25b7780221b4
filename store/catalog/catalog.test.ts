import { expect, test } from 'vitest';
import type { ProductWish } from '../../tools/wish.ts';
import { clothes, gadgets, productsOf, wines } from './samples.fixture.ts';
import { createCatalog } from './catalog.ts';
import type { Catalog } from './catalog.ts';

function titles(catalog: Catalog, wish: ProductWish): string[] {
  return catalog.search(wish, { limit: 50 }).hits.map((hit) => hit.product.title);
}

test('values of one facet are alternatives, different facets must all hold, not excludes', () => {
  expect(titles(wines, { facets: [{ facet: 'colour', value: 'white' }] })).toHaveLength(3);
  const both = [
    { facet: 'region', value: 'Rioja' },
    { facet: 'region', value: 'burgundy' },
    { facet: 'colour', value: 'white' },
  ];
  expect(titles(wines, { facets: both })).toEqual(['Rioja Blanco', 'Chablis Premier Cru']);
  expect(titles(wines, { facets: [...both, { facet: 'producer', value: 'Fevre', not: true }] })).toEqual([
    'Rioja Blanco',
  ]);
});

test('a hit carries the variants that meet the wish', () => {
  const { hits, total, totalVariants } = clothes.search(
    {
      facets: [
        { facet: 'category', value: 'shirt' },
        { facet: 'size', value: 'L' },
        { facet: 'colour', value: 'navy' },
      ],
    },
    { limit: 5 },
  );
  expect([total, totalVariants]).toEqual([1, 1]);
  expect(hits[0]?.variants.map((variant) => variant.id)).toEqual(['harbour-shirt-2']);
});

test('text that names an option shows the variants that have it', () => {
  const { hits } = clothes.search({ text: 'white harbour shirts' }, { limit: 5 });
  expect(hits.map((hit) => hit.variants.map((variant) => variant.id))).toEqual([
    ['harbour-shirt-3', 'harbour-shirt-4'],
  ]);
});

test('price bounds are inclusive and around is a fifth to either side', () => {
  expect(titles(wines, { price: { atLeast: 1400, atMost: 1650 } })).toEqual([
    'Rioja Crianza',
    'Moscato d’Asti',
  ]);
  expect(titles(wines, { price: { around: 1375 } })).toEqual([
    'Rioja Crianza',
    'Rioja Blanco',
    'Moscato d’Asti',
  ]);
  const { hits } = wines.search({ price: { atLeast: 10000 } }, { limit: 5 });
  expect(hits[0]?.variants.map((variant) => variant.id)).toEqual(['barolo-castiglione-2']);
});

test('facets and values are found in other spellings, by alias, plural, size, part and typo', () => {
  const values = (catalog: Catalog, facet: string, value: string) =>
    catalog.valuesFor({ facet, value }).map((found) => `${found.facet}: ${found.value}`);
  expect(values(wines, 'color', 'Blanc')).toEqual(['colour: white']);
  expect(values(wines, 'food', 'oyster')).toEqual(['food: oysters']);
  expect(values(wines, 'food', 'spicy')).toEqual(['food: spicy food']);
  expect(values(wines, 'body', 'full bodied')).toEqual(['body: full-bodied']);
  expect(values(wines, 'size', '1.5 litres')).toEqual(['size: 150 cl']);
  expect(values(wines, 'size', 'Magnum')).toEqual([]);
  expect(values(wines, 'region', 'Piemont')).toEqual(['region: Piedmont']);
  expect(values(clothes, 'category', 'tshirt')).toEqual(['category: T-shirts']);
  expect(values(clothes, 'size', 'large')).toEqual(['size: L']);
  expect(values(clothes, 'style', 'navy')).toEqual(['colour: navy']);
  expect(values(gadgets, 'capacity', '1000ml')).toEqual(['capacity: 1 L']);
});

test('a value nothing is like leaves no hits and is named', () => {
  const wish = { facets: [{ facet: 'region', value: 'Mars' }] };
  expect(wines.search(wish, { limit: 5 })).toMatchObject({ total: 0, unknownFacets: wish.facets });
});

test('text prefers titles, forgives typos and plurals and names what it did not know', () => {
  expect(titles(gadgets, { text: 'keyboards' })).toEqual(['Mechanical Keyboard', 'Desk Lamp']);
  expect(titles(gadgets, { text: 'typing board' })).toEqual(['Mechanical Keyboard']);
  const typo = gadgets.search({ text: 'mecanical keybord' }, { limit: 5 });
  expect(typo.hits.map((hit) => hit.product.id)).toEqual(['mechanical-keyboard']);
  expect(typo.corrected).toEqual([
    { from: 'mecanical', to: 'mechanical' },
    { from: 'keybord', to: 'keyboard' },
  ]);
  expect(titles(wines, { text: 'castig' })).toEqual(['Barolo Castiglione']);
  expect(wines.search({ text: 'muga zebra' }, { limit: 5 })).toMatchObject({
    total: 2,
    matched: 'some',
    unknown: ['zebra'],
  });
  expect(titles(wines, { text: 'zebra' })).toEqual([]);
  expect(titles(wines, { text: '?!' })).toHaveLength(5);
});

test('all words are wanted; where nothing has them all, the best of the rest is shown', () => {
  expect(wines.search({ text: 'rioja blanco' }, { limit: 5 })).toMatchObject({ total: 1, matched: 'all' });
  const some = wines.search({ text: 'chablis castiglione' }, { limit: 5 });
  expect(some.matched).toBe('some');
  expect(some.hits.map((hit) => hit.product.title).sort()).toEqual([
    'Barolo Castiglione',
    'Chablis Premier Cru',
  ]);
});

test('sorts by price and by size, whatever the size is measured in', () => {
  expect(titles(wines, { sort: 'cheapest' })[0]).toBe('Rioja Blanco');
  expect(titles(wines, { sort: 'dearest' }).slice(0, 2)).toEqual([
    'Barolo Castiglione',
    'Chablis Premier Cru',
  ]);
  const ids = (catalog: Catalog, wish: ProductWish) =>
    catalog.search(wish, { limit: 9 }).hits[0]?.variants.map((variant) => variant.id);
  expect(ids(wines, { sort: 'largest' })?.[0]).toBe('barolo-castiglione-2');
  expect(titles(wines, { sort: 'smallest' })[0]).toBe('Moscato d’Asti');
  expect(ids(gadgets, { text: 'bottle', sort: 'largest' })).toEqual([
    'water-bottle-2',
    'water-bottle-1',
    'water-bottle-3',
  ]);
  expect(titles(clothes, { sort: 'smallest' })).toEqual(['Ridge T-Shirt', 'Dune Dress', 'Harbour Shirt']);
  expect(ids(clothes, { sort: 'largest' })?.[0]).toBe('harbour-shirt-4');
});

test('pages follow one another and count everything', () => {
  const page = (offset: number) => wines.search({ sort: 'cheapest' }, { limit: 2, offset });
  const all = [0, 2, 4].flatMap((offset) => page(offset).hits.map((hit) => hit.product.title));
  expect(all).toEqual(titles(wines, { sort: 'cheapest' }));
  expect(page(4).total).toBe(5);
});

test('only the variants among those given count', () => {
  const { hits } = clothes.search(
    { text: 'shirt' },
    { limit: 5, among: new Set(['harbour-shirt-4', 'gone']) },
  );
  expect(hits.map((hit) => hit.variants.map((variant) => variant.id))).toEqual([['harbour-shirt-4']]);
});

test('an option hides the facet of the same name of its product', () => {
  const catalog = createCatalog(
    productsOf([
      {
        title: 'Scarf',
        facets: { colour: ['red', 'blue'] },
        variants: [
          [100, { colour: 'red' }],
          [100, { colour: 'blue' }],
        ],
      },
    ]),
  );
  const { hits } = catalog.search({ facets: [{ facet: 'colour', value: 'red' }] }, { limit: 1 });
  expect(hits[0]?.variants.map((variant) => variant.id)).toEqual(['scarf-1']);
});
