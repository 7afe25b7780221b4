import { afterEach, beforeEach, expect, test } from 'vitest';
import { cancelOrder } from '../orders/cancel-order.ts';
import { runTool } from '../run-tool.fixture.ts';
import { guest, rep } from '../test-shop.fixture.ts';
import type { LineChange, PaymentRef } from '../wish.ts';
import { changeItems } from './change-items.ts';
import { cleo, dan, deskRules, openDeskShop, type DeskShop } from './desk-shop.fixture.ts';
import type { ChangesWish } from './plan-changes.ts';

let shop: DeskShop;
beforeEach(async () => {
  shop = await openDeskShop();
});
afterEach(() => shop.close());

const to = (facet: string, value: string) => ({ facets: [{ facet, value }] });
const card: PaymentRef = { brand: 'visa' };
const gift: PaymentRef = { kind: 'gift_card' };
const paypal: PaymentRef = { kind: 'paypal' };
const brighter: LineChange = { item: { text: 'lamp' }, to: to('brightness', 'high') };
const lamp: ChangesWish = { changes: [brighter], order: { number: '14' } };

const change = (
  wish: ChangesWish,
  {
    as = cleo,
    ...more
  }: { as?: typeof cleo; rules?: typeof deskRules; key?: string; between?: () => Promise<void> } = {},
) => {
  const { rules = deskRules, ...options } = more;
  const ctx = shop.ctx(as, { shop: { ...shop.shop, rules } });
  return runTool(changeItems, ctx, wish, options);
};

test('a thing becomes another option: the line, the stock of both, the money and the state', async () => {
  const told = await change({ ...lamp, payment: card });
  if (!('result' in told)) throw new Error(told.text);
  expect(told.confirmation?.text).toBe(
    'In order W000014 I would change the Desk Lamp (white, low, €58.00) to white, high (€72.00). ' +
      'The price difference is €14.00, which you pay with your Visa ending in 1111. ' +
      'The items of an order can only be changed once, and after that it can no longer be cancelled. Do you confirm this?',
  );
  expect(told.text).toBe(
    'Order W000014 has been changed. The price difference is €14.00, which you pay with your Visa ending in 1111. ' +
      'The new total is €87.00.',
  );
  expect(await shop.lines('W000014')).toEqual(['1 × lamp-white-high', '1 × bottle-1000-blue']);
  expect([await shop.stock('lamp-white-low'), await shop.stock('lamp-white-high')]).toEqual([6, 4]);
  expect(await shop.movements()).toEqual([
    '-1 lamp-white-high changed W000014',
    '1 lamp-white-low changed W000014',
  ]);
  expect(await shop.order('W000014')).toMatchObject({ status: 'pending (item modified)', totalMinor: 8700 });
  expect(await shop.money('W000014')).toEqual([
    'payment 6000 cleo-card captured',
    'payment 1300 cleo-gift captured',
    'payment 1400 cleo-card captured',
  ]);
});

test('what is cheaper is given back, to a card by its payment', async () => {
  const wish = { changes: [{ item: { text: 'tablet', pick: 'dearest' as const }, to: { cheaper: true } }] };
  const told = await change({ ...wish, payment: paypal });
  expect(told.text).toContain('You get €20.00 back on your paypal.');
  const rows = (await shop.order('W000013')).payments;
  expect(rows.at(-1)).toMatchObject({
    kind: 'refund',
    amountMinor: 2000,
    reference: 'ref-13',
    state: 'captured',
  });
  expect(shop.payments.stateOf('test', 'ref-13')).toBe('refunded');
});

test('a gift card pays and is paid back at once, and never more than it has', async () => {
  await change({ ...lamp, payment: gift });
  expect(await shop.balance('cleo-gift')).toBe(1600);
  const dearest = { changes: [{ item: { text: 'tablet', every: true }, to: { sort: 'dearest' as const } }] };
  expect(await change({ ...dearest, payment: gift })).toMatchObject({
    refusal: { refused: 'balance_too_small', facts: { balanceMinor: 1600, totalMinor: 22000 } },
  });
  expect(await shop.lines('W000013')).toEqual(['1 × tablet-8-128', '1 × tablet-10-64', '2 × shirt-m-navy']);
});

test('a payment that is declined changes nothing', async () => {
  const told = await change({ ...lamp, payment: { brand: 'mastercard' } });
  expect(told).toMatchObject({ refusal: { refused: 'payment_declined' } });
  expect(await shop.lines('W000014')).toEqual(['1 × lamp-white-low', '1 × bottle-1000-blue']);
  expect(await shop.movements()).toEqual([]);
  expect(await shop.order('W000014')).toMatchObject({ status: 'pending', totalMinor: 7300 });
});

test('how to pay is asked where there is something to pay, and not where there is not', async () => {
  const asked = await change(lamp);
  expect(asked).toMatchObject({
    question: { ask: 'which_payment', slot: 'payment', see: { order: 'W000014' } },
  });
  expect(asked.text).toBe(
    'Which payment method shall I use: Visa ending in 1111, paypal, gift card, or Mastercard ending in 9999?',
  );
  const told = await change({
    changes: [{ item: { text: 'shirt' }, to: to('size', 'L') }],
    order: { number: '13' },
  });
  expect(told.text).toContain('There is no difference in price.');
  expect(await shop.money('W000013')).toEqual(['payment 50000 cleo-paypal captured']);
});

test('the option is asked where several fit, and the answer completes it', async () => {
  const item = { text: 'bottle' };
  const asked = await change({
    changes: [{ item, to: { compare: [{ way: 'less' }] } }],
    order: { number: '14' },
    payment: card,
  });
  expect(asked).toMatchObject({ result: { dueMinor: -400 } });
  const dearest = { text: 'tablet', pick: 'dearest' as const };
  const open = await change({ changes: [{ item: dearest, to: {} }], payment: card }, { key: 'open' });
  expect(open).toMatchObject({ question: { ask: 'which_option', slot: 'changes', part: '0' } });
  expect(open.text).toBe(
    'Which option of the Tablet would you like: 1. 8-inch, 128GB (€200.00), 2. 10-inch, 128GB (€260.00), or 3. 8-inch, 1TB (€320.00)?',
  );
  const answered = { changes: [{ item: dearest, to: { variant: 'tablet-10-128' } }], payment: card };
  expect(await change(answered, { key: 'answered' })).toMatchObject({ result: { dueMinor: 4000 } });
});

test('some of the units of a line get a line of their own', async () => {
  const told = await change({
    changes: [{ item: { text: 'shirt', count: 1 }, to: to('colour', 'white') }],
    order: { number: '13' },
    payment: card,
  });
  expect(told).toMatchObject({ result: { dueMinor: 200 } });
  expect(await shop.lines('W000013')).toEqual([
    '1 × tablet-8-128',
    '1 × tablet-10-64',
    '1 × shirt-m-navy',
    '1 × shirt-l-white',
  ]);
});

test('two units of one line may become two different options', async () => {
  const told = await change({
    changes: [
      { item: { text: 'shirt' }, to: to('colour', 'white') },
      { item: { text: 'shirt' }, to: { variant: 'shirt-l-navy' } },
    ],
    order: { number: '13' },
    payment: card,
  });
  expect(told).toMatchObject({ result: { dueMinor: 200, view: { totalMinor: 50200 } } });
  expect(await shop.lines('W000013')).toEqual([
    '1 × tablet-8-128',
    '1 × tablet-10-64',
    '1 × shirt-l-navy',
    '1 × shirt-l-white',
  ]);
});

test('every thing of an order, but for what is so already; one that is named beside it goes its own way', async () => {
  const told = await change({
    changes: [
      { item: { text: 'bottle' }, to: to('colour', 'red') },
      { item: { every: true }, to: { sort: 'cheapest' } },
    ],
    order: { number: '14' },
    payment: card,
  });
  if (!('result' in told)) throw new Error(told.text);
  expect(told.confirmation?.text).toContain(
    'I would change the Water Bottle (1L, blue, €15.00) to 1L, red (€16.00).',
  );
  expect(await shop.lines('W000014')).toEqual(['1 × lamp-white-low', '1 × bottle-1000-red']);
});

test('what was taken off a line is taken off what it becomes, and tax follows', async () => {
  const { orders, orderLines } = shop.store.t;
  const tax = { name: 'VAT', percent: '23', included: false, amountMinor: 1539 };
  await shop.store.apply([
    { query: shop.store.write.update(orderLines).set({ totalMinor: 5220 }) },
    { query: shop.store.write.update(orders).set({ totalMinor: 8231, tax }) },
  ]);
  const told = await change({ ...lamp, payment: card });
  // 72.00 less the same tenth is 64.80: 12.60 more, and 23 % of that as tax.
  expect(told).toMatchObject({ result: { dueMinor: 1550 } });
  const order = await shop.order('W000014');
  expect(order.lines[0]).toMatchObject({ unitPriceMinor: 7200, totalMinor: 6480 });
  expect(order).toMatchObject({ totalMinor: 9781, tax: { amountMinor: 1829 } });
});

test('the things of an order are changed once, and then it is not cancelled either', async () => {
  await change({ ...lamp, payment: card });
  expect(await change({ ...lamp, payment: card })).toMatchObject({
    refusal: { refused: 'order_not_changeable', facts: { status: 'pending (item modified)' } },
  });
  const ctx = shop.ctx(cleo);
  expect(await runTool(cancelOrder, ctx, { order: { number: '14' } })).toMatchObject({
    refusal: { refused: 'order_not_cancellable' },
  });
});

test('once stays once where the shop lets its address be changed after it', async () => {
  const rules = { ...deskRules, changes: { while: ['pending', 'pending (item modified)'], once: true } };
  await change({ ...lamp, payment: card }, { rules });
  const again = {
    changes: [{ item: { text: 'bottle' }, to: to('colour', 'red') }],
    order: { number: '14' },
    payment: card,
  };
  expect(await change(again, { rules, key: 'again' })).toMatchObject({
    refusal: { refused: 'changed_already' },
  });
});

test('a shop that lets things be changed again keeps the order pending', async () => {
  const rules = { ...deskRules, changes: {} };
  await change({ ...lamp, payment: card }, { rules, key: 'one' });
  const back: ChangesWish = {
    changes: [{ item: { text: 'lamp' }, to: to('brightness', 'low') }],
    order: { number: '14' },
    payment: card,
  };
  expect(await change(back, { rules, key: 'two' })).toMatchObject({ result: { dueMinor: -1400 } });
  expect(await shop.order('W000014')).toMatchObject({ status: 'pending', totalMinor: 7300 });
  expect(await shop.stock('lamp-white-low')).toBe(5);
});

test('the same key does it once, also after a crash between charging and answering', async () => {
  const ctx = shop.ctx(cleo);
  const planned = await changeItems.plan(ctx, { ...lamp, payment: card });
  if (!('plan' in planned)) throw new Error('no plan');
  const crash = new Error('the process ended');
  const broken = { ...ctx, store: { ...ctx.store, apply: () => Promise.reject(crash) } };
  await expect(changeItems.run(broken, planned.plan, 'k')).rejects.toThrow(crash);
  const first = await changeItems.run(ctx, planned.plan, 'k');
  expect(await changeItems.run(ctx, planned.plan, 'k')).toEqual(first);
  expect(await shop.stock('lamp-white-high')).toBe(4);
  expect(await shop.money('W000014')).toHaveLength(3);
});

test('what happens between the question and the yes is noticed, and nothing is half done', async () => {
  const { orders, variants } = shop.store.t;
  const sent = () =>
    shop.store.apply([{ query: shop.store.write.update(orders).set({ status: 'processed' }) }]);
  expect(
    await change({ ...lamp, payment: card }, { between: async () => void (await sent()) }),
  ).toMatchObject({ refusal: { refused: 'order_changed' } });
  await shop.store.apply([{ query: shop.store.write.update(orders).set({ status: 'pending' }) }]);
  const soldOut = () => shop.store.apply([{ query: shop.store.write.update(variants).set({ stock: 0 }) }]);
  expect(
    await change({ ...lamp, payment: card }, { key: 'other', between: async () => void (await soldOut()) }),
  ).toMatchObject({ refusal: { refused: 'option_sold_out' } });
  expect(await shop.money('W000014')).toHaveLength(2);
  expect(shop.payments.stateOf('test', 'test_other')).toBe('refunded');
});

test('a line that was changed in between is left as it is', async () => {
  const { orderLines } = shop.store.t;
  const more = () =>
    shop.store.apply([{ query: shop.store.write.update(orderLines).set({ variantId: 'kettle' }) }]);
  const wish = { changes: [{ item: { text: 'shirt' }, to: to('size', 'L') }], order: { number: '13' } };
  const told = await change(wish, { between: async () => void (await more()) });
  expect(told).toMatchObject({ refusal: { refused: 'order_changed' } });
  expect(await shop.movements()).toEqual([]);
});

test('a gift card that was used in between is not overdrawn', async () => {
  const { paymentMethods } = shop.store.t;
  const used = () =>
    shop.store.apply([{ query: shop.store.write.update(paymentMethods).set({ balanceMinor: 100 }) }]);
  const told = await change({ ...lamp, payment: gift }, { between: async () => void (await used()) });
  expect(told).toMatchObject({ refusal: { refused: 'balance_used', facts: { label: 'gift card' } } });
  expect(await shop.balance('cleo-gift')).toBe(100);
});

test('things of several orders become a call for each, and what was delivered is exchanged', async () => {
  const planned = await changeItems.plan(shop.ctx(cleo), {
    changes: [{ item: { text: 'lamp', every: true }, to: to('brightness', 'high') }],
    payment: card,
  });
  expect(planned).toMatchObject({
    instead: [
      { tool: 'change_order_items', args: { order: { number: 'W000014' }, payment: card } },
      { tool: 'exchange_items', args: { order: { number: 'W000012' } } },
      { tool: 'exchange_items', args: { order: { number: 'W000011' } } },
    ],
  });
  expect(
    await changeItems.plan(shop.ctx(cleo), { changes: [brighter], order: { number: '12' } }),
  ).toMatchObject({
    instead: [
      {
        tool: 'exchange_items',
        args: { changes: [{ item: { variant: 'lamp-black-low', count: 1 }, to: to('brightness', 'high') }] },
      },
    ],
  });
});

test('what cannot be changed says so before anything is asked', async () => {
  expect(await change({ changes: [{ item: { text: 'kettle' }, to: {} }] })).toMatchObject({
    refusal: { refused: 'order_not_changeable', facts: { order: 'W000015', status: 'processed' } },
    text: 'Order W000015 can no longer be changed: it is packed and on its way to the carrier.',
  });
});

test('only another option of the same product', async () => {
  const told = await change({
    changes: [{ item: { variant: 'lamp-white-low' }, to: { variant: 'kettle' } }],
    payment: card,
  });
  expect(told).toMatchObject({
    refusal: { refused: 'another_product', facts: { other: 'Gooseneck Kettle' } },
  });
});

test("somebody else's order is not there, a guest is asked who they are, staff may by number", async () => {
  const theirs = { changes: [brighter], order: { number: 'W000016' }, payment: { original: true } };
  expect(await change(theirs)).toEqual(await change({ ...theirs, order: { number: 'W999999' } }));
  expect(await change(theirs, { as: guest as typeof cleo })).toMatchObject({
    refusal: { refused: 'identify_first' },
  });
  expect(await change(theirs, { as: dan })).toMatchObject({ result: { dueMinor: 1000 } });
  const staff = { ...theirs, order: { number: 'W000014' }, payment: card };
  expect(await change(staff, { as: rep as typeof cleo, key: 'staff' })).toMatchObject({
    result: { dueMinor: 1400 },
  });
});
