import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../project-root.ts';
import { ordering } from './ordering.ts';

const folder = join(projectRoot(), 'evals/menus');
const files = [
  ...['coffee-bar', 'deli', 'flower-shop', 'pizza-place'].flatMap((menu) => [
    { menu, data: menu },
    { menu, data: `${menu}-held-out` },
  ]),
  ...['burger-stand', 'burrito-bar'].map((menu) => ({ menu, data: `${menu}-held-out` })),
];

test.each(files)('most orders of $data are read exactly', async ({ menu, data }) => {
  const { metrics } = await ordering.run({
    menu: join(folder, `${menu}.json`),
    data: join(folder, `${data}.jsonl`),
    lang: 'en',
  });
  expect(metrics['exact']).toBeGreaterThan(85);
});

test('order and repetition do not matter, but what is missing or too much does', async () => {
  const own = await mkdtemp(join(tmpdir(), 'ordering-'));
  const menu = join(own, 'menu.json');
  const data = join(own, 'data.jsonl');
  await writeFile(
    menu,
    JSON.stringify({
      items: [{ id: 'TEA', names: ['tea'], groups: ['size', 'extra'] }],
      groups: { size: [{ id: 'BIG', names: ['big'] }], extra: [{ id: 'MILK', names: ['milk'] }] },
    }),
  );
  const big = { item: 'TEA', quantity: 1, with: ['extra:MILK', 'size:BIG'] };
  const lines = [
    { text: 'a big tea with milk', items: [big] },
    { text: 'a tea and another tea', items: [{ item: 'TEA', quantity: 2, with: [] }] },
    { text: 'a big tea with milk and a tea', items: [big] },
  ];
  await writeFile(data, lines.map((line) => JSON.stringify(line)).join('\n'));
  const { metrics, misses } = await ordering.run({ menu, data, lang: 'en' });
  expect(metrics).toEqual({ exact: 66.67, items: 85.71, lines: 3 });
  expect(misses).toHaveLength(1);
});

test('a file that is no menu is said to be none', async () => {
  const file = join(projectRoot(), 'package.json');
  await expect(ordering.run({ menu: file, data: file, lang: 'en' })).rejects.toThrow('is no menu');
});
