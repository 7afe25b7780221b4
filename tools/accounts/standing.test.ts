import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AccountEntry } from '../../store/queries/accounts.ts';
import { standingOf } from './standing.ts';

const now = new Date('2026-03-02T10:00:00Z');
const days = (n: number) => new Date(now.getTime() + n * 86_400_000);
const invoices = [
  { number: 'A', orderId: 'W1', dueAt: days(-10) },
  { number: 'B', orderId: 'W2', dueAt: days(-1) },
  { number: 'C', orderId: 'W3', dueAt: days(5) },
];

function entry(
  kind: AccountEntry['kind'],
  amountMinor: number,
  invoice: string | null,
  at = now,
): AccountEntry {
  return {
    shop: 's',
    customerId: 'c',
    n: 1,
    kind,
    amountMinor,
    invoice,
    orderId: null,
    note: null,
    by: 'x',
    at,
  };
}

test('money that names no invoice pays the oldest first, and what is left waits', () => {
  const standing = standingOf(
    [
      entry('invoice', 100, 'C'),
      entry('invoice', 300, 'A'),
      entry('invoice', 200, 'B'),
      entry('payment', -350, null, days(-2)),
      entry('payment', -20, 'C', days(-1)),
    ],
    invoices,
    now,
  );
  expect(standing).toEqual({
    balanceMinor: 230,
    open: [
      { invoice: 'B', order: 'W2', dueAt: days(-1).toISOString(), openMinor: 150, overdueDays: 1 },
      { invoice: 'C', order: 'W3', dueAt: days(5).toISOString(), openMinor: 80, overdueDays: 0 },
    ],
    otherMinor: 0,
    creditMinor: 0,
    overdueMinor: 150,
    overdueDays: 1,
    lastPayment: { amountMinor: 20, at: days(-1).toISOString() },
  });
});

test('an invoice that was paid too much helps the others', () => {
  const { open, creditMinor, balanceMinor } = standingOf(
    [entry('invoice', 100, 'A'), entry('payment', -150, 'A'), entry('invoice', 30, 'B')],
    invoices,
    now,
  );
  expect({ open, creditMinor, balanceMinor }).toEqual({ open: [], creditMinor: 20, balanceMinor: -20 });
});

test('what is open and the rest, less the credit, is always the sum of the entries', () => {
  const entries = fc.array(
    fc.record({
      kind: fc.constantFrom(
        'invoice' as const,
        'payment' as const,
        'credit_note' as const,
        'correction' as const,
      ),
      amount: fc.integer({ min: -5000, max: 5000 }),
      invoice: fc.constantFrom('A', 'B', 'C', 'unknown', null),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(entries, (list) => {
      const rows = list.map(({ kind, amount, invoice }) => entry(kind, amount, invoice));
      const { open, otherMinor, creditMinor, balanceMinor } = standingOf(rows, invoices, now);
      const owed = open.reduce((sum, { openMinor }) => sum + openMinor, 0) + otherMinor;
      expect(owed - creditMinor).toBe(balanceMinor);
      expect(balanceMinor).toBe(list.reduce((sum, { amount }) => sum + amount, 0));
      for (const { openMinor } of open) expect(openMinor).toBeGreaterThan(0);
      expect(creditMinor === 0 || (open.length === 0 && otherMinor === 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
