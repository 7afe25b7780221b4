import { Stripe } from 'stripe';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ProviderNews } from '../../tools/payments/provider-news.ts';
import { createEventReader } from '../../tools/payments/stripe/read-event.ts';
import { errorOf, now, openTestApp } from '../web/test-app.fixture.ts';
import { stripeRoutes } from './routes.ts';

const webhookSecret = 'whsec_test';
const { webhooks } = new Stripe('sk_test_1');
let news: ProviderNews[];
let app: ReturnType<typeof openTestApp>['app'];
beforeEach(() => {
  news = [];
  const readEvent = createEventReader({ secretKey: 'sk_test_1', webhookSecret, now: () => now });
  const takeNews = async (one: ProviderNews) => void news.push(one);
  ({ app } = openTestApp(undefined, { webhooks: stripeRoutes({ readEvent, takeNews, bodyLimit: 2000 }) }));
});
afterEach(() => {
  news = [];
});

const ours = { shopkeeper_shop: 'wine', shopkeeper_key: 'W000005/1' };
const event = (type: string, object: object, id = 'evt_1') =>
  JSON.stringify({ id, object: 'event', type, data: { object } });
const intent = { id: 'pi_1', object: 'payment_intent', status: 'succeeded', metadata: ours };
const refund = { id: 're_1', object: 'refund', status: 'succeeded', payment_intent: 'pi_1', metadata: ours };

function send(body: string, { secret = webhookSecret, ageSeconds = 0, signed = body } = {}) {
  const timestamp = Math.floor(now.getTime() / 1000) - ageSeconds;
  const signature = webhooks.generateTestHeaderString({ payload: signed, secret, timestamp });
  return app.request('/v1/webhooks/stripe', { method: 'POST', headers: { 'stripe-signature': signature }, body });
} // prettier-ignore

const about = { provider: 'stripe', id: 'evt_1', shop: 'wine', reference: 'pi_1' };
test.each([
  ['payment_intent.succeeded', intent, { ...about, happened: 'captured' }],
  ['payment_intent.canceled', intent, { ...about, happened: 'released' }],
  ['refund.updated', refund, { ...about, happened: 'refunded', key: 'W000005/1' }],
  [
    'refund.failed',
    { ...refund, status: 'failed', failure_reason: 'lost_or_stolen_card' },
    { ...about, happened: 'refund_failed', key: 'W000005/1', why: 'lost_or_stolen_card' },
  ],
])('%s is handed on as what it means', async (type, object, told) => {
  const response = await send(event(type, object));
  expect([response.status, await response.json()]).toEqual([200, { received: true }]);
  expect(news).toEqual([told]);
});

test.each([
  ['customer.created', { id: 'cus_1' }],
  ['payment_intent.succeeded', { ...intent, metadata: {} }],
  ['refund.updated', { ...refund, status: 'pending' }],
  ['something.of.next.year', {}],
])('%s about nothing of ours is taken and forgotten', async (type, object) => {
  expect((await send(event(type, object))).status).toBe(200);
  expect(news).toEqual([]);
});

test('what Stripe did not sign, or too long ago, is turned away', async () => {
  const body = event('payment_intent.succeeded', intent);
  const refused = [
    await send(body, { secret: 'whsec_other' }),
    await send(body, { signed: body.replace('pi_1', 'pi_2') }),
    await send(body, { ageSeconds: 301 }),
    await app.request('/v1/webhooks/stripe', { method: 'POST', body }),
    await app.request('/v1/webhooks/stripe', { method: 'POST', headers: { 'stripe-signature': 't=1,v1=x' } }),
  ];
  for (const response of refused) expect(await errorOf(response)).toMatchObject({ status: 400, code: 'bad_signature' });
  expect((await send(body.padEnd(2001))).status).toBe(413);
  expect(news).toEqual([]);
}); // prettier-ignore

test('the API document lists it where it is served', async () => {
  const document = (await (await app.request('/openapi.json')).json()) as { paths: object };
  expect(document.paths).toHaveProperty(['/v1/webhooks/stripe', 'post']);
});
