import type { AccountEntry } from '../../store/queries/accounts.ts';

/** An invoice on an account, as far as its paying goes. */
export type AccountInvoice = { number: string; orderId: string; dueAt: Date | null };

export type OpenInvoice = {
  invoice: string;
  order: string;
  dueAt?: string;
  openMinor: number;
  /** Whole days since it was due; 0 where it is not due yet. */
  overdueDays: number;
};

/** How an account stands. All amounts in minor units. */
export type Standing = {
  /** What is owed in all; below zero is money the shop holds for them. */
  balanceMinor: number;
  /** What is still to be paid, the oldest due first. */
  open: OpenInvoice[];
  /** Owed by a correction and on no invoice. */
  otherMinor: number;
  /** Paid too much, and waiting for the next invoice. */
  creditMinor: number;
  overdueMinor: number;
  /** Days of the invoice that is overdue longest. */
  overdueDays: number;
  lastPayment?: { amountMinor: number; at: string };
};

const day = 24 * 3600 * 1000;

/**
 * How an account stands by its entries: what was paid without naming an invoice, or more than it came to, pays the
 * oldest due first. The open amounts and the rest, less the credit, are always the sum of the entries.
 */
export function standingOf(
  entries: readonly AccountEntry[],
  invoices: readonly AccountInvoice[],
  now: Date,
): Standing {
  const known = new Map(invoices.map((invoice) => [invoice.number, invoice]));
  const sums = new Map<string, number>();
  let loose = 0;
  for (const { invoice, amountMinor } of entries) {
    if (invoice === null || !known.has(invoice)) loose += amountMinor;
    else sums.set(invoice, (sums.get(invoice) ?? 0) + amountMinor);
  }
  for (const sum of sums.values()) if (sum < 0) loose += sum;
  let credit = Math.max(0, -loose);
  const owed = [...sums]
    .filter(([, sum]) => sum > 0)
    .map(([number, sum]) => ({ ...known.get(number)!, sum }));
  const open: OpenInvoice[] = [];
  for (const { number, orderId, dueAt, sum } of owed.sort(byDue)) {
    const paid = Math.min(credit, sum);
    credit -= paid;
    if (sum === paid) continue;
    open.push({
      invoice: number,
      order: orderId,
      ...(dueAt && { dueAt: dueAt.toISOString() }),
      openMinor: sum - paid,
      overdueDays: dueAt ? Math.max(0, Math.floor((now.getTime() - dueAt.getTime()) / day)) : 0,
    });
  }
  const overdue = open.filter(({ overdueDays }) => overdueDays > 0);
  const last = entries.findLast(({ kind }) => kind === 'payment');
  // One payment may be split over several invoices: its parts were booked at one moment.
  const parts = entries.filter(
    ({ kind, at }) => kind === 'payment' && last !== undefined && at.getTime() === last.at.getTime(),
  );
  return {
    balanceMinor: entries.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    open,
    otherMinor: Math.max(0, loose),
    creditMinor: credit,
    overdueMinor: overdue.reduce((sum, { openMinor }) => sum + openMinor, 0),
    overdueDays: overdue.reduce((most, { overdueDays }) => Math.max(most, overdueDays), 0),
    ...(last && {
      lastPayment: {
        amountMinor: -parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
        at: last.at.toISOString(),
      },
    }),
  };
}

type Owed = { number: string; dueAt: Date | null };

function byDue(a: Owed, b: Owed): number {
  const due = ({ dueAt }: Owed) => dueAt?.getTime() ?? 0;
  return due(a) - due(b) || (a.number < b.number ? -1 : 1);
}
