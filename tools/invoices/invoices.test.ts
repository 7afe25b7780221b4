import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { invoicesOfOrder } from '../../store/queries/invoices.ts';
import { orderById } from '../../store/queries/orders.ts';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { cancelOrder } from '../orders/cancel-order.ts';
import { runTool } from '../run-tool.fixture.ts';
import { ada, ben, guest, openTestShop, rep, type TestShop } from '../test-shop.fixture.ts';
import { creditNoteContent } from './credit-note.ts';
import { getInvoice } from './get-invoice.ts';
import { issueMissing } from './issue.ts';

const seller: NonNullable<ShopFile['seller']> = {
  name: 'Test Cellar Imaginary Ltd',
  address: { line1: '4 Quay Lane', city: 'Porthaven' },
  taxNumber: 'IE0000000XX',
  bank: { iban: 'IE00 NOWH 0000' },
};

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop({ seller });
});
afterEach(() => shop.close());

const papers = (order: string) => invoicesOfOrder(shop.store, 'test', order);
const numbers = async () =>
  (await shop.store.read.select().from(shop.store.t.invoices)).map(({ number }) => number).sort();

test('an order gets one invoice, with the next number, and keeps it', async () => {
  const told = await runTool(getInvoice, shop.ctx(ada), { order: { number: 'W000002' } });
  expect(told.text).toBe('Here is Invoice 2026-0001 for order W000002: €20.00. Nothing is left to pay.');
  const [first] = await papers('W000002');
  expect(first).toMatchObject({
    number: '2026-0001',
    customerId: 'ada',
    dueAt: null,
    content: {
      kind: 'invoice',
      currency: 'EUR',
      seller: { name: seller.name, taxNumber: seller.taxNumber },
      buyer: { name: 'Ada Example', address: { line1: '1 Imaginary Lane' } },
      order: { id: 'W000002' },
      lines: [{ title: 'Rioja Crianza', detail: '75 cl', quantity: 2, unitMinor: 1000, totalMinor: 2000 }],
      totalMinor: 2000,
      payments: [
        { brand: 'visa', last4: '0001', amountMinor: 1500 },
        { kind: 'gift_card', amountMinor: 500 },
      ],
    },
  });
  await runTool(getInvoice, shop.ctx(ada), { order: { number: 'W000001' } });
  await runTool(getInvoice, shop.ctx(ada), { order: { number: '2026-0001' } }, { key: 'again' });
  expect(await numbers()).toEqual(['2026-0001', '2026-0002']);
  expect(await papers('W000002')).toEqual([first]);
});

test('it stays as it was issued, whatever the shop or the customer is called later', async () => {
  await runTool(getInvoice, shop.ctx(ada), { order: { number: 'W000002' } });
  const before = await papers('W000002');
  const ctx = shop.ctx(ada);
  ctx.shop = { ...ctx.shop, seller: { ...seller, name: 'Another Ltd' } };
  await runTool(getInvoice, ctx, { order: { number: 'W000002' } });
  expect(await papers('W000002')).toEqual(before);
});

test('its links are given to whoever may see the order, and to nobody else', async () => {
  const own = await runTool(getInvoice, shop.ctx(ada), { order: { number: 'W000002' } });
  const card = 'answer' in own ? own.answer.cards?.[0] : undefined;
  expect(card).toMatchObject({ type: 'document', title: 'Invoice 2026-0001' });
  expect(await runTool(getInvoice, shop.ctx(rep), { order: { number: '2026-0001' } })).toHaveProperty(
    'answer',
  );
  for (const number of ['W000002', '2026-0001']) {
    const theirs = await runTool(getInvoice, shop.ctx(ben), { order: { number } });
    expect(theirs).toMatchObject({ refusal: { refused: 'order_not_found' } });
    const nobody = await runTool(getInvoice, shop.ctx(guest), { order: { number } });
    expect(nobody).toMatchObject({ refusal: { refused: 'identify_first' } });
  }
});

test('a shop that names no seller makes none, and the rule says which orders get one', async () => {
  const bare = await openTestShop();
  const told = await runTool(getInvoice, bare.ctx(ada), {});
  expect(told).toMatchObject({ refusal: { refused: 'no_invoices' } });
  await bare.close();
  await runTool(cancelOrder, shop.ctx(ada), { order: { number: 'W000003' } });
  expect(await runTool(getInvoice, shop.ctx(ada), { order: { number: 'W000003' } })).toMatchObject({
    refusal: { refused: 'no_invoice_yet', facts: { order: 'W000003' } },
  });
  const strict = await openTestShop({ seller, rules: { invoiceWhile: ['delivered'] } });
  expect(await runTool(getInvoice, strict.ctx(ada), {})).toMatchObject({
    answer: { text: expect.stringContaining('W000001') },
  });
  await strict.close();
});

test('cancelling an invoiced order credits it, in a series of its own', async () => {
  await runTool(getInvoice, shop.ctx(ada), { order: { number: 'W000002' } });
  await runTool(cancelOrder, shop.ctx(ada), { order: { number: 'W000002' } }, { key: 'cancel' });
  const [invoice, ...notes] = await papers('W000002');
  expect(invoice?.number).toBe('2026-0001');
  expect(notes.map(({ number, credits, totalMinor }) => [number, credits, totalMinor])).toEqual([
    ['C2026-0001', '2026-0001', 1500],
    ['C2026-0002', '2026-0001', 500],
  ]);
  const told = await runTool(getInvoice, shop.ctx(ada), { order: { number: 'W000002' } });
  expect(told.text).toContain('Credit note C2026-0001 takes back €15.00');
  expect(await papers('W000002')).toHaveLength(3);
});

test('an order nobody has paid yet is due in the time the shop gives', async () => {
  await shop.store.apply([{ query: shop.store.write.delete(shop.store.t.payments) }]);
  const told = await runTool(getInvoice, shop.ctx(ada), { order: { number: 'W000002' } });
  expect(told.text).toContain('€20.00 is to be paid by 16 March 2026');
});

test('the shop chooses how numbers look, and the year is that of its own calendar', async () => {
  const other = await openTestShop({
    seller,
    invoices: { prefix: 'INV/{year}/', digits: 2 },
    timezone: 'Asia/Tokyo',
  });
  const ctx = other.ctx(ada, { now: new Date('2026-12-31T20:00:00Z') });
  const told = await runTool(getInvoice, ctx, { order: { number: 'W000001' } });
  expect(told.text).toContain('INV/2027/01');
  await other.close();
});

test('numbers have no gaps and no order has two, however many ask at once and whatever is refused', async () => {
  const orders = ['W000001', 'W000002', 'W000003', 'W000004'];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ at: fc.nat(3), refused: fc.boolean() }), { minLength: 1, maxLength: 12 }),
      async (asked) => {
        const one = await openTestShop({ seller });
        await Promise.all(
          asked.map(async ({ at, refused }) => {
            const ctx = one.ctx(rep);
            if (refused) {
              // A write that comes to nothing after it took a number.
              const apply = one.store.apply;
              ctx.store = {
                ...one.store,
                apply: ((statements) =>
                  apply([
                    ...statements,
                    {
                      query: one.store.write.delete(one.store.t.carts),
                      guard: { rows: 1, otherwise: 'already_issued' },
                    },
                  ])) as typeof apply,
              };
            }
            const order = await orderById(one.store, 'test', orders[at] ?? '');
            if (order) await issueMissing(ctx, order, seller);
          }),
        );
        const rows = await one.store.read.select().from(one.store.t.invoices);
        expect(rows.map(({ n }) => n).sort((a, b) => a - b)).toEqual(rows.map((_, at) => at + 1));
        expect(new Set(rows.map(({ orderId }) => orderId)).size).toBe(rows.length);
        const wanted = new Set(asked.filter(({ refused }) => !refused).map(({ at }) => orders[at]));
        expect(new Set(rows.map(({ orderId }) => orderId))).toEqual(wanted);
        await one.close();
      },
    ),
    { numRuns: 15 },
  );
});

test('the tax of all credit notes of an invoice is never more than its own, and all of it at the end', async () => {
  const order = await orderById(shop.store, 'test', 'W000004');
  if (!order) throw new Error('no order');
  const [row] = await issueMissing(shop.ctx(rep), order, seller);
  if (!row) throw new Error('no invoice');
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 9 }), (parts) => {
      const totalMinor = parts.reduce((sum, part) => sum + part, 0);
      const amountMinor = Math.round((totalMinor * 23) / 123);
      const taxes = [
        { name: 'VAT', percent: '23', included: true, netMinor: totalMinor - amountMinor, amountMinor },
      ];
      const invoice = { ...row.content, number: row.number, totalMinor, taxes };
      let before = 0;
      let tax = 0;
      for (const part of parts) {
        const note = creditNoteContent(invoice, part, before, undefined, shop.now);
        const [credited] = note.taxes;
        expect((credited?.netMinor ?? 0) + (credited?.amountMinor ?? 0)).toBe(part);
        before += part;
        tax += credited?.amountMinor ?? 0;
        expect(tax).toBeLessThanOrEqual(amountMinor);
      }
      expect(tax).toBe(amountMinor);
    }),
    { numRuns: 200 },
  );
});
