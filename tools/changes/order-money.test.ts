import { afterEach, beforeEach, expect, test } from 'vitest';
import { orderById, type Order } from '../../store/queries/orders.ts';
import { ada, openTestShop, type TestShop } from '../test-shop.fixture.ts';
import { moneyRefusal } from './order-money.ts';

let shop: TestShop;
let order: Order;
beforeEach(async () => {
  shop = await openTestShop();
  order = (await orderById(shop.store, 'test', 'W000002'))!;
});
afterEach(() => shop.close());

const tax = { name: 'VAT', percent: '23', included: true, amountMinor: 374 };

test('an order in another currency than is spoken is not reckoned with, and one in this is', () => {
  const dollars = { ...order, currency: 'USD' };
  const inDollars = { shop: { ...shop.shop, currency: 'USD' }, homeCurrency: 'EUR' };
  expect(moneyRefusal(shop.ctx(ada), order, 'change')).toBeUndefined();
  expect(moneyRefusal(shop.ctx(ada), dollars, 'change')).toMatchObject({
    refused: 'order_other_currency',
    facts: { currency: 'USD' },
  });
  expect(moneyRefusal(shop.ctx(ada, inDollars), dollars, 'change')).toBeUndefined();
  expect(moneyRefusal(shop.ctx(ada, inDollars), order, 'return')).toMatchObject({
    facts: { currency: 'EUR' },
  });
});

test('where several rates or a rounding made the total, the shop works the difference out', () => {
  const parts = [tax, { ...tax, percent: '0', amountMinor: 0 }];
  const refused = (changed: Partial<Order>, kind: 'change' | 'return') =>
    moneyRefusal(shop.ctx(ada), { ...order, ...changed }, kind)?.refused;
  expect(refused({ tax }, 'change')).toBeUndefined();
  expect(refused({ tax: { ...tax, parts } }, 'change')).toBe('order_money_by_hand');
  expect(refused({ tax: { ...tax, parts } }, 'return')).toBeUndefined();
  expect(refused({ tax: { ...tax, included: false, takenOffMinor: 374 } }, 'return')).toBe(
    'order_money_by_hand',
  );
  expect(refused({ roundingMinor: -2 }, 'return')).toBe('order_money_by_hand');
});
