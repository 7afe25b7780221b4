import * as fc from 'fast-check';
import { and, eq, gt, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { addToCart } from '../cart/add-to-cart.ts';
import { removeFromCart } from '../cart/remove-from-cart.ts';
import { countItem } from '../counting/count-item.ts';
import { finishCount } from '../counting/finish-count.ts';
import { startCount } from '../counting/start-count.ts';
import { cancelOrder } from '../orders/cancel-order.ts';
import { checkout } from '../orders/checkout.ts';
import { planCheckout, type CheckoutPlan } from '../orders/plan-checkout.ts';
import type { Person } from '../person.ts';
import { inStock } from '../rules/in-stock.ts';
import { runTool } from '../run-tool.fixture.ts';
import { guest, openTestShop, rep, type TestShop } from '../test-shop.fixture.ts';
import { isRefusal, type ToolContext } from '../tool.ts';
import { adjustStock } from './adjust-stock.ts';

/** A world on a database server is slow to make. */
const runs = process.env['TEST_ENGINE'] === 'postgres' ? 5 : 60;

const address = { line1: '12 Harbour Street', city: 'Dublin' };
const variant = 'rioja-150';
const before = 3;

type Buyer = { ctx: () => ToolContext; proposed?: { plan: CheckoutPlan; key: string }; orders: string[] };

const buyer = fc.nat(2);
const units = fc.integer({ min: 1, max: 4 });
const step = fc.oneof(
  fc.record({ do: fc.constant('propose' as const), buyer, units }),
  fc.record({ do: fc.constant('propose' as const), buyer, units }),
  fc.record({ do: fc.constant('order' as const), buyer }),
  fc.record({ do: fc.constant('order' as const), buyer }),
  fc.record({ do: fc.constant('decline' as const), buyer }),
  fc.record({ do: fc.constant('empty' as const), buyer }),
  fc.record({ do: fc.constant('cancel' as const), buyer }),
  fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ do: fc.constant('in' as const), units }),
  fc.record({ do: fc.constant('out' as const), units }),
  fc.record({ do: fc.constant('count' as const), units: fc.nat(6) }),
  fc.record({ do: fc.constant('tally' as const), units: fc.nat(6) }),
  fc.record({ do: fc.constant('book tally' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A small world: three buyers, a clock, and the books they all touch. */
async function world(shop: TestShop) {
  let now = shop.now;
  let keys = 0;
  const ctxOf = (person: Person, conversation: string) => () => shop.ctx(person, { conversation, now });
  const buyers: Buyer[] = [0, 1, 2].map((n) => ({ ctx: ctxOf(guest, `web:test:${n}`), orders: [] }));
  const staff = ctxOf(rep, 'web:test:staff');

  const outcomes: Record<Step['do'], (at: Buyer, n: number) => Promise<void>> = {
    /** As the agent does: plan, rules, then the hold; a hold that is refused is no proposal. */
    propose: async (at, n) => {
      await runTool(removeFromCart, at.ctx(), { everything: 'all' }, { key: `key-${++keys}` });
      const added = await runTool(
        addToCart,
        at.ctx(),
        { item: { variant }, quantity: { count: n } },
        { key: `key-${++keys}` },
      );
      delete at.proposed;
      if (!('result' in added)) return;
      const planned = await planCheckout(at.ctx(), { address });
      if (!('plan' in planned)) throw new Error(JSON.stringify(planned));
      if (inStock.check(planned.plan, shop.shop.rules ?? {}) !== true) return;
      const key = `key-${++keys}`;
      const held = await shop.store.apply(checkout.hold?.(at.ctx(), planned.plan, key) ?? []);
      // What the plan found free nobody took in between, so it must be had.
      expect(held).not.toHaveProperty('refused');
      at.proposed = { plan: planned.plan, key };
    },
    order: async (at) => {
      if (!at.proposed) return;
      const { plan, key } = at.proposed;
      const first = await checkout.run(at.ctx(), plan, key);
      const again = await checkout.run(at.ctx(), plan, key);
      if (isRefusal(first)) expect(isRefusal(again)).toBe(true);
      else expect(again).toMatchObject({ view: { order: first.view.order } });
      if (!isRefusal(first)) at.orders.push(first.view.order);
      delete at.proposed;
    },
    decline: async (at) => {
      if (!at.proposed) return;
      const { plan, key } = at.proposed;
      await shop.store.apply(checkout.letGo?.(at.ctx(), plan, key) ?? []);
      delete at.proposed;
    },
    empty: async (at) => {
      await runTool(removeFromCart, at.ctx(), { everything: 'all' }, { key: `key-${++keys}` });
      delete at.proposed;
    },
    cancel: async (at) => {
      const order = at.orders.pop();
      if (order === undefined) return;
      const told = await runTool(
        cancelOrder,
        at.ctx(),
        { order: { number: order } },
        { key: `key-${++keys}` },
      );
      expect(told).toHaveProperty('result');
    },
    wait: async (_, minutes) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    in: async (_, n) => book('in', n),
    out: async (_, n) => book('out', n),
    count: async (_, n) => book(n === 0 ? 'none' : 'count', n),
    // A stock take: begun where none is open, booked whenever it comes to that.
    tally: async (_, n) => {
      await runTool(startCount, staff(), {}, { key: `key-${++keys}` });
      const said = n === 0 ? { none: 'none' as const } : { quantity: { count: n } };
      await runTool(countItem, staff(), { item: { variant }, ...said }, { key: `key-${++keys}` });
    },
    'book tally': async () => void (await runTool(finishCount, staff(), {}, { key: `key-${++keys}` })),
  };

  async function book(direction: 'in' | 'out' | 'count' | 'none', n: number): Promise<void> {
    const quantity = n === 0 ? {} : { quantity: { count: n } };
    const wish = { item: { variant }, direction, ...quantity };
    const told = await runTool(adjustStock, staff(), wish, { key: `key-${++keys}` });
    expect('result' in told || 'refusal' in told).toBe(true);
  }

  return {
    act: (one: Step) => {
      const at = 'buyer' in one ? buyers[one.buyer]! : buyers[0]!;
      const n = 'units' in one ? one.units : 'minutes' in one ? one.minutes : 0;
      return outcomes[one.do](at, n);
    },
    books: () => readBooks(shop, now),
  };
}

async function readBooks({ store }: TestShop, now: Date) {
  const {
    variants: v,
    stockMovements: m,
    stockReservations: r,
    stockBackorders: b,
    orderLines: l,
    orders: o,
  } = store.t;
  const sum = (column: typeof m.change | typeof r.quantity) => sql<number>`coalesce(sum(${column}), 0)`;
  const [stock] = await store.read.select({ n: v.stock }).from(v).where(eq(v.id, variant));
  const [moved] = await store.read
    .select({ n: sum(m.change) })
    .from(m)
    .where(eq(m.variantId, variant));
  const [held] = await store.read
    .select({ n: sum(r.quantity) })
    .from(r)
    .where(and(eq(r.variantId, variant), gt(r.expiresAt, now)));
  const waiting = await store.read.select().from(b);
  const sold = await store.read
    .select({ order: l.orderId, units: l.quantity, status: o.status })
    .from(l)
    .innerJoin(o, and(eq(o.shop, l.shop), eq(o.id, l.orderId)))
    .where(eq(l.variantId, variant));
  const notes = await store.read.select().from(m).where(eq(m.variantId, variant));
  const movements = notes.sort((a, b) => a.at.getTime() - b.at.getTime());
  return { stock: stock!.n, moved: moved!.n, held: held!.n, waiting, sold, movements };
}

test.each([
  { name: 'set aside', rules: { reservationMinutes: 15 } },
  {
    name: 'set aside, and to come later',
    rules: { reservationMinutes: 15, backorder: [{ most: 5, days: [7, 14] }] },
  },
  { name: 'to come later', rules: { backorder: [{ most: 5, days: [7, 14] }] } },
])(
  '$name: whatever buyers and staff do in any order, the books agree',
  async ({ rules }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30, size: 'max' }), async (steps) => {
        const shop = await openTestShop({ rules: { ...rules, backorder: rules.backorder as never } });
        const { act, books } = await world(shop);
        for (const one of steps) {
          await act(one);
          const { stock, moved, held, waiting, sold, movements } = await books();
          expect(stock).toBeGreaterThanOrEqual(0);
          expect(stock).toBe(before + moved);
          expect(held).toBeLessThanOrEqual(stock);
          const owed = waiting.reduce((n, row) => n + row.waiting, 0);
          expect(owed).toBeLessThanOrEqual(5);
          // Each order has had what it was sold, less what it waits for; a cancelled one has given all of it back.
          for (const { order, units: n, status } of sold) {
            const had = movements.filter(({ reason }) => reason.endsWith(` ${order}`));
            const got = had.reduce((all, { change }) => all - change, 0);
            const waits = waiting.find(({ orderId }) => orderId === order)?.waiting ?? 0;
            expect({ order, got }).toEqual({ order, got: status === 'cancelled' ? 0 : n - waits });
            if (status === 'cancelled') expect(waits).toBe(0);
          }
        }
        await shop.close();
      }),
      { numRuns: runs },
    );
  },
  120_000,
);
