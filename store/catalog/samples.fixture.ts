import { createCatalog } from './catalog.ts';
import type { CatalogProduct } from './catalog.ts';

/** A product in short, for tests. */
export type ProductSketch = {
  title: string;
  description?: string;
  aliases?: string[];
  facets?: Record<string, string[]>;
  /** [price in minor units, options] */
  variants: [number, Record<string, string>][];
};

/** Products with ids made of the title: "Harbour Shirt" is harbour-shirt, its variants harbour-shirt-1 and so on. */
export function productsOf(sketches: readonly ProductSketch[]): CatalogProduct[] {
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

export const wines = createCatalog(
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

export const clothes = createCatalog(
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

export const gadgets = createCatalog(
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
