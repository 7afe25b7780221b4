import type { OpenInvoice } from './standing.ts';

/** What a payment pays: a part of it for an invoice, and what of that invoice stays open. */
export type PaidPart = { invoice: string; amountMinor: number; leftMinor: number };

/**
 * Matches money received, in minor units, with open invoices (the oldest due first): the named one first; else the one
 * of exactly this amount; else, and with what is left over, the oldest first. What then remains is credit.
 */
export function matchPayment(
  open: readonly OpenInvoice[],
  amountMinor: number,
  named: string | undefined,
): { parts: PaidPart[]; creditMinor: number } {
  const first =
    open.find(({ invoice }) => invoice === named) ??
    (named === undefined ? open.find(({ openMinor }) => openMinor === amountMinor) : undefined);
  const inTurn = first ? [first, ...open.filter((one) => one !== first)] : open;
  const parts: PaidPart[] = [];
  let left = amountMinor;
  for (const { invoice, openMinor } of inTurn) {
    const paid = Math.min(left, openMinor);
    if (paid > 0) parts.push({ invoice, amountMinor: paid, leftMinor: openMinor - paid });
    left -= paid;
  }
  return { parts, creditMinor: left };
}
