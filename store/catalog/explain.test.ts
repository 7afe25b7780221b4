import { expect, test } from 'vitest';
import type { ProductWish } from '../../tools/wish.ts';
import { wines } from './samples.fixture.ts';

test('says what is available of a facet with the rest of the wish', () => {
  const foods = wines.available('food', { facets: [{ facet: 'colour', value: 'white' }] });
  expect(foods.map(({ value, products }) => [value.value, products])).toEqual([
    ['oysters', 2],
    ['spicy food', 1],
  ]);
});

test('explains which part of a wish is in the way, and what is nearest', () => {
  const wish: ProductWish = {
    facets: [
      { facet: 'colour', value: 'white' },
      { facet: 'region', value: 'Burgundy' },
    ],
    price: { atMost: 2000 },
  };
  const explained = wines.explainNone(wish);
  if (explained.found) throw new Error('nothing should match');
  expect(explained.inTheWay.map((way) => [way.parts.map((part) => part.part).join(), way.total])).toEqual([
    ['facet', 2],
    ['price', 1],
  ]);
  expect(explained.inTheWay[0]?.available?.map(({ value }) => value.value)).toEqual(['Piedmont', 'Rioja']);
  expect(explained.inTheWay[1]?.nearestPrice).toBe(3100);
});

test('drops two parts where no single one helps, and says when something matches after all', () => {
  const wish: ProductWish = {
    facets: [
      { facet: 'colour', value: 'red' },
      { facet: 'region', value: 'Mars' },
    ],
    price: { atMost: 100 },
  };
  const explained = wines.explainNone(wish);
  expect(explained).toMatchObject({ found: false });
  if (!explained.found)
    expect(explained.inTheWay[0]).toMatchObject({ total: 2, rest: { facets: [{ value: 'red' }] } });
  expect(wines.explainNone({ text: 'rioja' })).toEqual({ found: true, total: 2 });
});
