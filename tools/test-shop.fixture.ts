import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sayFor } from '../prompts/say.ts';
import type { Catalog } from '../store/catalog/catalog.ts';
import { importShop } from '../store/folder/import-shop.ts';
import { loadCatalog } from '../store/catalog/load-catalog.ts';
import { engineOfRun, openNew } from '../store/engines.fixture.ts';
import type { Store } from '../store/open-store.ts';
import { findShop } from '../store/queries/shops.ts';
import type { CustomerFile, OrderFile, ProductFile, ShopFile } from '../store/folder/shop-folder.ts';
import { createTestProvider, type TestProvider } from './payments/test-provider.ts';
import type { Person } from './person.ts';
import type { Seen, ToolContext } from './tool.ts';

export type TestShop = {
  /** A context for a person; the conversation is named after them unless told otherwise. */
  ctx: (person: Person, more?: Partial<ToolContext>) => ToolContext;
  store: Store;
  shop: ShopFile;
  catalog: Catalog;
  payments: TestProvider;
  now: Date;
  close: () => Promise<void>;
};

/** Records beside those every test shop has. */
export type TestRecords = { products: ProductFile[]; customers: CustomerFile[]; orders: OrderFile[] };

export const guest: Person = { kind: 'guest' };
/** Has an address, two cards, a gift card and three orders: W000001 delivered, W000002 and W000003 pending. */
export const ada: Person = { kind: 'customer', id: 'ada' };
/** In the trade tier, without an address; his card is declined. Has one order, W000004, processed. */
export const ben: Person = { kind: 'customer', id: 'ben' };
export const rep: Person = { kind: 'staff', id: 'rosa', role: 'rep' };

const now = new Date('2026-03-02T10:00:00Z');

/**
 * A small hand-made shop on a real store in memory, for the tests of tools: a Rioja in two sizes (10 % off), a Chablis
 * with two bottles left, a Port that is sold out, olives in tins, and a shirt in sizes and colours.
 */
export async function openTestShop(
  settings: Partial<ShopFile> = {},
  more: Partial<TestRecords> = {},
  given?: Store,
): Promise<TestShop> {
  const store = given ?? (await openNew(engineOfRun, () => now));
  let ids = 0;
  const newId = () => `id-${++ids}`;
  await importFolder(store, { ...shopFile, ...settings }, more, newId);
  const shop = (await findShop(store, 'test'))?.file;
  const catalog = await loadCatalog(store, 'test');
  if (!shop || !catalog) throw new Error('test shop: was not imported');
  const payments = createTestProvider();
  const seen: Seen = { shown: [], orders: [] };
  const ctx: TestShop['ctx'] = (person, more = {}) => ({
    shop,
    person,
    conversation: `web:test:${person.kind === 'guest' ? 'guest' : person.id}`,
    seen: { ...seen },
    now,
    newId,
    store,
    catalog,
    payments,
    say: sayFor(shop, undefined),
    ...more,
  });
  return { ctx, store, shop, catalog, payments, now, close: () => store.close() };
}

async function importFolder(
  store: Store,
  shop: ShopFile,
  more: Partial<TestRecords>,
  newId: () => string,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'test-shop-'));
  try {
    const jsonl = (records: readonly unknown[]) =>
      records.map((record) => `${JSON.stringify(record)}\n`).join('');
    await writeFile(join(folder, 'shop.json'), JSON.stringify(shop));
    await writeFile(join(folder, 'products.jsonl'), jsonl([...products, ...(more.products ?? [])]));
    await writeFile(join(folder, 'customers.jsonl'), jsonl([...customers, ...(more.customers ?? [])]));
    await writeFile(join(folder, 'orders.jsonl'), jsonl([...orders, ...(more.orders ?? [])]));
    const done = await importShop(store, folder, { now, newId, newSecret: () => 'secret of the test shop' });
    if ('problems' in done) throw new Error(`test shop: ${JSON.stringify(done.problems)}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const shopFile: ShopFile = {
  id: 'test',
  name: 'Test Cellar',
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
  rules: { maxQuantity: 24 },
};

const products: ProductFile[] = [
  {
    id: 'rioja',
    title: 'Rioja Crianza',
    facets: { region: 'Rioja', colour: 'red' },
    variants: [
      { id: 'rioja-75', price: '10.00', stock: 30, options: { size: '75 cl' } },
      { id: 'rioja-150', price: '21.00', stock: 3, options: { size: '150 cl' } },
    ],
  },
  {
    id: 'chablis',
    title: 'Chablis Premier Cru',
    facets: { region: 'Burgundy', colour: 'white' },
    packs: [
      { name: 'case', units: 6 },
      { name: 'case', units: 12 },
    ],
    variants: [{ id: 'chablis-75', price: '24.95', stock: 2, options: { size: '75 cl' } }],
  },
  {
    id: 'muscadet',
    title: 'Muscadet sur Lie',
    facets: { region: 'Loire', colour: 'white' },
    variants: [{ id: 'muscadet-75', price: '12.00', stock: 100, options: { size: '75 cl' } }],
  },
  {
    id: 'port',
    title: 'Tawny Port',
    facets: { region: 'Douro', colour: 'red' },
    variants: [{ id: 'port-75', price: '30.00', stock: 0, options: { size: '75 cl' } }],
  },
  {
    id: 'shirt',
    title: 'Harbour Shirt',
    facets: { category: 'shirt' },
    variants: [
      { id: 'shirt-m-navy', price: '40.00', stock: 5, options: { size: 'M', colour: 'navy' } },
      { id: 'shirt-l-navy', price: '40.00', stock: 5, options: { size: 'L', colour: 'navy' } },
      { id: 'shirt-l-white', price: '42.00', stock: 1, options: { size: 'L', colour: 'white' } },
    ],
  },
];

const address = {
  name: 'Ada Example',
  line1: '1 Imaginary Lane',
  city: 'Ballynowhere',
  postalCode: 'X00 X001',
};

const customers: CustomerFile[] = [
  {
    id: 'ada',
    firstName: 'Ada',
    lastName: 'Example',
    email: 'ada@example.com',
    address,
    paymentMethods: [
      { id: 'ada-card', kind: 'test_card', brand: 'visa', last4: '0001' },
      { id: 'ada-gift', kind: 'gift_card', balance: '50.00' },
    ],
    orderIds: ['W000001', 'W000002', 'W000003'],
  },
  {
    id: 'ben',
    firstName: 'Ben',
    lastName: 'Sample',
    email: 'ben@example.com',
    tier: 'trade',
    paymentMethods: [{ id: 'tok_declined', kind: 'test_card', brand: 'mastercard', last4: '0002' }],
    orderIds: ['W000004'],
  },
];

const orders: OrderFile[] = [
  order(
    'W000001',
    'ada',
    'delivered',
    '2026-01-10T09:00:00.000Z',
    'muscadet',
    'Muscadet sur Lie',
    2,
    '12.00',
    [{ kind: 'payment', amount: '24.00', paymentMethodId: 'ada-card', reference: 'test-1' }],
  ),
  order('W000002', 'ada', 'pending', '2026-02-27T09:00:00.000Z', 'rioja', 'Rioja Crianza', 2, '10.00', [
    { kind: 'payment', amount: '15.00', paymentMethodId: 'ada-card', reference: 'test-2' },
    { kind: 'payment', amount: '5.00', paymentMethodId: 'ada-gift' },
  ]),
  order(
    'W000003',
    'ada',
    'pending',
    '2026-03-01T09:00:00.000Z',
    'chablis',
    'Chablis Premier Cru',
    1,
    '24.95',
    [{ kind: 'payment', amount: '24.95', paymentMethodId: 'ada-card', reference: 'test-3' }],
  ),
  order('W000004', 'ben', 'processed', '2026-02-28T09:00:00.000Z', 'rioja', 'Rioja Crianza', 6, '10.00', [
    { kind: 'payment', amount: '60.00', paymentMethodId: 'tok_declined', reference: 'test-4' },
  ]),
];

function order(
  id: string,
  customerId: string,
  status: string,
  placedAt: string,
  product: string,
  title: string,
  quantity: number,
  unitPrice: string,
  payments: OrderFile['payments'],
): OrderFile {
  const variantId = `${product}-75`;
  return {
    id,
    customerId,
    status,
    placedAt,
    shippingAddress: address,
    lines: [{ variantId, productId: product, title, quantity, unitPrice, options: { size: '75 cl' } }],
    fulfillments: status === 'pending' ? [] : [{ trackingNumber: `TRACK${id}`, variantIds: [variantId] }],
    payments,
  };
}
