import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smallShop, writeShopFolder } from '../store/folder/small-shop.fixture.ts';
import { shopCommand } from './shop.ts';

const base = mkdtempSync(join(tmpdir(), 'shop-command-'));
afterAll(() => rmSync(base, { recursive: true }));
const folder = writeShopFolder(join(base, 'cellar'), smallShop());

async function run(database: string, ...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await shopCommand(
    args,
    { DATABASE_URL: `file:${join(base, database)}` },
    { say: (line) => said.push(line), complain: (line) => complained.push(line) },
  );
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

test('imports, lists and exports', async () => {
  expect(await run('a.db', 'list')).toMatchObject({ code: 0, said: 'There is no shop in the database yet.' });
  const imported = await run('a.db', 'import', folder);
  expect(imported).toMatchObject({ code: 0, complained: '' });
  expect(imported.said).toContain('orders.jsonl    3 new, 0 changed, 0 the same');
  await run('a.db', 'import', folder, '--as', 'second');
  expect((await run('a.db', 'list')).said).toBe(
    'cellar  The Cellar, EUR, 2 products\nsecond  The Cellar, EUR, 2 products',
  );
  const out = join(base, 'out');
  expect(await run('a.db', 'export', 'second', out)).toMatchObject({ code: 0, complained: '' });
  expect(readFileSync(join(out, 'shop.json'), 'utf8')).toContain('"id": "second"');
});

test('says what is wrong with a folder, where, and that nothing was done', async () => {
  const shop = smallShop();
  shop.products[1]!.variants[0]!.price = '-1';
  const result = await run('b.db', 'import', writeShopFolder(join(base, 'bad'), shop));
  expect(result).toMatchObject({ code: 1, said: '' });
  expect(result.complained).toBe(
    'products.jsonl line 2: variants.0.price must be a decimal string such as "19.99", not negative\nNothing was imported.',
  );
});

test('says that a shop is not there', async () => {
  expect(await run('c.db', 'export', 'nobody', join(base, 'none'))).toMatchObject({
    code: 1,
    complained: expect.stringContaining('There is no shop "nobody"'),
  });
});

test('a bad address of the database is told', async () => {
  const complained: string[] = [];
  const code = await shopCommand(
    ['list'],
    { DATABASE_URL: 'mysql://x' },
    { say: () => {}, complain: (line) => complained.push(line) },
  );
  expect(code).toBe(1);
  expect(complained.join('\n')).toContain('DATABASE_URL');
});

for (const args of [
  [],
  ['import'],
  ['import', 'a', 'b'],
  ['export', 'a'],
  ['list', '--as', 'x'],
  ['sell'],
  ['list', '--all'],
]) {
  test(`shows how to use it: ${args.join(' ') || 'nothing'}`, async () => {
    expect(await run('d.db', ...args)).toMatchObject({
      code: 1,
      said: '',
      complained: expect.stringMatching(/^Usage:/),
    });
  });
}
