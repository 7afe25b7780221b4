import { afterEach, beforeEach, expect, test } from 'vitest';
import { runTool } from '../run-tool.fixture.ts';
import { guest } from '../test-shop.fixture.ts';
import type { OrderRef, PlaceRef } from '../wish.ts';
import { changeOrderAddress } from './change-address.ts';
import { austin, chicago, cleo, openDeskShop, type DeskShop } from './desk-shop.fixture.ts';

let shop: DeskShop;
beforeEach(async () => {
  shop = await openDeskShop();
});
afterEach(() => shop.close());

const boston = { line1: '7 Pretend Place', city: 'Boston' };
const move = (
  address?: PlaceRef,
  order?: OrderRef,
  {
    as = cleo,
    seen = {},
    ...options
  }: { as?: typeof cleo; seen?: object; key?: string; between?: () => Promise<void> } = {},
) => {
  const ctx = shop.ctx(as);
  return runTool(changeOrderAddress, { ...ctx, seen: { ...ctx.seen, ...seen } }, { order, address }, options);
};
const goesTo = async (id: string) => (await shop.order(id)).shippingAddress;

test('an order goes to an address that was given, still to the same person, and it is written down', async () => {
  const told = await move(boston, { number: '13' });
  if (!('result' in told)) throw new Error(told.text);
  expect(told.confirmation?.text).toBe(
    'Order W000013 would go to Cleo Placeholder, 7 Pretend Place, Boston instead of ' +
      'Cleo Placeholder, 5 Specimen Street, Chicago, IL. Do you confirm this?',
  );
  expect(await goesTo('W000013')).toEqual({ name: 'Cleo Placeholder', ...boston });
  expect(await goesTo('W000014')).toEqual(austin);
  const { audit } = shop.store.t;
  expect(await shop.store.read.select().from(audit)).toMatchObject([
    { person: 'customer cleo', action: 'order_address_changed', detail: { order: 'W000013', from: chicago } },
  ]);
});

test('to the address of the account, of another order, in a town, or what it was before', async () => {
  await move({ own: true }, { number: '14' }, { key: '1' });
  expect(await goesTo('W000014')).toEqual(chicago);
  await move({ before: true }, { number: '14' }, { key: '2' });
  expect(await goesTo('W000014')).toEqual(austin);
  await move({ ofOrder: { number: '14' } }, { number: '13' }, { key: '3' });
  expect(await goesTo('W000013')).toEqual(austin);
  await move({ known: 'Illinois' }, { number: '13' }, { key: '4' });
  expect(await goesTo('W000013')).toEqual(chicago);
});

test('what is missing is asked for, and added to what is known', async () => {
  expect(await move(undefined, { number: '13' })).toMatchObject({ question: { ask: 'new_address' } });
  expect(await move({ line1: '7 Pretend Place' }, { number: '13' })).toMatchObject({
    question: { ask: 'address_city', part: 'city', known: { line1: '7 Pretend Place' } },
  });
  expect(await move({ city: 'Boston' }, { number: '13' })).toMatchObject({
    question: { ask: 'address_street', part: 'line1' },
  });
  expect(await move({ known: 'Atlantis' }, { number: '13' })).toMatchObject({
    refusal: { refused: 'no_such_address', facts: { place: 'Atlantis' } },
  });
});

test('which order: asked where several could go there, plain where one is talked about or goes elsewhere', async () => {
  expect(await move(boston)).toMatchObject({
    question: { ask: 'which_order', facts: { orders: ['W000014', 'W000013'] } },
  });
  expect(await move(boston, undefined, { seen: { order: 'W000013' } })).toMatchObject({
    result: { order: 'W000013' },
  });
  expect(await move({ own: true }, undefined, { key: '2' })).toMatchObject({
    question: { ask: 'which_order' },
  });
  expect(await move(boston, { to: 'Texas' }, { key: '3' })).toMatchObject({ result: { order: 'W000014' } });
  const all = { order: { all: true, state: 'open' as const }, address: { own: true } };
  expect(await changeOrderAddress.plan(shop.ctx(cleo), all)).toMatchObject({
    instead: [
      { tool: 'change_order_address', args: { order: { number: 'W000014' } } },
      { tool: 'change_order_address', args: { order: { number: 'W000013' } } },
    ],
  });
});

test('an order that goes there already is left alone, whoever is named', async () => {
  const { name: _, ...place } = chicago;
  expect(await move(place, { number: '13' })).toMatchObject({
    refusal: { refused: 'same_address', facts: { order: 'W000013' } },
  });
});

test('what has left, what is not theirs, and a guest', async () => {
  expect(await move(boston, { number: '15' })).toMatchObject({
    refusal: { refused: 'order_not_changeable' },
  });
  expect(await move(boston, { number: '16' })).toEqual(await move(boston, { number: '99' }));
  expect(await move(boston, { number: '13' }, { as: guest as typeof cleo })).toMatchObject({
    refusal: { refused: 'identify_first' },
  });
});

test('an order that left between the question and the yes stays as it is; the same key does it once', async () => {
  const { orders } = shop.store.t;
  const sent = async () => {
    await shop.store.apply([{ query: shop.store.write.update(orders).set({ status: 'processed' }) }]);
  };
  expect(await move(boston, { number: '13' }, { between: sent })).toMatchObject({
    refusal: { refused: 'order_changed' },
  });
  expect(await goesTo('W000013')).toEqual(chicago);
  await shop.store.apply([{ query: shop.store.write.update(orders).set({ status: 'pending' }) }]);
  const ctx = shop.ctx(cleo);
  const planned = await changeOrderAddress.plan(ctx, { order: { number: '13' }, address: boston });
  if (!('plan' in planned)) throw new Error('no plan');
  const first = await changeOrderAddress.run(ctx, planned.plan, 'k');
  expect(await changeOrderAddress.run(ctx, planned.plan, 'k')).toEqual(first);
  expect(await shop.store.read.select().from(shop.store.t.audit)).toHaveLength(1);
});
