import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PriceListFile } from './price-settings.ts';
import type { CustomerFile, OrderFile, ProductFile, ShopFile } from './shop-folder.ts';

/** A folder with every kind of field once present and once absent, for tests. */
export type SmallShop = {
  shop: ShopFile;
  products: ProductFile[];
  customers: CustomerFile[];
  orders: OrderFile[];
  priceLists: PriceListFile[];
};

export function smallShop(): SmallShop {
  return {
    shop: {
      id: 'cellar',
      name: 'The Cellar',
      currency: 'EUR',
      locale: 'en-IE',
      timezone: 'Europe/Dublin',
      orderNumber: { prefix: 'C-', digits: 5 },
      unit: 'bottle',
      packs: [{ name: 'case', units: 6 }],
      tax: {
        name: 'VAT',
        percent: '23',
        included: true,
        rates: [{ percent: '0', facets: { category: 'book' } }],
        regions: [{ regions: ['US-CA'], name: 'Sales tax', percent: '7.25', included: false }],
        reverseCharge: { regions: ['DE'], name: 'Reverse charge' },
        rounding: 'line',
      },
      rounding: { total: '0.05' },
      delivery: [
        {
          id: 'post',
          name: 'By post',
          price: '5.90',
          freeFrom: '60.00',
          days: [2, 4],
          prices: { USD: { price: '7.00' } },
        },
      ],
      promotions: [
        {
          id: 'three',
          sentence: 'Three for two',
          buy: { count: 2, free: 1 },
          facets: { colour: 'white' },
          order: 1,
        },
        {
          id: 'post',
          sentence: 'Free post in May',
          freeDelivery: true,
          from: '2026-05-01',
          to: '2026-05-31',
        },
      ],
      coupons: [
        {
          code: 'SUMMER10',
          sentence: '10 % off',
          percent: '10',
          minGoods: '20.00',
          uses: 100,
          usesPerCustomer: 1,
        },
      ],
      stacking: { mode: 'all', floorPercent: '50' },
      aliases: { colour: { white: ['blanc', 'bianco'] } },
      rules: { maxQuantity: 60 },
      seller: {
        name: 'Cellar Imaginary Ltd',
        address: { line1: '4 Quay Lane', city: 'Cork' },
        taxNumber: 'IE0000000XX',
        bank: { iban: 'IE00 NOWH 0000' },
      },
      invoices: { prefix: 'CE-', digits: 5, termDays: 30 },
    },
    products: [
      {
        id: 'riesling',
        title: 'Mosel Riesling',
        description: 'Dry, slate,\u2028long.',
        facets: { colour: 'white', 'goes with': ['oysters', 'trout'] },
        aliases: ['riesling trocken'],
        packs: [{ name: 'case', units: 12 }],
        picture: { shape: 'flute', colour: '#d8e0a0' },
        variants: [
          { id: 'riesling-23', price: '14.50', stock: 24, options: { vintage: '2023' }, sku: 'MR23' },
          { id: 'riesling-22', price: '15.00', stock: 0, options: { vintage: '2022' } },
        ],
      },
      {
        id: 'barolo',
        title: 'Barolo',
        variants: [{ id: 'barolo-19', price: '48.00', stock: 10, options: {} }],
      },
    ],
    customers: [
      {
        id: 'mia',
        firstName: 'Mia',
        lastName: 'Larkspur',
        email: 'Mia@Example.com',
        phone: '+353 1 555 0100',
        tier: 'trade',
        taxNumber: 'IE1234567T',
        locale: 'de',
        address: { name: 'Mia Larkspur', line1: '1 Quay', city: 'Cork', country: 'IE', postalCode: 'T12' },
        paymentMethods: [
          { id: 'card', kind: 'card', brand: 'visa', last4: '4242' },
          { id: 'gift', kind: 'gift_card', balance: '20.00' },
        ],
        account: { creditLimit: '500.00', termDays: 30, company: 'Larkspur & Co' },
        orderIds: ['C-00007', 'C-00009'],
      },
      {
        id: 'odd',
        firstName: 'Odd',
        lastName: 'Fenwick',
        email: 'odd@example.com',
        paymentMethods: [],
        orderIds: [],
      },
    ],
    orders: [
      {
        id: 'C-00007',
        customerId: 'mia',
        status: 'delivered',
        placedAt: '2026-01-05T12:00:00+01:00',
        shippingAddress: { line1: '1 Quay', city: 'Cork' },
        delivery: { id: 'post', name: 'By post', price: '5.90' },
        tax: { name: 'VAT', percent: '23', included: true, amount: '12.15' },
        lines: [
          {
            variantId: 'barolo-19',
            productId: 'barolo',
            title: 'Barolo',
            quantity: 1,
            unitPrice: '48.00',
            options: {},
          },
          {
            variantId: 'soave-20',
            productId: 'soave',
            title: 'Soave',
            quantity: 2,
            unitPrice: '6.00',
            total: '11.10',
            options: { vintage: '2020' },
          },
        ],
        fulfillments: [{ trackingNumber: 'T1', variantIds: ['barolo-19', 'soave-20'] }],
        payments: [
          { kind: 'payment', amount: '65.00', paymentMethodId: 'card', reference: 'ch_1' },
          { kind: 'refund', amount: '11.10', paymentMethodId: 'card' },
        ],
        exchangeRequest: {
          variantIds: ['barolo-19'],
          newVariantIds: ['riesling-23'],
          paymentMethodId: 'card',
          priceDifference: '-33.50',
        },
      },
      {
        id: 'C-00008',
        status: 'cancelled',
        shippingAddress: { line1: '2 Hill', city: 'Galway' },
        lines: [
          {
            variantId: 'riesling-23',
            productId: 'riesling',
            title: 'Mosel Riesling',
            quantity: 6,
            unitPrice: '14.50',
            options: { vintage: '2023' },
          },
        ],
        fulfillments: [],
        payments: [],
        cancelReason: 'no longer needed',
      },
      {
        id: 'C-00009',
        customerId: 'mia',
        status: 'pending',
        tax: {
          name: 'VAT',
          percent: '23',
          included: true,
          amount: '5.42',
          parts: [
            { name: 'VAT', percent: '23', amount: '5.42' },
            { name: 'VAT', percent: '0', amount: '0.00' },
          ],
          takenOff: '1.00',
        },
        currency: 'USD',
        rounding: '-0.02',
        coupons: ['SUMMER10'],
        shippingAddress: { line1: '1 Quay', city: 'Cork' },
        lines: [
          {
            variantId: 'riesling-23',
            productId: 'riesling',
            title: 'Mosel Riesling',
            quantity: 2,
            unitPrice: '14.50',
            total: '27.55',
            discounts: [{ label: '5 % off', amount: '1.45' }],
            options: { vintage: '2023' },
          },
        ],
        fulfillments: [],
        payments: [{ kind: 'payment', amount: '29.00', paymentMethodId: 'gift' }],
        returnRequest: { variantIds: ['riesling-23'], paymentMethodId: 'gift' },
      },
    ],
    priceLists: [
      {
        id: 'mia-2026',
        name: 'Larkspur 2026',
        from: '2026-01-01',
        to: '2026-12-31',
        customers: ['mia'],
        discounts: true,
        prices: [
          { variant: 'riesling-23', price: '13.00' },
          { variant: 'riesling-23', from: 12, price: '12.10' },
        ],
      },
      {
        id: 'dollars',
        name: 'Dollars',
        currency: 'USD',
        regions: ['US', 'CA'],
        prices: [{ variant: 'barolo-19', price: '55.00' }],
      },
      { id: 'trade', name: 'Trade', tiers: ['trade'], prices: [] },
    ],
  };
}

/** Writes records as a shop folder, which is made where it is not there, and returns its path. */
export function writeShopFolder(
  folder: string,
  { shop, products, customers, orders, priceLists }: SmallShop,
): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'shop.json'), JSON.stringify(shop, null, 2));
  const lines = (records: object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
  writeFileSync(join(folder, 'products.jsonl'), lines(products));
  writeFileSync(join(folder, 'customers.jsonl'), lines(customers));
  writeFileSync(join(folder, 'orders.jsonl'), lines(orders));
  writeFileSync(join(folder, 'price-lists.jsonl'), lines(priceLists));
  return folder;
}
