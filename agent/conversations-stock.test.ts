import { afterEach, beforeEach, expect, test } from 'vitest';
import { stockOf } from '../store/queries/stock.ts';
import { cart, customer, did, openDemoShops, staff, type DemoShops } from './demo-shops.fixture.ts';

let shops: DemoShops;
let now: Date;
beforeEach(async () => {
  now = new Date('2026-11-20T10:00:00Z');
  shops = await openDemoShops(() => now);
});
afterEach(() => shops.store.close());

const wait = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const lynch = 'chateau-lynch-bages-pauillac-2015-150';
const barolo = 'bartolo-mascarello-barolo-2018-75';
const chianti = 'isole-e-olena-chianti-classico-2021-75';
const stock = async (variant: string) => (await stockOf(shops.store, 'wine', [variant])).get(variant)?.stock;
const ada = () => shops.talk('wine', customer('ada-example'));
const brian = () => shops.talk('wine', customer('brian-sample'));

test('the last bottle is kept for whoever is asked first, and the other is told so', async () => {
  const [hers, his] = [ada(), brian()];
  await hers('add the Mascarello Barolo');
  const his1 = await his('add the Mascarello Barolo');
  expect(cart(his1)).toMatchObject([{ variant: barolo, quantity: 1 }]);
  const asked = await hers('check out');
  expect(did(asked)).toEqual(['checkout needs_confirmation']);
  const card = asked.reply.cards.find(({ type }) => type === 'confirm');
  expect(card).toMatchObject({
    facts: expect.arrayContaining([{ label: 'Set aside for you', value: '15 minutes' }]),
  });

  const refused = await his('check out');
  expect(did(refused)).toEqual(['checkout refused']);
  expect(refused.reply.text).toContain(
    "is sold out at the moment: the last 1 is in somebody else's checkout",
  );
  expect((await his('do you have the Mascarello Barolo in stock?')).reply.text).toContain(
    "somebody else's checkout",
  );
  // Her own is hers to see.
  expect((await hers('do you have the Mascarello Barolo in stock?')).reply.text).toContain('only 1 left');
  expect(did(await hers('yes'))).toEqual(['checkout done']);
  expect(await stock(barolo)).toBe(0);
  expect((await his('check out')).reply.text).toContain('is sold out. Shall');
});

test('a no, a changed cart and time let the bottle go', async () => {
  for (const letGo of [
    async (say: ReturnType<typeof ada>) => void (await say('no')),
    async (say: ReturnType<typeof ada>) => void (await say('add a bottle of the Cloudy Bay')),
    async () => wait(16),
  ]) {
    const [hers, his] = [ada(), brian()];
    await hers('add the Mascarello Barolo');
    await his('add the Mascarello Barolo');
    expect(did(await hers('check out'))).toEqual(['checkout needs_confirmation']);
    expect(did(await his('check out'))).toEqual(['checkout refused']);
    await letGo(hers);
    expect(did(await his('check out'))).toEqual(['checkout needs_confirmation']);
    expect(did(await his('no'))).toEqual([]);
  }
  expect(await stock(barolo)).toBe(1);
});

test('a yes after the time is up is done where nobody else was faster, and honest where somebody was', async () => {
  const [hers, his] = [ada(), brian()];
  await hers('add the Mascarello Barolo');
  await hers('check out');
  wait(20);
  await his('add the Mascarello Barolo');
  await his('check out');
  const late = await hers('yes');
  expect(did(late)).toEqual(['checkout refused']);
  expect(late.reply.text).toContain("somebody else's checkout");
  await his('no');
  await hers('check out');
  wait(20);
  expect(did(await hers('yes'))).toEqual(['checkout done']);
});

test('what staff find missing is gone, whoever holds it, and its buyer is asked nothing untrue', async () => {
  const hers = ada();
  await hers('add the Mascarello Barolo');
  await hers('check out');
  const counts = shops.talk('wine', staff);
  await counts('the Mascarello Barolo is all gone, set it to none');
  expect(did(await counts('yes'))).toEqual(['adjust_stock done']);
  const refused = await hers('yes');
  expect(did(refused)).toEqual(['checkout refused']);
  expect(refused.reply.text).toContain('is sold out. Shall');
});

test('what is not there can be ordered where the shop says so, and comes to the oldest order first', async () => {
  const [hers, his, books] = [ada(), brian(), shops.talk('wine', staff)];
  expect(await stock(chianti)).toBe(0);
  expect((await hers('is the Isole e Olena Chianti Classico in stock?')).reply.text).toContain(
    'You can order up to 24 of them to come later (7 to 14 working days).',
  );
  const added = await hers('add four bottles of it');
  expect(added.reply.text).toMatch(
    /4 bottles of Chianti Classico 2021.* come later \(7 to 14 working days\)\./,
  );
  expect((await his('add 21 bottles of the Isole e Olena Chianti Classico')).reply.text).toContain(
    'come later',
  );
  const asked = await hers('check out');
  expect(asked.reply.text).toContain('come later (7 to 14 working days)');
  const placed = await hers('yes');
  expect(placed.reply.text).toContain('come later (7 to 14 working days)');
  expect(await stock(chianti)).toBe(0);
  // 4 are owed already.
  const tooMany = await his('check out');
  expect(tooMany.reply.text).toContain('at most 20 more can be ordered to come later');
  await his('make it 5');
  wait(1);
  expect(did(await his('check out'))).toEqual(['checkout needs_confirmation']);
  await his('yes');

  await books('6 bottles of the Isole e Olena Chianti Classico came in');
  const booked = await books('yes');
  expect(booked.reply.text).toContain('6 of them went to orders that were waiting.');
  expect(await stock(chianti)).toBe(0);
  const { stockBackorders: b, stockMovements: m } = shops.store.t;
  expect(await shops.store.read.select().from(b)).toMatchObject([{ variantId: chianti, waiting: 3 }]);
  const moved = await shops.store.read.select().from(m);
  expect(moved.map(({ change, kind, stockAfter }) => [change, kind, stockAfter])).toEqual(
    expect.arrayContaining([
      [6, 'received', 6],
      [-4, 'sold', 2],
      [-2, 'sold', 0],
    ]),
  );
  expect((await his('where is my last order?')).reply.text).toContain('3 bottles of Chianti Classico');
  const filled = await shops.store.read.select().from(shops.store.t.outbox);
  expect(filled.filter(({ type }) => type === 'order.backorder_filled')).toMatchObject([
    { subject: 'order/W100009', data: { variant: chianti } },
    { subject: 'order/W100010', data: { variant: chianti } },
  ]);
  // A cancelled order gives what it got to those who wait.
  await hers('cancel my last order');
  await hers('yes');
  expect(await shops.store.read.select().from(b)).toEqual([]);
  expect(await stock(chianti)).toBe(1);
});

test('where nothing comes later, it is sold out as before', async () => {
  const say = ada();
  await say('add the Lynch-Bages magnum');
  expect(await stock(lynch)).toBe(1);
  expect((await say('make it 2')).reply.text).toContain('only 1');
});
