import { afterAll, beforeAll, expect, test } from 'vitest';
import { desk } from '../../prompts/en/desk.ts';
import { words } from '../../prompts/en/words.ts';
import { ordersOfCustomer } from '../../store/queries/orders.ts';
import { customerById } from '../../store/queries/customers.ts';
import { cleo, openDeskShop, type DeskShop } from '../../tools/changes/desk-shop.fixture.ts';
import { createRecognisers } from '../recognise/recognise.ts';
import { deskLexicon } from './lexicon.ts';
import { readDesk } from './read-desk.ts';

let shop: DeskShop;
let read: (text: string) => [tool: string, args: unknown][];
beforeAll(async () => {
  shop = await openDeskShop();
  const { store, now } = shop;
  const { catalog } = shop.ctx(cleo);
  const records = {
    orders: await ordersOfCustomer(store, 'test', 'cleo'),
    customer: await customerById(store, 'test', 'cleo'),
  };
  const recognise = createRecognisers(words, { currency: 'EUR' });
  const lexicon = deskLexicon(desk, words);
  read = (text) => {
    const { entities } = recognise(text, { now, timeZone: 'Europe/Dublin' });
    return readDesk(text, entities, { records, catalog, lexicon }).calls.map(({ tool, args }) => [
      tool,
      args,
    ]);
  };
});
afterAll(() => shop.close());

test.each([
  ['cancel all my orders', { all: true, state: 'open' }],
  ['please cancel the whole order', { focus: true }],
  // Of the two lamps only one is in an order that can still be cancelled.
  ['if the lamp cannot be taken off alone, cancel the entire order', { number: 'W000014' }],
  [
    'it is the lamp in my pending order. If that is not possible, cancel the whole order',
    { number: 'W000014' },
  ],
])('%s', (text, order) => {
  expect(read(text)).toEqual([['cancel_order', { order }]]);
});

test('both orders are not all three', () => {
  // W000013, W000014 and W000015 are open.
  expect(read('please cancel both orders')).toEqual([]);
});

test('a thing but not the whole order is a wish about the thing alone', () => {
  expect(read('cancel the lamp, but not the whole order')).toEqual([
    ['cancel_order', { items: { items: [{ text: 'Desk Lamp' }] } }],
  ]);
});

test('each of several things becomes what is said of it', () => {
  const [[tool, args] = []] = read('In order W000014 change the lamp to black and the water bottle to red');
  expect(tool).toBe('change_order_items');
  expect(args).toMatchObject({
    order: { number: 'W000014' },
    changes: [
      { item: { text: 'Desk Lamp' }, to: { facets: [{ facet: 'colour', value: 'black' }] } },
      { item: { text: 'Water Bottle' }, to: { facets: [{ facet: 'colour', value: 'red' }] } },
    ],
  });
});

test.each([
  ['I want to return the shirt, the money back on the card I paid with', { original: true }],
  ['return the shirt, onto my gift card please', { kind: 'gift_card' }],
])('%s', (text, payment) => {
  expect(read(text)).toEqual([
    [
      'return_items',
      { items: { items: [{ text: 'Harbour Shirt' }] }, payment: expect.objectContaining(payment) },
    ],
  ]);
});

test('what they do themselves is not asked for', () => {
  expect(read("I'd rather cancel the whole order myself on the website, no need for you to do it")).toEqual(
    [],
  );
});

test('what happened to an order is not asked for', () => {
  expect(read('where is the order that was cancelled?')).toEqual([]);
});
