import { expect, test } from 'vitest';
import { invoiceAllowed } from './invoice-allowed.ts';
import { couponHolds } from './coupon-holds.ts';
import { inStock } from './in-stock.ts';
import { maxQuantity } from './max-quantity.ts';
import { nothingOverdue } from './nothing-overdue.ts';
import { orderIsCancellable } from './order-is-cancellable.ts';
import { priceIsKept } from './price-is-kept.ts';
import { quoteIsOpen } from './quote-is-open.ts';
import { stockNeverNegative } from './stock-never-negative.ts';
import { withinCreditLimit } from './within-credit-limit.ts';

test('in stock: refuses with how many there are, and tells sold out from too few', () => {
  const wants = (quantity: number, left?: number) =>
    inStock.check({ wanted: [{ title: 'Rioja', quantity, ...(left !== undefined && { left }) }] }, {});
  expect(wants(3)).toBe(true);
  expect(wants(3, 2)).toMatchObject({ refused: 'not_enough_stock', facts: { title: 'Rioja', stock: 2 } });
  expect(wants(1, 0)).toMatchObject({ refused: 'sold_out' });
});

test('in stock: what others hold is no lie about what there is, and what may come later is no lack', () => {
  const check = (wanted: object) =>
    inStock.check({ wanted: [{ title: 'Rioja', quantity: 3, ...wanted }] }, {});
  expect(check({ left: 0, held: 2 })).toMatchObject({ refused: 'all_held', facts: { held: 2 } });
  expect(check({ left: 1, held: 2 })).toMatchObject({ refused: 'not_enough_free', facts: { stock: 1 } });
  const later = { variant: 'rioja-75', title: 'Rioja', units: 2, days: [7, 14] };
  expect(check({ left: 1, later })).toBe(true);
  expect(check({ left: 1, room: 1 })).toMatchObject({ refused: 'not_enough_later', facts: { room: 1 } });
  expect(inStock.sentence({})).toBe('Nothing is sold that is not in stock.');
  expect(inStock.sentence({ backorder: [{ facets: { region: 'Rioja' }, most: 12, days: [7, 14] }] })).toBe(
    'Nothing is sold that is not in stock, but for Rioja, of which up to 12 can be ordered to come in 7 to 14 working days.',
  );
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

test('an order gets an invoice in the states the shop says, and keeps the one it has', () => {
  const may = (status: string, issued = false, invoiceWhile?: string[]) =>
    invoiceAllowed.check({ order: 'W1', status, issued }, invoiceWhile ? { invoiceWhile } : {});
  expect(may('pending')).toBe(true);
  expect(may('cancelled')).toMatchObject({ refused: 'no_invoice_yet' });
  expect(may('cancelled', true)).toBe(true);
  expect(may('pending', false, ['delivered'])).toMatchObject({ refused: 'no_invoice_yet' });
  expect(invoiceAllowed.sentence({ invoiceWhile: ['delivered'] })).toContain('delivered');
});

test('on account: within the limit, and nothing overdue for longer than the shop lets be', () => {
  const over = { balanceMinor: 900, limitMinor: 1000, shortMinor: 200 };
  expect(withinCreditLimit.check({ payment: {} }, {})).toBe(true);
  expect(withinCreditLimit.check({ payment: { credit: { totalMinor: 300 } } }, {})).toBe(true);
  expect(withinCreditLimit.check({ payment: { credit: { totalMinor: 300, over } } }, {})).toMatchObject({
    refused: 'over_credit_limit',
    facts: { shortMinor: 200 },
  });
  const overdue = { invoice: '2026-0001', openMinor: 100, days: 9 };
  expect(nothingOverdue.check({ payment: { credit: {} } }, {})).toBe(true);
  expect(nothingOverdue.check({ payment: { credit: { overdue } } }, {})).toMatchObject({
    refused: 'account_overdue',
  });
  expect(nothingOverdue.sentence({ blockOverdueDays: 7 })).toContain('7 days');
});

test('a written quote is ordered once, on its days', () => {
  const ordered = (today: string, order: string | null = null) =>
    quoteIsOpen.check({ quote: 'Q-000001', validUntil: '2026-03-16', today, order }, {});
  expect(ordered('2026-03-16')).toBe(true);
  expect(ordered('2026-03-17')).toMatchObject({ refused: 'quote_expired', facts: { until: '2026-03-16' } });
  expect(ordered('2026-03-16', 'W1')).toMatchObject({ refused: 'quote_ordered', facts: { order: 'W1' } });
  expect(quoteIsOpen.sentence({ quoteDays: 30 })).toContain('30 days');
});

test('a price that was said may not have gone up within its hold, unless it goes elsewhere', () => {
  const rose = (minutes: number, cause = 'price', settings = {}) =>
    priceIsKept.check(
      { changes: [{ title: 'Port', fromMinor: 1000, toMinor: 1200, minutes, cause }] },
      settings,
    );
  expect(rose(1439)).toMatchObject({ refused: 'price_changed', facts: { fromMinor: 1000, toMinor: 1200 } });
  expect(rose(1440)).toBe(true);
  expect(rose(5, 'place')).toBe(true);
  expect(rose(0, 'price', { priceHold: 0 })).toBe(true);
  expect(priceIsKept.sentence({ priceHold: 30 })).toContain('30 minutes');
  expect(priceIsKept.sentence({ priceHold: 0 })).toContain('confirmed again');
});

test('a code holds as often as it may be used, and says which limit is in the way', () => {
  const used = (times: number, theirs: number) =>
    couponHolds.check(
      {
        coupon: { code: 'TWICE', uses: 3, usesPerCustomer: 2 },
        day: '2026-03-02',
        customer: { hasOrdered: true, used: theirs },
        used: times,
        minMinor: 0,
        goodsMinor: 100,
        units: 1,
      },
      {},
    );
  expect(used(2, 1)).toBe(true);
  expect(used(3, 0)).toMatchObject({ refused: 'coupon_used_up' });
  expect(used(2, 2)).toMatchObject({ refused: 'coupon_used_by_you' });
});
