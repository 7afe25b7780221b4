import { afterEach, beforeEach, expect, test } from 'vitest';
import { stockOf } from '../../store/queries/stock.ts';
import { adjustStock } from '../inventory/adjust-stock.ts';
import { mayUse, type Person } from '../person.ts';
import { runTool } from '../run-tool.fixture.ts';
import { ada, guest, openTestShop, rep, type TestShop } from '../test-shop.fixture.ts';
import { abandonCount } from './abandon-count.ts';
import { countItem } from './count-item.ts';
import { finishCount } from './finish-count.ts';
import { showCount } from './show-count.ts';
import { startCount } from './start-count.ts';

let shop: TestShop;
let now: Date;
let keys = 0;
beforeEach(async () => {
  shop = await openTestShop();
  now = shop.now;
});
afterEach(() => shop.close());

const sam: Person = { kind: 'staff', id: 'sam', role: 'rep' };
const key = () => `key-${++keys}`;
/** Each thing that is done happens a minute after the one before. */
const ctx = (who = rep) => shop.ctx(who, { now: (now = new Date(now.getTime() + 60_000)) });
const start = (facets?: { facet: string; value: string }[], who = rep) =>
  runTool(startCount, ctx(who), facets ? { wish: { facets } } : {}, { key: key() });
const count = (variant: string, n: number, who = rep) =>
  runTool(
    countItem,
    ctx(who),
    n === 0 ? { item: { variant }, none: 'none' } : { item: { variant }, quantity: { count: n } },
    { key: key() },
  );
const finish = (between?: () => Promise<unknown>, who = rep) =>
  runTool(
    finishCount,
    ctx(who),
    {},
    { key: key(), ...(between && { between: async () => void (await between()) }) },
  );
const stock = async (id: string) => (await stockOf(shop.store, 'test', [id])).get(id)?.stock;
const book = (direction: 'in' | 'out' | 'count', variant: string, n: number) =>
  runTool(adjustStock, ctx(sam), { item: { variant }, quantity: { count: n }, direction }, { key: key() });

test('a count shows what differs in units and value, and books it all at one yes', async () => {
  expect((await start()).text).toContain('The count of everything is open: 8 things.');
  expect((await count('rioja-75', 28)).text).toBe('Rioja Crianza (75 cl): 28, 30 in the books (−2).');
  expect((await count('muscadet-75', 100)).text).toBe('Muscadet sur Lie: 100, as in the books.');
  expect((await count('port-75', 1)).text).toBe('Tawny Port: 1, 0 in the books (+1).');
  const shown = await runTool(showCount, ctx(), {});
  expect(shown.text).toContain('3 counted, 5 still to count.');
  expect(shown.text).toContain(
    '2 differ: Tawny Port +1 (1 counted, 0 in the books) and Rioja Crianza (75 cl) −2 (28 counted, 30 in the books). In all −1, +€10.00 at list price.',
  );
  const told = await finish();
  if (!('result' in told)) throw new Error(told.text);
  expect(told.confirmation?.text).toContain('You counted 3 things.');
  expect(told.confirmation?.text).toContain('5 not counted stay as they are.');
  expect(told.confirmation?.facts).toContainEqual({ label: 'Tawny Port', value: '0 → 1 (+€30.00)' });
  expect(told.text).toBe('The count is booked: 2 differences, −1 in all, +€10.00 at list price.');
  expect(await Promise.all(['rioja-75', 'muscadet-75', 'port-75', 'chablis-75'].map(stock))).toEqual([
    28, 100, 1, 2,
  ]);
  const moved = await shop.store.read.select().from(shop.store.t.stockMovements);
  expect(moved.map(({ variantId, change, kind, by }) => [variantId, change, kind, by]).sort()).toEqual([
    ['port-75', 1, 'count', 'staff rosa'],
    ['rioja-75', -2, 'count', 'staff rosa'],
  ]);
  expect(await runTool(showCount, ctx(), {})).toMatchObject({ refusal: { refused: 'no_count' } });
});

test('what is sold or comes in while it is counted is no difference', async () => {
  await start();
  await book('out', 'rioja-75', 5);
  // 25 in the books by now.
  await count('rioja-75', 24);
  await book('out', 'rioja-75', 4);
  await finish(() => book('in', 'rioja-75', 6));
  expect(await stock('rioja-75')).toBe(24 - 4 + 6);
});

test('what somebody put right meanwhile is not put right twice', async () => {
  await start();
  await count('rioja-75', 28);
  await count('port-75', 2);
  await book('count', 'rioja-75', 28);
  const told = await finish();
  expect(told.text).toContain(
    'Somebody has put the stock of Rioja Crianza (75 cl) right since you counted it',
  );
  expect(await stock('port-75')).toBe(0);
  await count('rioja-75', 28);
  expect(await finish()).toMatchObject({ result: { booked: 1, units: 2 } });
  expect(await stock('rioja-75')).toBe(28);
});

test('a difference larger than what is left is counted again rather than booked below zero', async () => {
  await start();
  await count('chablis-75', 0);
  await book('out', 'chablis-75', 1);
  expect(await finish()).toMatchObject({ refusal: { refused: 'count_stale' } });
  expect(await stock('chablis-75')).toBe(1);
});

test('a thing counted again counts once, with the books as they are then', async () => {
  await start();
  await count('rioja-75', 20);
  await book('out', 'rioja-75', 2);
  expect((await count('rioja-75', 27)).text).toBe(
    'Rioja Crianza (75 cl): 27 instead of 20, 28 in the books (−1).',
  );
  expect(await finish()).toMatchObject({ result: { booked: 1, units: -1 } });
});

test('a count of a kind looks among that kind first, and abandoning it keeps nothing', async () => {
  expect((await start([{ facet: 'colour', value: 'white' }])).text).toContain(
    'The count of white is open: 3',
  );
  const told = await runTool(
    countItem,
    ctx(),
    {
      item: { wish: { facets: [{ facet: 'size', value: '75 cl' }], text: 'Chablis' } },
      quantity: { count: 3 },
    },
    { key: key() },
  );
  expect(told.text).toContain('Chablis Premier Cru: 3, 2 in the books (+1)');
  expect(await start()).toMatchObject({ refusal: { refused: 'count_open' } });
  expect((await runTool(abandonCount, ctx(), {}, { key: key() })).text).toContain(
    'The books are as they were.',
  );
  expect(await stock('chablis-75')).toBe(2);
  expect((await start()).text).toContain('everything');
  expect(await finish()).toMatchObject({ refusal: { refused: 'count_empty' } });
});

test('everybody counts for themselves, and the same yes books once', async () => {
  await start();
  await start(undefined, sam);
  await count('rioja-75', 29);
  await count('muscadet-75', 99, sam);
  expect(await runTool(showCount, ctx(), {})).toMatchObject({ result: { rows: [{ variant: 'rioja-75' }] } });
  const planned = await finishCount.plan(ctx(), {});
  if (!('plan' in planned)) throw new Error('no plan');
  const first = await finishCount.run(ctx(), planned.plan, 'one');
  expect(await finishCount.run(ctx(), planned.plan, 'one')).toEqual(first);
  expect(await stock('rioja-75')).toBe(29);
  expect(await runTool(showCount, ctx(sam), {})).toMatchObject({ result: { rows: [{ counted: 99 }] } });
});

test('what was counted once is not counted again by the same key, whatever was sold since', async () => {
  await start();
  const wish = { item: { variant: 'rioja-75' }, quantity: { count: 30 } };
  await runTool(countItem, ctx(), wish, { key: 'one' });
  await book('out', 'rioja-75', 5);
  expect((await runTool(countItem, ctx(), wish, { key: 'one' })).text).toContain(
    '30 instead of 30, as in the books',
  );
  expect(await finish()).toMatchObject({ result: { booked: 0 } });
  expect(await stock('rioja-75')).toBe(25);
});

test('counting is for staff who may sell', () => {
  const viewer: Person = { kind: 'staff', id: 'v', role: 'viewer' };
  for (const { access } of [startCount, countItem, showCount, finishCount, abandonCount]) {
    expect([rep, viewer, ada, guest].map((who) => mayUse(who, access))).toEqual([true, false, false, false]);
  }
});
