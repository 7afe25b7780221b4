import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeShopFolder } from '../../store/folder/small-shop.fixture.ts';
import { importShop } from '../../store/folder/import-shop.ts';
import type { CustomerFile, OrderFile, ProductFile, ShopFile } from '../../store/folder/shop-folder.ts';
import { setCartLine } from '../../store/queries/carts.ts';
import type { Store } from '../../store/open-store.ts';

/** What belongs to one customer: no reply of anybody else's conversation may hold any of it. */
export type Private = { shop: string; customer: string; words: readonly string[] };

type Buyer = { id: string; last: string; gift: string; orders: readonly [status: string, product: string][] };

const goods: readonly [id: string, title: string, price: string, stock: number][] = [
  ['rioja', 'Rioja Crianza', '10.00', 40],
  ['chablis', 'Chablis Premier Cru', '24.95', 3],
  ['muscadet', 'Muscadet sur Lie', '12.00', 200],
  ['port', 'Tawny Port', '30.00', 0],
];

/** Two shops that share product ids and order numbers, so that reaching across would find something. */
const shops: readonly { id: string; name: string; buyers: readonly Buyer[] }[] = [
  {
    id: 'north',
    name: 'North Cellar',
    buyers: [
      {
        id: 'ada',
        last: 'Quillfeather',
        gift: '90.00',
        orders: [
          ['pending', 'rioja'],
          ['pending', 'muscadet'],
          ['delivered', 'chablis'],
          ['delivered', 'rioja'],
          ['processed', 'muscadet'],
          ['pending', 'chablis'],
        ],
      },
      {
        id: 'ben',
        last: 'Oxenbould',
        gift: '35.00',
        orders: [
          ['pending', 'muscadet'],
          ['delivered', 'rioja'],
          ['processed', 'chablis'],
          ['pending', 'rioja'],
        ],
      },
    ],
  },
  {
    id: 'south',
    name: 'South Cellar',
    buyers: [
      {
        id: 'cleo',
        last: 'Wrigglesworth',
        gift: '120.00',
        orders: [
          ['pending', 'chablis'],
          ['delivered', 'muscadet'],
          ['pending', 'rioja'],
        ],
      },
      // The id of a customer of the other shop: nobody's data may follow an id across.
      { id: 'ada', last: 'Featherstonehaugh', gift: '15.00', orders: [['pending', 'muscadet']] },
    ],
  },
];

const shopFile = ({ id, name }: { id: string; name: string }): ShopFile => ({
  id,
  name,
  currency: 'EUR',
  locale: 'en-IE',
  timezone: 'Europe/Dublin',
  orderNumber: { prefix: 'W', digits: 6 },
  unit: 'bottle',
  packs: [{ name: 'case', units: 6 }],
  tax: { name: 'VAT', percent: '23', included: true },
  delivery: [
    { id: 'standard', name: 'Standard delivery', price: '6.50', freeFrom: '90.00', days: [2, 4] },
    { id: 'express', name: 'Express delivery', price: '12.00', days: [1, 1] },
  ],
  tiers: [{ id: 'trade', name: 'Trade', percent: '8' }],
  quantityBreaks: [{ from: 6, percent: '5' }],
  promotions: [{ id: 'rioja', sentence: '10 % off every Rioja', percent: '10', facets: { region: 'Rioja' } }],
  handOff: { inbox: true },
  rules: {
    maxQuantity: 24,
    cancelWhile: ['pending', 'processed'],
    identify: ['email', 'name_postal_code'],
    changes: { while: ['pending'] },
    returns: { while: ['delivered'], refundTo: ['any'] },
    exchanges: { while: ['delivered'] },
    approvals: { refundOver: { amount: '20.00', role: 'manager' } },
  },
});

const products: ProductFile[] = goods.map(([id, title, price, stock]) => ({
  id,
  title,
  facets: { region: title.split(' ')[0] ?? title },
  variants: [
    { id: `${id}-75`, price, stock, options: { size: '75 cl' } },
    { id: `${id}-150`, price: '55.00', stock: Math.min(stock, 5), options: { size: '150 cl' } },
  ],
}));

const address = ({ id, last }: Buyer): OrderFile['shippingAddress'] => ({
  name: `${id} ${last}`,
  line1: `7 ${last} Terrace`,
  city: `Bally${last.toLowerCase()}`,
  postalCode: `X9${last.length} ${last.slice(0, 4).toUpperCase()}`,
});

/** Digits no price or stock level has. */
const last4 = (shop: number, buyer: number) => `9${shop}${buyer}7`;

function ordersOf(shop: number): OrderFile[] {
  let n = 0;
  return (shops[shop]?.buyers ?? []).flatMap((buyer, b) =>
    buyer.orders.map(([status, product], at): OrderFile => {
      n += 1;
      const id = `W${String(n).padStart(6, '0')}`;
      const [, title = '', unitPrice = ''] = goods.find(([known]) => known === product) ?? [];
      const variantId = `${product}-75`;
      return {
        id,
        customerId: buyer.id,
        status,
        placedAt: `2026-02-${String(10 + at)}T09:00:00.000Z`,
        shippingAddress: address(buyer),
        lines: [{ variantId, productId: product, title, quantity: 1, unitPrice, options: { size: '75 cl' } }],
        fulfillments:
          status === 'pending'
            ? []
            : [{ trackingNumber: `TRACK${last4(shop, b)}${n}`, variantIds: [variantId] }],
        payments: [
          {
            kind: 'payment',
            amount: unitPrice,
            paymentMethodId: at % 3 === 1 ? `${buyer.id}-gift` : `${buyer.id}-card`,
            ...(at % 3 === 1 ? {} : { reference: `paid-${shop}-${n}` }),
          },
        ],
      };
    }),
  );
}

function customersOf(shop: number): CustomerFile[] {
  const orders = ordersOf(shop);
  return (shops[shop]?.buyers ?? []).map((buyer, b) => ({
    id: buyer.id,
    firstName: buyer.id,
    lastName: buyer.last,
    email: `${buyer.id}.${buyer.last.toLowerCase()}@example.com`,
    phone: `+35320${last4(shop, b)}001`,
    ...(b === 1 && { tier: 'trade' }),
    address: address(buyer),
    paymentMethods: [
      { id: `${buyer.id}-card`, kind: 'test_card', brand: 'visa', last4: last4(shop, b) },
      { id: `${buyer.id}-gift`, kind: 'gift_card', balance: buyer.gift },
    ],
    orderIds: orders.filter(({ customerId }) => customerId === buyer.id).map(({ id }) => id),
  }));
}

const folders = shops.map(({ id, name }, at) => ({
  shop: shopFile({ id, name }),
  products,
  customers: customersOf(at),
  orders: ordersOf(at),
  priceLists: [],
}));

export const shopIds = folders.map(({ shop }) => shop.id);

/** Everything that is private of every customer of both shops, as words a reply could hold. */
export const privates: readonly Private[] = folders.flatMap(({ shop, customers, orders }) =>
  customers.map((customer) => ({
    shop: shop.id,
    customer: customer.id,
    words: [
      customer.lastName,
      customer.email,
      customer.phone ?? '',
      customer.address?.line1 ?? '',
      customer.address?.city ?? '',
      customer.address?.postalCode ?? '',
      `ending in ${customer.paymentMethods[0]?.last4}`,
      ...orders
        .filter(({ customerId }) => customerId === customer.id)
        .flatMap(({ fulfillments }) => fulfillments.map(({ trackingNumber }) => trackingNumber)),
    ],
  })),
);

/** Real values of all people and both shops, by the name of the field they would go into. */
export const realValues: Readonly<Record<string, readonly (string | number)[]>> = {
  number: [...new Set(folders.flatMap(({ orders }) => orders.map(({ id }) => id)))],
  variant: products.flatMap(({ variants }) => variants.map(({ id }) => id)),
  product: products.map(({ id }) => id),
  text: [...goods.map(([, title]) => title), 'red', 'wine', 'ordered by mistake'],
  facet: ['region', 'size', 'category'],
  value: ['Rioja', 'Chablis', '75 cl', '150 cl'],
  email: folders.flatMap(({ customers }) => customers.map(({ email }) => email)),
  name: folders.flatMap(({ customers }) => customers.map((c) => `${c.firstName} ${c.lastName}`)),
  line1: [
    ...folders.flatMap(({ customers }) => customers.map((c) => c.address?.line1 ?? '')),
    '12 Harbour Road',
  ],
  city: [...folders.flatMap(({ customers }) => customers.map((c) => c.address?.city ?? '')), 'Dublin'],
  postalCode: [
    ...folders.flatMap(({ customers }) => customers.map((c) => c.address?.postalCode ?? '')),
    'D02 X285',
  ],
  delivery: ['standard', 'express'],
  pack: ['case', 'bottle'],
  count: [1, 2, 3, 6, 24, 25],
  shown: [1, 2, 3, -1],
  approval: [1, 2, 3],
  handOff: [1, 2, 3],
  customer: ['ada', 'ben', 'cleo'],
  method: ['ada-card', 'ada-gift', 'ben-card', 'ben-gift', 'cleo-gift'],
};

/** Conversations in which something is in the cart from the start. */
const carts = ['north:ada-1', 'north:ben-1', 'north:guest-1', 'south:cleo-1', 'south:guest-1'];

/** Puts both shops into a store. */
export async function importShops(store: Store, now: Date, newId: () => string): Promise<void> {
  const base = mkdtempSync(join(tmpdir(), 'hostile-shops-'));
  try {
    for (const folder of folders) {
      const done = await importShop(store, writeShopFolder(join(base, folder.shop.id), folder), {
        now,
        newId,
        newSecret: () => `secret of ${folder.shop.id}`,
      });
      if ('problems' in done) throw new Error(JSON.stringify(done.problems[0]));
    }
    const lines = carts.flatMap((thread) => {
      const [shop = ''] = thread.split(':');
      const line = { shop, conversation: `web:${thread}`, variantId: 'muscadet-75', quantity: 2, at: now };
      return setCartLine(store, line);
    });
    await store.apply(lines);
  } finally {
    rmSync(base, { recursive: true });
  }
}
