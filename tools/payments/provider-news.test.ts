import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { orderById } from '../../store/queries/orders.ts';
import { addToCart } from '../cart/add-to-cart.ts';
import { cancelOrder } from '../orders/cancel-order.ts';
import { checkout } from '../orders/checkout.ts';
import { runTool } from '../run-tool.fixture.ts';
import { ada, openTestShop, type TestShop } from '../test-shop.fixture.ts';
import { takeNews, type ProviderNews } from './provider-news.ts';
import { createTestProvider, type TestProvider } from './test-provider.ts';

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop();
});
afterEach(() => shop.close());

const tell = (news: ProviderNews) => takeNews(shop.ctx(ada), news);
const about = { provider: 'test', shop: 'test', reference: 'test_k' };
const captured = (id: string): ProviderNews => ({ ...about, id, happened: 'captured' });
const states = async () =>
  (await orderById(shop.store, 'test', 'W000005'))?.payments.map(({ state }) => state);
const events = async () => {
  const { outbox: o } = shop.store.t;
  const rows = await shop.store.read.select({ type: o.type, data: o.data }).from(o).orderBy(o.subject, o.n);
  return rows.map(({ type }) => type).filter((type) => type.startsWith('payment'));
};

/** Ada's order W000005, whose money is only reserved: the capture is never reached. */
async function order(payments: TestProvider = shop.payments): Promise<void> {
  const capture = () => Promise.reject(new Error('unreachable'));
  const ctx = shop.ctx(ada, { payments: { ...payments, capture } });
  await runTool(addToCart, ctx, { item: { variant: 'rioja-75' }, quantity: { count: 2 } });
  const told = await runTool(checkout, ctx, {}, { key: 'k' });
  if (!('result' in told)) throw new Error(told.text);
}

test('what the provider tells brings a payment up to date, and the same event counts once', async () => {
  await order();
  expect(await states()).toEqual(['authorised']);
  await Promise.all([tell(captured('e1')), tell(captured('e1')), tell(captured('e2'))]);
  await tell(captured('e1'));
  expect(await states()).toEqual(['captured']);
  expect(await events()).toEqual(['payment.captured']);
});

test('an old event changes nothing any more', async () => {
  await order();
  await tell(captured('e2'));
  await tell({ ...about, id: 'e1', happened: 'released' });
  expect(await states()).toEqual(['captured']);
});

test('an authorisation that lapsed before it was captured fails the payment', async () => {
  await order();
  await tell({ ...about, id: 'e1', happened: 'released' });
  expect(await states()).toEqual(['failed']);
  expect(await events()).toEqual(['payment.failed']);
});

test('a refund that a bank sends back days later is told, once', async () => {
  await order();
  await tell(captured('e1'));
  await runTool(cancelOrder, shop.ctx(ada), { order: { number: 'W000005' } }, { key: 'k2' });
  expect(await states()).toEqual(['refunded', 'captured']);
  const sentBack = { ...about, happened: 'refund_failed', key: 'W000005/1', why: 'lost_card' } as const;
  await tell({ ...sentBack, id: 'e3' });
  await tell({ ...about, id: 'e2', happened: 'refunded', key: 'W000005/1' });
  await tell({ ...sentBack, id: 'e4' });
  expect(await states()).toEqual(['refunded', 'failed']);
  expect(await events()).toEqual(['payment.captured', 'payment.refunded', 'payment.refund_failed']);
});

test('events of another payment, another shop or nothing of ours change nothing', async () => {
  await order();
  await tell({ ...captured('e1'), reference: 'test_other' });
  await takeNews({ ...shop.ctx(ada), shop: { id: 'other' } }, captured('e2'));
  await tell({ ...about, id: 'e3', happened: 'refunded', key: 'W000005/7' });
  expect(await states()).toEqual(['authorised']);
});

test('a provider that tells everything twice is heard once', async () => {
  const news: ProviderNews[] = [];
  const payments = createTestProvider({ tell: (one) => news.push(one) });
  const ctx = shop.ctx(ada, { payments });
  await runTool(addToCart, ctx, { item: { variant: 'rioja-75' }, quantity: { count: 2 } });
  await runTool(checkout, ctx, {}, { key: 'k' });
  for (const one of [...news, ...news]) await tell(one);
  expect(news).toHaveLength(1);
  expect(await events()).toEqual(['payment.captured']);
});

test('in whatever order and however often events come, the end is the same', async () => {
  const all: ProviderNews[] = [
    captured('e1'),
    { ...about, id: 'e2', happened: 'refunded', key: 'W000005/1' },
    { ...about, id: 'e3', happened: 'released' },
  ];
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...all, ...all], { minLength: 6 }), async (news) => {
      await shop.close();
      shop = await openTestShop();
      await order();
      await runTool(cancelOrder, shop.ctx(ada), { order: { number: 'W000005' } }, { key: 'k2' });
      for (const one of news) await tell(one);
      expect(await states()).toEqual(['refunded', 'captured']);
      expect(await events()).toEqual(['payment.refunded']);
    }),
    { numRuns: 15 },
  );
});
