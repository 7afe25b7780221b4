import { afterEach, beforeEach, expect, test } from 'vitest';
import { cancelOrder } from '../orders/cancel-order.ts';
import { runTool } from '../run-tool.fixture.ts';
import { guest } from '../test-shop.fixture.ts';
import type { OrderRef, PaymentRef } from '../wish.ts';
import { changeItems } from './change-items.ts';
import { changeOrderPayment } from './change-payment.ts';
import { cleo, dan, openDeskShop, type DeskShop } from './desk-shop.fixture.ts';

let shop: DeskShop;
beforeEach(async () => {
  shop = await openDeskShop({ changes: {} });
});
afterEach(() => shop.close());

type More = { as?: typeof cleo; key?: string; between?: () => Promise<void> };
const pay = (
  payment?: PaymentRef,
  order: OrderRef = { number: '14' },
  { as = cleo, ...options }: More = {},
) => runTool(changeOrderPayment, shop.ctx(as), { order, payment }, options);

test('an order is moved to another method: all that was paid goes back where it came from', async () => {
  const told = await pay({ kind: 'paypal' }, undefined, { key: 'moved' });
  if (!('result' in told)) throw new Error(told.text);
  expect(told.confirmation?.text).toBe(
    'Order W000014 would be paid with your paypal: €73.00. ' +
      'You get €60.00 back on your Visa ending in 1111. You get €13.00 back on your gift card. Do you confirm this?',
  );
  expect(await shop.money('W000014')).toEqual([
    'payment 6000 cleo-card captured',
    'payment 1300 cleo-gift captured',
    'payment 7300 cleo-paypal captured',
    'refund 6000 cleo-card captured',
    'refund 1300 cleo-gift captured',
  ]);
  expect(await shop.balance('cleo-gift')).toBe(4300);
  expect(shop.payments.stateOf('test', 'ref-14')).toBe('refunded');
  expect(shop.payments.stateOf('test', 'test_moved')).toBe('captured');
});

test('which method is asked among the others, and plain where there is one', async () => {
  expect(await pay()).toMatchObject({
    question: { ask: 'which_payment', facts: { methods: ['paypal', 'Mastercard ending in 9999'] } },
  });
  expect(await pay({ kind: 'card' })).toMatchObject({ refusal: { refused: 'same_payment' } });
  expect(await pay(undefined, { number: '16' }, { as: dan })).toMatchObject({
    refusal: { refused: 'no_such_payment' },
    text: 'I see no such way of paying in your account. You can pay with your Visa ending in 2222.',
  });
});

test('not to what it was paid with, nor to a card too small, nor to one that is declined', async () => {
  expect(await pay({ kind: 'gift_card' })).toMatchObject({ refusal: { refused: 'same_payment' } });
  expect(await pay({ kind: 'gift_card' }, { number: '13' })).toMatchObject({
    refusal: { refused: 'balance_too_small', facts: { balanceMinor: 3000, totalMinor: 50000 } },
  });
  expect(await pay({ brand: 'mastercard' })).toMatchObject({ refusal: { refused: 'payment_declined' } });
  expect(await shop.money('W000014')).toHaveLength(2);
});

test('an order nothing was paid for has nothing to move', async () => {
  await shop.store.apply([{ query: shop.store.write.delete(shop.store.t.payments) }]);
  expect(await pay({ kind: 'paypal' })).toMatchObject({ refusal: { refused: 'nothing_paid' } });
});

test('there and back again, and then cancelled: the books balance', async () => {
  await pay({ kind: 'paypal' }, { number: '13' }, { key: '0' });
  await pay({ brand: 'visa' }, { number: '13' }, { key: '1' });
  await pay({ kind: 'paypal' }, { number: '13' }, { key: '2' });
  const told = await runTool(cancelOrder, shop.ctx(cleo), { order: { number: '13' } });
  expect(told).toMatchObject({ result: { view: { status: 'cancelled' } } });
  expect(told.text).toContain('You get back €500.00 on your paypal.');
  const { payments } = await shop.order('W000013');
  const net = payments.reduce(
    (sum, { kind, amountMinor }) => sum + (kind === 'payment' ? 1 : -1) * amountMinor,
    0,
  );
  expect(net).toBe(0);
});

test('what a change gave back onto a gift card is not given back a second time', async () => {
  const cheaper = {
    order: { number: '13' },
    changes: [{ item: { text: 'tablet', pick: 'dearest' as const }, to: { cheaper: true } }],
    payment: { kind: 'gift_card' },
  };
  await runTool(changeItems, shop.ctx(cleo), cheaper, { key: 'change' });
  expect(await shop.balance('cleo-gift')).toBe(5000);
  const planned = await changeOrderPayment.plan(shop.ctx(cleo), {
    order: { number: '13' },
    payment: { brand: 'visa' },
  });
  expect(planned).toMatchObject({
    plan: { dueMinor: 48000, back: [{ method: 'cleo-paypal', minor: 48000 }] },
  });
  const told = await runTool(cancelOrder, shop.ctx(cleo), { order: { number: '13' } });
  expect(told.text).toContain('You get back €480.00 on your paypal.');
});

test('once for one key, and not at all where the order or its payments changed in between', async () => {
  const ctx = shop.ctx(cleo);
  const planned = await changeOrderPayment.plan(ctx, {
    order: { number: '14' },
    payment: { kind: 'paypal' },
  });
  if (!('plan' in planned)) throw new Error('no plan');
  const broken = { ...ctx, store: { ...ctx.store, apply: () => Promise.reject(new Error('ended')) } };
  await expect(changeOrderPayment.run(broken, planned.plan, 'k')).rejects.toThrow('ended');
  await changeOrderPayment.run(ctx, planned.plan, 'k');
  await changeOrderPayment.run(ctx, planned.plan, 'k');
  expect(await shop.money('W000014')).toHaveLength(5);
  // The same plan under another key would give back what is no longer there.
  expect(await changeOrderPayment.run(ctx, planned.plan, 'other')).toMatchObject({
    refused: 'order_changed',
  });
  const sent = async () => {
    const { orders } = shop.store.t;
    await shop.store.apply([{ query: shop.store.write.update(orders).set({ status: 'processed' }) }]);
  };
  expect(await pay({ brand: 'visa' }, { number: '13' }, { key: 'late', between: sent })).toMatchObject({
    refusal: { refused: 'order_changed' },
  });
  expect(shop.payments.stateOf('test', 'test_late')).toBe('refunded');
});

test('what has left, what is not theirs, and a guest', async () => {
  expect(await pay({ kind: 'paypal' }, { number: '15' })).toMatchObject({
    refusal: { refused: 'order_not_changeable' },
  });
  expect(await pay({ kind: 'paypal' }, { number: '16' })).toMatchObject({
    refusal: { refused: 'order_not_found' },
  });
  expect(await pay({ kind: 'paypal' }, { number: '14' }, { as: guest as typeof cleo })).toMatchObject({
    refusal: { refused: 'identify_first' },
  });
});
