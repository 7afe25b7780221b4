import type { ChatResponse } from '../agent/contract.ts';
import type { Amount, Card, CartLine, ProductItem } from '../tools/card.ts';

/** Cards as the tools make them, for tests of the widget. Amounts in cents. */
export const euro = (minor: number): Amount => ({
  minor,
  currency: 'EUR',
  text: `€${(minor / 100).toFixed(2)}`,
});

const item = (product: string, title: string, subtitle: string, minor: number): ProductItem => ({
  product,
  title,
  subtitle,
  picture: `/pictures/wine/${product}.svg`,
  price: euro(minor),
  stock: 'in_stock',
  say: `tell me about ${title}`,
});

export const products: Card = {
  type: 'products',
  searching: 'dry white under €20',
  total: 9,
  items: [
    { ...item('muscadet', 'Muscadet Sèvre et Maine 2023', 'Loire, France', 1190), badges: ['Oysters'] },
    {
      ...item('albarino', 'Albariño Rías Baixas 2023', 'Galicia, Spain', 1450),
      was: euro(1690),
      stock: 'low',
    },
    { ...item('picpoul', 'Picpoul de Pinet 2024', 'Languedoc, France', 995), from: true, badges: ['New'] },
    { ...item('assyrtiko', 'Assyrtiko Santorini 2022', 'Santorini, Greece', 1890), stock: 'out' },
  ],
};

export const product: Card = {
  type: 'product',
  item: {
    ...item('muscadet', 'Muscadet Sèvre et Maine 2023', 'Loire, France', 1190),
    badges: ['Dry', 'Organic'],
    facts: [
      { label: 'Grape', value: 'Melon de Bourgogne' },
      { label: 'Alcohol', value: '12 %' },
      { label: 'Goes with', value: 'Oysters, mussels, goat cheese' },
    ],
  },
  description: 'Lean, salty and bright, raised on its lees over one winter.',
};

const line: CartLine = {
  variant: 'muscadet-75',
  title: 'Muscadet Sèvre et Maine 2023',
  detail: '75 cl',
  picture: '/pictures/wine/muscadet.svg',
  quantity: 6,
  unitPrice: euro(1190),
  total: euro(6783),
  notes: ['5 % off from 6'],
};

const second: CartLine = {
  variant: 'picpoul-75',
  title: 'Picpoul de Pinet 2024',
  detail: '75 cl',
  picture: '/pictures/wine/picpoul.svg',
  quantity: 1,
  unitPrice: euro(995),
  total: euro(995),
};

const sums = [
  { label: 'Goods', amount: euro(7778) },
  { label: 'Delivery', amount: euro(590) },
  { label: 'Total', amount: euro(8368), strong: true },
];

export const cart: Card = { type: 'cart', lines: [line, second], sums, count: 7 };

export const confirm: Extract<Card, { type: 'confirm' }> = {
  type: 'confirm',
  id: 'confirm-1',
  title: 'Place this order?',
  facts: [
    { label: 'To', value: '4 Quay Lane, Porthaven' },
    { label: 'Paid with', value: 'Card ending 4242' },
    { label: 'Arrives', value: 'in 2 to 3 working days' },
  ],
  sums,
  yes: { label: 'Yes, order', say: 'yes' },
  no: { label: 'No, not yet', say: 'no' },
};

export const order: Card = {
  type: 'order',
  order: 'W-104211',
  status: 'On its way',
  facts: [
    { label: 'Placed', value: '18 November 2026' },
    { label: 'Tracking', value: 'PH-99120-44' },
  ],
  lines: [line],
  sums,
};

export const invoice: Card = {
  type: 'document',
  title: 'Invoice 2026-0012',
  facts: [
    { label: 'Date', value: '20 November 2026' },
    { label: 'Order', value: 'W-104211' },
  ],
  sums: [{ label: 'Total', amount: euro(8368), strong: true }],
  links: [
    { label: 'Open', url: '/v1/shops/wine/documents/a.b.c.html' },
    { label: 'PDF', url: 'javascript:alert(1)' },
  ],
};

/** A finished turn with these words and cards. */
export function turn(text: string, cards: Card[] = [], more: Partial<ChatResponse> = {}): ChatResponse {
  return {
    conversation: 'thread-1',
    reply: { text, cards, suggestions: [] },
    calls: [],
    pending: [],
    understoodBy: 'local',
    ms: 1,
    ...more,
  };
}
