import { afterEach, beforeEach, expect, test } from 'vitest';
import { addToCart } from '../../cart/add-to-cart.ts';
import { checkout } from '../../orders/checkout.ts';
import { planCheckout } from '../../orders/plan-checkout.ts';
import { runTool } from '../../run-tool.fixture.ts';
import { ada, openTestShop } from '../../test-shop.fixture.ts';
import type { Payments } from '../payments.ts';
import { settle } from '../settle.ts';
import { fromStripeAmount, toStripeAmount } from './stripe-amount.ts';
import { createStripeProvider } from './stripe-provider.ts';
import { startStripeDouble } from './stripe-double.fixture.ts';

const now = new Date('2026-03-02T10:00:00Z');
let stripe: Awaited<ReturnType<typeof startStripeDouble>>;
let payments: Payments;
beforeEach(async () => {
  stripe = await startStripeDouble({ now: () => now });
  payments = createStripeProvider({ secretKey: 'sk_test_double', apiBase: stripe.url }, { requestMs: 150 });
});
afterEach(() => stripe.close());

const charge = (token = 'pm_card', key = 'k') => ({
  shop: 'wine',
  key,
  token,
  amountMinor: 1999,
  currency: 'EUR',
});
const find = (key = 'k') => payments.find({ shop: 'wine', key, asked: now });

test('an answer that is lost once is asked for again under the same key, and charges once', async () => {
  for (const mishap of ['hang', 'reset'] as const) {
    stripe.mishaps.push(mishap);
    expect(await payments.authorise(charge('pm_card', mishap))).toHaveProperty('reference');
  }
  expect(stripe.intents.size).toBe(2);
});

test('an answer that stays lost is thrown within its time, and Stripe then tells what happened', async () => {
  stripe.mishaps.push('hang', 'hang');
  await expect(payments.authorise(charge())).rejects.toThrow();
  expect(await find()).toMatchObject({ state: 'authorised', amountMinor: 1999 });
  stripe.mishaps.push('hang_before', 'hang_before');
  await expect(payments.authorise(charge('pm_card', 'never'))).rejects.toThrow();
  expect(await find('never')).toBeUndefined();
});

test('a decline says why, a method that is gone is a decline, and a wrong secret key is an outage', async () => {
  expect(await payments.authorise(charge('pm_card_chargeDeclined'))).toEqual({
    declined: 'insufficient_funds',
  });
  expect(await payments.authorise(charge('pm_gone', 'k2'))).toEqual({ declined: 'no_such_method' });
  const wrong = createStripeProvider({ secretKey: 'sk_test_wrong', apiBase: stripe.url });
  await expect(wrong.authorise(charge('pm_card', 'k3'))).rejects.toThrow('Invalid API Key');
});

test('a capture or a refund whose answer is lost is known to be done when asked again, even a day later', async () => {
  const made = await payments.authorise(charge());
  const reference = 'reference' in made ? made.reference : '';
  const capture = () => payments.capture({ shop: 'wine', key: 'o/0', reference });
  stripe.mishaps.push('hang', 'hang');
  // The intent itself says that it is captured.
  expect(await capture()).toEqual({ done: true });
  const refund = () => payments.refund({ shop: 'wine', key: 'o/1', reference, amountMinor: 700 });
  stripe.mishaps.push('hang', 'hang');
  await expect(refund()).rejects.toThrow();
  stripe.nextDay();
  expect(await capture()).toEqual({ done: true });
  expect(await refund()).toEqual({ done: true });
  expect(stripe.refunds).toMatchObject([{ amount: 700 }]);
});

test('a payment is found among many', async () => {
  await payments.authorise(charge());
  for (let n = 0; n < 120; n++) {
    stripe.intents.set(`other_${n}`, { ...[...stripe.intents.values()][0]!, id: `other_${n}`, metadata: {} });
  }
  expect(await find()).toMatchObject({ state: 'authorised' });
  for (let n = 0; n < 500; n++) {
    stripe.intents.set(`more_${n}`, { ...[...stripe.intents.values()][0]!, id: `more_${n}`, metadata: {} });
  }
  expect(await find()).toMatchObject({ state: 'authorised' });
  expect(stripe.requests.at(-1)).toBe('GET /v1/payment_intents/search');
});

test('a checkout whose charge is lost on the way ends in the order or in the money given back', async () => {
  const shop = await openTestShop();
  const ctx = shop.ctx(ada, { payments });
  const buy = async (key: string) => {
    await runTool(addToCart, ctx, { item: { variant: 'rioja-75' }, quantity: { count: 2 } });
    const planned = await planCheckout(ctx, {});
    if (!('plan' in planned)) throw new Error('not planned');
    const plan = { ...planned.plan, payment: { ...planned.plan.payment, token: 'cus_1/pm_card' } };
    return checkout.run(ctx, plan, key);
  };
  // Stripe hears of it, tells nobody, and knows when asked.
  stripe.mishaps.push('hang', 'hang');
  expect(await buy('k1')).toMatchObject({ view: { order: 'W000005' } });
  // It hears of it, and cannot be asked either.
  stripe.mishaps.push('hang', 'hang');
  const down = { ...payments, find: () => Promise.reject(new Error('down')) };
  ctx.payments = down;
  expect(await buy('k2')).toMatchObject({ refused: 'payment_uncertain' });
  const parts = { store: shop.store, newId: ctx.newId, now: () => new Date(now.getTime() + 120_000) };
  const times = { graceMs: 60_000, patienceMs: 3_600_000 };
  expect(await settle({ ...parts, payments: down }, times)).toEqual({ attempts: 1, payments: 0 });
  expect(await settle({ ...parts, payments }, times)).toEqual({ attempts: 0, payments: 0 });
  expect([...stripe.intents.values()].map(({ status }) => status)).toEqual(['succeeded', 'canceled']);
  await shop.close();
});

test.each([
  [1999, 'EUR', 1999],
  [500, 'JPY', 500],
  [1230, 'KWD', 1230],
  [7, 'ISK', 700],
  [7, 'UGX', 700],
])('%i minor units of %s are %i to Stripe, and back', (minor, currency, amount) => {
  expect(toStripeAmount(minor, currency)).toBe(amount);
  expect(fromStripeAmount(amount, currency.toLowerCase())).toBe(minor);
});

test('an amount Stripe cannot charge is an error, not another amount', () => {
  expect(() => toStripeAmount(1234, 'KWD')).toThrow(RangeError);
});
