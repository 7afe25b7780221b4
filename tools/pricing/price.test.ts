import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { dayIn } from './day.ts';
import { priceLines } from './price.ts';

const on = new Date('2026-03-02T10:00:00Z');
const shop: ShopFile = {
  id: 'wine',
  name: 'Test Cellar',
  currency: 'EUR',
  locale: 'en-IE',
  timezone: 'Europe/Dublin',
  tax: { name: 'VAT', percent: '23', included: true },
  delivery: [
    { id: 'standard', name: 'Standard', price: '6.50', freeFrom: '90.00', days: [2, 4] },
    { id: 'pickup', name: 'Collect', price: '0.00', days: [0, 1] },
  ],
  tiers: [{ id: 'trade', name: 'Trade', percent: '8' }],
  quantityBreaks: [
    { from: 6, percent: '5' },
    { from: 12, percent: '12.5' },
  ],
  promotions: [
    { id: 'rioja', sentence: '10 % off every Rioja', percent: '10', facets: { region: 'Rioja' } },
    { id: 'spring', sentence: 'Half price in April', percent: '50', from: '2026-04-01', to: '2026-04-30' },
  ],
};
const rioja = { id: 'rioja', facets: { region: ['Rioja'] } };
const chablis = { id: 'chablis', facets: { region: ['Burgundy'] } };
const at = (priceMinor: number) => ({ id: 'v', priceMinor, options: {} });
const line = (product: typeof rioja, priceMinor: number, quantity: number) => ({
  product,
  variant: at(priceMinor),
  quantity,
});
const only = (quote: ReturnType<typeof priceLines>) => quote.lines[0]!;

test('one bottle without any offer costs its list price', () => {
  const quote = priceLines(shop, [line(chablis, 1999, 1)], { on });
  expect(only(quote)).toMatchObject({ unitMinor: 1999, totalMinor: 1999 });
  expect(only(quote).discounts).toEqual([]);
  expect(quote.totalMinor).toBe(1999);
});

test('the highest quantity break reached counts, and says from how many', () => {
  expect(only(priceLines(shop, [line(chablis, 1000, 6)], { on }))).toMatchObject({
    totalMinor: 5700,
    discounts: [{ kind: 'quantity', from: 6, percent: '5', amountMinor: 300 }],
  });
  expect(only(priceLines(shop, [line(chablis, 1000, 12)], { on })).totalMinor).toBe(10_500);
});

test('the best single offer wins; offers are not added up', () => {
  const offer = (quantity: number, tier?: string, product = rioja) =>
    only(priceLines(shop, [line(product, 1000, quantity)], { on, tier })).discounts[0];
  expect(offer(6)).toMatchObject({ kind: 'promotion', sentence: '10 % off every Rioja', amountMinor: 600 });
  expect(offer(12)).toMatchObject({ kind: 'quantity', amountMinor: 1500 });
  expect(offer(6, 'trade', chablis)).toMatchObject({ kind: 'tier', name: 'Trade', amountMinor: 480 });
  expect(offer(1, 'no such tier', chablis)).toBeUndefined();
});

test('a promotion runs on the days of the shop, the first and the last included', () => {
  const half = (instant: string) =>
    only(priceLines(shop, [line(chablis, 1000, 1)], { on: new Date(instant) })).totalMinor === 500;
  // Dublin is an hour ahead of UTC in April.
  expect(half('2026-03-31T22:59:00Z')).toBe(false);
  expect(half('2026-03-31T23:00:00Z')).toBe(true);
  expect(half('2026-04-30T22:59:00Z')).toBe(true);
  expect(half('2026-04-30T23:00:00Z')).toBe(false);
  expect(dayIn('Asia/Tokyo', new Date('2026-01-01T15:00:00Z'))).toBe('2026-01-02');
});

test('a promotion may be for an option of the variant', () => {
  const sizes: ShopFile = {
    ...shop,
    promotions: [{ id: 'xl', sentence: 'XL', percent: '20', facets: { size: 'XL' } }],
  };
  const inSize = (size: string) =>
    priceLines(sizes, [{ product: chablis, variant: { ...at(1000), options: { size } }, quantity: 1 }], {
      on,
    });
  expect(inSize('XL').totalMinor).toBe(800);
  expect(inSize('L').totalMinor).toBe(1000);
});

test('delivery is free from a sum of goods, after discounts', () => {
  const delivered = (minor: number, deliveryId = 'standard') =>
    priceLines(shop, [line(chablis, minor, 1)], { on, deliveryId });
  expect(delivered(8999)).toMatchObject({ delivery: { priceMinor: 650, free: false }, totalMinor: 9649 });
  expect(delivered(9000)).toMatchObject({ delivery: { priceMinor: 0, free: true }, totalMinor: 9000 });
  const discounted = priceLines(shop, [line(chablis, 1500, 6)], { on, deliveryId: 'standard' });
  expect(discounted.goodsMinor).toBe(8550);
  expect(discounted.delivery?.free).toBe(false);
  expect(delivered(100, 'pickup').delivery).toMatchObject({ priceMinor: 0, free: true });
  expect(() => delivered(100, 'drone')).toThrow(/no delivery drone/);
});

test('included tax is what the total contains, added tax comes on top; both rounded once', () => {
  expect(priceLines(shop, [line(chablis, 1230, 1)], { on })).toMatchObject({
    tax: { amountMinor: 230, included: true },
    totalMinor: 1230,
  });
  const net: ShopFile = { ...shop, tax: { name: 'Sales tax', percent: '8.25', included: false } };
  expect(priceLines(net, [line(chablis, 999, 1)], { on, deliveryId: 'standard' })).toMatchObject({
    tax: { amountMinor: 136 },
    totalMinor: 999 + 650 + 136,
  });
});

test('a quantity that is not a whole number of at least one is a bug of the caller', () => {
  for (const quantity of [0, -1, 1.5, Number.NaN]) {
    expect(() => priceLines(shop, [line(chablis, 100, quantity)], { on })).toThrow(/no quantity/);
  }
});

const percents = fc
  .integer({ min: 0, max: 10_000 })
  .map((bp) => (bp / 100).toFixed(2).replace(/\.?0+$/, '') || '0');
const shops = fc.record({
  tax: fc.option(fc.record({ name: fc.constant('VAT'), percent: percents, included: fc.boolean() }), {
    nil: undefined,
  }),
  tiers: fc.array(fc.record({ id: fc.constant('trade'), name: fc.constant('Trade'), percent: percents }), {
    maxLength: 1,
  }),
  quantityBreaks: fc.array(fc.record({ from: fc.integer({ min: 2, max: 30 }), percent: percents }), {
    maxLength: 4,
  }),
  promotions: fc.array(
    fc.record({ id: fc.constant('p'), sentence: fc.constant('Offer'), percent: percents }),
    { maxLength: 2 },
  ),
});
const lists = fc.array(
  fc.record({
    price: fc.integer({ min: 0, max: 10_000_000 }),
    quantity: fc.integer({ min: 1, max: 100_000 }),
  }),
  { maxLength: 12 },
);

test('whatever a shop sets: sums add up, nothing is negative, nobody pays more than the list price', () => {
  fc.assert(
    fc.property(shops, lists, fc.boolean(), (settings, list, known) => {
      const made = { ...shop, ...settings } as ShopFile;
      const quote = priceLines(
        made,
        list.map(({ price, quantity }) => line(chablis, price, quantity)),
        { on, deliveryId: 'standard', tier: known ? 'trade' : undefined },
      );
      for (const priced of quote.lines) {
        expect(priced.totalMinor).toBe(priced.listMinor - (priced.discounts[0]?.amountMinor ?? 0));
        expect(priced.totalMinor).toBeGreaterThanOrEqual(0);
        expect(priced.totalMinor).toBeLessThanOrEqual(priced.listMinor);
      }
      const sum = quote.lines.reduce((total, priced) => total + priced.totalMinor, 0);
      const added = quote.tax && !quote.tax.included ? quote.tax.amountMinor : 0;
      expect(quote.goodsMinor).toBe(sum);
      expect(quote.totalMinor).toBe(sum + quote.delivery!.priceMinor + added);
      expect(quote.tax?.amountMinor ?? 0).toBeGreaterThanOrEqual(0);
      expect(Number.isSafeInteger(quote.totalMinor)).toBe(true);
      expect(Object.is(quote.totalMinor, -0)).toBe(false);
      if (quote.tax?.included) expect(quote.tax.amountMinor).toBeLessThanOrEqual(quote.totalMinor);
    }),
  );
});

test('more units never cost less in all, as long as they reach the same step', () => {
  fc.assert(
    fc.property(
      shops,
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 1, max: 60 }),
      (settings, price, n) => {
        const made = { ...shop, ...settings } as ShopFile;
        const steps = (quantity: number) =>
          made.quantityBreaks?.filter(({ from }) => from <= quantity).length;
        fc.pre(steps(n) === steps(n + 1));
        const total = (quantity: number) =>
          priceLines(made, [line(chablis, price, quantity)], { on }).totalMinor;
        expect(total(n + 1)).toBeGreaterThanOrEqual(total(n));
      },
    ),
  );
});
