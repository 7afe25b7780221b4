import { expect, test } from 'vitest';
import { couponFile, promotionFile } from '../../store/folder/price-settings.ts';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { priceLines, type PriceSettings } from './price.ts';

const shop: ShopFile = {
  id: 'test',
  name: 'Test',
  currency: 'EUR',
  locale: 'en-IE',
  timezone: 'Europe/Dublin',
  delivery: [{ id: 'post', name: 'Post', price: '6.50', days: [1, 2] }],
};
const offer = (given: object) => promotionFile.parse({ id: 'p', sentence: 'Offer', ...given });
const coupon = (given: object) => couponFile.parse({ code: 'CODE', sentence: 'Coupon', ...given });
type Line = [id: string, minor: number, quantity: number, colour?: string];
const priced = (settings: Partial<ShopFile>, lines: Line[], more: Partial<PriceSettings> = {}) =>
  priceLines(
    { ...shop, ...settings },
    lines.map(([id, priceMinor, quantity, colour = 'red']) => ({
      product: { id, facets: { colour: [colour] } },
      variant: { id, priceMinor, options: {} },
      quantity,
    })),
    { on: new Date('2026-03-02T10:00:00Z'), ...more },
  );
const totals = (...of: Parameters<typeof priced>) => priced(...of).lines.map(({ totalMinor }) => totalMinor);

test('an amount off is shared out over the lines it is for, to the cent', () => {
  const promotions = [offer({ amount: '10.00', facets: { colour: 'red' } })];
  const quote = priced({ promotions }, [
    ['a', 1000, 1],
    ['b', 2000, 1],
    ['c', 500, 1, 'white'],
  ]);
  expect(quote.lines.map(({ totalMinor }) => totalMinor)).toEqual([667, 1333, 500]);
  expect(quote.savedMinor).toBe(1000);
  expect(totals({ promotions }, [['a', 300, 2]])).toEqual([0]);
});

test('a fixed price is for each one', () => {
  expect(totals({ promotions: [offer({ price: '8.00' })] }, [['a', 1000, 3]])).toEqual([2400]);
  expect(totals({ promotions: [offer({ price: '12.00' })] }, [['a', 1000, 3]])).toEqual([3000]);
});

test('three for two: the cheapest of every three costs nothing, over all lines', () => {
  const promotions = [offer({ buy: { count: 2, free: 1 } })];
  expect(totals({ promotions }, [['a', 1000, 2]])).toEqual([2000]);
  expect(totals({ promotions }, [['a', 1000, 2], ['b', 700, 1]])).toEqual([2000, 0]); // prettier-ignore
  expect(totals({ promotions }, [['a', 1000, 3], ['b', 700, 3]])).toEqual([3000, 700]); // prettier-ignore
});

test('delivery is free by an offer, and says which', () => {
  const promotions = [offer({ freeDelivery: true, minGoods: '20.00', sentence: 'Free from 20' })];
  const delivered = (minor: number) =>
    priced({ promotions }, [['a', minor, 1]], { deliveryId: 'post' }).delivery;
  expect(delivered(1999)).toMatchObject({ priceMinor: 650, free: false });
  expect(delivered(2000)).toMatchObject({ priceMinor: 0, free: true, offer: { sentence: 'Free from 20' } });
});

test('conditions: minimum of goods and of things, tier, first order', () => {
  const off = (given: object, lines: Line[], more: Partial<PriceSettings> = {}) =>
    priced({ promotions: [offer({ percent: '50', ...given })] }, lines, more).savedMinor > 0;
  expect(off({ minGoods: '20.00' }, [['a', 1999, 1]])).toBe(false);
  expect(off({ minGoods: '20.00' }, [['a', 1999, 1], ['b', 1, 1]])).toBe(true); // prettier-ignore
  expect(off({ minQuantity: 3 }, [['a', 100, 2]])).toBe(false);
  expect(off({ minQuantity: 3 }, [['a', 100, 3]])).toBe(true);
  expect(off({ tiers: ['gold'] }, [['a', 100, 1]], { tier: 'trade' })).toBe(false);
  expect(off({ tiers: ['gold'] }, [['a', 100, 1]], { tier: 'gold' })).toBe(true);
  expect(off({ firstOrder: true }, [['a', 100, 1]])).toBe(false);
  expect(off({ firstOrder: true }, [['a', 100, 1]], { firstOrder: true })).toBe(true);
});

test('best single: a line has one offer, and one over several lines must be worth more', () => {
  const promotions = [offer({ percent: '20' }), offer({ amount: '3.00' }), offer({ amount: '9.00' })];
  const quote = priced({ promotions }, [['a', 1000, 1], ['b', 1000, 1]]); // prettier-ignore
  expect(quote.totalMinor).toBe(1100);
  expect(quote.lines.every(({ discounts }) => discounts.length === 1)).toBe(true);
  expect(priced({ promotions: promotions.slice(0, 2) }, [['a', 1000, 2]]).totalMinor).toBe(1600);
});

test('all that combine come off one after the other, in order, and each leaves a line', () => {
  const settings: Partial<ShopFile> = {
    stacking: { mode: 'all' },
    tiers: [{ id: 'trade', name: 'Trade', percent: '10' }],
    quantityBreaks: [{ from: 6, percent: '5' }],
    promotions: [offer({ percent: '20' })],
  };
  const quote = priced(settings, [['a', 1000, 10]], { tier: 'trade', coupons: [coupon({ amount: '5.00' })] });
  expect(quote.lines[0]?.discounts).toMatchObject([
    { kind: 'tier', amountMinor: 1000 },
    { kind: 'quantity', amountMinor: 450 },
    { kind: 'promotion', amountMinor: 1710 },
    { kind: 'coupon', amountMinor: 500 },
  ]);
  expect(quote.totalMinor).toBe(6340);
  const first = priced(
    { ...settings, promotions: [offer({ percent: '20', order: -1 })] },
    [['a', 1000, 10]],
    { tier: 'trade' },
  );
  expect(first.lines[0]?.discounts[0]).toMatchObject({ kind: 'promotion', amountMinor: 2000 });
});

test('the floor: no line goes below its share, whatever comes together', () => {
  const settings: Partial<ShopFile> = {
    stacking: { mode: 'all', floorPercent: '50' },
    promotions: [offer({ percent: '40' }), offer({ percent: '40' })],
  };
  expect(totals(settings, [['a', 999, 1]])).toEqual([500]);
  expect(totals({ ...settings, stacking: { mode: 'best', floorPercent: '70' } }, [['a', 1000, 1]])).toEqual([
    700,
  ]);
});

test('an exclusive offer stands alone, where that is better', () => {
  const alone = (percent: string) => offer({ percent, exclusive: true, id: 'alone' });
  const settings = (percent: string): Partial<ShopFile> => ({
    stacking: { mode: 'all' },
    promotions: [offer({ percent: '20' }), offer({ percent: '10' }), alone(percent)],
  });
  expect(totals(settings('25'), [['a', 1000, 1]])).toEqual([720]);
  expect(priced(settings('30'), [['a', 1000, 1]]).lines[0]?.discounts).toMatchObject([
    { id: 'alone', amountMinor: 300 },
  ]);
});
