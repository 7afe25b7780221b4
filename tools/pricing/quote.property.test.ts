import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PriceList } from '../../store/catalog/price-list.ts';
import { couponFile, promotionFile, stackingFile, taxFile } from '../../store/folder/price-settings.ts';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { formatMinor } from '../../store/money.ts';
import { priceLines } from './price.ts';
import { basisPointsOf } from './share.ts';

const on = new Date('2026-03-02T10:00:00Z');
const currencies = ['EUR', 'JPY', 'BHD'] as const;
const money = (most: number) => fc.integer({ min: 0, max: most });
const percents = fc.integer({ min: 0, max: 10_000 }).map((points) => String(points / 100));
const colours = ['red', 'white'] as const;
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Without what is undefined: a file has a field or has it not. */
const tidy = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const gifts = (currency: string) =>
  fc.oneof(
    percents.map((percent) => ({ percent })),
    money(20_000).map((minor) => ({ amount: formatMinor(minor, currency) })),
    money(5_000).map((minor) => ({ price: formatMinor(minor, currency) })),
    fc
      .record({ count: fc.integer({ min: 1, max: 4 }), free: fc.integer({ min: 1, max: 3 }) })
      .map((buy) => ({ buy })),
    fc.constant({ freeDelivery: true as const }),
  );
const conditions = (currency: string) =>
  fc
    .record({
      facets: some(fc.constantFrom(...colours).map((colour) => ({ colour }))),
      minGoods: some(money(50_000).map((minor) => formatMinor(minor, currency))),
      minQuantity: some(fc.integer({ min: 1, max: 10 })),
      tiers: some(fc.constant(['trade'])),
      firstOrder: some(fc.constant(true as const)),
      exclusive: some(fc.constant(true as const)),
      order: some(fc.integer({ min: -2, max: 2 })),
    })
    .map(tidy);

const taxes = fc
  .record({
    name: fc.constant('VAT'),
    percent: percents,
    included: fc.boolean(),
    rates: some(
      fc.array(fc.record({ percent: percents, facets: fc.constant({ colour: 'white' }) }), { maxLength: 1 }),
    ),
    regions: some(
      fc
        .record({
          regions: fc.constant(['US']),
          name: fc.constant('Sales'),
          percent: percents,
          included: some(fc.boolean()),
        })
        .map((region) => [tidy(region)]),
    ),
    reverseCharge: some(fc.constant({ regions: ['DE'], name: 'Reverse charge' })),
    rounding: some(fc.constantFrom('line', 'total')),
  })
  .map((tax) => taxFile.parse(tidy(tax)));

const cases = fc.constantFrom(...currencies).chain((currency) =>
  fc.record({
    currency: fc.constant(currency),
    promotions: fc.array(
      fc
        .tuple(gifts(currency), conditions(currency))
        .map(([gift, when]) => promotionFile.parse({ id: 'p', sentence: 'Offer', ...gift, ...when })),
      { maxLength: 4 },
    ),
    coupons: fc.array(
      fc
        .tuple(gifts(currency), conditions(currency))
        .map(([gift, when]) => couponFile.parse({ code: 'CODE', sentence: 'Coupon', ...gift, ...when })),
      { maxLength: 2 },
    ),
    tiers: fc.array(fc.record({ id: fc.constant('trade'), name: fc.constant('Trade'), percent: percents }), {
      maxLength: 1,
    }),
    quantityBreaks: fc.array(fc.record({ from: fc.integer({ min: 2, max: 12 }), percent: percents }), {
      maxLength: 3,
    }),
    stacking: some(
      fc
        .record({ mode: fc.constantFrom('best', 'all'), floorPercent: some(percents) })
        .map((stacking) => stackingFile.parse(tidy(stacking))),
    ),
    tax: some(taxes),
    rounding: some(fc.constantFrom(1, 5, 10).map((step) => ({ total: formatMinor(step, currency) }))),
    list: some(
      fc.record({
        minor: money(9_000),
        customers: some(fc.constant(['ada'])),
        discounts: some(fc.boolean()),
      }),
    ),
    buyer: fc.record({
      customer: fc.constantFrom('ada', 'ben'),
      tier: some(fc.constant('trade')),
      place: some(fc.constantFrom({ country: 'IE' }, { country: 'US' }, { country: 'DE' })),
      business: fc.boolean(),
      firstOrder: fc.boolean(),
    }),
    lines: fc.array(
      fc.record({
        minor: money(2_000_000),
        quantity: fc.integer({ min: 1, max: 30 }),
        colour: fc.constantFrom(...colours),
        held: some(money(2_000_000)),
        listed: fc.boolean(),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  }),
);

test('whatever a shop sets, every total is the sum of what is shown, and nothing is below zero or its floor', () => {
  fc.assert(
    fc.property(cases, ({ currency, list, buyer, lines, coupons, ...settings }) => {
      const shop: ShopFile = {
        id: 'test',
        name: 'Test',
        currency,
        locale: 'en-IE',
        timezone: 'Europe/Dublin',
        delivery: [{ id: 'post', name: 'Post', price: formatMinor(650, currency), days: [1, 2] }],
        // Guarantee: what is undefined was taken out.
        ...(tidy(settings) as Partial<ShopFile>),
      };
      const prices = new Map(
        lines.flatMap(({ listed }, at) =>
          listed && list ? [[`v${at}`, [{ from: 1, minor: list.minor }]]] : [],
        ),
      );
      const lists: PriceList[] = list
        ? [
            {
              id: 'l',
              name: 'List',
              currency,
              ...tidy({ customers: list.customers, discounts: list.discounts }),
              prices,
            },
          ]
        : [];
      const quote = priceLines(
        shop,
        lines.map(({ minor, quantity, colour, held }, at) => ({
          product: { id: `p${at}`, facets: { colour: [colour] } },
          variant: { id: `v${at}`, priceMinor: minor, options: {} },
          quantity,
          ...(held !== undefined && { held: { unitMinor: held, since: on } }),
        })),
        { ...buyer, on, lists, coupons, deliveryId: 'post' },
      );

      const floor = basisPointsOf(shop.stacking?.floorPercent ?? '0');
      for (const line of quote.lines) {
        const off = line.discounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
        expect(line.listMinor).toBe(line.unitMinor * line.quantity);
        expect(line.totalMinor).toBe(line.listMinor - off);
        expect(line.totalMinor).toBeGreaterThanOrEqual(0);
        expect(line.totalMinor * 10_000).toBeGreaterThanOrEqual(line.listMinor * floor);
        for (const { amountMinor } of line.discounts) expect(amountMinor).toBeGreaterThan(0);
        if (shop.stacking?.mode !== 'all') expect(line.discounts.length).toBeLessThanOrEqual(1);
      }
      const { tax, delivery, roundingMinor = 0 } = quote;
      const goods = quote.lines.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
      const added = tax && !tax.included ? tax.amountMinor : 0;
      expect(quote.goodsMinor).toBe(goods);
      expect(quote.totalMinor).toBe(
        goods + delivery!.priceMinor + added - (tax?.takenOffMinor ?? 0) + roundingMinor,
      );
      expect(quote.totalMinor).toBeGreaterThanOrEqual(0);
      expect(Number.isSafeInteger(quote.totalMinor)).toBe(true);
      if (tax?.parts)
        expect(tax.parts.reduce((sum, part) => sum + part.amountMinor, 0)).toBe(tax.amountMinor);
      if (tax) expect(tax.amountMinor).toBeGreaterThanOrEqual(0);
      if (tax?.included)
        expect(tax.amountMinor).toBeLessThanOrEqual(goods + delivery!.priceMinor + quote.lines.length);
    }),
    { numRuns: 600 },
  );
});

test('one more offer never makes a cart dearer, where the best single one counts', () => {
  fc.assert(
    fc.property(
      fc.array(gifts('EUR'), { maxLength: 3 }),
      gifts('EUR'),
      fc.array(fc.tuple(money(100_000), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 5 }),
      (before, more, lines) => {
        const total = (offers: (typeof more)[]) =>
          priceLines(
            {
              id: 'test',
              name: 'Test',
              currency: 'EUR',
              locale: 'en-IE',
              timezone: 'UTC',
              promotions: offers.map((gift, n) =>
                promotionFile.parse({ id: `p${n}`, sentence: 'Offer', ...gift }),
              ),
            },
            lines.map(([priceMinor, quantity], at) => ({
              product: { id: `p${at}` },
              variant: { id: `v${at}`, priceMinor, options: {} },
              quantity,
            })),
            { on },
          ).totalMinor;
        expect(total([...before, more])).toBeLessThanOrEqual(total([]));
        expect(total([more])).toBeLessThanOrEqual(total([]));
      },
    ),
    { numRuns: 300 },
  );
});
