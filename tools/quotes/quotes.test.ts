import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stockOf } from '../../store/queries/stock.ts';
import { addToCart } from '../cart/add-to-cart.ts';
import { runTool } from '../run-tool.fixture.ts';
import { ada, ben, openTestShop, rep, type TestShop } from '../test-shop.fixture.ts';
import type { ToolContext } from '../tool.ts';
import { orderQuote } from './order-quote.ts';
import { writeQuote } from './write-quote.ts';

let shop: TestShop;
beforeEach(async () => {
  shop = await openTestShop();
});
afterEach(() => shop.close());

const muscadet = { item: { variant: 'muscadet-75' }, quantity: { count: 6 } };
const write = async (
  ctx: ToolContext,
  wish: Parameters<typeof writeQuote.plan>[1] = muscadet,
  key = 'q1',
) => {
  const told = await runTool(writeQuote, ctx, wish, { key });
  if (!('result' in told)) throw new Error(told.text);
  return told;
};
const later = (ctx: ToolContext, days: number) => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + days * 24 * 3600 * 1000),
});

test('a quote says everything it holds, for how long, and how to order it', async () => {
  const told = await write(shop.ctx(ada));
  expect(told.confirmation?.text).toBe(
    'A written quote: 6 bottles of Muscadet sur Lie (€68.40, 5 % off from 6 bottles). It comes to €74.90, with €6.50 for ' +
      'Standard delivery, 23 % VAT included, and holds until 16 March 2026. Shall I write it?',
  );
  expect(told.text).toBe(
    'Quote Q-000001 is written: €74.90, valid until 16 March 2026. Say “order quote Q-000001” to order it at these prices.',
  );
  const { document } = told.result;
  expect(document).toMatchObject({
    number: 'Q-000001',
    validUntil: '2026-03-16',
    customer: { name: 'Ada Example', email: 'ada@example.com' },
    quote: { totalMinor: 7490, currency: 'EUR', lines: [{ quantity: 6, discounts: [{ kind: 'quantity' }] }] },
  });
  expect(told.answer.cards).toMatchObject([{ type: 'order', order: 'Q-000001' }]);
});

test('of the cart, where nothing is named; the same key is one quote, the next one has the next number', async () => {
  const ctx = shop.ctx(ada);
  expect(await runTool(writeQuote, ctx, {})).toMatchObject({ refusal: { refused: 'cart_empty' } });
  await runTool(addToCart, ctx, { item: { variant: 'rioja-75' }, quantity: { count: 2 } });
  expect((await write(ctx, {})).result.document.quote.totalMinor).toBe(2450);
  expect((await write(ctx, {})).result.document.number).toBe('Q-000001');
  expect((await write(ctx, {}, 'q2')).result.document.number).toBe('Q-000002');
});

test('a rep writes one for a customer, at that customer’s prices', async () => {
  const ctx = shop.ctx(rep);
  expect((await runTool(writeQuote, ctx, muscadet)).text).toContain('For whom is the quote?');
  expect(await runTool(writeQuote, ctx, { ...muscadet, email: 'nobody@example.com' })).toMatchObject({
    question: { ask: 'quote_for_whom' },
  });
  const told = await write(ctx, { ...muscadet, email: 'ben@example.com' });
  expect(told.result.document).toMatchObject({
    customer: { id: 'ben' },
    quote: { lines: [{ discounts: [{ kind: 'tier', name: 'Trade' }] }] },
  });
  expect(await runTool(orderQuote, shop.ctx(ada), { quote: 'Q-000001' })).toMatchObject({
    refusal: { refused: 'quote_not_found' },
  });
});

test('it is ordered at its prices while it is valid, once', async () => {
  const ctx = shop.ctx(ada);
  await write(ctx);
  await runTool(addToCart, ctx, { item: { variant: 'muscadet-75' }, quantity: { count: 1 } });
  const { variants, cartLines, quotes } = shop.store.t;
  await shop.store.apply([{ query: shop.store.write.update(variants).set({ priceMinor: 9900 }) }]);
  const told = await runTool(orderQuote, later(ctx, 14), {}, { key: 'o1' });
  expect(told).toMatchObject({ result: { view: { order: 'W000005', totalMinor: 7490 } } });
  expect((await stockOf(shop.store, 'test', ['muscadet-75'])).get('muscadet-75')?.stock).toBe(94);
  expect(await shop.store.read.$count(cartLines)).toBe(1);
  const [kept] = await shop.store.read.select().from(quotes).where(eq(quotes.id, 'Q-000001'));
  expect(kept?.orderId).toBe('W000005');
  expect((await runTool(orderQuote, ctx, { quote: 'Q-000001' }, { key: 'o2' })).text).toBe(
    'Quote Q-000001 has been ordered already, as W000005.',
  );
});

test('ordered twice at the same time it is one order', async () => {
  const ctx = shop.ctx(ada);
  await write(ctx);
  const planned = await orderQuote.plan(ctx, { quote: 'Q-000001' });
  if (!('plan' in planned)) throw new Error('no plan');
  const done = await Promise.all(['a', 'b'].map((key) => orderQuote.run(ctx, planned.plan, key)));
  expect(done.filter((one) => 'refused' in one)).toMatchObject([{ refused: 'quote_ordered' }]);
  expect(await shop.store.read.$count(shop.store.t.orders)).toBe(5);
});

test('past its day it is no more, and one of somebody else is not there', async () => {
  const ctx = shop.ctx(ada);
  expect(await runTool(orderQuote, ctx, {})).toMatchObject({ refusal: { refused: 'quote_not_found' } });
  await write(ctx);
  expect((await runTool(orderQuote, later(ctx, 15), { quote: 'Q-000001' })).text).toContain(
    'was valid until March 16, 2026',
  );
  expect(await runTool(orderQuote, shop.ctx(ben), { quote: 'Q-000001' })).toMatchObject({
    refusal: { refused: 'quote_not_found' },
  });
});
