import { afterEach, beforeEach, expect, test } from 'vitest';
import { customerById } from '../../store/queries/customers.ts';
import { chicago, austin, cleo, openDeskShop, type DeskShop } from '../changes/desk-shop.fixture.ts';
import { runTool } from '../run-tool.fixture.ts';
import { ben, guest, rep } from '../test-shop.fixture.ts';
import type { PlaceRef } from '../wish.ts';
import { changeMyAddress } from './change-my-address.ts';

let shop: DeskShop;
beforeEach(async () => {
  shop = await openDeskShop();
});
afterEach(() => shop.close());

const boston = { line1: '7 Pretend Place', city: 'Boston' };
const change = (address?: PlaceRef, { as = cleo, key = 'key-1' } = {}) =>
  runTool(changeMyAddress, shop.ctx(as), { address }, { key });
const addressOf = async (id: string) => (await customerById(shop.store, 'test', id))?.address;

test('the address of the account changes; orders that were placed keep theirs', async () => {
  const told = await change(boston);
  if (!('result' in told)) throw new Error(told.text);
  expect(told.confirmation?.text).toBe(
    'The address of your account would be Cleo Placeholder, 7 Pretend Place, Boston instead of ' +
      'Cleo Placeholder, 5 Specimen Street, Chicago, IL. Do you confirm this?',
  );
  expect(await addressOf('cleo')).toEqual({ name: 'Cleo Placeholder', ...boston });
  expect((await shop.order('W000013')).shippingAddress).toEqual(chicago);
  const { audit } = shop.store.t;
  expect(await shop.store.read.select().from(audit)).toMatchObject([
    { person: 'customer cleo', action: 'address_changed', detail: { from: chicago } },
  ]);
});

test('to the address of an order, to one in a town, and back to what it was', async () => {
  await change({ ofOrder: { number: '14' } }, { as: cleo, key: '1' });
  expect(await addressOf('cleo')).toEqual(austin);
  await change({ before: true }, { as: cleo, key: '2' });
  expect(await addressOf('cleo')).toEqual(chicago);
  await change({ known: 'Texas' }, { as: cleo, key: '3' });
  expect(await addressOf('cleo')).toEqual(austin);
});

test('somebody without an address gets one', async () => {
  const told = await change(boston, { as: ben as typeof cleo, key: '1' });
  if (!('result' in told)) throw new Error(told.text);
  expect(told.confirmation?.text).toBe(
    'The address of your account would be 7 Pretend Place, Boston. Do you confirm this?',
  );
  expect(await addressOf('ben')).toEqual(boston);
  expect(await addressOf('cleo')).toEqual(chicago);
});

test('what is missing is asked for; the same again is no change', async () => {
  expect(await change()).toMatchObject({ question: { ask: 'new_address', slot: 'address' } });
  expect(await change({ line1: '7 Pretend Place' })).toMatchObject({ question: { ask: 'address_city' } });
  expect(await change({ own: true })).toMatchObject({ refusal: { refused: 'same_address' } });
  expect(await change({ before: true })).toMatchObject({ question: { ask: 'new_address' } });
});

test('once for one key', async () => {
  await change(boston);
  const ctx = shop.ctx(cleo);
  const plan = { address: austin, before: null };
  await changeMyAddress.run(ctx, plan, 'key-1');
  expect(await addressOf('cleo')).toEqual({ name: 'Cleo Placeholder', ...boston });
});

test('a guest is asked who they are, and staff have no account of their own', async () => {
  expect(await change(boston, { as: guest as typeof cleo, key: '1' })).toMatchObject({
    refusal: { refused: 'identify_first' },
  });
  expect(changeMyAddress.access).not.toContain('rep');
  expect(await change(boston, { as: rep as typeof cleo, key: '2' })).toMatchObject({
    refusal: { refused: 'identify_first' },
  });
});
