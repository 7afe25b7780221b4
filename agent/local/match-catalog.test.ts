import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCatalog } from '../../store/catalog/catalog.ts';
import type { FacetAliases } from '../../store/catalog/catalog.ts';
import { tokenise } from '../recognise/normalise.ts';
import { createMatcher } from './match-catalog.ts';
import type { CatalogMatch } from './match-catalog.ts';

const stopwords = new Set(
  'a an the of for in on with and or to my i is it do you your me what where can could would like have any some please that this from was by not'.split(
    ' ',
  ),
);
const commonWords = new Set(
  'order return want need show tell time open last week bought about better much how shop when there long does take deliver changed mind yesterday something'.split(
    ' ',
  ),
);

type Sketch = {
  title: string;
  aliases?: string[];
  facets?: Record<string, string[]>;
  options?: Record<string, string>[];
};

function matcherOf(sketches: readonly Sketch[], aliases: FacetAliases = {}) {
  const products = sketches.map(({ title, aliases = [], facets = {}, options = [{}] }, position) => ({
    id: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    title,
    aliases,
    facets,
    position,
    variants: options.map((own, at) => ({
      id: `v${position}-${at}`,
      product: title,
      priceMinor: 100,
      options: own,
      position: at,
    })),
  }));
  return createMatcher(createCatalog(products, { aliases }), { stopwords, commonWords });
}

const wine = matcherOf(
  [
    {
      title: 'Barolo Castiglione 2019, Vietti',
      facets: {
        colour: ['red'],
        region: ['Piedmont'],
        appellation: ['Barolo'],
        producer: ['Vietti'],
        grape: ['nebbiolo'],
      },
    },
    {
      title: 'Rioja Crianza 2020, Muga',
      facets: {
        colour: ['red'],
        region: ['Rioja'],
        appellation: ['Rioja'],
        producer: ['Muga'],
        body: ['medium-bodied'],
      },
    },
    {
      title: 'Chablis 2022, Domaine Fèvre',
      facets: {
        colour: ['white'],
        region: ['Burgundy'],
        appellation: ['Chablis'],
        food: ['oysters'],
        body: ['light-bodied'],
      },
    },
    {
      title: 'Spätburgunder Alte Reben',
      facets: { colour: ['red'], region: ['Ahr'], grape: ['pinot noir'], food: ['spicy food', 'duck'] },
    },
    {
      title: 'Riesling Kabinett',
      facets: {
        colour: ['white'],
        region: ['Mosel'],
        grape: ['riesling'],
        sweetness: ['off-dry'],
        food: ['spicy food'],
      },
    },
    {
      title: 'Cinsault Rosé',
      facets: { colour: ['rosé'], region: ['Provence'], sweetness: ['dry'], grape: ['shiraz'] },
    },
  ],
  { colour: { white: ['blanc', 'white wine'] }, body: { 'light-bodied': ['light'] } },
);

const apparel = matcherOf(
  [
    {
      title: 'Harbour Shirt',
      facets: { category: ['shirt', 'tops'], brand: ['Larkfold'], fit: ['slim'] },
      options: [
        { size: 'M', colour: 'navy', material: 'linen' },
        { size: 'L', colour: 'white', material: 'cotton' },
        { size: 'XXL', colour: 'white', material: 'cotton' },
      ],
    },
    {
      title: 'Ridge Tee',
      facets: { category: ['T-shirts', 'tops'] },
      options: [{ size: 'S', colour: 'black' }],
    },
    {
      title: 'Summer Linen Dress',
      facets: { category: ['dresses'] },
      options: [{ size: '38', colour: 'dark green' }],
    },
    { title: 'Dune Jeans', facets: { category: ['trousers'] }, options: [{ size: '42', colour: 'indigo' }] },
  ],
  { colour: { navy: ['dark blue'] } },
);

const gadgets = matcherOf([
  { title: 'Mechanical Keyboard', options: [{ 'switch type': 'clicky', backlight: 'RGB' }] },
  { title: 'Wireless Earbuds', options: [{ colour: 'black', 'battery life': '6 hours' }] },
  {
    title: 'Smart Watch',
    aliases: ['fitness tracker'],
    options: [{ colour: 'gold', 'band material': 'leather' }],
  },
  { title: 'Smart Thermostat', options: [{ compatibility: 'Apple HomeKit' }] },
  { title: 'Desk Lamp', options: [{ 'power source': 'battery' }] },
  { title: 'Water Bottle', options: [{ capacity: '750ml' }, { capacity: '1000ml' }] },
]);

type Matcher = typeof wine;

function found(matcher: Matcher, text: string): CatalogMatch[] {
  return matcher.find(tokenise(text), text);
}

/** Each match as "words = facet: value | …" or "words = product, …". */
function read(matcher: Matcher, text: string): string[] {
  return found(matcher, text).map((match) => {
    const meaning =
      match.kind === 'facet'
        ? match.candidates.map(({ facet, value }) => `${facet}: ${value}`).join(' | ')
        : match.products.map(({ id }) => id).join(', ');
    return `${match.text} = ${meaning}`;
  });
}

test('finds facet values, each with all it may be a value of', () => {
  expect(read(wine, 'a dry red for oysters from Rioja')).toEqual([
    'dry = sweetness: dry',
    'red = colour: red',
    'oysters = food: oysters',
    'Rioja = region: Rioja | appellation: Rioja',
  ]);
});

test('takes the longest value, however it is spaced and hyphenated', () => {
  expect(read(wine, 'an off dry white wine')).toEqual([
    'off dry = sweetness: off-dry',
    'white wine = colour: white',
  ]);
  expect(read(wine, 'off-dry or offdry')).toEqual([
    'off-dry = sweetness: off-dry',
    'offdry = sweetness: off-dry',
  ]);
  for (const text of ['t-shirt', 't shirt', 'tshirts', 'T-Shirts'])
    expect(read(apparel, `a ${text}`)).toEqual([`${text} = category: T-shirts`]);
  expect(read(apparel, 'dark blue or dark green')).toEqual([
    'dark blue = colour: navy',
    'dark green = colour: dark green',
  ]);
  expect(read(wine, 'something for spicy food')).toEqual(['spicy food = food: spicy food']);
});

test('says how sure it is: as written, by alias, in the plural, with a typo, by beginning, by sound', () => {
  const how = (matcher: Matcher, text: string) =>
    found(matcher, text).map((match) => [match.text, match.how]);
  expect(how(wine, 'white blanc reds')).toEqual([
    ['white', 'exact'],
    ['blanc', 'alias'],
    ['reds', 'plural'],
  ]);
  expect(read(wine, 'something from Piedmnot')).toEqual(['Piedmnot = region: Piedmont']);
  expect(read(wine, 'pinot nior')).toEqual(['pinot nior = grape: pinot noir']);
  expect(how(wine, 'pinot nior')).toEqual([['pinot nior', 'typo']]);
  expect(read(wine, 'burgundi and rieslng')).toEqual([
    'burgundi = region: Burgundy',
    'rieslng = grape: riesling',
  ]);
  expect(how(wine, 'provenc')).toEqual([['provenc', 'typo']]);
  expect(how(wine, 'nebb')).toEqual([['nebb', 'prefix']]);
  expect(read(wine, 'any reezling')).toEqual(['reezling = grape: riesling']);
  expect(how(wine, 'shablis')).toEqual([['shablis', 'sound']]);
  const [typo, sound] = [found(wine, 'rieslng')[0], found(wine, 'shablis')[0]];
  expect(sound?.score).toBeLessThan(typo?.score ?? 0);
});

test('a telling word of a longer value stands for it', () => {
  expect(read(wine, 'something spicy')).toEqual(['spicy = food: spicy food']);
  expect(read(wine, 'something light')).toEqual(['light = body: light-bodied']);
});

test('finds products by part of their names, in any order', () => {
  expect(read(wine, 'two cases of the barolo castiglione')).toEqual([
    'barolo castiglione = barolo-castiglione-2019-vietti',
  ]);
  expect(read(apparel, 'the harbour shirt in white')).toEqual([
    'harbour shirt = harbour-shirt',
    'white = colour: white',
  ]);
  expect(read(gadgets, 'return the keyboard and the earbuds')).toEqual([
    'keyboard = mechanical-keyboard',
    'earbuds = wireless-earbuds',
  ]);
  expect(read(gadgets, 'a watch that is smart')).toEqual(['watch that is smart = smart-watch']);
  expect(read(gadgets, 'my fitness tracker')).toEqual(['fitness tracker = smart-watch']);
  expect(read(gadgets, 'the mecanical keybord')).toEqual(['mecanical keybord = mechanical-keyboard']);
  expect(read(gadgets, 'something smart')).toEqual(['smart = smart-watch, smart-thermostat']);
});

test('a name made of facet values is told both ways', () => {
  const matches = found(wine, 'the Vietti Barolo');
  expect(matches.filter(({ kind }) => kind === 'facet').map(({ text }) => text)).toEqual([
    'Vietti',
    'Barolo',
  ]);
  expect(matches.find(({ kind }) => kind === 'product')).toMatchObject({
    text: 'Vietti Barolo',
    total: 1,
    beyondFacets: false,
    products: [{ id: 'barolo-castiglione-2019-vietti' }],
  });
});

test('where words name many products it gives the words to search for', () => {
  const many = matcherOf(
    Array.from({ length: 200 }, (_, at) => ({
      title: `${at % 5 === 0 ? 'Brass Lantern' : 'Oak Stool'} No ${at}`,
    })),
  );
  const [match] = found(many, 'a lantren');
  expect(match).toMatchObject({ kind: 'product', total: 40, words: 'lantern', how: 'typo' });
  expect(match?.kind === 'product' && match.products).toHaveLength(20);
  expect(found(many, 'an oak stool')).toEqual([]);
});

test('ordinary sentences name nothing', () => {
  const sentences = [
    'hello there',
    'where is my order?',
    'what time do you open on Monday?',
    'I want to return what I bought last week',
    'can I have that by Friday please',
    'how long does it take to deliver?',
    'I changed my mind about yesterday',
    'thanks, that is much better',
    'my number is 42 and it was S on the 2nd',
    '12 34 5',
    '',
  ];
  for (const matcher of [wine, apparel, gadgets])
    for (const sentence of sentences) expect([sentence, read(matcher, sentence)]).toEqual([sentence, []]);
});

test('a word the catalogue or the language knows is not corrected into another', () => {
  const close = matcherOf([
    { title: 'Bitter Lemon', facets: { taste: ['bitter', 'shirt'] } },
    { title: 'Short Story' },
  ]);
  expect(read(close, 'better')).toEqual([]);
  expect(read(close, 'short')).toEqual(['short = short-story']);
});

test('short option values are looked up, not found in running text', () => {
  expect(read(apparel, 'a shirt in L, M or 42')).toEqual(['shirt = category: shirt']);
  expect(apparel.valueOf('size', 'l')).toEqual({ facet: 'size', value: 'L', option: true });
  expect(apparel.valueOf('size', 'large')).toEqual({ facet: 'size', value: 'L', option: true });
  expect(apparel.valueOf('size', 'navy')).toBeUndefined();
  expect(apparel.valueOf('weight', 'L')).toBeUndefined();
  expect(apparel.facetsOf('42')).toEqual([{ facet: 'size', value: '42', option: true }]);
  expect(apparel.facetsOf('medium')).toEqual([{ facet: 'size', value: 'M', option: true }]);
  expect(gadgets.facetsOf('1 litre')).toEqual([{ facet: 'capacity', value: '1000ml', option: true }]);
  expect(wine.facetsOf('rioja').map(({ facet }) => facet)).toEqual(['region', 'appellation']);
  expect(read(gadgets, 'the 750 ml bottle')).toEqual(['750 ml = capacity: 750ml', 'bottle = water-bottle']);
});

test('any text gives matches inside of it, in order', () => {
  const words =
    'red off dry light bodied barolo vietti shirt navy t - , keybord rieslng of the 2019 é 🍷'.split(' ');
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(text, (given) => {
      for (const matcher of [wine, apparel, gadgets]) {
        const tokens = tokenise(given);
        let last = 0;
        for (const match of matcher.find(tokens, given)) {
          expect(match.start).toBeGreaterThanOrEqual(last);
          expect(match.end).toBeGreaterThan(match.start);
          expect(match.text).toBe(given.slice(match.start, match.end));
          expect(tokens[match.tokens[0]]?.start).toBe(match.start);
          expect(tokens[match.tokens[1] - 1]?.end).toBe(match.end);
          last = match.start;
        }
      }
    }),
    { numRuns: 200 },
  );
});
