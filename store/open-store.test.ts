import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { and, eq, gte, sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { type Engine, engines, openNew } from './engines.fixture.ts';
import { openStore, type Store } from './open-store.ts';

const now = () => new Date('2026-03-02T10:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'open-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function cellar(engine: Engine): Promise<Store> {
  const store = await openNew(engine, now);
  await stocked(store);
  return store;
}

async function stocked(store: Store): Promise<void> {
  const { products, variants } = store.t;
  const done = await store.apply([
    {
      query: store.write
        .insert(products)
        .values({ shop: 'wine', id: 'barolo', position: 0, title: 'Barolo' }),
    },
    {
      query: store.write.insert(variants).values({
        shop: 'wine',
        id: 'barolo-2019',
        productId: 'barolo',
        position: 0,
        priceMinor: 4800,
        stock: 10,
        options: { vintage: '2019' },
      }),
    },
  ]);
  expect(done).toEqual({ ok: [[], []] });
}

/** Takes bottles out of stock and writes the sale down. */
function sell(store: Store, key: string, bottles: number) {
  const { variants, ledger } = store.t;
  return store.apply([
    {
      query: store.write.insert(ledger).values({
        shop: 'wine',
        key,
        conversation: 'web:wine:1',
        tool: 'place_order',
        status: 'done',
        at: now(),
      }),
      onConflictRefuse: 'already_done',
    },
    {
      query: store.write
        .update(variants)
        .set({ stock: sql`${variants.stock} - ${bottles}` })
        .where(and(eq(variants.shop, 'wine'), eq(variants.id, 'barolo-2019'), gte(variants.stock, bottles)))
        .returning({ left: variants.stock, options: variants.options }),
      guard: { rows: 1, otherwise: 'out_of_stock' },
    },
  ]);
}

const stock = async (store: Store) => (await store.read.select().from(store.t.variants))[0]?.stock;
const sales = async (store: Store) => (await store.read.select().from(store.t.ledger)).length;

for (const engine of engines) {
  const { name } = engine;
  test(`${name}: returns the rows of each statement, typed`, async () => {
    const store = await cellar(engine);
    const sold = await sell(store, 'k1', 3);
    if ('refused' in sold) throw new Error(sold.refused);
    const [none, [row]] = sold.ok;
    expect(none).toEqual([]);
    expect(row?.left).toBe(7);
    expect(row?.options['vintage']).toBe('2019');
    await store.close();
  });

  test(`${name}: a guard that is not met undoes the whole list`, async () => {
    const store = await cellar(engine);
    expect(await sell(store, 'k1', 11)).toEqual({ refused: 'out_of_stock', at: 1 });
    expect(await sales(store)).toBe(0);
    expect(await stock(store)).toBe(10);
    await store.close();
  });

  test(`${name}: a key that exists refuses the second write`, async () => {
    const store = await cellar(engine);
    await sell(store, 'k1', 1);
    expect(await sell(store, 'k1', 1)).toEqual({ refused: 'already_done', at: 0 });
    expect(await stock(store)).toBe(9);
    await store.close();
  });

  test(`${name}: what nobody foresaw is thrown and undoes the whole list`, async () => {
    const store = await cellar(engine);
    const { variants, products } = store.t;
    const below = store.apply([
      {
        query: store.write
          .insert(products)
          .values({ shop: 'wine', id: 'rioja', position: 1, title: 'Rioja' }),
      },
      { query: store.write.update(variants).set({ stock: -1 }) },
    ]);
    await expect(below).rejects.toThrow();
    expect(await store.read.$count(products)).toBe(1);
    expect(await sell(store, 'k2', 1)).toHaveProperty('ok');
    await store.close();
  });

  test(`${name}: fifty buyers of ten bottles buy ten`, async () => {
    const store = await cellar(engine);
    const buyer = async (n: number) => {
      for (let wait = 0; wait < n % 7; wait++) await Promise.resolve();
      if ((await stock(store)) === 0) return 'saw it was gone';
      return 'refused' in (await sell(store, `k${n}`, 1)) ? 'refused' : 'sold';
    };
    const outcomes = await Promise.all(Array.from({ length: 50 }, (_, n) => buyer(n)));
    expect(outcomes.filter((outcome) => outcome === 'sold')).toHaveLength(10);
    expect(await stock(store)).toBe(0);
    expect(await sales(store)).toBe(10);
    await store.close();
  });

  test(`${name}: prepared statements take values`, async () => {
    const store = await cellar(engine);
    const { variants } = store.t;
    const price = store.write
      .update(variants)
      .set({ priceMinor: sql`${sql.placeholder('price')}` })
      .where(eq(variants.id, sql.placeholder('id')))
      .returning({ price: variants.priceMinor })
      .prepare();
    const done = await store.apply([
      {
        query: price,
        values: { id: 'barolo-2019', price: 5000 },
        guard: { rows: 'some', otherwise: 'unknown' },
      },
    ]);
    expect(done).toEqual({ ok: [[{ price: 5000 }]] });
    expect(await store.apply([{ query: price, values: { id: 'none', price: 1 } }])).toEqual({ ok: [[]] });
    await store.close();
  });
}

test('a file keeps what was written and opens again unchanged', async () => {
  const url = `file:${join(folder, 'kept.db')}`;
  const store = await openStore({ url, now });
  await stocked(store);
  await sell(store, 'k1', 4);
  await store.close();
  await store.close();
  const again = await openStore({ url, now });
  expect(await stock(again)).toBe(6);
  await again.close();
});

test('a file opens once per process', async () => {
  const url = `file:${join(folder, 'once.db')}`;
  const store = await openStore({ url, now });
  await expect(openStore({ url, now })).rejects.toThrow(/open already/);
  await store.close();
});

test.each(engines)('$name: reading never writes', async (engine) => {
  const store = await cellar(engine);
  const reader = store.read as Store['write'] & Store['read'];
  expect(() => reader.delete(store.t.variants)).toThrow();
  await store.close();
});

test('other addresses are refused with a sentence that names the variable', async () => {
  await expect(openStore({ url: 'shop.db', now })).rejects.toThrow(/^DATABASE_URL: must be/);
});
