import { expect, test } from 'vitest';
import type { TaxFile } from '../../store/folder/price-settings.ts';
import type { Buyer } from './unit-price.ts';
import { taxOn } from './tax.ts';

const vat: TaxFile = {
  name: 'VAT',
  percent: '23',
  included: true,
  rates: [{ percent: '0', facets: { category: 'book' } }],
  regions: [
    {
      regions: ['DE'],
      name: 'MwSt.',
      percent: '19',
      rates: [{ percent: '7', facets: { category: 'book' } }],
    },
    { regions: ['US-CA'], name: 'Sales tax', percent: '7.25', included: false },
    { regions: ['US'], name: 'No tax', percent: '0', included: false },
  ],
  reverseCharge: { regions: ['DE', 'FR'], name: 'Reverse charge' },
};
const line = (totalMinor: number, category = 'wine') => ({
  totalMinor,
  product: { id: 'p', facets: { category: [category] } },
});
const on = (lines: ReturnType<typeof line>[], buyer: Buyer = {}, tax = vat) => taxOn({ tax }, lines, buyer);

test('prices hold the tax of the shop, at the rate of each thing', () => {
  expect(on([line(1230)])).toEqual({ name: 'VAT', percent: '23', included: true, amountMinor: 230 });
  expect(on([line(1230), line(1000, 'book')])).toMatchObject({
    amountMinor: 230,
    parts: [
      { percent: '23', amountMinor: 230 },
      { percent: '0', amountMinor: 0 },
    ],
  });
});

test('where goods go to decides: the same prices hold another tax, or carry it on top of what they are without ours', () => {
  expect(on([line(1190), line(1070, 'book')], { place: { country: 'DE' } })).toMatchObject({
    name: 'MwSt.',
    amountMinor: 260,
    included: true,
  });
  expect(on([line(1230)], { place: { country: 'US', part: 'CA' } })).toEqual({
    name: 'Sales tax',
    percent: '7.25',
    included: false,
    amountMinor: 73,
    takenOffMinor: 230,
  });
  expect(on([line(1230)], { place: { country: 'US', part: 'OR' } })).toMatchObject({
    amountMinor: 0,
    takenOffMinor: 230,
  });
});

test('a business with a tax number pays none of ours where the shop says so, and nowhere else', () => {
  const reverse = {
    name: 'Reverse charge',
    percent: '0',
    included: false,
    amountMinor: 0,
    takenOffMinor: 230,
  };
  expect(on([line(1230)], { place: { country: 'FR' }, business: true })).toEqual(reverse);
  expect(on([line(1230)], { place: { country: 'FR' } })).toMatchObject({ amountMinor: 230 });
  expect(on([line(1230)], { place: { country: 'IE' }, business: true })).toMatchObject({ amountMinor: 230 });
});

test('rounded once for each rate, or for each line', () => {
  const added: TaxFile = { name: 'Tax', percent: '10', included: false };
  const lines = [line(14), line(14), line(14)];
  expect(on(lines, {}, added)?.amountMinor).toBe(4);
  expect(on(lines, {}, { ...added, rounding: 'line' })?.amountMinor).toBe(3);
});
