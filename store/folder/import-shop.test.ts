import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { and, eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { importShop } from './import-shop.ts';
import { type Engine, engines, openNew } from '../engines.fixture.ts';
import type { Store } from '../open-store.ts';
import { accountOf } from '../queries/accounts.ts';
import { balanceEntries, moveBalance } from '../queries/balance-entries.ts';
import { customerByEmail, customerById } from '../queries/customers.ts';
import { nextOrderPosition, orderById, ordersOfCustomer } from '../queries/orders.ts';
import { findShop, shopSecret } from '../queries/shops.ts';
import { oweUnits } from '../queries/backorders.ts';
import { reserve } from '../queries/reservations.ts';
import { stockOf, takeStock } from '../queries/stock.ts';
import { type SmallShop, smallShop, writeShopFolder } from './small-shop.fixture.ts';

const now = new Date('2026-03-02T10:00:00Z');
const base = mkdtempSync(join(tmpdir(), 'import-shop-'));
afterAll(() => rmSync(base, { recursive: true }));

let made = 0;
const options = { now, newId: () => `id-${made++}`, newSecret: () => `secret-${made++}` };
const folderOf = (shop: SmallShop) => writeShopFolder(join(base, `f${made++}`), shop);

async function imported(store: Store, shop: SmallShop, as?: string) {
  const result = await importShop(store, folderOf(shop), { ...options, as });
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.imported;
}

async function cellar(engine: Engine): Promise<Store> {
  const store = await openNew(engine, () => now);
  await imported(store, smallShop());
  return store;
}

const none = { new: 0, changed: 0, same: 0 };

test.each(engines)('$name: imports what the folder says', async (engine) => {
  const store = await cellar(engine);
  expect((await findShop(store, 'cellar'))?.file).toEqual(smallShop().shop);
  expect(await customerById(store, 'cellar', 'odd')).toMatchObject({ phone: null, paymentMethods: [] });
  expect(await customerByEmail(store, 'cellar', ' mia@EXAMPLE.com')).toMatchObject({
    id: 'mia',
    paymentMethods: [
      { id: 'card', brand: 'visa', balanceMinor: null },
      { id: 'gift', brand: null, balanceMinor: 2000 },
    ],
  });
  const stock = await stockOf(store, 'cellar', ['riesling-23', 'barolo-19', 'unknown']);
  expect(Object.fromEntries(stock)).toEqual({
    'riesling-23': { stock: 24, priceMinor: 1450 },
    'barolo-19': { stock: 10, priceMinor: 4800 },
  });
  expect(await orderById(store, 'cellar', 'C-00007')).toMatchObject({
    totalMinor: 4800 + 1110 + 590,
    exchangeRequest: { priceDifferenceMinor: -3350 },
    lines: [{ totalMinor: null }, { totalMinor: 1110 }],
    payments: [{ kind: 'payment', state: 'captured' }, { kind: 'refund' }],
  });
  expect((await ordersOfCustomer(store, 'cellar', 'mia')).map(({ id }) => id)).toEqual([
    'C-00009',
    'C-00007',
  ]);
  expect((await ordersOfCustomer(store, 'cellar', 'mia', 1)).map(({ lines }) => lines.length)).toEqual([1]);
  const [row] = await store.read.select().from(store.t.shops);
  expect(row).toMatchObject({ nextOrder: 10, catalogVersion: 1, createdAt: now });
  await store.close();
});

test.each(engines)('$name: importing again changes nothing', async (engine) => {
  const store = await cellar(engine);
  const secret = await shopSecret(store, 'cellar');
  expect((await imported(store, smallShop())).counts).toEqual({
    'shop.json': { ...none, same: 1 },
    'products.jsonl': { ...none, same: 2 },
    'customers.jsonl': { ...none, same: 2 },
    'orders.jsonl': { ...none, same: 3 },
    'price-lists.jsonl': { ...none, same: 3 },
  });
  expect((await findShop(store, 'cellar'))?.catalogVersion).toBe(1);
  expect(await shopSecret(store, 'cellar')).toBe(secret);
  await store.close();
});

test.each(engines)(
  '$name: a changed folder changes just that, and the catalogue version follows products and not orders',
  async (engine) => {
    const store = await cellar(engine);
    const shop = smallShop();
    shop.products[0]!.variants = [
      { id: 'riesling-23', price: '13.90', stock: 30, options: { vintage: '2023' } },
    ];
    shop.products.push({
      id: 'soave',
      title: 'Soave',
      variants: [{ id: 'soave-21', price: '7.00', stock: 3, options: {} }],
    });
    expect((await imported(store, shop)).counts).toMatchObject({
      'products.jsonl': { new: 1, changed: 1, same: 1 },
      'customers.jsonl': { ...none, same: 2 },
    });
    expect((await findShop(store, 'cellar'))?.catalogVersion).toBe(2);
    expect((await stockOf(store, 'cellar', ['riesling-22'])).size).toBe(0);
    expect(await store.read.select().from(store.t.stockMovements)).toMatchObject([
      { variantId: 'riesling-23', change: 6, stockAfter: 30, reason: 'import' },
    ]);

    shop.orders[0]!.payments.pop();
    shop.orders[0]!.status = 'returned';
    expect((await imported(store, shop)).counts['orders.jsonl']).toEqual({ new: 0, changed: 1, same: 2 });
    expect((await orderById(store, 'cellar', 'C-00007'))?.payments).toHaveLength(1);
    expect((await findShop(store, 'cellar'))?.catalogVersion).toBe(2);
    await store.close();
  },
);

test.each(engines)('$name: a variant may move to another product of the folder', async (engine) => {
  const store = await cellar(engine);
  const shop = smallShop();
  shop.products[1]!.variants.push(...shop.products[0]!.variants.splice(1));
  await imported(store, shop);
  const { variants } = store.t;
  const [moved] = await store.read.select().from(variants).where(eq(variants.id, 'riesling-22'));
  expect(moved?.productId).toBe('barolo');
  await store.close();
});

test.each(engines)(
  '$name: what comes in goes to the orders that wait for it, and what is gone is held for nobody',
  async (engine) => {
    const store = await cellar(engine);
    const holder = { shop: 'cellar', conversation: 'c1', now };
    const held = { key: 'k', expiresAt: new Date(now.getTime() + 60_000) };
    const owed = {
      orderId: 'C-00007',
      variantId: 'riesling-22',
      waiting: 3,
      daysFrom: 7,
      daysTo: 14,
      most: 6,
    };
    await store.apply([
      ...oweUnits(store, holder, owed),
      ...reserve(store, holder, [{ variantId: 'barolo-19', quantity: 2, later: 0 }], held),
    ]);
    const shop = smallShop();
    shop.products[0]!.variants[1]!.stock = 2;
    shop.products[1]!.variants[0]!.stock = 1;
    await imported(store, shop);
    expect((await stockOf(store, 'cellar', ['riesling-22'])).get('riesling-22')?.stock).toBe(0);
    const { stockBackorders, stockReservations, stockMovements } = store.t;
    expect(await store.read.select().from(stockBackorders)).toMatchObject([{ waiting: 1 }]);
    expect(await store.read.select().from(stockReservations)).toEqual([]);
    const moved = await store.read
      .select()
      .from(stockMovements)
      .where(eq(stockMovements.variantId, 'riesling-22'));
    expect(moved.map(({ change, kind, reason }) => [change, kind, reason])).toEqual([
      [2, 'import', 'import'],
      [-2, 'sold', 'order C-00007'],
    ]);
    await store.close();
  },
);

test.each(engines)('$name: what happened meanwhile stays', async (engine) => {
  const store = await cellar(engine);
  const { write, t } = store;
  await store.apply([
    takeStock(store, 'cellar', 'barolo-19', 4),
    { query: write.update(t.payments).set({ state: 'authorised' }).where(eq(t.payments.orderId, 'C-00009')) },
    {
      query: write.insert(t.orders).values({
        shop: 'cellar',
        id: 'C-00010',
        position: nextOrderPosition(store, 'cellar'),
        customerId: 'odd',
        conversation: 'web:cellar:1',
        status: 'pending',
        shippingAddress: { line1: '3 Row', city: 'Sligo' },
        totalMinor: 19200,
      }),
    },
    {
      query: write
        .insert(t.cartLines)
        .values({ shop: 'cellar', conversation: 'c', variantId: 'barolo-19', quantity: 1, addedAt: now }),
    },
  ]);
  const shop = smallShop();
  shop.orders[2]!.status = 'processed';
  shop.orders[0]!.lines[0]!.title = 'Barolo DOCG';
  await imported(store, shop);
  const orders = await store.read.select({ id: t.orders.id }).from(t.orders).orderBy(t.orders.position);
  expect(orders.map(({ id }) => id)).toEqual(['C-00007', 'C-00008', 'C-00009', 'C-00010']);
  expect(await orderById(store, 'cellar', 'C-00009')).toMatchObject({
    status: 'processed',
    payments: [{ state: 'authorised' }],
  });
  expect(await store.read.$count(t.cartLines)).toBe(1);
  await store.close();
});

test.each(engines)(
  '$name: an account keeps what is owed on it, and one that is left out is closed',
  async (engine) => {
    const store = await cellar(engine);
    const { accounts: a } = store.t;
    await store.apply([{ query: store.write.update(a).set({ balanceMinor: 1234 }) }]);
    const changed = smallShop();
    changed.customers[0]!.account = { creditLimit: '750.00', termDays: 14 };
    await imported(store, changed);
    expect(await accountOf(store, 'cellar', 'mia')).toMatchObject({
      creditLimitMinor: 75_000,
      termDays: 14,
      company: null,
      balanceMinor: 1234,
      closed: false,
    });
    delete changed.customers[0]!.account;
    expect((await imported(store, changed)).counts['customers.jsonl']).toEqual({
      ...none,
      changed: 1,
      same: 1,
    });
    expect(await accountOf(store, 'cellar', 'mia')).toMatchObject({ balanceMinor: 1234, closed: true });
    expect((await imported(store, changed)).counts['customers.jsonl']).toEqual({ ...none, same: 2 });
    await imported(store, smallShop());
    expect(await accountOf(store, 'cellar', 'mia')).toMatchObject({ balanceMinor: 1234, closed: false });
    await store.close();
  },
);

test.each(engines)('$name: the balance a folder gives a card is an entry of its own', async (engine) => {
  const store = await cellar(engine);
  const card = { shop: 'cellar', customerId: 'mia', methodId: 'gift' };
  const amounts = async () =>
    (await balanceEntries(store, card)).map(({ kind, amountMinor }) => [kind, amountMinor]);
  expect(await amounts()).toEqual([['import', 2000]]);
  const move = { kind: 'use', amountMinor: -500, orderId: 'C-00009', by: 'customer mia', at: now } as const;
  await store.apply(moveBalance(store, card, move, 'balance_used'));
  const changed = smallShop();
  changed.customers[0]!.paymentMethods[1]!.balance = '50.00';
  await imported(store, changed);
  expect(await amounts()).toEqual([
    ['import', 3500],
    ['use', -500],
    ['import', 2000],
  ]);
  const gone = await store.apply(moveBalance(store, card, { ...move, amountMinor: -5001 }, 'balance_used'));
  expect(gone).toMatchObject({ refused: 'balance_used' });
  await store.close();
});

test.each(engines)('$name: the same folder makes two shops that share nothing', async (engine) => {
  const store = await cellar(engine);
  expect(await imported(store, smallShop(), 'other')).toMatchObject({ shop: 'other' });
  await store.apply([takeStock(store, 'other', 'barolo-19', 10)]);
  expect((await stockOf(store, 'cellar', ['barolo-19'])).get('barolo-19')?.stock).toBe(10);
  expect(await shopSecret(store, 'other')).not.toBe(await shopSecret(store, 'cellar'));
  const { orders } = store.t;
  expect(await store.read.$count(orders, and(eq(orders.shop, 'other'), eq(orders.customerId, 'mia')))).toBe(
    2,
  );
  await store.close();
});

test.each(engines)('$name: refuses what contradicts the rest of the shop', async (engine) => {
  const store = await cellar(engine);
  const pounds = smallShop();
  pounds.shop.currency = 'GBP';
  expect(await importShop(store, folderOf(pounds), options)).toMatchObject({
    problems: [{ file: 'shop.json', field: 'currency' }],
  });
  const taken = smallShop();
  taken.products = [
    { id: 'new', title: 'New', variants: [taken.products[1]!.variants[0]!, taken.products[0]!.variants[0]!] },
  ];
  taken.orders = [];
  for (const customer of taken.customers) customer.orderIds = [];
  expect(await importShop(store, folderOf(taken), options)).toMatchObject({
    problems: [
      { file: 'products.jsonl', line: 1, field: 'variants.0.id' },
      { file: 'products.jsonl', line: 1, field: 'variants.1.id' },
    ],
  });
  expect(await importShop(store, folderOf(smallShop()), { ...options, as: 'No Good' })).toMatchObject({
    problems: [{ file: 'shop.json', field: 'id' }],
  });
  await store.close();
});
