import { afterEach, beforeEach, expect, test } from 'vitest';
import { runTool } from '../run-tool.fixture.ts';
import { ben, guest, openTestShop, type TestShop } from '../test-shop.fixture.ts';
import { getPrice } from './get-price.ts';

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop();
});
afterEach(() => shop.close());

test('one costs its list price; more on a break cost less, and tax is said', async () => {
  const told = await runTool(getPrice, shop.ctx(guest), { item: { product: 'muscadet' } });
  expect(told.text).toBe(
    '1 bottle of Muscadet sur Lie: €12.00. 6 or more: €11.40 each, 5 % off. 23 % VAT is included.',
  );
  if (!('result' in told)) throw new Error(told.text);
  expect(told.answer.suggestions).toEqual(['Add it to my cart', 'Add 6 to my cart']);
  expect(told.answer.see).toEqual({ focus: { product: 'muscadet', variant: 'muscadet-75' } });
});

test('a number of packs, with the promotion that wins over the break', async () => {
  const told = await runTool(getPrice, shop.ctx(guest), {
    item: { variant: 'rioja-75' },
    quantity: { count: 1, pack: 'case' },
  });
  expect(told.text).toBe(
    '6 bottles of Rioja Crianza (75 cl): €54.00, €9.00 each (10 % off every Rioja). 23 % VAT is included.',
  );
  if (!('result' in told)) throw new Error(told.text);
  expect(told.answer.cards).toMatchObject([{ item: { price: { minor: 900 }, was: { minor: 1000 } } }]);
});

test('a tier is a price of its own', async () => {
  const told = await runTool(getPrice, shop.ctx(ben), { item: { product: 'muscadet' } });
  expect(told.text).toContain('€11.04 (8 % off with Trade)');
});

test('a pack that does not exist has no price', async () => {
  const told = await runTool(getPrice, shop.ctx(guest), {
    item: { product: 'muscadet' },
    quantity: { count: 1, packUnits: 12 },
  });
  expect(told).toMatchObject({ refusal: { refused: 'no_such_pack' } });
});

test('a share that is no whole cent is said to be rounded', async () => {
  const told = await runTool(getPrice, shop.ctx(guest), {
    item: { product: 'chablis' },
    quantity: { count: 6 },
  });
  expect(told.text).toContain('6 bottles of Chablis Premier Cru: €142.21, about €23.70 each');
});
