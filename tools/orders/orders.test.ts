import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stockOf } from '../../store/queries/stock.ts';
import { runTool } from '../run-tool.fixture.ts';
import { ada, ben, guest, openTestShop, rep, type TestShop } from '../test-shop.fixture.ts';
import type { OrderRef } from '../wish.ts';
import { cancelOrder } from './cancel-order.ts';
import { reasonMeant } from './cancel-reason.ts';
import { orderStatus } from './order-status.ts';
import { isOpen, mayBecome, orderStates } from './states.ts';

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop();
});
afterEach(() => shop.close());

const status = (order?: OrderRef, as = shop.ctx(ada)) => runTool(orderStatus, as, order ? { order } : {});
const stock = async (variant: string) => (await stockOf(shop.store, 'test', [variant])).get(variant)?.stock;
const rowOf = async (id: string) => {
  const { orders } = shop.store.t;
  const [row] = await shop.store.read.select().from(orders).where(eq(orders.id, id));
  return row;
};

test('every state leads to known states only, and one that is over is not open', () => {
  for (const next of Object.values(orderStates).flat()) expect(orderStates).toHaveProperty([next]);
  expect(mayBecome('pending', 'cancelled')).toBe(true);
  expect(mayBecome('delivered', 'cancelled')).toBe(false);
  expect(['pending', 'processed', 'delivered', 'cancelled'].filter(isOpen)).toEqual(['pending', 'processed']);
});

test('several open orders are listed, newest first, to be pointed at', async () => {
  const told = await status();
  if (!('result' in told)) throw new Error(told.text);
  expect(told.text).toBe(
    'You have 2 open orders. Order W000003 of 1 March 2026 is waiting to be packed. ' +
      'Order W000002 of 27 February 2026 is waiting to be packed.',
  );
  expect(told.answer.see).toEqual({ orders: ['W000003', 'W000002'] });
});

test('one order: its state, what is in it, how to follow it, and a card', async () => {
  const told = await status({ number: 'W000001' });
  if (!('result' in told)) throw new Error(told.text);
  expect(told.text).toBe(
    'Order W000001 of 10 January 2026 has been delivered. It has 2 bottles of Muscadet sur Lie, €24.00 in all. ' +
      'You can follow the parcel with TRACKW000001.',
  );
  expect(told.answer.cards).toMatchObject([
    { type: 'order', order: 'W000001', sums: [{}, { amount: { minor: 2400 } }] },
  ]);
  expect(told.answer.suggestions).toEqual([]);
});

test('orders are found by number in any spelling, by age, by what is in them, and as the other one', async () => {
  const found = async (ref: OrderRef, seen = {}) => {
    const ctx = shop.ctx(ada);
    const told = await status(ref, { ...ctx, seen: { ...ctx.seen, ...seen } });
    return 'result' in told ? told.result.orders.map(({ order }) => order) : told;
  };
  expect(await found({ number: '#w000002' })).toEqual(['W000002']);
  expect(await found({ number: '2' })).toEqual(['W000002']);
  expect(await found({ last: true })).toEqual(['W000003']);
  expect(await found({ containing: { facets: [{ facet: 'region', value: 'Rioja' }] } })).toEqual(['W000002']);
  expect(await found({ focus: true }, { order: 'W000001' })).toEqual(['W000001']);
  expect(await found({ other: true }, { orders: ['W000003', 'W000002'], order: 'W000003' })).toEqual([
    'W000002',
  ]);
  expect(await found({ containing: { text: 'shirt' } })).toMatchObject({
    refusal: { refused: 'no_order_with' },
  });
});

test("somebody else's order is answered exactly like one that does not exist", async () => {
  const theirs = await status({ number: 'W000004' });
  const nobodys = await status({ number: 'W999999' });
  expect(theirs).toEqual(nobodys);
  expect(theirs).toEqual({ refusal: { refused: 'order_not_found' }, text: expect.any(String) });
  const focused = shop.ctx(ada, { seen: { shown: [], orders: ['W000004'], order: 'W000004' } });
  expect(await status({ focus: true }, focused)).toEqual(nobodys);
  expect(await runTool(cancelOrder, shop.ctx(ada), { order: { number: 'W000004' } })).toEqual(nobodys);
  expect((await rowOf('W000004'))?.status).toBe('processed');
});

test('a guest is asked to sign in, whether there is such an order or not', async () => {
  const there = await status({ number: 'W000002' }, shop.ctx(guest));
  expect(there).toMatchObject({ refusal: { refused: 'identify_first' } });
  expect(await status({ number: 'W999999' }, shop.ctx(guest))).toEqual(there);
  expect(await status(undefined, shop.ctx(guest))).toEqual(there);
});

test('staff may see any order by its number', async () => {
  expect(await status({ number: '4' }, shop.ctx(rep))).toMatchObject({
    result: { orders: [{ order: 'W000004' }] },
  });
  expect(await status(undefined, shop.ctx(rep))).toMatchObject({ question: { ask: 'order_number' } });
  expect(await status({ number: 'W9' }, shop.ctx(rep))).toMatchObject({
    refusal: { refused: 'order_not_found' },
  });
});

test('cancelling asks first, then puts the goods back and gives the money back to where it came from', async () => {
  const ctx = shop.ctx(ada);
  const told = await runTool(cancelOrder, ctx, { order: { number: 'W000002' }, reason: 'changed my mind' });
  if (!('result' in told)) throw new Error(told.text);
  expect(told.confirmation?.text).toBe(
    'I would cancel order W000002 (2 bottles of Rioja Crianza). ' +
      'You get back €15.00 on your Visa ending in 0001 and €5.00 on your gift card. Shall I?',
  );
  expect(told.text).toBe(
    'Order W000002 is cancelled. You get back €15.00 on your Visa ending in 0001 and €5.00 on your gift card.',
  );
  expect(await rowOf('W000002')).toMatchObject({ status: 'cancelled', cancelReason: 'changed my mind' });
  expect(await stock('rioja-75')).toBe(32);
  expect(shop.payments.stateOf('test', 'test-2')).toBe('refunded');
  const { paymentMethods, stockMovements, payments } = shop.store.t;
  const [gift] = await shop.store.read.select().from(paymentMethods).where(eq(paymentMethods.id, 'ada-gift'));
  expect(gift?.balanceMinor).toBe(5500);
  expect(await shop.store.read.select().from(stockMovements)).toMatchObject([
    { variantId: 'rioja-75', change: 2, stockAfter: 32, by: 'customer ada' },
  ]);
  const rows = await shop.store.read
    .select()
    .from(payments)
    .where(eq(payments.orderId, 'W000002'))
    .orderBy(payments.n);
  expect(rows.map(({ kind, amountMinor, state }) => [kind, amountMinor, state])).toEqual([
    ['payment', 1500, 'refunded'],
    ['payment', 500, 'refunded'],
    ['refund', 1500, 'captured'],
    ['refund', 500, 'captured'],
  ]);
});

test('the same key cancels once and tells the same; another key is told it is cancelled already', async () => {
  const ctx = shop.ctx(ada);
  const planned = await cancelOrder.plan(ctx, { order: { number: 'W000002' } });
  if (!('plan' in planned)) throw new Error('no plan');
  const first = await cancelOrder.run(ctx, planned.plan, 'k');
  expect(await cancelOrder.run(ctx, planned.plan, 'k')).toEqual(first);
  expect(await stock('rioja-75')).toBe(32);
  expect(await cancelOrder.run(ctx, planned.plan, 'other')).toMatchObject({ refused: 'order_changed' });
  expect(await runTool(cancelOrder, ctx, { order: { number: 'W000002' } })).toMatchObject({
    refusal: { refused: 'order_already_cancelled' },
  });
  expect(await stock('rioja-75')).toBe(32);
});

test('an order that left in between the question and the yes stays as it is', async () => {
  const { orders } = shop.store.t;
  const told = await runTool(
    cancelOrder,
    shop.ctx(ada),
    { order: { number: 'W000002' } },
    {
      between: async () => {
        await shop.store.apply([{ query: shop.store.write.update(orders).set({ status: 'processed' }) }]);
      },
    },
  );
  expect(told).toMatchObject({ refusal: { refused: 'order_changed' } });
  expect(await stock('rioja-75')).toBe(30);
});

test('a refund the provider cannot be reached for stays due, and the order is cancelled all the same', async () => {
  const ctx = shop.ctx(ada, {
    payments: {
      ...shop.payments,
      refund: async () => {
        throw new Error('unreachable');
      },
    },
  });
  const told = await runTool(cancelOrder, ctx, { order: { number: 'W000002' } });
  expect(told).toMatchObject({ result: { view: { status: 'cancelled' } } });
  const { payments } = shop.store.t;
  const due = await shop.store.read.select().from(payments).where(eq(payments.state, 'authorised'));
  expect(due).toMatchObject([{ kind: 'refund', amountMinor: 1500 }]);
});

test('what has left can no longer be cancelled, unless the shop says so', async () => {
  const told = await runTool(cancelOrder, shop.ctx(ben), {});
  expect(told).toMatchObject({ refusal: { refused: 'order_not_cancellable' } });
  const generous = shop.ctx(ben, {
    shop: { ...shop.shop, rules: { cancelWhile: ['pending', 'processed'] } },
  });
  expect(await runTool(cancelOrder, generous, {})).toMatchObject({
    result: { view: { status: 'cancelled' } },
  });
});

test('a shop that wants a reason asks for one of its own', async () => {
  const cancelReasons = ['no longer needed', 'ordered by mistake'];
  const ctx = shop.ctx(ada, { shop: { ...shop.shop, rules: { cancelReasons } } });
  const order = { number: 'W000002' };
  expect(await runTool(cancelOrder, ctx, { order })).toMatchObject({
    question: { ask: 'cancel_reason', slot: 'reason', suggestions: cancelReasons },
  });
  expect(await runTool(cancelOrder, ctx, { order, reason: 'I ordered it by mistake, sorry' })).toMatchObject({
    result: { view: { cancelReason: 'ordered by mistake' } },
  });
});

test('"the other one" means the same order before and after the question why', async () => {
  const seen = { shown: [], orders: ['W000003', 'W000002'], order: 'W000003' };
  const shopWithReasons = { ...shop.shop, rules: { cancelReasons: ['no longer needed'] } };
  const ctx = shop.ctx(ada, { shop: shopWithReasons, seen });
  const asked = await runTool(cancelOrder, ctx, { order: { other: true } });
  if (!('question' in asked)) throw new Error(asked.text);
  const later = { ...ctx, seen: { ...seen, ...asked.question.see } };
  const told = await runTool(cancelOrder, later, { order: { other: true }, reason: 'no longer needed' });
  expect(told).toMatchObject({ result: { view: { order: 'W000002' } } });
});

test('a reason is understood in other words, and not guessed', () => {
  const reasons = ['no longer needed', 'ordered by mistake'];
  const meant = (said: string) => reasonMeant(reasons, said);
  expect(meant('it is no longer needed')).toBe('no longer needed');
  expect(meant('No longer needed.')).toBe('no longer needed');
  expect(meant('that was a mistake, i ordered wrong')).toBe('ordered by mistake');
  expect(meant('the colour is ugly')).toBeUndefined();
  expect(meant('no')).toBeUndefined();
});
