import type { DocumentContent } from '../../store/shop-document.ts';

/**
 * The credit note for so much of an invoice, in minor units, of which `beforeMinor` was credited already. It repeats
 * the lines where it takes back all of them at once. Its tax is in proportion, rounded so that the tax of all credit
 * notes of an invoice that is taken back whole is the tax of the invoice.
 */
export function creditNoteContent(
  invoice: DocumentContent & { number: string },
  amountMinor: number,
  beforeMinor: number,
  reason: string | undefined,
  now: Date,
): DocumentContent {
  const { number, currency, seller, buyer, order, totalMinor, delivery } = invoice;
  const whole = beforeMinor === 0 && amountMinor === totalMinor;
  const taxes = invoice.taxes.map((tax) => {
    const upTo = (minor: number) => proportion(tax.amountMinor, minor, totalMinor);
    const creditedTax = upTo(beforeMinor + amountMinor) - upTo(beforeMinor);
    const net = (minor: number) => proportion(tax.netMinor, minor, totalMinor);
    return {
      ...tax,
      amountMinor: creditedTax,
      netMinor:
        invoice.taxes.length === 1
          ? amountMinor - creditedTax
          : net(beforeMinor + amountMinor) - net(beforeMinor),
    };
  });
  return {
    kind: 'credit_note',
    currency,
    issuedAt: now.toISOString(),
    seller,
    buyer,
    ...(order && { order }),
    credits: number,
    ...(reason !== undefined && { reason }),
    lines: whole ? invoice.lines : [],
    ...(whole && delivery && { delivery }),
    taxes,
    totalMinor: amountMinor,
    payments: [],
  };
}

/** `of` × part ÷ whole, rounded half up to a minor unit. */
function proportion(of: number, part: number, whole: number): number {
  if (whole === 0) return 0;
  const product = 2n * BigInt(of) * BigInt(part) + BigInt(whole);
  return Number(product / (2n * BigInt(whole)));
}
