import { afterEach, beforeEach, expect, test } from 'vitest';
import { stockOf } from '../../store/queries/stock.ts';
import { mayUse } from '../person.ts';
import { runTool } from '../run-tool.fixture.ts';
import { ada, guest, openTestShop, rep, type TestShop } from '../test-shop.fixture.ts';
import { adjustStock } from './adjust-stock.ts';

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop();
});
afterEach(() => shop.close());

type Wish = Parameters<typeof adjustStock.plan>[1];
const item = { variant: 'rioja-75' };
const adjust = (wish: Wish, key = 'k') => runTool(adjustStock, shop.ctx(rep), { item, ...wish }, { key });
const stock = async () => (await stockOf(shop.store, 'test', ['rioja-75'])).get('rioja-75')?.stock;
const movements = () => shop.store.read.select().from(shop.store.t.stockMovements);

test('what came in is shown in packs and pieces before the yes, and written down', async () => {
  const told = await adjust({ quantity: { count: 2, pack: 'case' }, direction: 'in' });
  if (!('result' in told)) throw new Error(told.text);
  expect(told.confirmation?.text).toBe(
    'Add 2 cases of 6 = 12 bottles of Rioja Crianza (75 cl): the stock goes from 30 to 42. Right?',
  );
  expect(told.confirmation?.title).toBe('Stock of Rioja Crianza (75 cl) from 30 to 42');
  expect(told.text).toBe('Done: 42 bottles of Rioja Crianza (75 cl) in stock now.');
  expect(await stock()).toBe(42);
  expect(await movements()).toMatchObject([
    { variantId: 'rioja-75', change: 12, stockAfter: 42, reason: 'came in', by: 'staff rosa' },
  ]);
});

test('what broke goes out, with the reason kept; never below zero', async () => {
  await adjust({ quantity: { count: 3 }, direction: 'out', reason: 'corked' });
  expect(await stock()).toBe(27);
  expect(await movements()).toMatchObject([{ change: -3, reason: 'corked' }]);
  const told = await adjust({ quantity: { count: 28 }, direction: 'out' }, 'k2');
  expect(told.text).toContain('only 27 of Rioja Crianza (75 cl) in the books, so I cannot take out 28');
  expect(await stock()).toBe(27);
});

test('a count is what there is, and may be none', async () => {
  await adjust({ quantity: { count: 25 }, direction: 'count' });
  expect(await stock()).toBe(25);
  await adjust({ direction: 'none' }, 'k2');
  expect(await stock()).toBe(0);
  expect((await movements()).map(({ change }) => change)).toEqual([-5, -25]);
});

test('a sale between the question and the yes is not overwritten', async () => {
  const told = await runTool(
    adjustStock,
    shop.ctx(rep),
    { item, quantity: { count: 25 }, direction: 'count' },
    {
      between: async () => {
        const { variants } = shop.store.t;
        await shop.store.apply([{ query: shop.store.write.update(variants).set({ stock: 29 }) }]);
      },
    },
  );
  expect(told).toMatchObject({ refusal: { refused: 'stock_changed' } });
  expect(await stock()).toBe(29);
  expect(await movements()).toEqual([]);
});

test('the same key books once', async () => {
  const ctx = shop.ctx(rep);
  const planned = await adjustStock.plan(ctx, { item, quantity: { count: 6 }, direction: 'in' });
  if (!('plan' in planned)) throw new Error('no plan');
  const first = await adjustStock.run(ctx, planned.plan, 'k');
  expect(await adjustStock.run(ctx, planned.plan, 'k')).toEqual(first);
  expect(await stock()).toBe(36);
});

test('what is missing is asked for', async () => {
  expect(await adjust({ direction: 'in' })).toMatchObject({
    question: { ask: 'how_many', slot: 'quantity' },
  });
  expect(await adjust({ quantity: { count: 2 } })).toMatchObject({
    question: { ask: 'stock_direction' },
  });
  expect(await adjust({ quantity: { count: 1, packUnits: 12 }, direction: 'in' })).toMatchObject({
    refusal: { refused: 'no_such_pack' },
  });
});

test('it is for staff who may sell, not for those who only look or buy', () => {
  const may = [rep, { kind: 'staff', id: 'v', role: 'viewer' } as const, ada, guest].map((person) =>
    mayUse(person, adjustStock.access),
  );
  expect(may).toEqual([true, false, false, false]);
});
