import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isNull } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importShop } from '../store/folder/import-shop.ts';
import { smallShop, writeShopFolder } from '../store/folder/small-shop.fixture.ts';
import { cart, customer, did, guest, items, openDemoShops, type DemoShops } from './demo-shops.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'currency-'));
let shops: DemoShops;
beforeAll(async () => {
  shops = await openDemoShops();
  const shop = smallShop();
  delete shop.shop.promotions;
  shop.priceLists = [
    { id: 'dollars', name: 'Dollars', currency: 'USD', prices: [{ variant: 'barolo-19', price: '55.00' }] },
    {
      id: 'mia',
      name: 'Mia',
      currency: 'CHF',
      customers: ['mia'],
      prices: [{ variant: 'barolo-19', price: '50.00' }],
    },
  ];
  shop.shop.delivery![0]!.prices = { USD: { price: '7.00' }, CHF: { price: '9.00' } };
  let ids = 0;
  const done = await importShop(shops.store, writeShopFolder(folder, shop), {
    now: new Date('2026-11-20T10:00:00Z'),
    newId: () => `currency-${++ids}`,
  });
  if ('problems' in done) throw new Error(JSON.stringify(done.problems));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await shops.store.close();
});

test('who asks for dollars sees, buys, pays and is shown the order in dollars, at the prices of that list', async () => {
  const say = shops.talk('cellar', guest);
  expect(items(await say('show me barolo'))).toMatchObject([{ price: { minor: 4800, currency: 'EUR' } }]);
  expect((await say('a red under 100 dollars')).reply.text).toContain('EUR');
  const chosen = await say('can I pay in dollars?');
  expect(did(chosen)).toEqual(['choose_currency done']);
  expect(chosen.reply.text).toContain('USD');
  expect(cart(await say('add 2 barolo'))).toMatchObject([
    { unitPrice: { minor: 5500, currency: 'USD' }, total: { minor: 11_000, text: '$110.00' } },
  ]);
  expect((await say('show me the riesling')).reply.text).not.toContain('14.50');
  await say('check out');
  const asked = await say('12 Harbour Road, Dublin D02 X285');
  expect(asked.reply.text).toContain('$117.00 in all');
  expect(asked.reply.text).not.toContain('€');
  const done = await say('yes');
  expect(done.reply.text).toContain('$117.00');
  expect(did(await say('in euros please'))).toEqual(['choose_currency done']);
  const status = await say('where is my order?');
  expect(status.reply.cards).toMatchObject([
    { type: 'order', sums: [{}, {}, {}, { amount: { currency: 'USD', minor: 11_700 } }] },
  ]);
  const { orders } = shops.store.t;
  const kept = await shops.store.read.select().from(orders).where(isNull(orders.customerId));
  expect(kept.filter(({ totalMinor }) => totalMinor === 11_700)).toMatchObject([{ currency: 'USD' }]);
});

test('a contract in another currency is that customer’s currency from the start', async () => {
  const say = shops.talk('cellar', customer('mia'));
  expect(items(await say('show me barolo'))).toMatchObject([{ price: { minor: 5000, currency: 'CHF' } }]);
  const added = await say('add a barolo');
  expect(cart(added)).toMatchObject([
    { total: { minor: 5000, currency: 'CHF' }, notes: ['your contract price (Mia)'] },
  ]);
  const asked = await say('check out with my gift card');
  expect(asked.reply.text).not.toContain('20.00');
});

test('a currency without a list, and a cart with something that has no price in it, are refused', async () => {
  const say = shops.talk('cellar', guest);
  expect((await say('can I pay in yen?')).reply.text).toContain('There are prices in EUR, USD, and CHF');
  await say('add a riesling 2023');
  expect((await say('prices in dollars please')).reply.text).toContain('has no price in USD');
  expect((await say('what does that come to?')).reply.text).toContain('€');
});

test.each([
  ['prices in dollars please'],
  ['bitte die Preise in Dollar'],
  ['los precios en dólares por favor'],
  ['montrez-moi les prix en dollars'],
  ['i prezzi in dollari per favore'],
])('%s', async (message) => {
  const reply = await shops.talk('cellar', guest)(message);
  expect(did(reply)).toEqual(['choose_currency done']);
  expect(reply.reply.text).toContain('USD');
});
