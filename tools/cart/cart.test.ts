import { afterEach, beforeEach, expect, test } from 'vitest';
import { runTool } from '../run-tool.fixture.ts';
import { ada, ben, guest, openTestShop, type TestShop } from '../test-shop.fixture.ts';
import type { ToolContext } from '../tool.ts';
import { addToCart } from './add-to-cart.ts';
import { changeCart } from './change-cart.ts';
import { removeFromCart } from './remove-from-cart.ts';
import { showCart } from './show-cart.ts';

let shop: TestShop;
let ctx: ToolContext;
beforeEach(async () => {
  shop = await openTestShop();
  ctx = shop.ctx(guest);
});
afterEach(() => shop.close());

let seconds = 0;
const add = (variant: string, count = 1, as = ctx) =>
  runTool(
    addToCart,
    // Lines are shown in the order they came in.
    { ...as, now: new Date(as.now.getTime() + ++seconds * 1000) },
    { item: { variant }, quantity: { count } },
  );
const inCart = async (as = ctx) => {
  const told = await runTool(showCart, as, {});
  if (!('result' in told)) throw new Error(told.text);
  return Object.fromEntries(told.result.cart.lines.map(({ variant, quantity }) => [variant, quantity]));
};

test('adding says what was added, shows the cart and puts the thing in focus', async () => {
  const told = await add('rioja-75', 2);
  if (!('result' in told)) throw new Error(told.text);
  expect(told.text).toBe(
    'I have put 2 bottles of Rioja Crianza (75 cl) in your cart. That comes to €24.50, with €6.50 for Standard delivery.',
  );
  expect(told.answer.see).toEqual({ focus: { product: 'rioja', variant: 'rioja-75' } });
  expect(told.answer.suggestions).toEqual(['Check out', 'Show my cart']);
  expect(told.answer.cards).toMatchObject([
    {
      type: 'cart',
      count: 2,
      lines: [{ quantity: 2, total: { minor: 1800 }, notes: ['10 % off every Rioja'] }],
    },
  ]);
});

test('without a thing it is the one in focus, on top of what is there', async () => {
  await add('rioja-75', 2);
  const talking = { ...ctx, seen: { ...ctx.seen, focus: { product: 'rioja', variant: 'rioja-75' } } };
  const told = await runTool(addToCart, talking, { quantity: { count: 1, pack: 'case' } });
  expect(told.text).toContain('added 6 bottles of Rioja Crianza (75 cl); that makes 8');
  expect(await inCart()).toEqual({ 'rioja-75': 8 });
});

test('the same write done twice puts in no more', async () => {
  const planned = await addToCart.plan(ctx, { item: { variant: 'rioja-75' }, quantity: { count: 2 } });
  if (!('plan' in planned)) throw new Error('no plan');
  await addToCart.run(ctx, planned.plan, 'k');
  await addToCart.run(ctx, planned.plan, 'k');
  expect(await inCart()).toEqual({ 'rioja-75': 2 });
});

test('not more than there is, those in the cart counted in; nothing changes then', async () => {
  expect((await add('port-75')).text).toContain('Tawny Port is sold out');
  await add('rioja-150', 2);
  const told = await add('rioja-150', 2);
  expect(told).toMatchObject({ refusal: { refused: 'not_enough_stock', facts: { stock: 3 } } });
  expect(told.text).toContain('only 3 of Rioja Crianza (150 cl) left, cart included');
  expect(await inCart()).toEqual({ 'rioja-150': 2 });
  expect(await add('muscadet-75', 25)).toMatchObject({ refusal: { refused: 'max_quantity' } });
});

test('several things that fit are asked about', async () => {
  const told = await runTool(addToCart, ctx, {
    item: { wish: { facets: [{ facet: 'colour', value: 'white' }] } },
  });
  expect(told).toMatchObject({ question: { slot: 'item' } });
  expect(await inCart()).toEqual({});
});

test('a pack the shop does not have is refused with those it has', async () => {
  const told = await runTool(addToCart, ctx, {
    item: { variant: 'muscadet-75' },
    quantity: { count: 1, pack: 'case', packUnits: 12 },
  });
  expect(told.text).toContain('a case of 6');
  expect(await inCart()).toEqual({});
});

test('"make it four" is the only line, "the second" is a place in what was shown', async () => {
  await add('rioja-75');
  await runTool(changeCart, ctx, { quantity: { count: 4 } });
  expect(await inCart()).toEqual({ 'rioja-75': 4 });
  await add('muscadet-75');
  expect(await runTool(changeCart, ctx, { quantity: { count: 5 } })).toMatchObject({
    question: { ask: 'which_line', suggestions: ['Rioja Crianza (75 cl)', 'Muscadet sur Lie'] },
  });
  const shown = await runTool(showCart, ctx, {});
  if (!('result' in shown)) throw new Error(shown.text);
  const after = { ...ctx, seen: { ...ctx.seen, ...shown.answer.see } };
  const told = await runTool(changeCart, after, { item: { shown: 2 }, quantity: { count: 5 } });
  expect(told.text).toContain('Your cart now has 5 bottles of Muscadet sur Lie.');
  expect(await inCart()).toEqual({ 'rioja-75': 4, 'muscadet-75': 5 });
  expect(await runTool(changeCart, after, { item: { shown: 7 }, quantity: { count: 1 } })).toMatchObject({
    refusal: { refused: 'no_such_place' },
  });
});

test('a change keeps to the stock, and asks how many when nobody said', async () => {
  await add('rioja-150');
  expect(await runTool(changeCart, ctx, { quantity: { count: 4 } })).toMatchObject({
    refusal: { refused: 'not_enough_stock' },
  });
  expect((await runTool(changeCart, ctx, {})).text).toBe('How many of Rioja Crianza (150 cl)?');
});

test('things are taken out by name, among the things in the cart', async () => {
  await add('rioja-75', 2);
  await add('muscadet-75');
  const told = await runTool(removeFromCart, ctx, {
    item: { wish: { facets: [{ facet: 'region', value: 'Rioja' }] } },
  });
  expect(told.text).toContain('taken Rioja Crianza (75 cl) out');
  expect(await inCart()).toEqual({ 'muscadet-75': 1 });
});

test('what is not in the cart cannot be taken out, and the reply says what is', async () => {
  await add('rioja-75');
  const told = await runTool(removeFromCart, ctx, { item: { product: 'muscadet' } });
  expect(told.text).toBe('Muscadet sur Lie is not in your cart. It has Rioja Crianza (75 cl).');
  expect(await inCart()).toEqual({ 'rioja-75': 1 });
});

test('everything goes at once, and an empty cart is said to be empty', async () => {
  await add('rioja-75');
  await add('muscadet-75');
  expect((await runTool(removeFromCart, ctx, { everything: 'all' })).text).toBe('Your cart is empty again.');
  expect(await runTool(removeFromCart, ctx, { everything: 'all' })).toMatchObject({
    refusal: { refused: 'cart_empty' },
  });
  expect((await runTool(showCart, ctx, {})).text).toContain('Your cart is empty');
});

test('what it comes to: lines, discounts, delivery, tax and total', async () => {
  await add('rioja-75', 6);
  await add('shirt-l-navy');
  const told = await runTool(showCart, ctx, { delivery: 'express' });
  expect(told.text).toBe(
    'In your cart: 6 bottles of Rioja Crianza (75 cl) (€54.00, 10 % off every Rioja) and 1 bottle of Harbour Shirt ' +
      '(L, navy) (€40.00). You save €6.00. It comes to €106.00, with €12.00 for Express delivery, 23 % VAT included.',
  );
});

test('a customer pays the price of their tier', async () => {
  const his = shop.ctx(ben);
  const told = await add('muscadet-75', 1, his);
  if (!('result' in told)) throw new Error(told.text);
  expect(told.result.cart.lines[0]).toMatchObject({
    totalMinor: 1104,
    discounts: [{ kind: 'tier', name: 'Trade' }],
  });
});

test('a cart belongs to its conversation', async () => {
  await add('rioja-75');
  expect(await inCart(shop.ctx(ada))).toEqual({});
});

test('what has sold out since it was put in is said', async () => {
  await add('chablis-75', 2);
  const { variants } = shop.store.t;
  await shop.store.apply([{ query: shop.store.write.update(variants).set({ stock: 1 }) }]);
  expect((await runTool(showCart, ctx, {})).text).toContain('there are only 1 left');
});
