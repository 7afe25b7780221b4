import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountEntries, accountOf } from '../../store/queries/accounts.ts';
import { getInvoice } from '../invoices/get-invoice.ts';
import { mayUse } from '../person.ts';
import { runTool } from '../run-tool.fixture.ts';
import { ada, ben, guest, rep, type TestShop } from '../test-shop.fixture.ts';
import type { Person } from '../person.ts';
import { accountBalance } from './account-balance.ts';
import { openAccountShop, order } from './accounts.fixture.ts';
import { matchPayment } from './match-payment.ts';
import { recordPayment } from './record-payment.ts';

const manager: Person = { kind: 'staff', id: 'mara', role: 'manager' };

let shop: TestShop;
beforeEach(async () => {
  shop = await openAccountShop();
  // 2026-0001 over 24 euros, 2026-0002 over 36, due a day later.
  await order(shop.ctx(ada), 2, 'o1');
  await order(shop.ctx(ada, { now: new Date(shop.now.getTime() + 86_400_000) }), 3, 'o2');
});
afterEach(() => shop.close());

let n = 0;
const pay = (wish: Parameters<typeof recordPayment.plan>[1], more = {}) =>
  runTool(recordPayment, shop.ctx(manager), wish, { key: `p${++n}`, ...more });
const balance = async () => (await accountOf(shop.store, 'test', 'ada'))?.balanceMinor;
const payments = async () =>
  (await accountEntries(shop.store, 'test', 'ada')).flatMap(({ kind, amountMinor, invoice, by }) =>
    kind === 'payment' ? [[amountMinor, invoice, by]] : [],
  );

test('money for a named invoice is shown with what it pays before the yes, and booked once', async () => {
  const told = await pay({
    customer: 'Sharma Stores',
    amount: { minor: 3600 },
    order: { number: '2026-0002' },
  });
  expect('confirmation' in told && told.confirmation?.text).toBe(
    '€36.00 received from Sharma Stores: €36.00 pays 2026-0002. Then they owe €24.00. Shall I book it?',
  );
  expect(await payments()).toEqual([[-3600, '2026-0002', 'staff mara']]);
  expect(await balance()).toBe(2400);
  const ctx = shop.ctx(manager);
  const planned = await recordPayment.plan(ctx, { customer: 'sharma', amount: { minor: 2400 } });
  if (!('plan' in planned)) throw new Error('no plan');
  const first = await recordPayment.run(ctx, planned.plan, 'same');
  expect(await recordPayment.run(ctx, planned.plan, 'same')).toEqual(first);
  expect(await balance()).toBe(0);
});

test('without a name it is the invoice of that amount, else the oldest, and a part stays open', async () => {
  await pay({ customer: 'ada', amount: { minor: 3600 } });
  expect(await payments()).toEqual([[-3600, '2026-0002', 'staff mara']]);
  const part = await pay({ customer: 'ada', amount: { minor: 1000 } });
  expect(part.text).toContain('€10.00 pays a part of 2026-0001, of which €14.00 stays open');
  expect(await balance()).toBe(1400);
});

test('what is paid too much stays as credit, and pays the next invoice', async () => {
  const told = await pay({ customer: 'Sharma', amount: { minor: 7000 } });
  expect(told.text).toContain('€10.00 stays as credit');
  expect(told.text).toContain('Then they have €10.00 in credit');
  expect(await payments()).toEqual([
    [-2400, '2026-0001', 'staff mara'],
    [-3600, '2026-0002', 'staff mara'],
    [-1000, null, 'staff mara'],
  ]);
  await order(shop.ctx(ada), 1, 'o3');
  const own = await runTool(accountBalance, shop.ctx(ada), {});
  expect(own).toMatchObject({
    result: { balanceMinor: 200, open: [{ invoice: '2026-0003', openMinor: 200 }] },
  });
});

test('the number of an invoice or of its order says who paid, and must agree with a name', async () => {
  expect(await pay({ amount: { minor: 100 }, order: { number: 'W000005' } })).toMatchObject({
    result: { customer: 'ada', parts: [{ invoice: '2026-0001' }] },
  });
  const { accounts } = shop.store.t;
  const terms = {
    shop: 'test',
    customerId: 'ben',
    creditLimitMinor: 100,
    termDays: 1,
    company: 'Ben & Sons',
  };
  await shop.store.apply([{ query: shop.store.write.insert(accounts).values(terms) }]);
  const wrong = await pay({ customer: 'Ben & Sons', amount: { minor: 100 }, order: { number: '2026-0001' } });
  expect(wrong).toMatchObject({ refusal: { refused: 'invoice_of_other' } });
  const missing = await pay({ amount: { minor: 100 }, order: { number: '2026-0099' } });
  expect(missing).toMatchObject({ refusal: { refused: 'no_such_invoice' } });
});

test('an invoice says what is still to be paid of it, not what was when it was issued', async () => {
  const invoice = async () =>
    (await runTool(getInvoice, shop.ctx(ada), { order: { number: '2026-0001' } }, { key: `i${++n}` })).text;
  expect(await invoice()).toContain('€24.00 is to be paid by 16 March 2026');
  await pay({ customer: 'ada', amount: { minor: 400 }, order: { number: '2026-0001' } });
  expect(await invoice()).toContain('€20.00 is to be paid by 16 March 2026');
  await pay({ customer: 'ada', amount: { minor: 2000 } });
  expect(await invoice()).toContain('Nothing is left to pay.');
});

test('what is missing is asked for, and what cannot be is refused', async () => {
  expect(await pay({ amount: { minor: 100 } })).toMatchObject({ question: { ask: 'account_of_whom' } });
  expect(await pay({ customer: 'sharma stores' })).toMatchObject({
    question: { ask: 'how_much_paid', suggestions: ['€60.00'] },
  });
  await pay({ customer: 'ada', amount: { minor: 2400 } });
  expect(await pay({ amount: { minor: 1 }, order: { number: '2026-0001' } })).toMatchObject({
    refusal: { refused: 'invoice_paid' },
  });
  expect(await pay({ customer: 'ada', amount: { minor: 1, currency: 'USD' } })).toMatchObject({
    refusal: { refused: 'payment_currency' },
  });
});

test('a payment booked between the question and the yes is not booked again on top', async () => {
  const told = await pay(
    { customer: 'ada', amount: { minor: 2400 } },
    { between: async () => void (await pay({ customer: 'ada', amount: { minor: 2400 } })) },
  );
  expect(told).toMatchObject({ refusal: { refused: 'account_changed' } });
  expect(await balance()).toBe(3600);
});

test('only a manager books money; staff see any account, customers their own, guests none', async () => {
  const viewer: Person = { kind: 'staff', id: 'v', role: 'viewer' };
  const may = (tool: { access: Parameters<typeof mayUse>[1] }) =>
    [guest, ada, viewer, rep, manager].map((person) => mayUse(person, tool.access));
  expect(may(recordPayment)).toEqual([false, false, false, false, true]);
  expect(may(accountBalance)).toEqual([false, true, true, true, true]);
  const bens = await runTool(accountBalance, shop.ctx(ben), { customer: 'Sharma Stores' });
  expect(bens).toMatchObject({ refusal: { refused: 'no_account' } });
});

test('the balance says what is open, overdue and left, and the last payment', async () => {
  await pay({ customer: 'ada', amount: { minor: 400 } });
  const later = new Date(shop.now.getTime() + 20 * 86_400_000);
  const told = await runTool(accountBalance, shop.ctx(manager, { now: later }), {
    customer: "sharma's balance",
  });
  expect(told.text).toBe(
    'Sharma Stores owes €56.00. Open: 2026-0001 (€20.00, 6 days overdue) and 2026-0002 (€36.00, 5 days overdue). ' +
      '€56.00 of that is overdue. They have €44.00 of credit left, of a limit of €100.00. ' +
      'The last payment was €4.00 on 2 March 2026.',
  );
});

test('a payment is matched to the last cent, whatever is open', () => {
  const open = fc
    .array(fc.integer({ min: 1, max: 5000 }), { maxLength: 6 })
    .map((amounts) =>
      amounts.map((openMinor, at) => ({ invoice: `I${at}`, order: 'W', openMinor, overdueDays: 0 })),
    );
  fc.assert(
    fc.property(open, fc.integer({ min: 1, max: 20_000 }), fc.nat(6), (invoices, amount, at) => {
      const { parts, creditMinor } = matchPayment(invoices, amount, invoices[at]?.invoice);
      const paid = parts.reduce((sum, part) => sum + part.amountMinor, 0);
      expect(paid + creditMinor).toBe(amount);
      for (const part of parts) {
        const before = invoices.find(({ invoice }) => invoice === part.invoice)?.openMinor ?? 0;
        expect(part.leftMinor).toBe(before - part.amountMinor);
        expect(part.leftMinor).toBeGreaterThanOrEqual(0);
      }
      const owed = invoices.reduce((sum, { openMinor }) => sum + openMinor, 0);
      expect(creditMinor).toBe(Math.max(0, amount - owed));
    }),
    { numRuns: 300 },
  );
});
