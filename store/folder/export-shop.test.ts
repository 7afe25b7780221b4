import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../../project-root.ts';
import { exportShop } from './export-shop.ts';
import { importShop } from './import-shop.ts';
import { type Engine, engines, openNew } from '../engines.fixture.ts';
import { takeStock } from '../queries/stock.ts';
import { folderFiles, optionalFiles } from './shop-folder.ts';
import { smallShop, writeShopFolder } from './small-shop.fixture.ts';

const now = new Date('2026-03-02T10:00:00Z');
const base = mkdtempSync(join(tmpdir(), 'export-shop-'));
afterAll(() => rmSync(base, { recursive: true }));

const records = (folder: string, file: string): unknown[] => {
  const text = readFileSync(join(folder, file), 'utf8');
  return file.endsWith('.jsonl')
    ? text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [JSON.parse(text)];
};

async function imported(engine: Engine, folder: string, as?: string) {
  const store = await openNew(engine, () => now);
  const result = await importShop(store, folder, { as, now, newId: () => 'id' });
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return store;
}

const retail = join(projectRoot(), '../shared/data/retail/shop');
const small = writeShopFolder(join(base, 'small'), smallShop());
const folders = [
  { id: 'cellar', folder: small },
  { id: 'retail', folder: retail },
].filter(({ folder }) => existsSync(folder));

for (const { id, folder } of folders) {
  test.each(engines)(
    `$name: ${id}: export after import gives the same records in the same order`,
    async (engine) => {
      const store = await imported(engine, folder);
      const out = join(base, `${id}-out-${engine.name}`);
      const result = await exportShop(store, id, out);
      const optional = optionalFiles.filter((file) => existsSync(join(folder, file)));
      for (const file of [...folderFiles, ...optional]) {
        expect(records(out, file)).toEqual(records(folder, file));
        expect(result).toHaveProperty(['exported', file], records(folder, file).length);
      }
      expect(readdirSync(out).sort()).toEqual([...folderFiles, ...optional].sort());
      await store.close();
    },
  );

  test.each(engines)(`$name: ${id}: what was exported imports as the same shop`, async (engine) => {
    const store = await imported(engine, folder);
    const out = join(base, `${id}-again-${engine.name}`);
    await exportShop(store, id, out);
    const again = await importShop(store, out, { now, newId: () => 'id' });
    if ('problems' in again) throw new Error(JSON.stringify(again.problems));
    for (const { new: added, changed } of Object.values(again.imported.counts)) {
      expect({ added, changed }).toEqual({ added: 0, changed: 0 });
    }
    await store.close();
  });
}

test.each(engines)('$name: amounts are written with all digits of the currency', async (engine) => {
  const shop = smallShop();
  shop.products[1]!.variants[0]!.price = '48';
  const store = await imported(engine, writeShopFolder(join(base, 'short'), shop), 'short');
  await exportShop(store, 'short', join(base, 'short-out'));
  expect(records(join(base, 'short-out'), 'products.jsonl')[1]).toHaveProperty('variants.0.price', '48.00');
  expect(records(join(base, 'short-out'), 'shop.json')[0]).toHaveProperty('id', 'short');
  await store.close();
});

test.each(engines)('$name: an export replaces the one before', async (engine) => {
  const store = await imported(engine, small);
  const out = join(base, 'replaced');
  await exportShop(store, 'cellar', out);
  await store.apply([takeStock(store, 'cellar', 'barolo-19', 3)]);
  await exportShop(store, 'cellar', out);
  expect(records(out, 'products.jsonl')[1]).toHaveProperty('variants.0.stock', 7);
  await store.close();
});

test.each(engines)('$name: an unknown shop writes nothing', async (engine) => {
  const store = await imported(engine, small);
  expect(await exportShop(store, 'nobody', join(base, 'nothing'))).toEqual({ refused: 'unknown_shop' });
  expect(existsSync(join(base, 'nothing'))).toBe(false);
  await store.close();
});
