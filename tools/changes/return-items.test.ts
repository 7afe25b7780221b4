import { afterEach, beforeEach, expect, test } from 'vitest';
import { runTool } from '../run-tool.fixture.ts';
import { guest } from '../test-shop.fixture.ts';
import { cleo, deskRules, openDeskShop, type DeskShop } from './desk-shop.fixture.ts';
import { returnItems } from './return-items.ts';

let shop: DeskShop;
beforeEach(async () => {
  shop = await openDeskShop();
});
afterEach(() => shop.close());

type Wish = Parameters<typeof returnItems.plan>[1];
type More = { as?: typeof cleo; rules?: typeof deskRules; key?: string; between?: () => Promise<void> };
const giveBack = (wish: Wish, { as = cleo, rules = deskRules, ...options }: More = {}) =>
  runTool(returnItems, shop.ctx(as, { shop: { ...shop.shop, rules } }), wish, options);
const order = { number: 'W000012' };
const original = { original: true };

test('things go back together, some units of a line too; money and stock wait until they are here', async () => {
  const told = await giveBack({
    order,
    items: { items: [{ text: 'shirt' }, { text: 'bottle', count: 2 }] },
    payment: original,
  });
  if (!('result' in told)) throw new Error(told.text);
  expect(told.confirmation?.text).toBe(
    'From order W000012 you would return the Harbour Shirt (M, navy), €40.00 and 2 bottles of Water Bottle (500ml, red), €24.00. ' +
      'You get €64.00 back on your Visa ending in 1111 once the return has arrived here. Do you confirm this?',
  );
  expect(told.text).toContain('The return from order W000012 has been requested');
  expect(await shop.order('W000012')).toMatchObject({
    status: 'return requested',
    returnRequest: {
      variantIds: ['shirt-m-navy', 'bottle-500-red', 'bottle-500-red'],
      paymentMethodId: 'cleo-card',
    },
  });
  expect(await shop.movements()).toEqual([]);
  expect(await shop.money('W000012')).toEqual(['payment 13600 cleo-card captured']);
});

test('all but one', async () => {
  const told = await giveBack({
    order,
    items: { all: true, except: [{ text: 'lamp' }] },
    payment: original,
  });
  expect(told).toMatchObject({ result: { refundMinor: 7600, items: [{ count: 1 }, { count: 3 }] } });
});

test('a discount is not given back', async () => {
  const { orderLines } = shop.store.t;
  await shop.store.apply([{ query: shop.store.write.update(orderLines).set({ totalMinor: 3000 }) }]);
  const told = await giveBack({
    order,
    items: { items: [{ text: 'bottle', count: 2 }] },
    payment: original,
  });
  expect(told).toMatchObject({ result: { refundMinor: 2000 } });
});

test('tax that was added is given back with it', async () => {
  const { orders } = shop.store.t;
  const tax = { name: 'VAT', percent: '23', included: false, amountMinor: 3128 };
  await shop.store.apply([{ query: shop.store.write.update(orders).set({ totalMinor: 16728, tax }) }]);
  expect(await giveBack({ order, items: { items: [{ text: 'shirt' }] }, payment: original })).toMatchObject({
    result: { refundMinor: 4920 },
  });
});

test('where the money goes: the shop says what may be, and it is asked', async () => {
  const items = { items: [{ text: 'shirt' }] };
  expect(await giveBack({ order, items })).toMatchObject({ question: { ask: 'which_payment' } });
  expect(await giveBack({ order, items, payment: { kind: 'paypal' } })).toMatchObject({
    refusal: { refused: 'refund_elsewhere', facts: { label: 'paypal', giftCard: true } },
    text: 'The refund cannot go to your paypal: only to the original payment method or to a gift card you have. Which shall it be?',
  });
  expect(await giveBack({ order, items, payment: { kind: 'gift_card' } })).toMatchObject({
    result: { payment: { id: 'cleo-gift' } },
  });
});

test('to any method, or only to the original one, where the shop says so', async () => {
  const wish = { order, items: { items: [{ text: 'shirt' }] } };
  const only = { returns: {} };
  expect(await giveBack({ ...wish, payment: { kind: 'gift_card' } }, { rules: only })).toMatchObject({
    refusal: { refused: 'refund_elsewhere', facts: { giftCard: false } },
  });
  const any = { returns: { refundTo: ['any' as const] } };
  expect(await giveBack({ ...wish, payment: { kind: 'paypal' } }, { rules: any })).toMatchObject({
    result: { payment: { id: 'cleo-paypal' } },
  });
});

test('too late, not delivered, not offered: each says so before anything else is asked', async () => {
  const refused = async (number: string, rules = deskRules) => {
    const told = await giveBack({ order: { number }, items: { all: true } }, { rules });
    return 'refusal' in told ? told.refusal.refused : told.text;
  };
  expect(await refused('W000011')).toBe('outside_window');
  expect(await refused('W000013')).toBe('order_not_returnable');
  expect(await refused('W000012', {})).toBe('returns_not_offered');
  expect(await refused('W000016')).toBe('order_not_found');
  expect(await giveBack({ order, items: { all: true } }, { as: guest as typeof cleo })).toMatchObject({
    refusal: { refused: 'identify_first' },
  });
});

test('the last day counts; without a day of delivery the day it was placed does', async () => {
  const { orders } = shop.store.t;
  const set = (values: { deliveredAt: string | null; placedAt: string | null }) =>
    shop.store.apply([{ query: shop.store.write.update(orders).set(values) }]);
  const wish = { order, items: { items: [{ text: 'shirt' }] }, payment: original };
  await set({ deliveredAt: '2026-01-31T09:59:00Z', placedAt: null });
  expect(await giveBack(wish)).toMatchObject({ result: { daysSince: 30 } });
  await shop.store.apply([{ query: shop.store.write.update(orders).set({ status: 'delivered' }) }]);
  await set({ deliveredAt: null, placedAt: '2026-01-30T09:00:00Z' });
  expect(await giveBack(wish, { key: '2' })).toMatchObject({ refusal: { facts: { daysSince: 31 } } });
  await set({ deliveredAt: null, placedAt: null });
  expect((await giveBack(wish, { key: '3' })).text).toContain(
    'I do not see when order W000012 was delivered',
  );
});

test('once for one key; what was sent back already is not sent back again', async () => {
  const wish = { order, items: { all: true }, payment: original };
  const first = await giveBack(wish);
  expect(first).toHaveProperty('result');
  expect(await giveBack(wish)).toMatchObject({ refusal: { refused: 'order_not_returnable' } });
  await shop.store.apply([
    { query: shop.store.write.update(shop.store.t.orders).set({ status: 'delivered' }) },
  ]);
  const gone = async () => {
    await shop.store.apply([
      { query: shop.store.write.update(shop.store.t.orders).set({ status: 'exchange requested' }) },
    ]);
  };
  expect(await giveBack(wish, { key: 'other', between: gone })).toMatchObject({
    refusal: { refused: 'order_changed' },
  });
});

test('things of several orders go back by a call for each', async () => {
  expect(
    await returnItems.plan(shop.ctx(cleo), { items: { items: [{ text: 'lamp', every: true }] } }),
  ).toMatchObject({
    instead: [
      {
        tool: 'return_items',
        args: { order: { number: 'W000012' }, items: { items: [{ variant: 'lamp-black-low', count: 1 }] } },
      },
      { tool: 'return_items', args: { order: { number: 'W000011' } } },
    ],
  });
});
