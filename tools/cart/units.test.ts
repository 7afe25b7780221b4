import { expect, test } from 'vitest';
import { unitsOf } from './units.ts';

const shop = { unit: 'bottle', packs: [{ name: 'case', units: 6 }] };
const wine = { title: 'Rioja' };
const chablis = {
  title: 'Chablis',
  packs: [
    { name: 'case', units: 6 },
    { name: 'case', units: 12 },
  ],
};
const units = (wish: Parameters<typeof unitsOf>[2], product: Parameters<typeof unitsOf>[1] = wine) =>
  unitsOf(shop, product, wish, 'quantity');

test('pieces and packs are counted in single units', () => {
  expect(units({ count: 3 })).toEqual({ units: 3, count: 3 });
  expect(units({ count: 3, pack: 'bottle' })).toEqual({ units: 3, count: 3 });
  expect(units({ count: 2, pack: 'case' })).toEqual({ units: 12, count: 2, pack: 'case', each: 6 });
  expect(units({ count: 0.5, pack: 'case' })).toMatchObject({ units: 3 });
  expect(units({ count: 1, packUnits: 6 })).toMatchObject({ units: 6 });
});

test('only whole things are sold', () => {
  expect(units({ count: 1.5 })).toMatchObject({ refused: 'whole_pieces' });
  expect(units({ count: 0.25, pack: 'case' })).toMatchObject({ refused: 'whole_pieces' });
});

test('a pack that does not exist is refused with those that do', () => {
  expect(units({ count: 1, pack: 'case', packUnits: 12 })).toEqual({
    refused: 'no_such_pack',
    facts: { title: 'Rioja', asked: 'case of 12', packs: ['a case of 6'] },
  });
  expect(units({ count: 1, pack: 'pallet' })).toMatchObject({ refused: 'no_such_pack' });
  expect(unitsOf({}, wine, { count: 1, pack: 'case' }, 'quantity')).toMatchObject({
    refused: 'no_such_pack',
    facts: { packs: [] },
  });
});

test("a product's own packs come before the shop's; two of one name are asked about", () => {
  expect(units({ count: 1, pack: 'case', packUnits: 12 }, chablis)).toMatchObject({ units: 12 });
  expect(units({ count: 2, pack: 'case' }, chablis)).toMatchObject({
    ask: 'which_pack',
    known: { count: 2 },
    suggestions: ['a case of 6', 'a case of 12'],
  });
});
