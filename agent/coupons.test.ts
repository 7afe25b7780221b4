import { afterAll, beforeAll, expect, test } from 'vitest';
import { importShop } from '../store/folder/import-shop.ts';
import { cart, did, openDemoShops, type DemoShops } from './demo-shops.fixture.ts';
import { smallShop, writeShopFolder } from '../store/folder/small-shop.fixture.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'coupons-'));
let shops: DemoShops;
beforeAll(async () => {
  shops = await openDemoShops();
  const shop = smallShop();
  delete shop.shop.promotions;
  let ids = 0;
  const done = await importShop(shops.store, writeShopFolder(folder, shop), {
    now: new Date('2026-11-20T10:00:00Z'),
    newId: () => `coupon-${++ids}`,
  });
  if ('problems' in done) throw new Error(JSON.stringify(done.problems));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await shops.store.close();
});

test.each([
  ['I have a code SUMMER10', 'remove the code SUMMER10'],
  ['apply the promo code summer10 please', 'remove my coupon'],
  ['ich habe einen Gutscheincode: SUMMER10', 'entferne den Code SUMMER10'],
  ['tengo un código de descuento SUMMER10', 'quita el código SUMMER10'],
  ["j'ai un code promo SUMMER10", 'enlevez le code SUMMER10 de mon panier'],
  ['ho un codice sconto SUMMER10', 'togli il codice SUMMER10'],
])('%s', async (enter, remove) => {
  const say = shops.talk('cellar', { kind: 'customer', id: 'odd' });
  await say('2 Barolo');
  const entered = await say(enter);
  expect(did(entered)).toEqual(['use_coupon done']);
  expect(cart(entered)).toMatchObject([{ quantity: 2, total: { minor: 8640 } }]);
  const removed = await say(remove);
  expect(did(removed)).toEqual(['remove_coupon done']);
  expect(cart(removed)).toMatchObject([{ quantity: 2, total: { minor: 9600 } }]);
});

test('who says that they have a code is asked for it', async () => {
  const say = shops.talk('cellar', { kind: 'customer', id: 'odd' });
  await say('2 Barolo');
  expect((await say('i have a discount code')).reply.text).toBe('What is the code?');
  expect(did(await say('summer10'))).toEqual(['use_coupon done']);
});
