import { afterAll, beforeAll, expect, test } from 'vitest';
import { did, items, openDemoShops, type DemoShops } from './demo-shops.fixture.ts';

let shops: DemoShops;
beforeAll(async () => {
  shops = await openDemoShops();
});
afterAll(() => shops.store.close());

test.each([
  ['a dry white under 20 dollars', 'dollars'],
  ['a dry white under $20', 'dollars'],
  ['a red between 10 and 20 kroner', 'crowns'],
  ['a dry white under 90 cents', undefined],
  ['einen trockenen Weißwein unter 20 Dollar', 'Dollar'],
  ['einen Rotwein für höchstens $20', 'Dollar'],
  ['un vino blanco seco por menos de 20 dólares', 'dólares'],
  ['un vino tinto por menos de 200 pesos', 'pesos'],
  ['un vin blanc sec à moins de 20 dollars', 'dollars'],
  ['un vin rouge à moins de 200 couronnes', 'couronnes'],
  ['un vino bianco secco sotto i 20 dollari', 'dollari'],
  ['un vino rosso sotto le 200 corone', 'corone'],
])('in a shop of euros %j is another currency, asked back', async (message, named) => {
  const reply = await shops.talk('wine')(message);
  if (named === undefined) {
    expect(reply.reply.text).not.toContain('convert');
    return;
  }
  expect(did(reply)).toEqual(['search_products refused']);
  expect(reply.reply.text).toContain('EUR');
  expect(reply.reply.text).toContain(named);
});

test('in a shop of pounds cents are another currency; a bare number and slang stay the shop’s own', async () => {
  expect(did(await shops.talk('apparel')('a shirt under 9000 cents'))).toEqual(['search_products refused']);
  for (const wish of ['a shirt under 90', 'a shirt under 90 bucks', 'a shirt under 90 quid']) {
    const reply = await shops.talk('apparel')(wish);
    expect(did(reply)).toEqual(['search_products done']);
    expect(items(reply).length).toBeGreaterThan(0);
    for (const { price } of items(reply)) expect(price).toMatchObject({ currency: 'GBP' });
  }
});
