import { afterEach, beforeEach, expect, test } from 'vitest';
import { runTool } from '../run-tool.fixture.ts';
import type { LineChange } from '../wish.ts';
import { cleo, deskRules, openDeskShop, type DeskShop } from './desk-shop.fixture.ts';
import { exchangeItems } from './exchange-items.ts';
import type { ChangesWish } from './plan-changes.ts';

let shop: DeskShop;
beforeEach(async () => {
  shop = await openDeskShop();
});
afterEach(() => shop.close());

const to = (facet: string, value: string) => ({ facets: [{ facet, value }] });
const order = { number: 'W000012' };
const shirt: LineChange = { item: { text: 'shirt' }, to: to('colour', 'white') };
const bottles: LineChange = { item: { text: 'bottle', count: 2 }, to: { compare: [{ way: 'most' }] } };
const card = { original: true };

type More = { rules?: typeof deskRules; key?: string; between?: () => Promise<void> };
const exchange = (wish: ChangesWish, { rules = deskRules, ...options }: More = {}) =>
  runTool(exchangeItems, shop.ctx(cleo, { shop: { ...shop.shop, rules } }), wish, options);

test('things of a delivered order are exchanged together: what is sent is taken out of stock, what comes back is not there yet', async () => {
  const told = await exchange({ order, changes: [shirt, bottles], payment: card });
  if (!('result' in told)) throw new Error(told.text);
  expect(told.confirmation?.text).toBe(
    'From order W000012 I would exchange the Harbour Shirt (M, navy, €40.00) for L, white (€42.00) and ' +
      '2 bottles of Water Bottle (500ml, red, €24.00) for 1L, red (€32.00). ' +
      'The price difference is €10.00, which you pay with your Visa ending in 1111. Do you confirm this?',
  );
  expect(told.text).toContain('The exchange for order W000012 has been requested');
  expect(await shop.order('W000012')).toMatchObject({
    status: 'exchange requested',
    totalMinor: 13600,
    exchangeRequest: {
      variantIds: ['shirt-m-navy', 'bottle-500-red', 'bottle-500-red'],
      newVariantIds: ['shirt-l-white', 'bottle-1000-red', 'bottle-1000-red'],
      paymentMethodId: 'cleo-card',
      priceDifferenceMinor: 1000,
    },
  });
  expect(await shop.movements()).toEqual([
    '-2 bottle-1000-red exchange W000012',
    '-1 shirt-l-white exchange W000012',
  ]);
  expect(await shop.stock('shirt-m-navy')).toBe(5);
  expect(await shop.money('W000012')).toEqual(['payment 13600 cleo-card captured']);
});

test('the same key does it once, and an order with an exchange under way has no second one', async () => {
  const ctx = shop.ctx(cleo);
  const planned = await exchangeItems.plan(ctx, { order, changes: [shirt], payment: card });
  if (!('plan' in planned)) throw new Error('no plan');
  const first = await exchangeItems.run(ctx, planned.plan, 'k');
  expect(await exchangeItems.run(ctx, planned.plan, 'k')).toEqual(first);
  expect(await shop.stock('shirt-l-white')).toBe(0);
  expect(await exchange({ order, changes: [bottles], payment: card }, { key: 'other' })).toMatchObject({
    refusal: { refused: 'order_not_exchangeable', facts: { status: 'exchange requested' } },
    text: 'I cannot exchange anything of order W000012: it is delivered, and you asked for an exchange.',
  });
});

test('an option that sold out between the question and the yes is told, and nothing is promised', async () => {
  const { variants } = shop.store.t;
  const soldOut = async () => {
    await shop.store.apply([{ query: shop.store.write.update(variants).set({ stock: 0 }) }]);
  };
  expect(
    await exchange({ order, changes: [shirt, bottles], payment: card }, { between: soldOut }),
  ).toMatchObject({ refusal: { refused: 'option_sold_out' } });
  expect(await shop.order('W000012')).toMatchObject({ status: 'delivered', exchangeRequest: null });
  expect(await shop.movements()).toEqual([]);
});

test('a shop sets whether, while and how long things are exchanged', async () => {
  const late = {
    order: { number: 'W000011' },
    changes: [{ item: {}, to: to('colour', 'white') }],
    payment: card,
  };
  expect(await exchange(late)).toMatchObject({
    refusal: { refused: 'outside_window', facts: { days: 30, daysSince: 97 } },
    text: 'Things come back within 30 days of delivery, and for order W000011 that was longer ago.',
  });
  expect(await exchange(late, { rules: { exchanges: {} } })).toMatchObject({ result: { dueMinor: -200 } });
  expect(await exchange({ order, changes: [shirt], payment: card }, { rules: {} })).toMatchObject({
    refusal: { refused: 'exchanges_not_offered' },
  });
  const kettle = { order: { number: 'W000015' }, changes: [{ item: {}, to: {} }], payment: card };
  expect(await exchange(kettle)).toMatchObject({ refusal: { refused: 'order_not_exchangeable' } });
});

test('for the very same again only where the shop does that', async () => {
  const broken = { order, changes: [{ item: { text: 'lamp' }, to: { same: true } }], payment: card };
  expect(await exchange(broken)).toMatchObject({ refusal: { refused: 'same_option' } });
  const told = await exchange(broken, { rules: { ...deskRules, sameOption: true } });
  expect(told).toMatchObject({ result: { dueMinor: 0 } });
  expect(told.text).toContain('the Desk Lamp (black, low, €60.00) for the very same one again');
  expect(await shop.stock('lamp-black-low')).toBe(4);
});

test('a gift card too small for the difference is not taken', async () => {
  const { paymentMethods } = shop.store.t;
  await shop.store.apply([{ query: shop.store.write.update(paymentMethods).set({ balanceMinor: 100 }) }]);
  expect(await exchange({ order, changes: [shirt], payment: { kind: 'gift_card' } })).toMatchObject({
    refusal: { refused: 'balance_too_small', facts: { balanceMinor: 100, totalMinor: 200 } },
  });
});

test('what has not left yet is changed instead', async () => {
  const wish = { order: { number: 'W000013' }, changes: [{ item: { text: 'shirt' }, to: to('size', 'L') }] };
  expect(await exchangeItems.plan(shop.ctx(cleo), wish)).toMatchObject({
    instead: [{ tool: 'change_order_items', args: { order: { number: 'W000013' } } }],
  });
});
