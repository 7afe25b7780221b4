import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountEntries, accountOf } from '../../store/queries/accounts.ts';
import { invoicesOfOrder } from '../../store/queries/invoices.ts';
import { setLine } from '../cart/write-cart.ts';
import { cancelOrder } from '../orders/cancel-order.ts';
import { checkout } from '../orders/checkout.ts';
import { runTool } from '../run-tool.fixture.ts';
import { ada, ben, type TestShop } from '../test-shop.fixture.ts';
import { openAccountShop, order } from './accounts.fixture.ts';
import { readStanding } from './read-standing.ts';

let shop: TestShop;
beforeEach(async () => {
  shop = await openAccountShop();
});
afterEach(() => shop.close());

const balance = async () => (await accountOf(shop.store, 'test', 'ada'))?.balanceMinor;
const entries = () => accountEntries(shop.store, 'test', 'ada');
const stock = async () =>
  (await shop.store.read.select().from(shop.store.t.variants)).find((v) => v.id === 'muscadet-75')?.stock;

test('an order on account is invoiced at once, owed, and due when the terms say', async () => {
  const told = await order(shop.ctx(ada), 2, 'k1');
  expect('confirmation' in told && told.confirmation?.text).toContain('customer account');
  expect(told.text).toContain('€24.00 with your customer account');
  const [entry] = await entries();
  expect(entry).toMatchObject({
    kind: 'invoice',
    amountMinor: 2400,
    invoice: '2026-0001',
    orderId: 'W000005',
    by: 'customer ada',
  });
  const [invoice] = await invoicesOfOrder(shop.store, 'test', 'W000005');
  expect(invoice).toMatchObject({
    number: '2026-0001',
    dueAt: new Date('2026-03-16T10:00:00Z'),
    content: {
      buyer: { company: 'Sharma Stores', taxNumber: 'IE1111111YY' },
      payments: [],
      totalMinor: 2400,
    },
  });
  expect(await balance()).toBe(2400);
});

test('who has an account pays with it unless something else is said, or it does not reach', async () => {
  await shop.store.apply(setLine(shop.ctx(ada), 'muscadet-75', 1));
  expect((await runTool(checkout, shop.ctx(ada), {})).text).toContain('customer account');
  await shop.store.apply(setLine(shop.ctx(ada), 'muscadet-75', 1));
  expect((await runTool(checkout, shop.ctx(ada), { payment: 'card' }, { key: 'k2' })).text).toContain('Visa');
  await shop.store.apply(setLine(shop.ctx(ada), 'muscadet-75', 10));
  expect((await runTool(checkout, shop.ctx(ada), {}, { key: 'k3' })).text).toContain('Visa');
  expect(await balance()).toBe(1200);
});

test('over the limit the exact shortfall is said, and nothing is placed', async () => {
  await order(shop.ctx(ada), 5, 'k1');
  const told = await order(shop.ctx(ada), 4, 'k2');
  expect(told).toMatchObject({
    refusal: {
      refused: 'over_credit_limit',
      facts: { totalMinor: 4800, balanceMinor: 6000, limitMinor: 10_000, shortMinor: 800 },
    },
  });
  expect(told.text).toContain('€8.00 too much');
  expect(await balance()).toBe(6000);
  // Exactly the limit is within it.
  await shop.store.apply([{ query: shop.store.write.delete(shop.store.t.cartLines) }]);
  await shop.store.apply(setLine(shop.ctx(ada), 'rioja-75', 0 + 4));
  const rest = await runTool(checkout, shop.ctx(ada), { payment: 'on_account' }, { key: 'k3' });
  expect(rest).toHaveProperty('answer');
});

test('an order placed between the question and the yes counts as well', async () => {
  const ctx = shop.ctx(ada);
  await shop.store.apply(setLine(ctx, 'muscadet-75', 5));
  const before = await stock();
  const told = await runTool(
    checkout,
    ctx,
    { payment: 'on_account' },
    {
      key: 'late',
      between: async () => void (await order(shop.ctx(ada, { conversation: 'web:test:other' }), 5, 'early')),
    },
  );
  expect(told).toMatchObject({ refusal: { refused: 'over_credit_limit', facts: { shortMinor: 2000 } } });
  expect(await balance()).toBe(6000);
  expect(await stock()).toBe((before ?? 0) - 5);
  expect(await invoicesOfOrder(shop.store, 'test', 'W000006')).toEqual([]);
});

test('an overdue invoice keeps the account closed where the shop says so, and only there', async () => {
  const strict = await openAccountShop({ rules: { blockOverdueDays: 7 } });
  await order(strict.ctx(ada), 2, 'k1');
  const later = (days: number) =>
    strict.ctx(ada, { now: new Date(strict.now.getTime() + days * 86_400_000) });
  expect(await order(later(21), 1, 'k2')).toHaveProperty('answer');
  const told = await order(later(22), 1, 'k3');
  expect(told).toMatchObject({
    refusal: { refused: 'account_overdue', facts: { invoice: '2026-0001', openMinor: 2400, days: 8 } },
  });
  await strict.close();
  await order(shop.ctx(ada), 2, 'k1');
  const late = shop.ctx(ada, { now: new Date(shop.now.getTime() + 99 * 86_400_000) });
  expect(await order(late, 1, 'k2')).toHaveProperty('answer');
});

test('who has no account cannot ask for one at the till', async () => {
  const address = { line1: '2 Pretend Row', city: 'Cork' };
  await shop.store.apply(setLine(shop.ctx(ben), 'muscadet-75', 1));
  const told = await runTool(checkout, shop.ctx(ben), { payment: 'on_account', address });
  expect(told).toMatchObject({ refusal: { refused: 'no_such_payment' } });
});

test('cancelling an order on account takes it off the account with a credit note', async () => {
  await order(shop.ctx(ada), 3, 'k1');
  const told = await runTool(cancelOrder, shop.ctx(ada), { order: { number: 'W000005' } }, { key: 'c' });
  expect(told.text).toContain('€36.00 on your customer account');
  expect((await entries()).map(({ kind, amountMinor, invoice }) => [kind, amountMinor, invoice])).toEqual([
    ['invoice', 3600, '2026-0001'],
    ['credit_note', -3600, '2026-0001'],
  ]);
  expect(await balance()).toBe(0);
  expect((await readStanding(shop.ctx(ada), 'ada'))?.standing.open).toEqual([]);
});

test('however many orders come at once, the limit holds, and the balance is the sum of its entries', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 8 }),
      async (wanted) => {
        const one = await openAccountShop();
        const told = await Promise.all(
          wanted.map((bottles, at) =>
            order(one.ctx(ada, { conversation: `web:test:c${at}` }), bottles, `k${at}`),
          ),
        );
        const placed = told.flatMap((answer, at) => ('answer' in answer ? [wanted[at] ?? 0] : []));
        const rows = await accountEntries(one.store, 'test', 'ada');
        const account = await accountOf(one.store, 'test', 'ada');
        const sum = rows.reduce((total, { amountMinor }) => total + amountMinor, 0);
        expect(account?.balanceMinor).toBe(sum);
        expect(sum).toBe(placed.reduce((total, bottles) => total + bottles * 1200, 0));
        expect(sum).toBeLessThanOrEqual(10_000);
        const invoices = await one.store.read.select().from(one.store.t.invoices);
        expect(invoices.map(({ n }) => n).sort((a, b) => a - b)).toEqual(placed.map((_, at) => at + 1));
        await one.close();
      },
    ),
    { numRuns: 12 },
  );
});
