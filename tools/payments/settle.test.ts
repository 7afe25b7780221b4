import { eq } from 'drizzle-orm';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { orderById } from '../../store/queries/orders.ts';
import { stockOf } from '../../store/queries/stock.ts';
import { addToCart } from '../cart/add-to-cart.ts';
import { checkout } from '../orders/checkout.ts';
import { planCheckout } from '../orders/plan-checkout.ts';
import { runTool } from '../run-tool.fixture.ts';
import { ada, openTestShop, type TestShop } from '../test-shop.fixture.ts';
import { isRefusal, type ToolContext } from '../tool.ts';
import { settle } from './settle.ts';
import { createTestProvider, type TestOutcome, type TestProvider } from './test-provider.ts';

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop();
});
afterEach(() => shop.close());

const minute = 60_000;
const times = { graceMs: minute, patienceMs: 60 * minute };
const settleAfter = (minutes: number, payments: TestProvider = shop.payments) =>
  settle(
    {
      store: shop.store,
      payments,
      newId: nextId,
      now: () => new Date(shop.now.getTime() + minutes * minute),
    },
    times,
  );
let ids = 0;
const nextId = () => `settled-${++ids}`;

async function planFor(ctx: ToolContext, token = 'tok_good') {
  const filled = await runTool(addToCart, ctx, { item: { variant: 'rioja-75' }, quantity: { count: 2 } });
  if (!('result' in filled)) throw new Error(filled.text);
  const planned = await planCheckout(ctx, { payment: 'card' });
  if (!('plan' in planned)) throw new Error('not planned');
  return { ...planned.plan, payment: { ...planned.plan.payment, token } };
}

/** A context whose process dies at its nth write of the run. */
function dyingAt(nth: number, payments?: TestProvider): ToolContext {
  let writes = 0;
  const apply = async (statements: never) => {
    writes += 1;
    if (writes >= nth) throw new Error('the process died');
    return shop.store.apply(statements);
  };
  return shop.ctx(ada, { store: { ...shop.store, apply: apply as never }, ...(payments && { payments }) });
}

const events = async () => {
  const { outbox } = shop.store.t;
  const rows = await shop.store.read.select({ type: outbox.type }).from(outbox).orderBy(outbox.subject, outbox.n);
  return rows.map(({ type }) => type).filter((type) => type !== 'stock.changed');
}; // prettier-ignore
const states = async () => {
  const { paymentAttempts: a } = shop.store.t;
  return (await shop.store.read.select({ state: a.state }).from(a)).map(({ state }) => state);
};
const stock = async () => (await stockOf(shop.store, 'test', ['rioja-75'])).get('rioja-75')?.stock;

test('a process that died between the charge and the order: the money goes back, once', async () => {
  const plan = await planFor(shop.ctx(ada));
  await expect(checkout.run(dyingAt(2), plan, 'k')).rejects.toThrow('died');
  expect(shop.payments.stateOf('test', 'test_k')).toBe('authorised');
  await settleAfter(0);
  expect(shop.payments.stateOf('test', 'test_k')).toBe('authorised');
  expect(await settleAfter(2)).toEqual({ attempts: 0, payments: 0 });
  expect(shop.payments.payments('test')).toMatchObject([{ state: 'released' }]);
  await settleAfter(3);
  expect(await events()).toEqual(['payment.released']);
  // The same message sent again does not come to an order that nobody pays.
  expect(await checkout.run(shop.ctx(ada), plan, 'k')).toMatchObject({ refused: 'payment_uncertain' });
});

test('the same message sent again before that comes to the order, and the money stays', async () => {
  const plan = await planFor(shop.ctx(ada));
  await expect(checkout.run(dyingAt(2), plan, 'k')).rejects.toThrow('died');
  expect(await checkout.run(shop.ctx(ada), plan, 'k')).toMatchObject({ view: { order: 'W000005' } });
  await settleAfter(600);
  expect(shop.payments.payments('test')).toMatchObject([{ state: 'captured', refundedMinor: 0 }]);
  expect(await events()).toEqual(['order.placed', 'payment.captured']);
});

test('a process that died between the order and the capture: the money is taken, once', async () => {
  const plan = await planFor(shop.ctx(ada));
  const capture = async () => {
    throw new Error('the process died');
  };
  await checkout.run(shop.ctx(ada, { payments: { ...shop.payments, capture } }), plan, 'k');
  expect(shop.payments.stateOf('test', 'test_k')).toBe('authorised');
  await settleAfter(0);
  await settleAfter(0);
  expect(shop.payments.stateOf('test', 'test_k')).toBe('captured');
  expect(await events()).toEqual(['order.placed', 'payment.captured']);
});

test.each([
  ['tok_timeout_after', 'W000005', 'captured'],
  ['tok_twice', 'W000005', 'captured'],
  ['tok_capture_twice', 'W000005', 'captured'],
  ['tok_capture_timeout_after', 'W000005', 'captured'],
])('%s ends in the order, paid once', async (token, order, state) => {
  const plan = await planFor(shop.ctx(ada), token);
  expect(await checkout.run(shop.ctx(ada), plan, 'k')).toMatchObject({ view: { order } });
  await settleAfter(2);
  expect(shop.payments.payments('test')).toMatchObject([{ state, amountMinor: 2450, refundedMinor: 0 }]);
  expect((await orderById(shop.store, 'test', order))?.payments).toMatchObject([{ state: 'captured' }]);
  expect(await events()).toEqual(['order.placed', 'payment.captured']);
});

test('a charge that shows only later goes back, and the person was not told it was made', async () => {
  const plan = await planFor(shop.ctx(ada), 'tok_late');
  expect(await checkout.run(shop.ctx(ada), plan, 'k')).toMatchObject({ refused: 'payment_uncertain' });
  await settleAfter(0);
  expect(shop.payments.payments('test')).toMatchObject([{ state: 'released' }]);
  expect(await events()).toEqual(['payment.released']);
  expect(await stock()).toBe(30);
});

test('a provider that never heard of it is asked until it surely will not any more', async () => {
  const plan = await planFor(shop.ctx(ada), 'tok_timeout');
  await checkout.run(shop.ctx(ada), plan, 'k');
  expect(await settleAfter(30)).toEqual({ attempts: 1, payments: 0 });
  expect(await states()).toEqual(['releasing']);
  expect(await settleAfter(61)).toEqual({ attempts: 0, payments: 0 });
  expect(await states()).toEqual(['nothing']);
});

test('a provider that is down is asked again the next time', async () => {
  const plan = await planFor(shop.ctx(ada));
  await expect(checkout.run(dyingAt(2), plan, 'k')).rejects.toThrow('died');
  const find = async () => {
    throw new Error('down');
  };
  expect(await settleAfter(2, { ...shop.payments, find })).toEqual({ attempts: 1, payments: 0 });
  expect(await settleAfter(3)).toEqual({ attempts: 0, payments: 0 });
  expect(shop.payments.payments('test')).toMatchObject([{ state: 'released' }]);
});

test('what is reserved and then cannot be taken ends in no order, with the goods back', async () => {
  const plan = await planFor(shop.ctx(ada), 'tok_capture_fails');
  expect(await checkout.run(shop.ctx(ada), plan, 'k')).toMatchObject({ refused: 'payment_declined' });
  expect(await orderById(shop.store, 'test', 'W000005')).toMatchObject({
    status: 'cancelled',
    payments: [{ state: 'failed' }],
  });
  expect(await stock()).toBe(30);
  await settleAfter(1);
  expect(shop.payments.payments('test')).toMatchObject([{ state: 'released' }]);
  expect(await events()).toEqual(['order.placed', 'payment.failed', 'order.cancelled', 'payment.released']);
});

test('a claim nobody ended is ended as what it came to', async () => {
  const { ledger } = shop.store.t;
  const row = { shop: 'test', conversation: 'c', tool: 'checkout', status: 'claimed' as const, at: shop.now };
  const plan = await planFor(shop.ctx(ada));
  await checkout.run(shop.ctx(ada), plan, 'happened');
  const rows = [{ ...row, key: 'happened' }, { ...row, key: 'never' }, { ...row, key: 'young', at: new Date(shop.now.getTime() + 2 * minute) }]; // prettier-ignore
  await shop.store.apply([{ query: shop.store.write.insert(ledger).values(rows) }]);
  await settleAfter(2);
  const left = await shop.store.read
    .select({ key: ledger.key, status: ledger.status })
    .from(ledger)
    .where(eq(ledger.tool, 'checkout'));
  expect(left.sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual([
    { key: 'happened/done', status: 'done' },
    { key: 'never', status: 'failed' },
    { key: 'young', status: 'claimed' },
  ]);
});

test('whatever the provider does and wherever a process dies, the books balance in the end', async () => {
  const outcomes = (...all: TestOutcome[]) => fc.constantFrom<TestOutcome>('ok', ...all);
  const buy = fc.record({
    authorise: outcomes('declined', 'timeout', 'timeout_after', 'late', 'twice'),
    capture: outcomes('failed', 'timeout', 'timeout_after', 'twice'),
    refund: outcomes('timeout', 'timeout_after', 'twice'),
    diesAt: fc.constantFrom(1, 2, 3, 4, 5, 99, 99, 99),
    again: fc.boolean(),
    settled: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(buy, { minLength: 1, maxLength: 5 }), async (buys) => {
      await shop.close();
      shop = await openTestShop();
      const script: { authorise: TestOutcome[]; capture: TestOutcome[]; refund: TestOutcome[] } = { authorise: [], capture: [], refund: [] }; // prettier-ignore
      const payments = createTestProvider({ script });
      for (const [n, { authorise, capture, refund, diesAt, again, settled }] of buys.entries()) {
        script.authorise = [authorise];
        script.capture = [capture];
        script.refund = [refund];
        const plan = await planFor(shop.ctx(ada));
        await checkout.run(dyingAt(diesAt, payments), plan, `k${n}`).catch(() => {});
        if (settled) await settleAfter(2, payments);
        if (again) {
          const told = await checkout.run(shop.ctx(ada, { payments }), plan, `k${n}`);
          if (isRefusal(told)) expect(told.refused).toMatch(/^payment_/);
        }
      }
      script.refund = [];
      await settleAfter(120, payments);
      expect(await settleAfter(121, payments)).toEqual({ attempts: 0, payments: 0 });
      await expectBalance(payments);
    }),
    { numRuns: 60 },
  );
});

/** Every payment of the provider is of an order and taken, or back; stock is what orders left of it. */
async function expectBalance(provider: TestProvider): Promise<void> {
  const { payments: p, orders: o, orderLines: l } = shop.store.t;
  const rows = await shop.store.read.select().from(p);
  const orders = await shop.store.read.select().from(o);
  const live = new Set(orders.filter(({ status }) => status !== 'cancelled').map(({ id }) => id));
  const taken = rows.filter(({ orderId, reference }) => live.has(orderId) && reference?.startsWith('test_'));
  expect(taken.every(({ state }) => state === 'captured' || state === 'failed')).toBe(true);
  const paid = taken.filter(({ state }) => state === 'captured');
  const held = provider.payments('test').filter(({ state }) => state === 'captured' || state === 'authorised');
  expect(held.map(({ reference }) => reference).sort()).toEqual(paid.map(({ reference }) => reference).sort());
  expect(held.every(({ state, refundedMinor }) => state === 'captured' && refundedMinor === 0)).toBe(true);
  const lines = await shop.store.read.select().from(l);
  const sold = lines
    .filter(({ orderId, variantId }) => variantId === 'rioja-75' && live.has(orderId) && orderId >= 'W000005')
    .reduce((sum, { quantity }) => sum + quantity, 0);
  expect(await stock()).toBe(30 - sold);
} // prettier-ignore
