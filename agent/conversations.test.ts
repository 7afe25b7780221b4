import { afterAll, beforeAll, expect, test } from 'vitest';
import { stockOf } from '../store/queries/stock.ts';
import type { ChatResponse } from './contract.ts';
import {
  cart,
  customer,
  did,
  guest,
  items,
  openDemoShops,
  staff,
  type DemoShops,
} from './demo-shops.fixture.ts';

let shops: DemoShops;
beforeAll(async () => {
  shops = await openDemoShops();
});
afterAll(() => shops.store.close());

const talk: DemoShops['talk'] = (shop, person) => shops.talk(shop, person);

test('wine: from a wish to an order', async () => {
  const say = talk('wine');
  const found = await say('a dry white under 20 euros for oysters');
  expect(items(found).length).toBeGreaterThan(2);
  for (const { price } of items(found)) expect(price.minor).toBeLessThan(2000);
  const cheaper = await say('something cheaper');
  const dearest = Math.max(...items(found).map(({ price }) => price.minor));
  for (const { price } of items(cheaper)) expect(price.minor).toBeLessThan(dearest);
  const second = items(cheaper)[1];
  const added = await say('the second one, three bottles');
  expect(cart(added)).toMatchObject([{ title: expect.stringContaining(second?.title ?? '?'), quantity: 3 }]);
  const more = await say('and a case of the cheapest Rioja');
  const rioja = cart(more).find(({ title }) => title.includes('Rioja'));
  expect(rioja?.quantity).toBeGreaterThanOrEqual(6);
  expect(rioja?.notes).toContain('10 % off every Rioja');
  const total = await say('what does that come to?');
  expect(did(total)).toEqual(['show_cart done']);
  expect((await say('check out')).reply.text).toContain('Where shall it go?');
  const proposal = await say('12 Harbour Street, Dublin D02 X285');
  expect(proposal.pending).toHaveLength(1);
  expect(proposal.reply.text).toContain('12 Harbour Street');
  const before = await stockOf(shops.store, 'wine', [rioja!.variant]);
  const placed = await say('yes');
  expect(did(placed)).toEqual(['checkout done']);
  expect(placed.reply.text).toMatch(/Order W\d{6} is placed/);
  const after = await stockOf(shops.store, 'wine', [rioja!.variant]);
  expect(after.get(rioja!.variant)?.stock).toBe(before.get(rioja!.variant)!.stock - rioja!.quantity);
});

test('wine: at the confirmation the delivery may still change', async () => {
  const say = talk('wine', customer('ada-example'));
  await say('add two bottles of the Cloudy Bay');
  const asked = await say('check out');
  expect(did(asked)).toEqual(['checkout needs_confirmation']);
  const express = await say('express please');
  expect(express.pending).toMatchObject([{ tool: 'checkout', args: { delivery: 'express' } }]);
  expect(express.reply.text).toContain('Express');
  const side = await say('do you have any Sancerre?');
  expect(side.pending).toHaveLength(1);
  expect(did(await say('no thanks'))).toEqual([]);
});

test('wine: the cart changes while the order waits for a yes, so it is read out again', async () => {
  const say = talk('wine', customer('ada-example'));
  await say('add two bottles of the Cloudy Bay');
  await say('check out');
  await say('make it three bottles');
  const again = await say('yes');
  expect(did(again)).toEqual(['checkout needs_confirmation']);
  expect(again.reply.text).toContain('3 bottles');
  expect(did(await say('yes'))).toEqual(['checkout done']);
});

test('apparel: sizes and materials of the thing talked about', async () => {
  const say = talk('apparel');
  expect((await say('do you have the navy linen shirt in L?')).reply.text).toMatch(
    /^Yes: .* in L, navy, linen/,
  );
  expect((await say('and in M?')).reply.text).toMatch(/^No, .* in M, navy, linen/);
  expect((await say('not linen, cotton')).reply.text).toMatch(/^Yes: .* in M, navy, cotton/);
  expect(cart(await say('add it'))).toMatchObject([{ detail: 'M, navy, cotton', quantity: 1 }]);
});

test('an order is told to the person it belongs to, and to nobody else', async () => {
  const own = await talk('wine', customer('ada-example'))("where's my order W100005?");
  expect(own.reply.text).toContain('W100005');
  const say = talk('wine', customer('brian-sample'));
  const foreign = await say("where's my order W100005?");
  const missing = await say("where's my order W999999?");
  expect(foreign.reply).toEqual(missing.reply);
  expect(did(foreign)).toEqual(['order_status refused']);
  const stranger = await talk('wine')("where's my order W100005?");
  expect(stranger.reply.text).toMatch(/sign in/);
  expect(did(await say('cancel order W100005'))).toEqual(['cancel_order refused']);
});

test('cancel it, no, actually yes', async () => {
  const say = talk('wine', customer('brian-sample'));
  await say('where is my order');
  const asked = await say('cancel it');
  expect(asked.pending).toMatchObject([{ tool: 'cancel_order', args: { order: { number: 'W100007' } } }]);
  expect((await say('no')).pending).toEqual([]);
  expect((await say('actually yes')).reply.text).toContain('Order W100007 is cancelled');
});

test('no, the other one', async () => {
  const say = talk('wine', customer('ciara-placeholder'));
  await say('where is my order');
  expect((await say('cancel it')).reply.text).toContain('Which order');
  expect((await say('the first one')).pending).toMatchObject([{ args: { order: { number: 'W100008' } } }]);
  expect((await say('no, the other one')).pending).toMatchObject([
    { args: { order: { number: 'W100006' } } },
  ]);
});

test('no, the other one, after the wrong thing went into the cart', async () => {
  const say = talk('wine');
  const found = await say('show me the Barolo by Pio Cesare or Massolino');
  expect(items(found)).toHaveLength(2);
  await say('add the first one');
  const swapped = await say('no, the other one');
  expect(cart(swapped).map(({ title }) => title)).toEqual([expect.stringContaining(items(found)[1]!.title)]);
});

test('a number alone, of the thing just shown and not in the cart yet, puts it in', async () => {
  const say = talk('wine');
  const found = await say('show me the Barolo by Pio Cesare');
  expect(items(found)).toHaveLength(1);
  expect(cart(await say('only two please'))).toMatchObject([{ title: items(found)[0]!.title, quantity: 2 }]);
  expect(cart(await say('actually three'))).toMatchObject([{ quantity: 3 }]);
});

test('several at once: the first two into the cart, both orders cancelled with one yes', async () => {
  const say = talk('wine');
  await say('a dry white under 20 euros for oysters');
  expect(cart(await say('add the first two'))).toHaveLength(2);
  const ciara = talk('wine', customer('ciara-placeholder'));
  await ciara('where are my orders');
  expect((await ciara('cancel both')).pending).toHaveLength(2);
  expect((await ciara('no')).pending).toEqual([]);
});

test('ordered preferences: the first that can be had', async () => {
  const say = talk('apparel');
  await say('do you have the navy linen shirt in L?');
  const added = await say('add the same one in M, if not then in XL');
  expect(cart(added)).toMatchObject([{ detail: 'XL, navy, linen' }]);
});

test('this one is the one on the page that is open', async () => {
  const request = { shop: 'wine', channel: 'web', person: guest, conversation: 'page' };
  const page = { product: 'bodegas-muga-rioja-blanco-2024' };
  const asked = (await shops.agent.turn({ ...request, message: 'is this in stock?', page })) as ChatResponse;
  expect(asked.calls).toMatchObject([{ tool: 'check_stock', args: { item: page }, outcome: 'done' }]);
  const unknown = {
    ...request,
    conversation: 'page-2',
    message: 'is this in stock?',
    page: { product: 'x' },
  };
  expect(did((await shops.agent.turn(unknown)) as ChatResponse)).toEqual(['check_stock refused']);
});

test('a reason the shop needs is asked for and taken', async () => {
  const say = talk('apparel', customer('nora-testwell'));
  expect((await say('cancel my order')).reply.suggestions).toContain('ordered by mistake');
  expect((await say('ordered by mistake')).pending).toMatchObject([
    { args: { reason: 'ordered by mistake' } },
  ]);
});

test('staff: two cases came in', async () => {
  const say = talk('wine', staff);
  const asked = await say('two cases of the Massolino Barolo came in');
  expect(asked.pending).toHaveLength(1);
  expect(asked.reply.text).toContain('12 bottles');
  expect((await say('yes')).reply.text).toMatch(/^Done/);
  expect(did(await talk('wine')('two cases of the Massolino Barolo came in'))).toEqual([
    'adjust_stock refused',
  ]);
});

test.each([
  ['wine', 'a dry whte undr 20 euors for oystrs', 'search_products'],
  ['wine', 'do you hvae any cheep riocha', 'search_products'],
  ['apparel', 'do you hvae the navvy linnen shrit in L', 'check_stock'],
  ['wine', 'wheer is my oredr', 'order_status'],
])('%s: a typo in every second word: %s', async (shop, message, tool) => {
  const reply = await talk(shop, shop === 'wine' ? customer('ada-example') : guest)(message);
  expect(reply.calls[0]?.tool).toBe(tool);
});

test.each(['what is the meaning of life', 'tell me a joke', 'asdkjh qwe', '🙂🙂', '???'])(
  '%s gets an honest answer and a way on',
  async (message) => {
    const reply = await talk('wine')(message);
    expect(reply.calls).toEqual([]);
    expect(reply.reply.text).not.toBe('');
    expect(reply.reply.suggestions.length).toBeGreaterThan(0);
  },
);

test.each([
  ['wine', 'a sweet red from Germany under 3 euros', /In the way/],
  ['wine', 'a dry white for oysters under 2 euros', /up to €1\.99/],
  ['apparel', 'a yellow cashmere swimsuit', /In the way/],
])('%s: nothing never ends with nothing: %s', async (shop, message, says) => {
  const reply = await talk(shop)(message);
  expect(reply.reply.text).toMatch(says);
  expect(items(reply).length).toBeGreaterThan(0);
});

test('what is understood can be asked without anything happening', async () => {
  const request = {
    shop: 'wine',
    message: 'two bottles of the Cloudy Bay, pls',
    channel: 'web',
    person: guest,
  };
  const understood = await shops.agent.understand({ ...request, conversation: 'u' });
  expect(understood).toMatchObject({ calls: [{ tool: 'add_to_cart' }], understoodBy: 'local' });
  if ('denied' in understood) throw new Error(understood.denied);
  for (const { start, end, text } of understood.slots) expect(request.message.slice(start, end)).toBe(text);
  expect(
    cart(
      (await shops.agent.turn({ ...request, conversation: 'u', message: 'show my cart' })) as ChatResponse,
    ),
  ).toEqual([]);
});

test.each(['add two bottles of prosecco', 'do you have any prosecco?'])(
  'wine: after "%s" a champagne is another wish, also where its price cannot be met',
  async (first) => {
    const say = talk('wine');
    await say(first);
    const other = await say('a champagne under 50');
    expect(other.calls).toMatchObject([
      {
        tool: 'search_products',
        args: { wish: { facets: [{ facet: 'region', value: 'Champagne' }], price: { atMost: 4999 } } },
      },
    ]);
    // A price by itself is about what was asked.
    const again = talk('wine');
    await again('add two bottles of prosecco');
    expect(did(await again('the one under 20'))).toEqual(['add_to_cart done']);
  },
);
