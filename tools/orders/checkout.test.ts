import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stockOf } from '../../store/queries/stock.ts';
import { addToCart } from '../cart/add-to-cart.ts';
import { showCart } from '../cart/show-cart.ts';
import { runTool } from '../run-tool.fixture.ts';
import { ada, ben, guest, openTestShop, type TestShop } from '../test-shop.fixture.ts';
import { isRefusal, type ToolContext } from '../tool.ts';
import { cancelOrder } from './cancel-order.ts';
import { checkout } from './checkout.ts';
import { orderStatus } from './order-status.ts';
import { planCheckout, type CheckoutPlan, type CheckoutWish } from './plan-checkout.ts';

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop();
});
afterEach(() => shop.close());

const address = { line1: '12 Harbour Street', city: 'Dublin', postalCode: 'D02 X285' };
const fill = async (ctx: ToolContext, variant = 'rioja-75', count = 2) => {
  const told = await runTool(addToCart, ctx, { item: { variant }, quantity: { count } });
  if (!('result' in told)) throw new Error(told.text);
};
const stock = async (variant: string) => (await stockOf(shop.store, 'test', [variant])).get(variant)?.stock;
const orderCount = () => shop.store.read.$count(shop.store.t.orders);
const planned = async (ctx: ToolContext, wish: CheckoutWish = {}) => {
  const plan = await planCheckout(ctx, wish);
  if (!('plan' in plan)) throw new Error(JSON.stringify(plan));
  return plan.plan;
};

test('a customer is told everything the yes binds them to, and then it is done', async () => {
  const ctx = shop.ctx(ada);
  await fill(ctx);
  const told = await runTool(checkout, ctx, {});
  if (!('result' in told)) throw new Error(told.text);
  expect(told.confirmation?.text).toBe(
    'Your order: 2 bottles of Rioja Crianza (75 cl) (€18.00, 10 % off every Rioja). Standard delivery, €6.50, ' +
      '2 to 4 working days, to Ada Example, 1 Imaginary Lane, X00 X001 Ballynowhere (your address on file). ' +
      '€24.50 in all, 23 % VAT included, paid with your Visa ending in 0001. Shall I place it?',
  );
  expect(told.confirmation?.title).toBe('Place the order for €24.50');
  expect(told.confirmation?.suggestions).toEqual(['With Express delivery']);
  expect(told.confirmation?.sums?.at(-1)).toMatchObject({ amount: { minor: 2450 }, strong: true });
  expect(told.text).toBe(
    'Thank you! Order W000005 is placed: €24.50 with your Visa ending in 0001. It takes 2 to 4 working days.',
  );
  expect(told.answer.see).toEqual({ order: 'W000005', orders: ['W000005'] });

  expect(await stock('rioja-75')).toBe(28);
  const { orders, payments, stockMovements } = shop.store.t;
  const [order] = await shop.store.read.select().from(orders).where(eq(orders.id, 'W000005'));
  expect(order).toMatchObject({
    customerId: 'ada',
    status: 'pending',
    totalMinor: 2450,
    tax: { amountMinor: 458 },
  });
  const [payment] = await shop.store.read.select().from(payments).where(eq(payments.orderId, 'W000005'));
  expect(payment).toMatchObject({ amountMinor: 2450, paymentMethodId: 'ada-card', state: 'captured' });
  expect(shop.payments.stateOf('test', payment?.reference ?? '')).toBe('captured');
  expect(await shop.store.read.select().from(stockMovements)).toMatchObject([
    { variantId: 'rioja-75', change: -2, stockAfter: 28, reason: 'order W000005' },
  ]);
  expect((await runTool(showCart, ctx, {})).text).toContain('empty');
  expect(await runTool(orderStatus, ctx, { order: { last: true } })).toMatchObject({
    result: { orders: [{ order: 'W000005', totalMinor: 2450, lines: [{ totalMinor: 1800 }] }] },
  });
});

test('a guest gives an address, and may ask for the order in this conversation only', async () => {
  const ctx = shop.ctx(guest);
  expect(await runTool(checkout, ctx, {})).toMatchObject({ refusal: { refused: 'cart_empty' } });
  await fill(ctx);
  expect(await runTool(checkout, ctx, {})).toMatchObject({ question: { ask: 'address', slot: 'address' } });
  expect(await runTool(checkout, ctx, { address: { line1: '12 Harbour Street' } })).toMatchObject({
    question: { ask: 'address_city', known: { line1: '12 Harbour Street' } },
  });
  const told = await runTool(checkout, ctx, { address, delivery: 'express', email: 'guest@example.com' });
  if (!('result' in told)) throw new Error(told.text);
  expect(told.confirmation?.text).not.toContain('on file');
  expect(told.confirmation?.facts).toContainEqual({ label: 'E-mail', value: 'guest@example.com' });
  expect(told.result.view).toMatchObject({ totalMinor: 3000, delivery: { name: 'Express delivery' } });

  const number = told.result.view.order;
  expect(await runTool(orderStatus, ctx, { order: { number } })).toMatchObject({
    result: { orders: [{ order: number }] },
  });
  const elsewhere = shop.ctx(guest, { conversation: 'web:test:elsewhere' });
  expect(await runTool(orderStatus, elsewhere, { order: { number } })).toMatchObject({
    refusal: { refused: 'identify_first' },
  });
  expect(await runTool(cancelOrder, ctx, { order: { number } }, { key: 'key-2' })).toMatchObject({
    result: { refunds: [{ amountMinor: 3000 }] },
  });
  expect(await stock('rioja-75')).toBe(30);
});

test('the same key twice is one order', async () => {
  const ctx = shop.ctx(ada);
  await fill(ctx);
  const plan = await planned(ctx);
  const first = await checkout.run(ctx, plan, 'k');
  expect(await checkout.run(ctx, plan, 'k')).toEqual(first);
  expect(await orderCount()).toBe(5);
  expect(await stock('rioja-75')).toBe(28);
});

test('the same key twice at the same time is one order', async () => {
  const ctx = shop.ctx(ada);
  await fill(ctx);
  const plan = await planned(ctx);
  const [first, second] = await Promise.all([checkout.run(ctx, plan, 'k'), checkout.run(ctx, plan, 'k')]);
  expect(isRefusal(first)).toBe(false);
  expect(second).toEqual(first);
  expect(await orderCount()).toBe(5);
  expect(await stock('rioja-75')).toBe(28);
});

test('the last two bottles go to one of two, and the other is not charged', async () => {
  const contexts = [shop.ctx(ada), shop.ctx(guest)];
  const plans: CheckoutPlan[] = [];
  for (const ctx of contexts) {
    await fill(ctx, 'chablis-75', 2);
    plans.push(await planned(ctx, { address }));
  }
  const done = await Promise.all(contexts.map((ctx, n) => checkout.run(ctx, plans[n]!, `k${n}`)));
  const refused = done.filter(isRefusal);
  expect(refused).toEqual([{ refused: 'sold_out', facts: { title: 'Chablis Premier Cru', stock: 0 } }]);
  expect(await stock('chablis-75')).toBe(0);
  expect(await orderCount()).toBe(5);
  const loser = done.findIndex(isRefusal);
  expect(shop.payments.stateOf('test', `test_k${loser}`)).toBe('refunded');
  expect(shop.payments.stateOf('test', `test_k${1 - loser}`)).toBe('captured');
});

test('a declined card changes nothing', async () => {
  const ctx = shop.ctx(ben);
  await fill(ctx);
  const told = await runTool(checkout, ctx, { address });
  expect(told.text).toContain('Your Mastercard ending in 0002 was declined. Nothing was ordered');
  expect(await orderCount()).toBe(4);
  expect(await stock('rioja-75')).toBe(30);
  expect((await runTool(showCart, ctx, {})).text).toContain('2 bottles of Rioja');
});

test('where nobody knows whether a card was charged, that is said, and nothing is ordered', async () => {
  const ctx = shop.ctx(ada);
  await fill(ctx);
  const plan = await planned(ctx);
  const timeout = { ...plan, payment: { ...plan.payment, token: 'tok_timeout' } };
  const told = await checkout.run(ctx, timeout, 'k');
  if (!isRefusal(told)) throw new Error('placed');
  expect(ctx.say.words.refusals[told.refused]?.(told.facts ?? {}, ctx.say.money)).toBe(
    'The payment service did not answer, so I do not know yet whether your Visa ending in 0001 was charged. I will find ' +
      'out: nothing is ordered, and whatever was reserved goes back to you by itself. You can check out again.',
  );
  expect(await orderCount()).toBe(4);
  expect(await stock('rioja-75')).toBe(30);
  expect(await checkout.run(ctx, plan, 'k')).toMatchObject({ refused: 'payment_uncertain' });
  expect(await checkout.run(ctx, plan, 'another')).toMatchObject({ view: { order: 'W000005' } });
});

test('a capture that cannot be reached leaves the order standing and the money reserved', async () => {
  const capture = async () => {
    throw new Error('unreachable');
  };
  const ctx = shop.ctx(ada, { payments: { ...shop.payments, capture } });
  await fill(ctx);
  expect(await checkout.run(ctx, await planned(ctx), 'k')).toMatchObject({ view: { order: 'W000005' } });
  const { payments } = shop.store.t;
  const [row] = await shop.store.read.select().from(payments).where(eq(payments.orderId, 'W000005'));
  expect(row?.state).toBe('authorised');
});

test('a gift card pays all or nothing', async () => {
  const ctx = shop.ctx(ada);
  await fill(ctx, 'rioja-75', 4);
  expect(await runTool(checkout, ctx, { payment: 'gift_card' })).toMatchObject({
    result: { view: { paidWith: ['gift card'], totalMinor: 4250 } },
  });
  const { paymentMethods } = shop.store.t;
  const [gift] = await shop.store.read.select().from(paymentMethods).where(eq(paymentMethods.id, 'ada-gift'));
  expect(gift?.balanceMinor).toBe(750);
  await fill(ctx, 'rioja-75', 1);
  const told = await runTool(checkout, ctx, { payment: 'gift_card' }, { key: 'key-2' });
  expect(told.text).toBe(
    'Your gift card has €7.50, and the order comes to €15.50. You can pay with a card instead.',
  );
  expect(await runTool(checkout, ctx, { payment: 'paypal' }, { key: 'key-3' })).toMatchObject({
    refusal: { refused: 'no_such_payment' },
  });
});

test('what sold out since it was put into the cart is refused before anything is asked', async () => {
  const ctx = shop.ctx(ada);
  await fill(ctx, 'chablis-75', 2);
  const { variants } = shop.store.t;
  await shop.store.apply([{ query: shop.store.write.update(variants).set({ stock: 1 }) }]);
  expect(await runTool(checkout, ctx, {})).toMatchObject({
    refusal: { refused: 'not_enough_stock', facts: { stock: 1 } },
  });
});

const dearer = (priceMinor: number) => async () => {
  const { variants } = shop.store.t;
  await shop.store.apply([{ query: shop.store.write.update(variants).set({ priceMinor }) }]);
};

test('a price that went up after it was read out is kept', async () => {
  const ctx = shop.ctx(ada);
  await fill(ctx);
  const told = await runTool(checkout, ctx, {}, { between: dearer(9900) });
  expect(told).toMatchObject({ result: { view: { totalMinor: 2450 } } });
});

test.each([
  [9900, 'Rioja Crianza (75 cl) went from €10.00 to €99.00 just now'],
  [900, 'Rioja Crianza (75 cl) went from €10.00 to €9.00 just now'],
])(
  'where prices are not kept one that became %d is not charged, and the difference is said',
  async (minor, said) => {
    await shop.close();
    shop = await openTestShop({ rules: { priceHold: 0 } });
    const ctx = shop.ctx(ada);
    await fill(ctx);
    const told = await runTool(checkout, ctx, {}, { between: dearer(minor) });
    expect(told).toMatchObject({ refusal: { refused: 'price_changed' } });
    expect(told.text).toContain(said);
    expect(await orderCount()).toBe(4);
  },
);

test('a lower price is given also where prices are kept', async () => {
  const ctx = shop.ctx(ada);
  await fill(ctx);
  const told = await runTool(checkout, ctx, {}, { between: dearer(900) });
  expect(told).toMatchObject({ refusal: { facts: { fromMinor: 1000, toMinor: 900 } } });
});

test('selling to others does not change a plan as long as enough is left', async () => {
  const ctx = shop.ctx(ada);
  await fill(ctx);
  const before = await planned(ctx);
  const { variants } = shop.store.t;
  await shop.store.apply([{ query: shop.store.write.update(variants).set({ stock: 10 }) }]);
  expect(await planned(ctx)).toEqual(before);
});

test('a way of delivery the shop does not have is asked about', async () => {
  const ctx = shop.ctx(ada);
  await fill(ctx);
  expect(await runTool(checkout, ctx, { delivery: 'drone' })).toMatchObject({
    question: { ask: 'which_delivery', suggestions: ['Standard delivery', 'Express delivery'] },
  });
});
