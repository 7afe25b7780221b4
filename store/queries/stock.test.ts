import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importShop } from '../folder/import-shop.ts';
import { type Engine, engines, openNew } from '../engines.fixture.ts';
import { cartLines } from './carts.ts';
import { catalogChanged, findShop, listShops } from './shops.ts';
import { returnStock, stockOf, takeStock } from './stock.ts';
import { smallShop, writeShopFolder } from '../folder/small-shop.fixture.ts';

const now = new Date('2026-03-02T10:00:00Z');

async function cellar(engine: Engine) {
  const folder = mkdtempSync(join(tmpdir(), 'queries-stock-'));
  const store = await openNew(engine, () => now);
  await importShop(store, writeShopFolder(folder, smallShop()), { now, newId: () => 'id' });
  rmSync(folder, { recursive: true });
  return store;
}

test.each(engines)('$name: stock goes down to nothing and not below, and up again', async (engine) => {
  const store = await cellar(engine);
  expect(await store.apply([takeStock(store, 'cellar', 'barolo-19', 10)])).toEqual({ ok: [[{ stock: 0 }]] });
  const both = [takeStock(store, 'cellar', 'riesling-23', 1), takeStock(store, 'cellar', 'barolo-19', 1)];
  expect(await store.apply(both)).toEqual({ refused: 'out_of_stock', at: 1 });
  expect(await store.apply([returnStock(store, 'cellar', 'barolo-19', 2)])).toEqual({ ok: [[{ stock: 2 }]] });
  expect((await stockOf(store, 'cellar', ['riesling-23'])).get('riesling-23')?.stock).toBe(24);
  expect(await store.apply([returnStock(store, 'other', 'barolo-19', 2)])).toEqual({
    refused: 'unknown_variant',
    at: 0,
  });
  await store.close();
});

test.each(engines)('$name: a changed catalogue has a higher version', async (engine) => {
  const store = await cellar(engine);
  await store.apply([catalogChanged(store, 'cellar')]);
  expect((await findShop(store, 'cellar'))?.catalogVersion).toBe(2);
  expect(await store.apply([catalogChanged(store, 'other')])).toEqual({ refused: 'unknown_shop', at: 0 });
  expect((await listShops(store)).map(({ file }) => file.id)).toEqual(['cellar']);
  await store.close();
});

test.each(engines)(
  '$name: cart lines come in the order they were added, of one conversation',
  async (engine) => {
    const store = await cellar(engine);
    const line = (conversation: string, variantId: string, minute: number) => ({
      shop: 'cellar',
      conversation,
      variantId,
      quantity: 2,
      addedAt: new Date(now.getTime() + minute * 60_000),
    });
    await store.apply([
      {
        query: store.write
          .insert(store.t.cartLines)
          .values([line('c1', 'barolo-19', 2), line('c1', 'riesling-23', 1), line('c2', 'barolo-19', 0)]),
      },
    ]);
    expect((await cartLines(store, 'cellar', 'c1')).map(({ variantId }) => variantId)).toEqual([
      'riesling-23',
      'barolo-19',
    ]);
    await store.close();
  },
);
