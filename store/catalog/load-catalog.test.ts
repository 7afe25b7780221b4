import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createCatalogs } from './load-catalog.ts';
import { type Engine, engines, openNew } from '../engines.fixture.ts';
import type { Store } from '../open-store.ts';
import { catalogChanged } from '../queries/shops.ts';

const at = new Date('2026-03-02T10:00:00Z');

async function storeWith(engine: Engine, ...shops: string[]): Promise<Store> {
  const store = await openNew(engine, () => at);
  const { t, write } = store;
  for (const shop of shops) {
    const settings = { aliases: { colour: { navy: ['dark blue'] } } };
    await store.apply([
      {
        query: write.insert(t.shops).values({
          id: shop,
          name: shop,
          currency: 'EUR',
          locale: 'en',
          timezone: 'UTC',
          settings,
          secret: 'x',
          createdAt: at,
        }),
      },
      {
        query: write
          .insert(t.products)
          .values({ shop, id: 'shirt', position: 0, title: 'Harbour Shirt', facets: { category: 'shirt' } }),
      },
      {
        query: write.insert(t.variants).values({
          shop,
          id: 'shirt-navy',
          productId: 'shirt',
          position: 0,
          priceMinor: 4500,
          stock: 2,
          options: { colour: 'navy' },
        }),
      },
    ]);
  }
  return store;
}

async function setPrice(store: Store, shop: string, priceMinor: number): Promise<void> {
  const { t, write } = store;
  await store.apply([
    { query: write.update(t.variants).set({ priceMinor }).where(eq(t.variants.shop, shop)) },
    catalogChanged(store, shop),
  ]);
}

test.each(engines)('$name: reads products, variants and aliases of a shop', async (engine) => {
  const store = await storeWith(engine, 'apparel');
  const catalog = await createCatalogs(store).of('apparel');
  const result = catalog?.search({ facets: [{ facet: 'colour', value: 'dark blue' }] }, { limit: 5 });
  expect(result?.hits[0]?.product).toEqual({
    id: 'shirt',
    title: 'Harbour Shirt',
    facets: { category: ['shirt'] },
    aliases: [],
    position: 0,
    variants: [
      { id: 'shirt-navy', product: 'shirt', priceMinor: 4500, options: { colour: 'navy' }, position: 0 },
    ],
  });
  expect(catalog?.currency).toBe('EUR');
  await store.close();
});

test.each(engines)(
  '$name: keeps a catalogue until its shop changes, and shares one that is being read',
  async (engine) => {
    const store = await storeWith(engine, 'apparel', 'wine');
    const catalogs = createCatalogs(store);
    const [first, second] = await Promise.all([catalogs.of('apparel'), catalogs.of('apparel')]);
    expect(first).toBe(second);
    const wine = await catalogs.of('wine');

    await setPrice(store, 'apparel', 5000);
    expect((await catalogs.of('apparel'))?.variant('shirt-navy')?.priceMinor).toBe(5000);
    expect(first?.variant('shirt-navy')?.priceMinor).toBe(4500);
    expect(await catalogs.of('wine')).toBe(wine);
    await store.close();
  },
);

test.each(engines)('$name: lets go of the shop unused for longest', async (engine) => {
  const store = await storeWith(engine, 'a', 'b', 'c');
  const catalogs = createCatalogs(store, { most: 2 });
  const [a, b] = [await catalogs.of('a'), await catalogs.of('b')];
  await catalogs.of('a');
  await catalogs.of('c');
  expect(await catalogs.of('a')).toBe(a);
  expect(await catalogs.of('b')).not.toBe(b);
  await store.close();
});

test.each(engines)('$name: there is no catalogue of a shop that does not exist', async (engine) => {
  const store = await storeWith(engine);
  expect(await createCatalogs(store).of('nowhere')).toBeUndefined();
  await store.close();
});
