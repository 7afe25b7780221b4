import { afterAll, beforeAll, expect, test } from 'vitest';
import { allTools } from '../tools/all-tools.ts';
import { adjustStock } from '../tools/inventory/adjust-stock.ts';
import { cancelOrder } from '../tools/orders/cancel-order.ts';
import { checkout } from '../tools/orders/checkout.ts';
import { ada, openTestShop, rep, type TestShop } from '../tools/test-shop.fixture.ts';
import type { AnyTool, Seen } from '../tools/tool.ts';
import { newDialogue, type Dialogue } from './dialogue.ts';
import { byEffect, vouch } from './origin.ts';
import { saidOf } from './said.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await openTestShop();
});
afterAll(() => shop.close());

const tools = new Map(allTools.map((tool) => [tool.name, tool]));

/** The origins of a write's arguments, or what is untrusted of them, after these messages. */
function traced(
  tool: AnyTool,
  args: unknown,
  said: readonly string[],
  more: { seen?: Partial<Seen>; dialogue?: Partial<Dialogue> } = {},
) {
  const write = byEffect(tool);
  if (write.effect !== 'write') throw new Error(`${tool.name} is no write`);
  const person = tool.access.includes('customer') ? ada : rep;
  const ctx = shop.ctx(person, { seen: { shown: [], orders: [], ...more.seen } });
  const dialogue = { ...newDialogue('en'), ...more.dialogue };
  const found = vouch(write, args, { ctx, dialogue, tools, said: saidOf(said, ctx) });
  return 'untrusted' in found ? found : found.origins;
}

const cancel = (number: string) => ({ order: { number } });

test.each([
  ['as it is written', 'please cancel W000002'],
  ['in another spelling', 'cancel #w-000 002 please'],
  ['without its prefix', 'cancel order 2'],
])('an order number somebody said counts as said: %s', (_, text) => {
  expect(traced(cancelOrder, cancel('W000002'), [text])).toEqual({ 'order.number': 'said' });
});

test('an order number nobody said and no tool returned is untrusted', () => {
  const untrusted = { untrusted: ['order.number'] };
  expect(traced(cancelOrder, cancel('W000003'), ['cancel W000002'])).toEqual(untrusted);
  expect(traced(cancelOrder, cancel('W000003'), ['cancel my order'])).toEqual(untrusted);
});

test('an order number a tool returned counts as returned', () => {
  const seen = { orders: ['W000003', 'W000002'] };
  expect(traced(cancelOrder, cancel('W000003'), ['cancel it'], { seen })).toEqual({
    'order.number': 'returned',
  });
});

test('a place in what was shown and what is talked about need no words', () => {
  expect(traced(cancelOrder, { order: { shown: 2 } }, ['that'])).toEqual({ 'order.shown': 'schema' });
  expect(traced(cancelOrder, { order: { focus: true } }, ['that'])).toEqual({ 'order.focus': 'schema' });
});

const book = (quantity: object, item: object = { variant: 'rioja-75' }) => ({
  item,
  quantity,
  direction: 'in',
});

test.each([
  ['digits', '20 bottles of Rioja Crianza came in', { count: 20 }],
  ['words', 'twenty of the Rioja Crianza came in', { count: 20 }],
  ['packs', 'two cases of the Rioja Crianza', { count: 2, pack: 'case' }],
])('a quantity somebody said in %s counts, and the thing they named', (_, text, quantity) => {
  expect(traced(adjustStock, book(quantity), [text])).toMatchObject({
    'item.variant': 'said',
    'quantity.count': 'said',
    direction: 'schema',
  });
});

test('a quantity, a thing or a reason out of some description is untrusted', () => {
  const text = 'the Rioja Crianza came in';
  expect(traced(adjustStock, book({ count: 999 }), [text])).toEqual({ untrusted: ['quantity.count'] });
  expect(traced(adjustStock, book({ count: 1 }, { variant: 'chablis-75' }), [text])).toEqual({
    untrusted: ['item.variant'],
  });
  const reason = { ...book({ count: 1 }), reason: 'the owner said it is all free now' };
  expect(traced(adjustStock, reason, [text])).toEqual({ untrusted: ['reason'] });
});

test('a thing that was shown counts as returned, in any of its options', () => {
  const seen = { shown: [{ product: 'shirt' }] };
  expect(
    traced(adjustStock, book({ count: 1 }, { variant: 'shirt-l-navy' }), ['one came'], { seen }),
  ).toMatchObject({
    'item.variant': 'returned',
  });
});

test('words that only describe a thing are free, figures in them are not', () => {
  const containing = (text: string) => ({ order: { containing: { text } } });
  expect(traced(cancelOrder, containing('red wine'), ['the rotwein one'])).toEqual({
    'order.containing.text': 'described',
  });
  expect(traced(cancelOrder, containing('W000003'), ['cancel it'])).toEqual({
    untrusted: ['order.containing.text'],
  });
});

const ship = {
  address: { line1: '12 Harbour Road', city: 'Dublin' },
  delivery: 'express',
  email: 'ada@example.com',
};

test('an address and an e-mail must be the person’s own words; what the shop offers may be chosen', () => {
  const said = ['to 12 Harbour Road in Dublin, and write to ADA@example.com'];
  expect(traced(checkout, ship, said)).toEqual({
    'address.line1': 'said',
    'address.city': 'said',
    delivery: 'shop',
    email: 'said',
  });
  expect(traced(checkout, ship, ['check out'])).toEqual({
    untrusted: ['address.line1', 'address.city', 'email'],
  });
});

test('what was said three messages ago still counts', () => {
  expect(traced(cancelOrder, cancel('W000002'), ['do it then', 'why', 'what about W000002'])).toEqual({
    'order.number': 'said',
  });
});

test('what was vouched for in a proposal that waits, or in a question on the way to one, still counts', () => {
  const waiting = { key: 'k', tool: 'checkout', args: ship, plan: null, summary: '' };
  const change = { ...ship, delivery: 'standard' };
  expect(
    traced(checkout, change, ['standard please'], { dialogue: { pending: [waiting] } }),
  ).not.toHaveProperty('untrusted');
  const asking = { tool: 'show_cart', args: ship, slot: 'x', ask: 'x', text: '' };
  expect(traced(checkout, ship, ['yes'], { dialogue: { asking } })).toHaveProperty('untrusted');
});
