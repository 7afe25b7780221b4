import { expect, test } from 'vitest';
import type { PriceList } from '../../store/catalog/price-list.ts';
import { placeOf } from './place.ts';
import { listsInForce, unitPrice, type Buyer } from './unit-price.ts';

const list = (id: string, minor: number, terms: Partial<PriceList> = {}): PriceList => ({
  id,
  name: id,
  currency: 'EUR',
  prices: new Map([['rioja', [{ from: 1, minor }]]]),
  ...terms,
});
const rioja = { id: 'rioja', priceMinor: 1000 };
const price = (lists: PriceList[], buyer: Buyer = {}, quantity = 1, currency = 'EUR', day = '2026-03-02') =>
  unitPrice(listsInForce(lists, buyer, currency, day), rioja, quantity);

test('a contract counts before a list, a list before the catalogue, whichever is lower', () => {
  const lists = [list('everybody', 1100), list('ada', 1200, { customers: ['ada'] })];
  expect(price([])).toEqual({ minor: 1000, discounts: true });
  expect(price(lists)).toMatchObject({
    minor: 1100,
    source: { kind: 'list', id: 'everybody' },
    discounts: true,
  });
  expect(price(lists, { customer: 'ada' })).toMatchObject({
    minor: 1200,
    source: { kind: 'contract', name: 'ada' },
    discounts: false,
  });
});

test('of several of one kind the lowest counts', () => {
  expect(price([list('a', 900), list('b', 800), list('c', 800)]).source?.id).toBe('b');
});

test('a list is for its tiers, places, days and currency only', () => {
  const trade = [list('trade', 700, { tiers: ['trade'] })];
  expect(price(trade, { tier: 'trade' }).minor).toBe(700);
  expect(price(trade, { tier: 'gold' }).minor).toBe(1000);
  const swiss = [list('swiss', 700, { regions: ['CH'] })];
  expect(price(swiss, { place: { country: 'CH', part: 'ZH' } }).minor).toBe(700);
  expect(price(swiss, { place: { country: 'IE' } }).minor).toBe(1000);
  expect(price(swiss).minor).toBe(1000);
  const march = [list('march', 700, { from: '2026-03-01', to: '2026-03-31' })];
  expect(price(march, {}, 1, 'EUR', '2026-03-31').minor).toBe(700);
  expect(price(march, {}, 1, 'EUR', '2026-04-01').minor).toBe(1000);
  expect(price([list('dollars', 700, { currency: 'USD' })]).minor).toBe(1000);
});

test('steps: the one with the most units that are reached, and the catalogue below the first', () => {
  const steps = new Map([
    [
      'rioja',
      [
        { from: 24, minor: 700 },
        { from: 12, minor: 800 },
      ],
    ],
  ]);
  const lists = [list('steps', 0, { prices: steps })];
  expect(price(lists, {}, 11).minor).toBe(1000);
  expect(price(lists, {}, 23)).toMatchObject({ minor: 800, source: { from: 12 } });
  expect(price(lists, {}, 24)).toMatchObject({ minor: 700, source: { from: 24 } });
});

test('a place is read from an address as people write it, else it is the country of the shop', () => {
  const shop = { locale: 'en-IE' };
  const at = (country?: string, region?: string) =>
    placeOf(shop, { ...(country !== undefined && { country }), ...(region !== undefined && { region }) });
  expect(at('Schweiz')).toEqual({ country: 'CH' });
  expect(at('suisse')).toEqual({ country: 'CH' });
  expect(at('USA', 'ca')).toEqual({ country: 'US', part: 'CA' });
  expect(at()).toEqual({ country: 'IE' });
  expect(placeOf({ locale: 'en' }, undefined)).toBeUndefined();
});
