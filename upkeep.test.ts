import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { countTry } from './store/queries/identity.ts';
import { createStoreMailer } from './tools/mail/mailer.ts';
import { orderMails } from './tools/mail/order-mails.ts';
import { addToCart } from './tools/cart/add-to-cart.ts';
import { checkout } from './tools/orders/checkout.ts';
import { planCheckout } from './tools/orders/plan-checkout.ts';
import { runTool } from './tools/run-tool.fixture.ts';
import { ada, openTestShop, type TestShop } from './tools/test-shop.fixture.ts';
import { createUpkeep, type UpkeepParts } from './upkeep.ts';

function upkeepOf(shop: TestShop, more: Partial<UpkeepParts> = {}) {
  const { store, payments } = shop;
  return createUpkeep({
    store,
    payments,
    subscribers: [orderMails({ store, mailer: createStoreMailer(store, randomUUID) })],
    log: pino({ level: 'silent' }),
    now: () => new Date(shop.now.getTime() + 120_000),
    newId: randomUUID,
    onUnsettled: () => {},
    onOutbox: () => {},
    ...more,
  });
}

/** Ada ordered, and the process died before it could take her money. */
async function ordered(shop: TestShop): Promise<void> {
  const capture = async () => {
    throw new Error('the process died');
  };
  const ctx = shop.ctx(ada, { payments: { ...shop.payments, capture } });
  await runTool(addToCart, ctx, { item: { variant: 'rioja-75' }, quantity: { count: 2 } });
  const planned = await planCheckout(ctx, {});
  if (!('plan' in planned)) throw new Error('not planned');
  await checkout.run(ctx, planned.plan, 'k');
}

test('what the last process left behind is settled before anything else, and events leave', async () => {
  const shop = await openTestShop();
  await ordered(shop);
  const upkeep = upkeepOf(shop);
  await upkeep.begin(3000);
  expect(shop.payments.stateOf('test', 'test_k')).toBe('captured');
  await expect.poll(() => shop.store.read.$count(shop.store.t.mails)).toBe(1);
  await upkeep.stop();
  await shop.close();
});

test('a provider that hangs holds nobody up for long', async () => {
  const shop = await openTestShop();
  await ordered(shop);
  const hanging = Promise.withResolvers<{ done: true }>();
  const upkeep = upkeepOf(shop, { payments: { ...shop.payments, capture: () => hanging.promise } });
  await upkeep.begin(20);
  await expect.poll(() => shop.store.read.$count(shop.store.t.mails)).toBe(1);
  hanging.resolve({ done: true });
  await upkeep.stop();
  await shop.close();
});

test('tries of a span that is over are forgotten, others are not', async () => {
  const shop = await openTestShop();
  const { store, now } = shop;
  const tries = [-1, 60].map((minutes) =>
    countTry(store, 'test', {
      key: `c/${minutes}`,
      most: 5,
      endsAt: new Date(now.getTime() + minutes * 60_000),
    }),
  );
  await store.apply(tries);
  const upkeep = upkeepOf(shop);
  await upkeep.begin(1000);
  await expect.poll(() => store.read.select().from(store.t.identityTries)).toMatchObject([{ key: 'c/60' }]);
  await upkeep.stop();
  await shop.close();
});

test('a failure is logged, and the next look tries anew', async () => {
  const shop = await openTestShop();
  const lines: string[] = [];
  const log = pino({ level: 'error' }, { write: (line) => lines.push(line) });
  const store = { ...shop.store, apply: () => Promise.reject(new Error('no space left')) };
  const upkeep = upkeepOf(shop, { store, log });
  await upkeep.begin(1000);
  await expect.poll(() => lines.join()).toContain('tidying failed');
  await upkeep.stop();
  await shop.close();
});
