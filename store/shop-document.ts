import type { Address } from './folder/shop-folder.ts';

/** What the shop keeps a numbered row of. */
export type IssuedKind = 'invoice' | 'credit_note';

/** Who sells or buys, as a document names them. */
export type Party = {
  name: string;
  company?: string;
  address?: Address;
  taxNumber?: string;
  /** Where the company is registered, and under which number. */
  register?: string;
  email?: string;
  phone?: string;
};

export type Bank = { name?: string; iban: string; bic?: string };

export type DocumentLine = {
  title: string;
  /** The options it was sold in: "75 cl". */
  detail?: string;
  quantity: number;
  unitMinor: number;
  /** What the discounts took off the line, and why where that is known. */
  savedMinor?: number;
  why?: string;
  totalMinor: number;
};

export type DocumentTax = {
  name: string;
  percent: string;
  /** Prices have it in them. */
  included: boolean;
  /** What is taxed, without the tax. */
  netMinor: number;
  amountMinor: number;
};

/** How something was paid, to be worded in the reader's language. */
export type DocumentPayment = { kind: string; brand?: string; last4?: string; amountMinor: number };

/**
 * A document of a shop for one buyer: everything on the paper, and nothing in any language but names and what the shop
 * wrote itself. Amounts are minor units of `currency`, those of a credit note above zero; instants are ISO 8601.
 */
export type ShopDocument = {
  kind: IssuedKind | 'quote';
  number: string;
  currency: string;
  issuedAt: string;
  /** When it is to be paid, at the latest. */
  dueAt?: string;
  /** How long the prices of a quote hold. */
  validUntil?: string;
  seller: Party & { bank?: Bank };
  buyer: Party;
  /** Where the goods go, where that is not the buyer's address. */
  deliverTo?: Address;
  order?: { id: string; placedAt?: string };
  /** The invoice that a credit note takes back from. */
  credits?: string;
  /** Why, in the shop's words: of a credit note. */
  reason?: string;
  /** None for a credit note over a part of what was paid. */
  lines: readonly DocumentLine[];
  delivery?: { name: string; priceMinor: number };
  taxes: readonly DocumentTax[];
  totalMinor: number;
  /** What was paid when it was issued. */
  payments: readonly DocumentPayment[];
  /** A sentence of the shop at the foot. */
  note?: string;
};

/** What a row keeps: the number is its key. */
export type DocumentContent = Omit<ShopDocument, 'number'>;

/** What is still to be paid of a document as it was issued. */
export function openMinor({ kind, totalMinor, payments }: DocumentContent): number {
  if (kind !== 'invoice') return 0;
  return totalMinor - payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}
