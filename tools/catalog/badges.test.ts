import { afterEach, expect, test } from 'vitest';
import { runTool } from '../run-tool.fixture.ts';
import { ada, ben, guest, openTestShop, type TestShop } from '../test-shop.fixture.ts';
import { showProduct } from './show-product.ts';

let shop: TestShop;
afterEach(() => shop.close());

test('an offer is only named while it runs, and to those it is for', async () => {
  const facets = { colour: 'white' };
  shop = await openTestShop({
    promotions: [
      { id: 'now', sentence: 'Now', percent: '5', facets, from: '2026-03-02', to: '2026-03-02' },
      { id: 'past', sentence: 'Past', percent: '5', facets, to: '2026-03-01' },
      { id: 'soon', sentence: 'Soon', percent: '5', facets, from: '2026-03-03' },
      { id: 'red', sentence: 'Red', percent: '5', facets: { colour: 'red' } },
      { id: 'trade', sentence: 'Trade', percent: '5', facets, tiers: ['trade'] },
      { id: 'first', sentence: 'First order', percent: '5', facets, firstOrder: true },
    ],
  });
  const badges = async (person: typeof ada) => {
    const told = await runTool(showProduct, shop.ctx(person), { item: { product: 'muscadet' } });
    return 'result' in told ? told.result.item.badges : told.text;
  };
  expect(await badges(guest)).toEqual(['Now']);
  expect(await badges(ada)).toEqual(['Now']);
  expect(await badges(ben)).toEqual(['Now', 'Trade']);
});
