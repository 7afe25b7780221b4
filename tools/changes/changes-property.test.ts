import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cancelOrder } from '../orders/cancel-order.ts';
import { guest } from '../test-shop.fixture.ts';
import { isInstead, isQuestion, isRefusal, type AnyTool } from '../tool.ts';
import { changeOrderAddress } from './change-address.ts';
import { changeItems } from './change-items.ts';
import { changeOrderPayment } from './change-payment.ts';
import { cleo, dan, deskRules, openDeskShop, type DeskShop } from './desk-shop.fixture.ts';
import { exchangeItems } from './exchange-items.ts';
import { returnItems } from './return-items.ts';

const tools: Record<string, AnyTool> = Object.fromEntries(
  [changeItems, exchangeItems, returnItems, cancelOrder, changeOrderPayment, changeOrderAddress].map(
    (tool) => [
      tool.name,
      // Guarantee: AnyTool is what every tool is where its types are not known.
      tool as AnyTool,
    ],
  ),
);

const ids = ['W000011', 'W000012', 'W000013', 'W000014', 'W000015', 'W000016'];
const number = fc.constantFrom(...ids);
/** What is in which order, and what it may be wished to become: mostly what can be, so that much is done. */
const inOrders: Record<string, string[]> = {
  lamp: ['W000011', 'W000012', 'W000014', 'W000014', 'W000016'],
  tablet: ['W000013'],
  shirt: ['W000012', 'W000013'],
  bottle: ['W000012', 'W000014', 'W000014'],
  kettle: ['W000015'],
};
const becomes: Record<string, readonly object[]> = {
  lamp: [is('brightness', 'medium'), is('brightness', 'high'), is('colour', 'white'), is('colour', 'black')],
  tablet: [{ variant: 'tablet-10-128' }, { variant: 'tablet-8-1tb' }, is('storage', '64GB')],
  shirt: [is('size', 'L'), is('size', 'M'), is('colour', 'white')],
  bottle: [is('colour', 'red'), is('colour', 'blue'), { compare: [{ way: 'most' }] }],
  kettle: [{ same: true }],
};
const anyOption = [{ sort: 'cheapest' }, { sort: 'dearest' }, { same: true }, { cheaper: true }];

function is(name: string, value: string) {
  return { facets: [{ facet: name, value }] };
}

const payments = [
  { original: true },
  { original: true },
  { method: 'cleo-card' },
  { method: 'cleo-paypal' },
  { method: 'cleo-gift' },
  { method: 'tok_declined' },
];
const counts = { count: fc.integer({ min: 1, max: 3 }), every: fc.constant(true) };
const itemOf = (text: string) =>
  fc.record({ text: fc.constant(text), ...counts }, { requiredKeys: ['text'] });
const item = fc.constantFrom(...Object.keys(inOrders)).chain(itemOf);
const changing = fc
  .constantFrom(...Object.entries(inOrders).flatMap(([text, where]) => where.map((id) => ({ text, id }))))
  .chain(({ text, id }) => {
    const to = fc.constantFrom(...(becomes[text] ?? []), ...anyOption);
    return fc.record({
      order: fc.constant({ number: id }),
      changes: fc.array(fc.record({ item: itemOf(text), to }), { minLength: 1, maxLength: 2 }),
      payment: fc.constantFrom(...payments),
    });
  });
const payment = fc.constantFrom(...payments, { method: 'dan-card' });
const order = number.map((id) => ({ number: id }));
const call = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ tool: fc.constantFrom('change_order_items', 'exchange_items'), args: changing }),
  },
  fc.record({
    tool: fc.constant('return_items'),
    args: fc.record({
      order,
      items: fc.record({ items: fc.array(item, { minLength: 1, maxLength: 2 }) }),
      payment,
    }),
  }),
  fc.record({ tool: fc.constant('cancel_order'), args: fc.record({ order }) }),
  {
    weight: 3,
    arbitrary: fc.record({ tool: fc.constant('change_order_payment'), args: fc.record({ order, payment }) }),
  },
  fc.record({
    tool: fc.constant('change_order_address'),
    args: fc.record({ order, address: fc.constantFrom({ own: true }, { known: 'Austin' }) }),
  }),
);
const step = fc.record({
  who: fc.constantFrom(cleo, cleo, cleo, dan, guest),
  call,
  /** The process ends before anything is kept, and it is done again. */
  crash: fc.boolean(),
  /** It is done a second time with the same key. */
  twice: fc.boolean(),
});
type Step = { who: typeof cleo | typeof guest; crash: boolean; twice: boolean };

async function perform(shop: DeskShop, key: string, how: Step, name: string, args: unknown): Promise<void> {
  const tool = tools[name];
  if (!tool) throw new Error(`no tool ${name}`);
  const ctx = shop.ctx(how.who);
  const planned = await tool.plan(ctx, tool.input.parse(args));
  if (isInstead(planned)) {
    if (key.length > 20) return;
    for (const [at, other] of planned.instead.entries())
      await perform(shop, `${key}/${at}`, how, other.tool, other.args);
    return;
  }
  if (isQuestion(planned) || isRefusal(planned)) return;
  for (const rule of tool.rules) if (rule.check(planned.plan, ctx.shop.rules ?? {}) !== true) return;
  if (how.crash) {
    const broken = { ...ctx, store: { ...ctx.store, apply: () => Promise.reject(new Error('ended')) } };
    await tool.run(broken, planned.plan, key).catch(() => undefined);
  }
  await tool.run(ctx, planned.plan, key);
  if (how.twice) await tool.run(ctx, planned.plan, key);
}

/** What must hold whatever was done: goods and money are moved, never made and never lost. */
async function books(shop: DeskShop) {
  const { variants, stockMovements, paymentMethods } = shop.store.t;
  const moved = new Map<string, number>();
  for (const { variantId, change } of await shop.store.read.select().from(stockMovements))
    moved.set(variantId, (moved.get(variantId) ?? 0) + change);
  const orders = await Promise.all(ids.map(shop.order));
  const given = new Map<string, number>();
  for (const { payments } of orders)
    for (const { kind, amountMinor, paymentMethodId } of payments)
      given.set(
        paymentMethodId,
        (given.get(paymentMethodId) ?? 0) + (kind === 'payment' ? amountMinor : -amountMinor),
      );
  return {
    atStart: (await shop.store.read.select().from(variants).orderBy(variants.id)).map(({ id, stock }) => [
      id,
      stock - (moved.get(id) ?? 0),
    ]),
    lowest: Math.min(
      ...(await shop.store.read.select().from(variants).orderBy(variants.id)).map(({ stock }) => stock),
    ),
    balances: (await shop.store.read.select().from(paymentMethods)).flatMap(({ id, balanceMinor }) =>
      balanceMinor === null ? [] : [[id, balanceMinor + (given.get(id) ?? 0), balanceMinor >= 0]],
    ),
    orders: orders.map(({ id, status, totalMinor, lines, payments }) => ({
      id,
      paid: payments.reduce(
        (sum, { kind, amountMinor }) => sum + (kind === 'payment' ? amountMinor : -amountMinor),
        0,
      ),
      due: status === 'cancelled' ? 0 : totalMinor,
      goods: lines.reduce((sum, line) => sum + (line.totalMinor ?? line.quantity * line.unitPriceMinor), 0),
      totalMinor,
    })),
  };
}

test('whatever people do with their orders, in any order and with crashes between, goods and money add up', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 3, maxLength: 8 }),
      fc.boolean(),
      fc.boolean(),
      async (steps, once, sameOption) => {
        const shop = await openDeskShop({ ...deskRules, changes: { once }, sameOption });
        try {
          const before = await books(shop);
          for (const [at, { call: made, ...how }] of steps.entries())
            await perform(shop, `k${at}`, how, made.tool, made.args);
          const after = await books(shop);
          expect(after.atStart).toEqual(before.atStart);
          expect(after.lowest).toBeGreaterThanOrEqual(0);
          expect(after.balances).toEqual(before.balances);
          for (const { id, paid, due, goods, totalMinor } of after.orders) {
            expect([id, paid]).toEqual([id, due]);
            expect([id, goods]).toEqual([id, totalMinor]);
          }
        } finally {
          await shop.close();
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('a guest, and somebody who ordered something else, change nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: 5 }), async (calls) => {
      const shop = await openDeskShop({ ...deskRules, changes: {} });
      try {
        const before = await Promise.all(ids.slice(0, 5).map(shop.order));
        for (const [at, { tool, args }] of calls.entries())
          for (const who of [guest, dan])
            await perform(shop, `k${at}`, { who, crash: false, twice: false }, tool, args);
        expect(await Promise.all(ids.slice(0, 5).map(shop.order))).toEqual(before);
      } finally {
        await shop.close();
      }
    }),
    { numRuns: 30 },
  );
});
