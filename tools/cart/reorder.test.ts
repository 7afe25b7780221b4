import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cartLines } from '../../store/queries/carts.ts';
import { loadCatalog } from '../../store/catalog/load-catalog.ts';
import { runTool } from '../run-tool.fixture.ts';
import { ada, ben, guest, openTestShop, type TestShop } from '../test-shop.fixture.ts';
import { reorder } from './reorder.ts';

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop();
});
afterEach(() => shop.close());

const inCart = async (person: string) =>
  Object.fromEntries(
    (await cartLines(shop.store, 'test', `web:test:${person}`)).map((line) => [
      line.variantId,
      line.quantity,
    ]),
  );

async function set(variant: string, values: { stock?: number; priceMinor?: number }) {
  const { variants: v } = shop.store.t;
  const query = shop.store.write
    .update(v)
    .set(values)
    .where(and(eq(v.shop, 'test'), eq(v.id, variant)));
  await shop.store.apply([{ query, guard: { rows: 1, otherwise: 'gone' } }]);
}

/** A line of another thing in an order. */
async function addLine(orderId: string, variantId: string, title: string, quantity: number) {
  const [productId = ''] = variantId.split('-');
  const line = {
    shop: 'test',
    orderId,
    lineNo: 9,
    variantId,
    productId,
    title,
    quantity,
    unitPriceMinor: 3000,
  };
  const query = shop.store.write.insert(shop.store.t.orderLines).values({ ...line, options: {} });
  await shop.store.apply([{ query }]);
}

test('the last order goes into the cart without a question, and binds nobody', async () => {
  expect(reorder.effect).toBe('draft');
  const told = await runTool(reorder, shop.ctx(ada), {});
  expect(await inCart('ada')).toEqual({ 'chablis-75': 1 });
  expect(told.text).toContain('W000003');
  expect(told.text).toContain('Chablis');
});

test('an order by its number is added to what is in the cart', async () => {
  await runTool(reorder, shop.ctx(ada), { order: { number: 'W000001' } });
  await runTool(reorder, shop.ctx(ada), { order: { number: 'W000001' } });
  expect(await inCart('ada')).toEqual({ 'muscadet-75': 4 });
});

test('fewer left, sold out, gone and dearer are all said in one reply', async () => {
  await set('rioja-75', { stock: 4, priceMinor: 1100 });
  await addLine('W000004', 'port-75', 'Tawny Port', 1);
  await addLineAt('W000004', 10, 'gone-75', 'Old Madeira');
  const ctx = shop.ctx(ben, { catalog: (await loadCatalog(shop.store, 'test'))! });
  const told = await runTool(reorder, ctx, {});
  expect(await inCart('ben')).toEqual({ 'rioja-75': 4 });
  expect(told.text).toContain('only take 4 instead of 6');
  expect(told.text).toContain('now costs €11.00; it was €10.00');
  expect(told.text).toContain('Sold out: Tawny Port');
  expect(told.text).toContain('No longer sold here: Old Madeira');
});

async function addLineAt(orderId: string, lineNo: number, variantId: string, title: string) {
  const line = { shop: 'test', orderId, lineNo, variantId, productId: 'gone', title, quantity: 1 };
  const query = shop.store.write
    .insert(shop.store.t.orderLines)
    .values({ ...line, unitPriceMinor: 100, options: {} });
  await shop.store.apply([{ query }]);
}

test('things can be left out, by what they are called now or were called then', async () => {
  await addLine('W000001', 'rioja-75', 'Rioja Crianza', 2);
  await addLineAt('W000001', 10, 'gone-75', 'Old Madeira');
  const without = [
    { text: 'rioja' },
    { text: 'madeira' },
    { facets: [{ facet: 'category', value: 'shirt' }] },
  ];
  const told = await runTool(reorder, shop.ctx(ada), { order: { number: 'W000001' }, without });
  expect(await inCart('ada')).toEqual({ 'muscadet-75': 2 });
  expect(told.text).toContain('Left out, as you wish: Rioja Crianza and Old Madeira');
  expect(told.text).toContain('nothing to leave out: shirt');
});

test('a thing named by itself comes without the rest of its order', async () => {
  await addLine('W000001', 'rioja-75', 'Rioja Crianza', 2);
  await runTool(reorder, shop.ctx(ada), { order: { containing: { text: 'muscadet' } } });
  expect(await inCart('ada')).toEqual({ 'muscadet-75': 2 });
});

test('where nothing can be had the cart stays as it is, and the reply says why', async () => {
  await set('chablis-75', { stock: 0 });
  const told = await runTool(reorder, shop.ctx(ada), { order: { number: 'W000003' } });
  expect(await inCart('ada')).toEqual({});
  expect(told.text).toContain('could not put anything');
  expect(told.text).toContain('Sold out');
});

test("nobody reorders an order that is not their own, and the shop's limit holds", async () => {
  expect(await runTool(reorder, shop.ctx(ben), { order: { number: 'W000001' } })).toMatchObject({
    refusal: { refused: 'order_not_found' },
  });
  expect(await runTool(reorder, shop.ctx(guest), {})).toMatchObject({
    refusal: { refused: 'identify_first' },
  });
  await addLine('W000001', 'rioja-75', 'Rioja Crianza', 28);
  await runTool(reorder, shop.ctx(ada), { order: { number: 'W000001' } });
  expect(await inCart('ada')).toMatchObject({ 'rioja-75': 24 });
});
