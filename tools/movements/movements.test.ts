import { afterEach, beforeEach, expect, test } from 'vitest';
import { addToCart } from '../cart/add-to-cart.ts';
import { adjustStock } from '../inventory/adjust-stock.ts';
import { checkout } from '../orders/checkout.ts';
import { mayUse, type Person } from '../person.ts';
import { runTool } from '../run-tool.fixture.ts';
import { ada, guest, openTestShop, rep, type TestShop } from '../test-shop.fixture.ts';
import { startOfDay } from './day.ts';
import { stockAlerts } from './stock-alerts.ts';
import { stockHistory } from './stock-history.ts';

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop();
});
afterEach(() => shop.close());

const viewer: Person = { kind: 'staff', id: 'vera', role: 'viewer' };
const daysLater = (days: number) => new Date(shop.now.getTime() + days * 24 * 3600 * 1000);
let keys = 0;
type Wish = Parameters<typeof adjustStock.plan>[1];
const adjust = (wish: Wish, days = 0) =>
  runTool(adjustStock, shop.ctx(rep, { now: daysLater(days) }), wish, { key: `key-${++keys}` });
const history = (wish: Parameters<typeof stockHistory.plan>[1], days = 0) =>
  runTool(stockHistory, shop.ctx(viewer, { now: daysLater(days) }), wish);
const alerts = (wish: Parameters<typeof stockAlerts.plan>[1], at = shop, days = 0) =>
  runTool(stockAlerts, at.ctx(viewer, { now: daysLater(days) }), wish);

const rioja = { item: { variant: 'rioja-75' } };

test('what happened to a thing: each movement with day, reason and who, newest first', async () => {
  await adjust({ ...rioja, quantity: { count: 2 }, why: 'sample' });
  await adjust({ ...rioja, quantity: { count: 6 }, direction: 'in' }, 1);
  const buyer = shop.ctx(ada, { now: daysLater(2) });
  await runTool(addToCart, buyer, { ...rioja, quantity: { count: 1 } }, { key: 'cart' });
  await runTool(checkout, buyer, {}, { key: 'order' });
  const told = await history({ item: { product: 'rioja' } }, 2);
  expect(told.text).toBe(
    [
      '3 movements of Rioja Crianza:',
      '4 March 2026: −1, sold (order W000005), by customer ada; 33 left then.',
      '3 March 2026: +6, received, by rosa; 34 left then.',
      '2 March 2026: −2, opened or sampled, by rosa; 28 left then.',
    ].join('\n'),
  );
  const monday = { from: '2026-03-09', to: '2026-03-09', other: { from: '2026-03-03', to: '2026-03-03' } };
  expect((await history({ since: monday }, 2)).text).toContain('2 movements since 3 March 2026');
});

test('who took out the two bottles', async () => {
  await adjust({ ...rioja, quantity: { count: 2 }, direction: 'out', why: 'damaged', reason: 'dropped' });
  await adjust({ ...rioja, quantity: { count: 3 }, direction: 'out' }, 1);
  await adjust({ item: { variant: 'muscadet-75' }, quantity: { count: 2 }, direction: 'in' }, 1);
  const told = await history({ direction: 'out', quantity: { count: 2 } }, 1);
  expect(told.text).toContain(
    '2 March 2026: −2 Rioja Crianza (75 cl), damaged (dropped), by rosa; 28 left then.',
  );
  expect(told).toMatchObject({ result: { total: 1 } });
  expect((await history({ reason: 'lost' })).text).toBe('No stock has moved like that.');
});

test('a long history says how much more there is', async () => {
  for (let n = 0; n < 12; n++) await adjust({ ...rioja, quantity: { count: 1 }, direction: 'out' }, n);
  const told = await history(rioja, 20);
  expect(told).toMatchObject({ result: { total: 12 } });
  expect(told.text.split('\n')).toHaveLength(11);
  expect(told.text).toContain('12 movements of Rioja Crianza (75 cl); the last 10:');
});

test('a reason with one way says the way, and one that goes against what was said gives in', async () => {
  const told = await adjust({ ...rioja, quantity: { count: 1 }, why: 'returned' });
  if (!('result' in told)) throw new Error(told.text);
  expect(told.confirmation?.text).toContain('Add 1 bottle of Rioja Crianza (75 cl) (returned)');
  await adjust({ ...rioja, quantity: { count: 1 }, direction: 'in', why: 'damaged' }, 1);
  await adjust({ ...rioja, quantity: { count: 4 }, direction: 'out', why: 'transfer' }, 2);
  expect(await adjust({ ...rioja, quantity: { count: 4 }, why: 'transfer' })).toMatchObject({
    question: { ask: 'stock_direction' },
  });
  const { stockMovements } = shop.store.t;
  const kinds = (await shop.store.read.select().from(stockMovements)).map(({ change, kind }) => [
    change,
    kind,
  ]);
  expect(kinds.sort()).toEqual([
    [-4, 'transfer'],
    [1, 'received'],
    [1, 'returned'],
  ]);
});

test('what is low: by the first rule that fits a product, what is furthest below its mark first', async () => {
  const rules = {
    reorderAt: [
      { product: 'shirt', units: 1 },
      { facets: { region: 'Rioja' }, units: 30 },
      { facets: { colour: 'red' }, units: 0 },
    ],
  };
  const set = await openTestShop({ rules });
  expect((await alerts({}, set)).text).toBe(
    [
      '4 things are running low:',
      'Rioja Crianza (150 cl): 3 left, to be reordered at 30',
      'Rioja Crianza (75 cl): 30 left, to be reordered at 30',
      'Tawny Port: 0 left, to be reordered at 0',
      'Harbour Shirt (L, white): 1 left, to be reordered at 1',
    ].join('\n'),
  );
  const some = await alerts({ kind: 'low', wish: { facets: [{ facet: 'region', value: 'Douro' }] } }, set);
  expect(some).toMatchObject({ result: { total: 1, items: [{ title: 'Tawny Port' }] } });
  await set.close();
  // Without a rule a handful is low.
  expect(await alerts({})).toMatchObject({ result: { total: 6 } });
});

test('what is old: neither sold nor come in, what ties up most money first', async () => {
  expect((await alerts({ kind: 'old' })).text).toContain('within 90 days');
  await adjust({ item: { variant: 'muscadet-75' }, quantity: { count: 1 }, direction: 'in' }, 80);
  const told = await alerts({ days: 60 }, shop, 100);
  if (!('result' in told)) throw new Error(told.text);
  expect(told.result.items.map(({ variant, left }) => [variant, left])).toEqual([
    ['rioja-75', 30],
    ['shirt-l-navy', 5],
    ['shirt-m-navy', 5],
    ['rioja-150', 3],
    ['chablis-75', 2],
    ['shirt-l-white', 1],
  ]);
  // The last order with it is of 28 February.
  expect(told.text).toContain('Rioja Crianza (75 cl): 30 left, last sold 102 days ago');
  expect(told.text).toContain('Harbour Shirt (L, white): 1 left, no sale on record');
  expect(told.result.valueMinor).toBe(30_000 + 40_000 + 6300 + 4990 + 4200);
  expect(await alerts({ days: 102 }, shop, 100)).toMatchObject({
    result: { total: 1, items: [{ variant: 'rioja-75' }] },
  });
});

test('staff may look who may do nothing else', () => {
  for (const { access } of [stockHistory, stockAlerts]) {
    expect([viewer, rep, ada, guest].map((who) => mayUse(who, access))).toEqual([true, true, false, false]);
  }
});

test('a day begins when it begins in the shop', () => {
  expect(startOfDay('Europe/Dublin', '2026-03-02').toISOString()).toBe('2026-03-02T00:00:00.000Z');
  expect(startOfDay('Europe/Dublin', '2026-07-02').toISOString()).toBe('2026-07-01T23:00:00.000Z');
  expect(startOfDay('America/New_York', '2026-03-08').toISOString()).toBe('2026-03-08T05:00:00.000Z');
  expect(startOfDay('Asia/Kolkata', '2026-03-09').toISOString()).toBe('2026-03-08T18:30:00.000Z');
});
