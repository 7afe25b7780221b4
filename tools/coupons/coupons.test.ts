import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { couponCounts } from '../../store/queries/coupon-counts.ts';
import { addToCart } from '../cart/add-to-cart.ts';
import { showCart } from '../cart/show-cart.ts';
import { cancelOrder } from '../orders/cancel-order.ts';
import { checkout } from '../orders/checkout.ts';
import { planCheckout, type CheckoutPlan } from '../orders/plan-checkout.ts';
import { runTool } from '../run-tool.fixture.ts';
import { ada, ben, guest, openTestShop, type TestShop } from '../test-shop.fixture.ts';
import type { ToolContext } from '../tool.ts';
import { removeCoupon } from './remove-coupon.ts';
import { applyCoupon } from './use-coupon.ts';

const coupons = [
  { code: 'SUMMER10', sentence: '10 % off everything', percent: '10' },
  { code: 'OLD', sentence: 'Old', percent: '10', to: '2026-02-28' },
  { code: 'SOON', sentence: 'Soon', percent: '10', from: '2026-04-01' },
  { code: 'BIG', sentence: '€20 off', amount: '20.00', minGoods: '100.00' },
  { code: 'SIX', sentence: 'Six', percent: '10', minQuantity: 6, facets: { colour: 'white' } },
  { code: 'TRADE', sentence: 'Trade', percent: '20', tiers: ['trade'] },
  { code: 'FIRST', sentence: 'First', percent: '20', firstOrder: true as const },
  { code: 'SHIRT', sentence: 'Shirts', percent: '20', facets: { category: 'shirt' } },
  { code: 'ONCE', sentence: 'Once', percent: '50', uses: 1, usesPerCustomer: 1 },
  { code: 'POST', sentence: 'Free delivery', freeDelivery: true as const },
];

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop({ coupons });
});
afterEach(() => shop.close());

const fill = (ctx: ToolContext, variant = 'muscadet-75', count = 2) =>
  runTool(addToCart, ctx, { item: { variant }, quantity: { count } });
const enter = (ctx: ToolContext, code: string) => runTool(applyCoupon, ctx, { code });
const used = (code: string) => couponCounts(shop.store, 'test', code);

test('a code in any spelling takes its share off, and the line says where that comes from', async () => {
  const ctx = shop.ctx(guest);
  await fill(ctx);
  expect((await enter(ctx, 'summer-10')).text).toBe(
    'SUMMER10 is in your cart: 10 % off everything. That comes to €28.10, with €6.50 for Standard delivery.',
  );
  const told = await runTool(showCart, ctx, {});
  expect(told.text).toContain('€21.60, 10 % off everything (code SUMMER10)');
  expect(told).toMatchObject({
    result: { cart: { lines: [{ discounts: [{ kind: 'coupon', code: 'SUMMER10', amountMinor: 240 }] }] } },
  });
  expect(await enter(ctx, 'SUMMER10')).toMatchObject({ refusal: { refused: 'coupon_there_already' } });
  expect((await runTool(removeCoupon, ctx, {})).text).toBe(
    'I have taken the code SUMMER10 out of your cart. That comes to €30.50, with €6.50 for Standard delivery.',
  );
  expect(await runTool(removeCoupon, ctx, {})).toMatchObject({ refusal: { refused: 'no_coupon_in_cart' } });
});

test('a code that is worth less than what is there already is kept and says so', async () => {
  const ctx = shop.ctx(guest);
  await fill(ctx, 'rioja-75', 2);
  expect((await enter(ctx, 'SUMMER10')).text).toContain('takes nothing off what is in the cart now');
});

test('free delivery by a code', async () => {
  const ctx = shop.ctx(guest);
  await fill(ctx);
  expect((await enter(ctx, 'POST')).text).toContain('with Standard delivery free (Free delivery)');
});

test.each([
  ['NOSUCH', 'I know no code NOSUCH.'],
  ['OLD', 'was valid until February 28, 2026'],
  ['SOON', 'it begins on April 1, 2026'],
  ['BIG', 'needs goods for at least €100.00; in your cart there are €24.00'],
  ['SIX', 'at least 6 of the things it is for; in your cart there are 2'],
  ['TRADE', 'Please sign in'],
  ['FIRST', 'Please sign in'],
  ['ONCE', 'Please sign in'],
  ['SHIRT', 'for none of the things in your cart'],
])('%s is refused to a guest with the exact reason', async (code, reason) => {
  const ctx = shop.ctx(guest);
  await fill(ctx);
  expect((await enter(ctx, code)).text).toContain(reason);
  expect((await runTool(showCart, ctx, {})).text).not.toContain(code);
});

test('codes for certain customers', async () => {
  await fill(shop.ctx(ada));
  expect((await enter(shop.ctx(ada), 'TRADE')).text).toContain('your account is not one of them');
  expect((await enter(shop.ctx(ada), 'FIRST')).text).toContain('you have ordered before');
  await fill(shop.ctx(ben));
  expect(await enter(shop.ctx(ben), 'TRADE')).toMatchObject({ result: { counts: true } });
});

test('a use is counted with the order, is refused when it is used up, and comes back with a cancelled order', async () => {
  const ctx = shop.ctx(ada);
  await fill(ctx);
  await enter(ctx, 'ONCE');
  expect(await used('ONCE')).toEqual(new Map());
  const told = await runTool(checkout, ctx, {});
  expect(told).toMatchObject({ result: { view: { totalMinor: 1850, lines: [{ totalMinor: 1200 }] } } });
  if (!('result' in told)) throw new Error(told.text);
  const { order } = told.result.view;
  expect(await used('ONCE')).toEqual(new Map([['', 1], ['ada', 1]])); // prettier-ignore

  await fill(ctx);
  expect(await enter(ctx, 'ONCE')).toMatchObject({ refusal: { refused: 'coupon_used_up' } });
  expect(await runTool(cancelOrder, ctx, { order: { number: order } }, { key: 'key-2' })).toMatchObject({
    result: { refunds: [{ amountMinor: 1850 }] },
  });
  expect(await used('ONCE')).toEqual(new Map([['', 0], ['ada', 0]])); // prettier-ignore
  expect(await enter(ctx, 'ONCE')).toMatchObject({ result: { counts: true } });
});

test('of two who use the last one at the same time one is refused and not charged', async () => {
  const contexts = [ada, ben].map((person) => shop.ctx(person));
  const plans: CheckoutPlan[] = [];
  for (const ctx of contexts) {
    await fill(ctx);
    await enter(ctx, 'ONCE');
    const address = { line1: '12 Harbour Street', city: 'Dublin' };
    const planned = await planCheckout(ctx, { address, payment: 'card' });
    if (!('plan' in planned)) throw new Error('no plan');
    plans.push({ ...planned.plan, payment: { method: 'tok_test', label: 'card', token: 'tok_test' } });
  }
  const done = await Promise.all(contexts.map((ctx, n) => checkout.run(ctx, plans[n]!, `k${n}`)));
  expect(done.filter((one) => 'refused' in one)).toMatchObject([{ refused: 'coupon_used_up' }]);
  expect((await used('ONCE')).get('')).toBe(1);
  const { orders } = shop.store.t;
  const kept = await shop.store.read.select().from(orders).where(eq(orders.totalMinor, 1850));
  expect(kept).toHaveLength(1);
  expect(kept[0]?.coupons).toEqual(['ONCE']);
  const loser = done.findIndex((one) => 'refused' in one);
  expect(shop.payments.stateOf('test', `test_k${loser}`)).toBe('refunded');
});
