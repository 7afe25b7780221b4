import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstead, isQuestion, isRefusal } from '../tool.ts';
import { guest } from '../test-shop.fixture.ts';
import type { LineRef, LinesWish, OrderRef } from '../wish.ts';
import { cleo, openDeskShop, type DeskShop } from './desk-shop.fixture.ts';
import { findLines, type FoundLines } from './find-lines.ts';

let shop: DeskShop;
beforeEach(async () => {
  shop = await openDeskShop();
});
afterEach(() => shop.close());

const delivered = ({ status }: { status: string }) => status === 'delivered';
const anyOrder = () => true;

/** What was found, short: "W000012 1 × shirt-m-navy", or the code of the question or refusal. */
function short(found: FoundLines): string | string[] {
  if (isQuestion(found)) return found.ask;
  if (isRefusal(found)) return found.refused;
  return found.lines.map(({ order, line, count }) => `${order.id} ${count} × ${line.variantId}`);
}

async function find(
  wish: LinesWish,
  { order, fits = anyOrder, seen = {} }: { order?: OrderRef; fits?: typeof delivered; seen?: object } = {},
) {
  const ctx = shop.ctx(cleo);
  const found = await findLines({ ...ctx, seen: { ...ctx.seen, ...seen } }, wish, {
    order,
    slot: 'items',
    fits,
  });
  return short(found);
}
const item = (ref: LineRef, more = {}) => find({ items: [ref] }, more);

test('a thing is found by its name among those the deed can be done with', async () => {
  expect(await item({ text: 'shirt' }, { fits: delivered })).toEqual(['W000012 1 × shirt-m-navy']);
  expect(await item({ text: 'kettle' })).toEqual(['W000015 1 × kettle']);
  expect(await item({ text: 'gooseneck kettles' })).toEqual(['W000015 1 × kettle']);
});

test('one that only an order has for which it cannot be done is found all the same, so that the rule can say why', async () => {
  expect(await item({ text: 'kettle' }, { fits: delivered })).toEqual(['W000015 1 × kettle']);
});

test('options tell two of a kind apart, and do not get in the way where they say what it should become', async () => {
  const tablet = (facet: string, value: string) => item({ text: 'tablet', facets: [{ facet, value }] });
  expect(await tablet('screen', '10-inch')).toEqual(['W000013 1 × tablet-10-64']);
  expect(await item({ text: 'shirt', facets: [{ facet: 'size', value: 'L' }] }, { fits: delivered })).toEqual(
    ['W000012 1 × shirt-m-navy'],
  );
  expect(await item({ text: 'tablet' })).toBe('which_order_line');
});

test('the dearer, the cheaper, and every one', async () => {
  expect(await item({ text: 'tablet', pick: 'dearest' })).toEqual(['W000013 1 × tablet-10-64']);
  expect(await item({ text: 'tablet', pick: 'cheapest' })).toEqual(['W000013 1 × tablet-8-128']);
  expect(await item({ text: 'tablet', every: true })).toEqual([
    'W000013 1 × tablet-8-128',
    'W000013 1 × tablet-10-64',
  ]);
});

test('some of several units', async () => {
  expect(await item({ text: 'bottle', count: 2 }, { fits: delivered })).toEqual([
    'W000012 2 × bottle-500-red',
  ]);
  expect(await item({ text: 'bottle', count: 9 }, { fits: delivered })).toEqual([
    'W000012 3 × bottle-500-red',
  ]);
});

test('in which order: by number, newest, where it goes, how far it is, what it has beside it', async () => {
  const lamp = (order: OrderRef) => item({ text: 'lamp' }, { order });
  expect(await lamp({ number: '11' })).toEqual(['W000011 1 × lamp-black-low']);
  expect(await lamp({ to: 'Texas' })).toEqual(['W000014 1 × lamp-white-low']);
  expect(await lamp({ state: 'open' })).toEqual(['W000014 1 × lamp-white-low']);
  expect(await lamp({ containing: { text: 'shirt' } })).toEqual(['W000012 1 × lamp-black-low']);
  expect(await lamp({ number: 'W000016' })).toBe('order_not_found');
  expect(await find({ all: true }, { order: { last: true } })).toEqual(['W000015 1 × kettle']);
});

test('each thing may be of an order of its own, also the newest or the one being talked about', async () => {
  expect(await item({ text: 'lamp', order: { number: 'W000014' } })).toEqual(['W000014 1 × lamp-white-low']);
  expect(await item({ text: 'lamp', order: { focus: true } }, { seen: { order: 'W000012' } })).toEqual([
    'W000012 1 × lamp-black-low',
  ]);
  expect(await item({ order: { last: true } })).toEqual(['W000015 1 × kettle']);
});

test('things named together are looked for in one order first', async () => {
  expect(await find({ items: [{ text: 'shirt' }, { text: 'tablet', every: true }] })).toEqual([
    'W000013 2 × shirt-m-navy',
    'W000013 1 × tablet-8-128',
    'W000013 1 × tablet-10-64',
  ]);
});

test('two names for two of a kind mean one each', async () => {
  expect(await find({ items: [{ text: 'tablet' }, { text: 'tablet' }] })).toEqual([
    'W000013 1 × tablet-8-128',
    'W000013 1 × tablet-10-64',
  ]);
});

test('all of them, and all but some', async () => {
  const order = { number: 'W000012' };
  expect(await find({ all: true }, { order })).toEqual([
    'W000012 1 × lamp-black-low',
    'W000012 1 × shirt-m-navy',
    'W000012 3 × bottle-500-red',
  ]);
  expect(await find({ all: true, except: [{ text: 'lamp' }, { text: 'shirt' }] }, { order })).toEqual([
    'W000012 3 × bottle-500-red',
  ]);
  expect(await find({ all: true, except: [{ text: 'kettle' }] }, { order: { number: 'W000015' } })).toBe(
    'nothing_left',
  );
});

test('all but something that is not there is no licence to take everything', async () => {
  expect(await find({ all: true, except: [{ text: 'umbrella' }] }, { order: { number: 'W000012' } })).toBe(
    'no_such_line',
  );
});

test('nothing said about which: asked where there are several, taken where there is one', async () => {
  expect(await find({}, { order: { number: 'W000012' } })).toBe('which_order_line');
  expect(await find({}, { order: { number: 'W000015' } })).toEqual(['W000015 1 × kettle']);
});

test('the question lists what tells them apart; what is not there is refused with what is', async () => {
  const where = { order: undefined, slot: 'items', fits: anyOrder };
  const asked = await findLines(shop.ctx(cleo), { items: [{ text: 'tablet' }] }, where);
  expect(asked).toMatchObject({
    ask: 'which_order_line',
    facts: {
      name: 'tablet',
      titles: [
        'Tablet (8-inch, 128GB), €200.00, order W000013',
        'Tablet (10-inch, 64GB), €220.00, order W000013',
      ],
    },
    see: { shown: [{ variant: 'tablet-8-128' }, { variant: 'tablet-10-64' }], orders: ['W000013'] },
  });
  expect(await findLines(shop.ctx(cleo), { items: [{ text: 'umbrella' }] }, where)).toEqual({
    refused: 'no_such_line',
    facts: {
      wished: '“umbrella”',
      have: ['Gooseneck Kettle', 'Desk Lamp', 'Water Bottle', 'Tablet', 'Harbour Shirt'],
    },
  });
});

test('a guest without orders of their own is asked who they are', async () => {
  const found = await findLines(
    shop.ctx(guest),
    { items: [{ text: 'lamp' }] },
    {
      order: { number: 'W000012' },
      slot: 'items',
      fits: anyOrder,
    },
  );
  expect(short(found)).toBe('identify_first');
  expect(isInstead(found)).toBe(false);
});
