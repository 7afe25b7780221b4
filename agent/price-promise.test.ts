import { eq } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import type { ShopFile } from '../store/folder/shop-folder.ts';
import { catalogChanged } from '../store/queries/shops.ts';
import { planCheckout } from '../tools/orders/plan-checkout.ts';
import { loadCatalog } from '../store/catalog/load-catalog.ts';
import { ada, openTestShop, type TestShop } from '../tools/test-shop.fixture.ts';
import { cart, did } from './demo-shops.fixture.ts';
import { createLocalAgent } from './local-agent.ts';

let shop: TestShop;
afterEach(() => shop.close());

/** A conversation of Ada with the test shop; `later` moves the clock by minutes, `costs` changes a price. */
async function open(rules: ShopFile['rules'] = {}) {
  shop = await openTestShop({ rules });
  const { store } = shop;
  let now = shop.now;
  let ids = 0;
  const agent = createLocalAgent({
    store,
    now: () => now,
    newId: () => `made-${++ids}`,
    payments: shop.payments,
  });
  const say = async (message: string) => {
    const reply = await agent.turn({ shop: 'test', message, conversation: 'c', channel: 'web', person: ada });
    if ('denied' in reply) throw new Error(reply.denied);
    return reply;
  };
  const costs = async (priceMinor: number) => {
    const { variants } = store.t;
    const query = store.write.update(variants).set({ priceMinor }).where(eq(variants.id, 'muscadet-75'));
    await store.apply([{ query }, catalogChanged(store, 'test')]);
  };
  const settings = async (change: (file: ShopFile) => Partial<ShopFile>) => {
    const { shops } = store.t;
    const { id: _, name: __, currency: ___, locale: ____, timezone: _____, ...kept } = shop.shop;
    const query = store.write.update(shops).set({ settings: { ...kept, ...change(shop.shop) } });
    await store.apply([{ query }, catalogChanged(store, 'test')]);
  };
  return {
    say,
    costs,
    settings,
    later: (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000)),
  };
}

test('a price that was said in a search is kept when it goes up, and the cart says so', async () => {
  const { say, costs, later } = await open();
  expect((await say('a muscadet')).reply.text).toContain('€12.00');
  later(10);
  await costs(1500);
  const added = await say('add 2 muscadet');
  expect(cart(added)).toMatchObject([{ unitPrice: { minor: 1200 }, total: { minor: 2400 } }]);
  expect(cart(added)[0]?.notes).toEqual(['the price I told you on Mon 10:00']);
  const asked = await say('check out');
  expect(asked.reply.text).toContain('€30.50 in all');
  later(5);
  await costs(1600);
  expect(did(await say('yes'))).toEqual(['checkout done']);
});

test('a price that went up between the question and the yes is kept without asking again', async () => {
  const { say, costs, later } = await open();
  await say('add 2 muscadet');
  await say('check out');
  later(1);
  await costs(1500);
  const done = await say('yes');
  expect(did(done)).toEqual(['checkout done']);
  expect(done.reply.text).toContain('€30.50');
});

test('when the hold is over the exact difference and its cause are shown, and confirmed again', async () => {
  const { say, costs, later } = await open({ priceHold: 30 });
  await say('add 2 muscadet');
  later(31);
  await costs(1500);
  const asked = await say('check out');
  expect(asked.reply.text).toContain(
    'Muscadet sur Lie went from €12.00 to €15.00 since Mon 10:00: its price went up. Your order: 2 bottles',
  );
  expect(asked.reply.text).toContain('€36.50 in all');
  later(1);
  const done = await say('yes');
  expect(did(done)).toEqual(['checkout done']);
  expect(done.reply.text).toContain('€36.50');
});

test('where the shop keeps no prices the yes is asked for again, once', async () => {
  const { say, costs, later } = await open({ priceHold: 0 });
  await say('add 2 muscadet');
  await say('check out');
  later(1);
  await costs(1500);
  const again = await say('yes');
  expect(did(again)).toEqual(['checkout needs_confirmation']);
  expect(again.reply.text).toContain('Muscadet sur Lie went from €12.00 to €15.00');
  expect(did(await say('yes'))).toEqual(['checkout done']);
});

test('a lower price is always given, and asked about where something waits for a yes', async () => {
  const { say, costs } = await open();
  await say('add 2 muscadet');
  await say('check out');
  await costs(1000);
  const again = await say('yes');
  expect(did(again)).toEqual(['checkout needs_confirmation']);
  expect(again.reply.text).toContain('€26.50 in all');
});

test('an offer that was said and is taken away is kept for what it was said of', async () => {
  const { say, settings, later } = await open();
  expect((await say('add 6 muscadet')).reply.text).toContain('€74.90');
  later(5);
  await settings(() => ({ quantityBreaks: [] }));
  const asked = await say('check out');
  expect(asked.reply.text).toContain('€74.90 in all');
  expect(asked.reply.text).toContain('the price I told you');
  expect(did(await say('yes'))).toEqual(['checkout done']);
});

test('an offer that was said and is taken away is named as the cause, where prices are not kept', async () => {
  const { say, settings, later } = await open({ priceHold: 0 });
  await say('add 6 muscadet');
  later(5);
  await settings(() => ({ quantityBreaks: [] }));
  expect((await say('check out')).reply.text).toContain(
    'Muscadet sur Lie went from €68.40 to €72.00 since Mon 10:00: an offer for it ended.',
  );
});

test('an offer that ends by its date holds for a price that was said on its last day', async () => {
  const { say, settings, later } = await open();
  await settings(() => ({
    promotions: [{ id: 'today', sentence: 'Today only', percent: '50', to: '2026-03-02' }],
  }));
  await say('add 2 muscadet');
  later(20 * 60);
  expect((await say('what does that come to?')).reply.text).toContain('Today only');
  later(10 * 60);
  expect((await say('what does that come to?')).reply.text).not.toContain('Today only');
});

test('a price that is another where it goes is no broken promise, and says so', async () => {
  const { say } = await open();
  const { priceLists, listPrices } = shop.store.t;
  const { write } = shop.store;
  const list = {
    shop: 'test',
    id: 'ch',
    position: 0,
    name: 'Schweiz',
    currency: 'EUR',
    terms: { regions: ['CH'] },
  };
  const price = {
    shop: 'test',
    listId: 'ch',
    n: 0,
    variantId: 'muscadet-75',
    fromQuantity: 1,
    priceMinor: 1400,
  };
  await shop.store.apply([
    { query: write.insert(priceLists).values(list) },
    { query: write.insert(listPrices).values(price) },
    catalogChanged(shop.store, 'test'),
  ]);
  expect(cart(await say('add 2 muscadet'))).toMatchObject([{ unitPrice: { minor: 1200 } }]);
  const told = { at: shop.now.getTime(), rules: '', currency: 'EUR', prices: { 'muscadet-75': 1200 } };
  const said = { shown: [], orders: [], said: [told] };
  const planned = await planCheckout(
    {
      ...shop.ctx(ada),
      catalog: (await loadCatalog(shop.store, 'test'))!,
      conversation: 'web:test:c',
      seen: said,
    },
    { address: { line1: 'Bahnhofstrasse 1', city: 'Zürich', country: 'Switzerland' } },
  );
  expect(planned).toMatchObject({
    plan: {
      quote: { lines: [{ unitMinor: 1400 }] },
      changes: [{ fromMinor: 1200, toMinor: 1400, cause: 'place' }],
    },
  });
});
