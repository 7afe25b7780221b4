import { expect, test } from 'vitest';
import { inStock } from './in-stock.ts';
import { maxQuantity } from './max-quantity.ts';
import { orderIsCancellable } from './order-is-cancellable.ts';
import { stockNeverNegative } from './stock-never-negative.ts';

test('in stock: refuses with how many there are, and tells sold out from too few', () => {
  const wants = (quantity: number, left?: number) =>
    inStock.check({ wanted: [{ title: 'Rioja', quantity, ...(left !== undefined && { left }) }] }, {});
  expect(wants(3)).toBe(true);
  expect(wants(3, 2)).toMatchObject({ refused: 'not_enough_stock', facts: { title: 'Rioja', stock: 2 } });
  expect(wants(1, 0)).toMatchObject({ refused: 'sold_out' });
});

test('most of one thing: the shop sets it, and the sentence quotes it', () => {
  const wants = (quantity: number, most?: number) =>
    maxQuantity.check(
      { wanted: [{ title: 'Rioja', quantity }] },
      most === undefined ? {} : { maxQuantity: most },
    );
  expect(wants(24, 24)).toBe(true);
  expect(wants(25, 24)).toMatchObject({ refused: 'max_quantity', facts: { most: 24 } });
  expect(wants(1_000_000)).toBe(true);
  expect(maxQuantity.sentence({ maxQuantity: 24 })).toContain('24');
});

test('an order can be cancelled while the shop says so, pending by default', () => {
  const inState = (status: string, cancelWhile?: string[]) =>
    orderIsCancellable.check({ order: 'W1', status }, cancelWhile ? { cancelWhile } : {});
  expect(inState('pending')).toBe(true);
  expect(inState('processed')).toMatchObject({ refused: 'order_not_cancellable' });
  expect(inState('processed', ['pending', 'processed'])).toBe(true);
  expect(inState('cancelled', ['cancelled'])).toMatchObject({ refused: 'order_already_cancelled' });
  expect(orderIsCancellable.sentence({})).toContain('pending');
});

test('stock never goes below zero', () => {
  const becomes = (after: number) => stockNeverNegative.check({ title: 'Rioja', before: 5, after }, {});
  expect(becomes(0)).toBe(true);
  expect(becomes(-1)).toMatchObject({ refused: 'stock_below_zero', facts: { before: 5, taken: 6 } });
  expect(becomes(2_000_000_000)).toMatchObject({ refused: 'stock_too_much' });
});
