import { expect, test } from 'vitest';
import { balanceCovers } from './balance-covers.ts';
import { changedOnce } from './changed-once.ts';
import { exchangeRules, returnRules } from './goods-come-back.ts';
import { orderIsChangeable } from './order-is-changeable.ts';
import { otherOption, sameProduct } from './other-option.ts';
import { otherPayment } from './other-payment.ts';
import { refundGoesTo } from './refund-goes-to.ts';

const order = 'W1';

test('an order can be changed while the shop says so, pending by default', () => {
  expect(orderIsChangeable.check({ order, status: 'pending' }, {})).toBe(true);
  expect(orderIsChangeable.check({ order, status: 'processed' }, {})).toEqual({
    refused: 'order_not_changeable',
    facts: { order, status: 'processed' },
  });
  const later = { changes: { while: ['pending', 'processed'] } };
  expect(orderIsChangeable.check({ order, status: 'processed' }, later)).toBe(true);
  expect(orderIsChangeable.sentence(later)).toContain('pending or processed');
});

test('the things of an order are changed once where the shop says so', () => {
  const changed = { order, status: 'pending (item modified)' };
  expect(changedOnce.check(changed, {})).toBe(true);
  expect(changedOnce.check(changed, { changes: { once: true } })).toMatchObject({
    refused: 'changed_already',
  });
  expect(changedOnce.check({ order, status: 'pending' }, { changes: { once: true } })).toBe(true);
  expect(changedOnce.sentence({ changes: { once: true } })).toContain('once');
});

test('goods come back where the shop takes them, in the states and the days it sets', () => {
  for (const [way, rules] of [
    ['returns', returnRules],
    ['exchanges', exchangeRules],
  ] as const) {
    const [offered, inState, inTime] = rules;
    expect(offered.check({}, {})).toMatchObject({ refused: `${way}_not_offered` });
    expect(offered.check({}, { [way]: {} })).toBe(true);
    expect(inState.check({ order, status: 'delivered' }, { [way]: {} })).toBe(true);
    expect(inState.check({ order, status: 'pending' }, { [way]: {} })).toHaveProperty('refused');
    expect(inState.check({ order, status: 'collected' }, { [way]: { while: ['collected'] } })).toBe(true);
    const days = (daysSince?: number) =>
      inTime.check({ order, status: 'delivered', daysSince }, { [way]: { days: 14 } });
    expect([days(0), days(14)]).toEqual([true, true]);
    expect(days(15)).toEqual({ refused: 'outside_window', facts: { order, days: 14, daysSince: 15 } });
    expect(days()).toEqual({ refused: 'outside_window', facts: { order, days: 14 } });
    expect(inTime.check({ order, status: 'delivered', daysSince: 999 }, { [way]: {} })).toBe(true);
    expect(inTime.sentence({ [way]: { days: 14 } })).toContain('within 14 days of delivery');
  }
});

test('money goes back where the shop says', () => {
  const to = (kind: string, original: boolean, refundTo?: ('original' | 'gift_card' | 'any')[]) =>
    refundGoesTo.check(
      { payment: { label: 'it', kind, original } },
      { returns: refundTo ? { refundTo } : {} },
    );
  expect(to('paypal', true)).toBe(true);
  expect(to('gift_card', false)).toMatchObject({ refused: 'refund_elsewhere', facts: { giftCard: false } });
  expect(to('gift_card', false, ['original', 'gift_card'])).toBe(true);
  expect(to('paypal', false, ['original', 'gift_card'])).toMatchObject({ facts: { giftCard: true } });
  expect(to('paypal', false, ['any'])).toBe(true);
  expect(to('paypal', true, ['gift_card'])).toHaveProperty('refused');
  expect(refundGoesTo.sentence({ returns: { refundTo: ['original', 'gift_card'] } })).toBe(
    'A refund goes to the original payment method or a gift card you have.',
  );
});

test('a thing becomes another option of the same product', () => {
  const change = (product: string, variant: string) => ({
    changes: [
      { title: 'Lamp', product: 'lamp', variant: 'lamp-1', to: { product, variant, title: product } },
    ],
  });
  expect(sameProduct.check(change('lamp', 'lamp-2'), {})).toBe(true);
  expect(sameProduct.check(change('kettle', 'kettle-1'), {})).toEqual({
    refused: 'another_product',
    facts: { title: 'Lamp', other: 'kettle' },
  });
  expect(otherOption.check(change('lamp', 'lamp-1'), {})).toMatchObject({ refused: 'same_option' });
  expect(otherOption.check(change('lamp', 'lamp-1'), { sameOption: true })).toBe(true);
});

test('a balance pays all or nothing; what gives money back needs none', () => {
  const due = (dueMinor: number, balanceMinor?: number) =>
    balanceCovers.check({ dueMinor, payment: { label: 'gift card', balanceMinor } }, {});
  expect([due(500), due(500, 500), due(-500, 0)]).toEqual([true, true, true]);
  expect(due(501, 500)).toMatchObject({ facts: { balanceMinor: 500, totalMinor: 501 } });
});

test('an order is moved to another method than it was paid with', () => {
  expect(otherPayment.check({ payment: { label: 'visa', original: true } }, {})).toMatchObject({
    refused: 'same_payment',
  });
  expect(otherPayment.check({ payment: { label: 'visa', original: false } }, {})).toBe(true);
});
