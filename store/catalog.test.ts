import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCatalog } from './catalog.ts';
import type { Catalog, CatalogProduct } from './catalog.ts';
import type { ProductWish } from '../tools/wish.ts';

type Sketch = {
  title: string;
  description?: string;
  aliases?: string[];
  facets?: Record<string, string[]>;
  /** [price in minor units, options] */
  variants: [number, Record<string, string>][];
};

/** Products with ids made of the title: "Harbour Shirt" is harbour-shirt, its variants harbour-shirt-1 and so on. */
function productsOf(sketches: readonly Sketch[]): CatalogProduct[] {
  return sketches.map(({ title, description, aliases = [], facets = {}, variants }, position) => {
    const id = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    return {
      id,
      title,
      ...(description === undefined ? {} : { description }),
      aliases,
      facets,
      position,
      variants: variants.map(([priceMinor, options], at) => ({
        id: `${id}-${at + 1}`,
        product: id,
        priceMinor,
        options,
        position: at,
      })),
    };
  });
}

const wines = createCatalog(
  productsOf([
    {
      title: 'Barolo Castiglione',
      description: 'Roses and tar, with years ahead of it.',
      facets: {
        colour: ['red'],
        region: ['Piedmont'],
        producer: ['Vietti'],
        food: ['game', 'truffle'],
        body: ['full-bodied'],
      },
      variants: [
        [5200, { size: '75 cl' }],
        [11000, { size: '150 cl' }],
      ],
    },
    {
      title: 'Rioja Crianza',
      description: 'Cherry and vanilla.',
      facets: {
        colour: ['red'],
        region: ['Rioja'],
        producer: ['Muga'],
        food: ['lamb'],
        body: ['medium-bodied'],
      },
      variants: [[1650, { size: '75 cl' }]],
    },
    {
      title: 'Rioja Blanco',
      facets: { colour: ['white'], region: ['Rioja'], producer: ['Muga'], food: ['oysters', 'spicy food'] },
      variants: [[1250, { size: '75 cl' }]],
    },
    {
      title: 'Chablis Premier Cru',
      facets: { colour: ['white'], region: ['Burgundy'], producer: ['Fèvre'], food: ['oysters'] },
      variants: [[3100, { size: '75 cl' }]],
    },
    {
      title: 'Moscato d’Asti',
      facets: { colour: ['white'], region: ['Piedmont'], sweetness: ['off-dry'] },
      variants: [[1400, { size: '37.5 cl' }]],
    },
  ]),
  { aliases: { colour: { white: ['blanc', 'bianco'] } } },
);

const clothes = createCatalog(
  productsOf([
    {
      title: 'Harbour Shirt',
      facets: { category: ['shirts', 'tops'], department: ['men'] },
      variants: [
        [4500, { size: 'M', colour: 'navy' }],
        [4500, { size: 'L', colour: 'navy' }],
        [4700, { size: 'L', colour: 'white' }],
        [4900, { size: 'XXL', colour: 'white' }],
      ],
    },
    {
      title: 'Dune Dress',
      facets: { category: ['dresses'], department: ['women'] },
      variants: [
        [8900, { size: 'S', colour: 'sand' }],
        [8900, { size: 'M', colour: 'navy' }],
      ],
    },
    {
      title: 'Ridge T-Shirt',
      facets: { category: ['T-shirts', 'tops'], department: ['women'] },
      variants: [[1900, { size: 'XS', colour: 'black' }]],
    },
  ]),
);

const gadgets = createCatalog(
  productsOf([
    {
      title: 'Mechanical Keyboard',
      description: 'Hot-swappable switches, not for the shy.',
      aliases: ['typing board'],
      variants: [
        [12000, { 'switch type': 'clicky', backlight: 'RGB' }],
        [11000, { 'switch type': 'linear', backlight: 'none' }],
      ],
    },
    {
      title: 'Water Bottle',
      variants: [
        [1500, { capacity: '750ml' }],
        [1900, { capacity: '1 L' }],
        [1200, { capacity: '500ml' }],
      ],
    },
    {
      title: 'Desk Lamp',
      description: 'A lamp beside your keyboard.',
      variants: [[4000, { brightness: 'high' }]],
    },
  ]),
);

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

test('says what is available of a facet with the rest of the wish', () => {
  const foods = wines.available('food', { facets: [{ facet: 'colour', value: 'white' }] });
  expect(foods.map(({ value, products }) => [value.value, products])).toEqual([
    ['oysters', 2],
    ['spicy food', 1],
  ]);
});

test('explains which part of a wish is in the way, and what is nearest', () => {
  const wish: ProductWish = {
    facets: [
      { facet: 'colour', value: 'white' },
      { facet: 'region', value: 'Burgundy' },
    ],
    price: { atMost: 2000 },
  };
  const explained = wines.explainNone(wish);
  if (explained.found) throw new Error('nothing should match');
  expect(explained.inTheWay.map((way) => [way.parts.map((part) => part.part).join(), way.total])).toEqual([
    ['facet', 2],
    ['price', 1],
  ]);
  expect(explained.inTheWay[0]?.available?.map(({ value }) => value.value)).toEqual(['Piedmont', 'Rioja']);
  expect(explained.inTheWay[1]?.nearestPrice).toBe(3100);
});

test('drops two parts where no single one helps, and says when something matches after all', () => {
  const wish: ProductWish = {
    facets: [
      { facet: 'colour', value: 'red' },
      { facet: 'region', value: 'Mars' },
    ],
    price: { atMost: 100 },
  };
  const explained = wines.explainNone(wish);
  expect(explained).toMatchObject({ found: false });
  if (!explained.found)
    expect(explained.inTheWay[0]).toMatchObject({ total: 2, rest: { facets: [{ value: 'red' }] } });
  expect(wines.explainNone({ text: 'rioja' })).toEqual({ found: true, total: 2 });
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

test('agrees with a plain filter, whatever is asked', () => {
  const colours = ['red', 'blue', 'green', 'sand'];
  const sizes = ['S', 'M', 'L', 'XL'];
  const kinds = ['shirt', 'dress', 'sock'];
  const pick = <T>(from: readonly T[]) => fc.constantFrom(...from);
  const sketch = fc.record({
    title: fc.string(),
    facets: fc.record({ kind: fc.uniqueArray(pick(kinds), { maxLength: 2 }) }),
    variants: fc.array(
      fc.tuple(fc.integer({ min: 1, max: 50 }), fc.record({ colour: pick(colours), size: pick(sizes) })),
      { minLength: 1, maxLength: 4 },
    ),
  });
  const facet = fc.record({
    value: pick([...colours, ...sizes, ...kinds]),
    not: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(sketch, { maxLength: 50 }),
      fc.array(facet, { maxLength: 4 }),
      fc.integer({ min: 0, max: 60 }),
      (sketches, asked, atMost) => {
        const products = productsOf(sketches).map((product, at) => ({
          ...product,
          id: `p${at}`,
          variants: product.variants.map((variant, n) => ({
            ...variant,
            id: `p${at}v${n}`,
            product: `p${at}`,
          })),
        }));
        const catalog = createCatalog(products);
        const facetOf = (value: string) =>
          colours.includes(value) ? 'colour' : sizes.includes(value) ? 'size' : 'kind';
        const known = asked
          .filter(({ value }) => catalog.facet(facetOf(value))?.values.some((there) => there.value === value))
          .map(({ value, not }) => ({ facet: facetOf(value), value, not }));
        const expected = products.flatMap((product) =>
          product.variants
            .filter((variant) => {
              const has = ({ facet, value }: { facet: string; value: string }) =>
                variant.options[facet] === value ||
                (facet === 'kind' && product.facets['kind']?.includes(value));
              const wanted = known.filter(({ not }) => !not);
              return (
                variant.priceMinor <= atMost &&
                known.every((wish) => !wish.not || !has(wish)) &&
                wanted.every((wish) => wanted.some((other) => other.facet === wish.facet && has(other)))
              );
            })
            .map((variant) => variant.id),
        );
        const result = catalog.search({ facets: known, price: { atMost } }, { limit: 100 });
        expect(result.hits.flatMap((hit) => hit.variants.map((variant) => variant.id))).toEqual(expected);
        expect(result.totalVariants).toBe(expected.length);
      },
    ),
    { numRuns: 200 },
  );
});
