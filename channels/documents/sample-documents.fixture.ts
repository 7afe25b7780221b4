import type { ShopFile } from '../../store/folder/shop-folder.ts';
import type { ShopDocument } from '../../store/shop-document.ts';

/** A shop and its documents with every part once, for tests and for looking at. Amounts in cents. */
export const sampleShop: ShopFile = {
  id: 'wine',
  name: 'The Lantern & Vine',
  currency: 'EUR',
  locale: 'en-IE',
  timezone: 'Europe/Dublin',
  accent: '#7a1f3d',
};

const wines = [
  ['Muscadet Sèvre et Maine Sur Lie 2023, Domaine de la Pépière', 1750, 6],
  ['Grüner Veltliner Federspiel „Steinfeder“ 2023', 1490, 12],
  ['Rías Baixas Albariño 2024, Martín Códax', 1695, 3],
  ['Châteauneuf-du-Pape Œuvre au Noir 2019 <b>& Fils</b>', 6200, 1],
] as const;

const lines = wines.map(([title, unitMinor, quantity], at) => {
  const savedMinor = at === 1 ? 894 : undefined;
  return {
    title,
    detail: '75 cl',
    quantity,
    unitMinor,
    ...(savedMinor !== undefined && { savedMinor }),
    totalMinor: quantity * unitMinor - (savedMinor ?? 0),
  };
});
const goods = lines.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
const tax = Math.round(((goods + 650) * 23) / 123);

export const sampleInvoice: ShopDocument = {
  kind: 'invoice',
  number: '2026-0012',
  currency: 'EUR',
  issuedAt: '2026-11-20T10:00:00.000Z',
  dueAt: '2026-12-04T10:00:00.000Z',
  seller: {
    name: 'Lantern & Vine Imaginary Ltd',
    address: { line1: '4 Quay Lane', city: 'Porthaven', postalCode: 'X00 X009', country: 'Ireland' },
    taxNumber: 'IE0000000XX',
    register: 'Registered in Ireland, no. 000000',
    email: 'books@lantern.example',
    phone: '+353 20 910 0100',
    bank: { name: 'Bank of Nowhere', iban: 'IE00 NOWH 0000 0000 0000 00', bic: 'NOWHIE00' },
  },
  buyer: {
    name: 'Søren Dvořák-Łukasz',
    company: 'Bistro Æther & Söhne',
    address: { line1: '22 Pretend Terrace', city: 'Samplestown', postalCode: 'X00 X002', country: 'Ireland' },
    taxNumber: 'IE1111111YY',
  },
  deliverTo: { name: 'Kitchen door', line1: '7 Lorem Quay', city: 'Placeholder Bay', postalCode: 'X00 X003' },
  order: { id: 'W100042', placedAt: '2026-11-18T18:12:40.000Z' },
  lines,
  delivery: { name: 'Standard delivery', priceMinor: 650 },
  taxes: [{ name: 'VAT', percent: '23', included: true, netMinor: goods + 650 - tax, amountMinor: tax }],
  totalMinor: goods + 650,
  payments: [{ kind: 'gift_card', amountMinor: 5000 }],
  note: 'Goods stay ours until they are paid.',
};

/** Three pages of it. */
export const longInvoice: ShopDocument = {
  ...sampleInvoice,
  number: '2026-0013',
  lines: Array.from({ length: 60 }, (_, at) => ({
    ...lines[at % lines.length]!,
    title: `${at + 1}. ${lines[at % lines.length]!.title}`,
  })),
};

const { dueAt: _due, delivery: _delivery, note: _note, ...credited } = sampleInvoice;
export const sampleCreditNote: ShopDocument = {
  ...credited,
  kind: 'credit_note',
  number: 'C2026-0003',
  credits: '2026-0012',
  reason: 'ordered by mistake',
  lines: [],
  payments: [],
  totalMinor: 1750,
  taxes: [{ name: 'VAT', percent: '23', included: true, netMinor: 1423, amountMinor: 327 }],
};

const { dueAt: _, order: _order, ...offer } = sampleInvoice;
export const sampleQuote: ShopDocument = {
  ...offer,
  kind: 'quote',
  number: 'Q-00007',
  validUntil: '2026-12-20T10:00:00.000Z',
  payments: [],
  taxes: [{ name: 'MwSt.', percent: '19', included: false, netMinor: goods + 650, amountMinor: 6000 }],
  totalMinor: goods + 650 + 6000,
};
