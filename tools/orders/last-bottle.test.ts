import { and, eq, inArray, like, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../store/catalog/load-catalog.ts';
import { engineOfRun, openReplicas } from '../../store/engines.fixture.ts';
import { runTool } from '../run-tool.fixture.ts';
import { guest, openTestShop } from '../test-shop.fixture.ts';
import { checkout } from './checkout.ts';

const rounds = 200;
const buyers = 50;
const bottles = 10;
const now = new Date('2026-03-02T10:00:00Z');
const address = { line1: '12 Harbour Street', city: 'Dublin', postalCode: 'D02 X285' };

/** The test shop with a bottle of its own for each round, at two replicas. */
async function cellar() {
  const [store, other] = await openReplicas(engineOfRun, () => now, 2);
  const shop = await openTestShop({}, {}, store);
  const rows = Array.from({ length: rounds }, (_, round) => ({
    shop: 'test',
    id: `last-${round}`,
    productId: 'rioja',
    position: 10 + round,
    priceMinor: 1000,
    stock: bottles,
    options: { size: `bottle ${round}` },
  }));
  await store.apply([{ query: store.write.insert(store.t.variants).values(rows) }]);
  const catalog = await loadCatalog(store, 'test');
  if (!catalog || !other) throw new Error('the shop was not opened');
  return { shop, store, replicas: [store, other], catalog };
}

/** Resolves for everybody once this many wait for it. */
function gate(count: number) {
  const { promise, resolve } = Promise.withResolvers<void>();
  let waiting = 0;
  return async () => {
    waiting += 1;
    if (waiting === count) resolve();
    await promise;
  };
}

// Everybody has been read what the order binds them to, then all say yes at once.
test(`${buyers} buyers of the last ${bottles} bottles buy ${bottles}, ${rounds} times`, async () => {
  const { shop, store, replicas, catalog } = await cellar();
  const { variants, orders, payments, stockMovements, cartLines } = store.t;
  for (let round = 0; round < rounds; round++) {
    const variantId = `last-${round}`;
    const contexts = Array.from({ length: buyers }, (_, n) =>
      shop.ctx(guest, { store: replicas[n % 2]!, catalog, conversation: `web:test:${round}-${n}` }),
    );
    const inCart = { shop: 'test', variantId, quantity: 1, addedAt: now };
    const carts = contexts.map(({ conversation }) => ({ ...inCart, conversation }));
    await store.apply([{ query: store.write.insert(cartLines).values(carts) }]);
    const together = gate(buyers);
    const told = await Promise.all(
      contexts.map((ctx) =>
        runTool(checkout, ctx, { address }, { key: ctx.conversation, between: together }),
      ),
    );
    const refused = told.flatMap((one) => ('refusal' in one ? [one.refusal.refused] : []));
    expect(told.filter((one) => 'result' in one)).toHaveLength(bottles);
    expect(refused).toEqual(Array.from({ length: buyers - bottles }, () => 'sold_out'));
  }

  const { read } = store;
  const sold = rounds * bottles;
  const here = and(eq(orders.shop, 'test'), like(orders.conversation, 'web:test:%'));
  expect(await read.$count(variants, and(like(variants.id, 'last-%'), eq(variants.stock, 0)))).toBe(rounds);
  expect(await read.$count(orders, here)).toBe(sold);
  const [last] = await read
    .select({ moved: sql<number>`sum(${stockMovements.change})` })
    .from(stockMovements)
    .where(like(stockMovements.variantId, 'last-%'));
  expect(last?.moved).toBe(-sold);
  // A cart is emptied by the order it became; each payment is taken once, and those who came too late pay nothing.
  expect(await read.$count(cartLines, like(cartLines.variantId, 'last-%'))).toBe(rounds * (buyers - bottles));
  const ids = read.select({ id: orders.id }).from(orders).where(here);
  const paid = await read.select().from(payments).where(inArray(payments.orderId, ids));
  const states = paid.map(({ reference, state }) => [state, shop.payments.stateOf('test', reference ?? '')]);
  expect(states).toEqual(Array.from({ length: sold }, () => ['captured', 'captured']));
  const numbers = await read.select({ position: orders.position }).from(orders);
  expect(new Set(numbers.map(({ position }) => position)).size).toBe(numbers.length);
  await shop.close();
}, 300_000);
