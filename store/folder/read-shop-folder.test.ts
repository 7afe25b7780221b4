import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mostProblems, problemSentence } from './folder-problem.ts';
import { importShop } from './import-shop.ts';
import { openStore } from '../open-store.ts';
import { readShopFolder } from './read-shop-folder.ts';
import { type SmallShop, smallShop, writeShopFolder } from './small-shop.fixture.ts';

const base = mkdtempSync(join(tmpdir(), 'read-shop-folder-'));
afterAll(() => rmSync(base, { recursive: true }));

let made = 0;
const folderOf = (shop: SmallShop) => writeShopFolder(join(base, `${made++}`), shop);

/** What importing the folder says, having checked that it imported nothing. */
async function complaints(folder: string): Promise<string[]> {
  const now = new Date('2026-03-02T10:00:00Z');
  const store = await openStore({ url: ':memory:', now: () => now });
  const result = await importShop(store, folder, { now, newId: () => 'id' });
  expect(await store.read.$count(store.t.shops)).toBe(0);
  expect(await store.read.$count(store.t.products)).toBe(0);
  await store.close();
  return 'problems' in result ? result.problems.map(problemSentence) : [];
}

type Json = Record<string, unknown>;
/** Records as plain JSON, to be spoiled at will. */
type Loose = { shop: Json; products: Json[]; customers: Json[]; orders: Json[] };

function spoiled(spoil: (shop: Loose) => void): string {
  const shop = smallShop();
  // A test may break any promise of the types.
  spoil(shop as unknown as Loose);
  return folderOf(shop);
}

/** The record at a path, such as "variants.0". */
const at = (record: Json | undefined, path: string) =>
  path.split('.').reduce((here, key) => here?.[key] as Json | undefined, record) ?? {};

test('a good folder is read whole', async () => {
  const read = await readShopFolder(folderOf(smallShop()));
  if ('problems' in read) throw new Error(read.problems.map(problemSentence).join('\n'));
  const { shop, products, orders } = read.folder;
  expect(shop).toEqual(smallShop().shop);
  expect(products.map(({ line, record }) => [line, record])).toEqual(
    smallShop().products.map((p, n) => [n + 1, p]),
  );
  expect(orders).toHaveLength(3);
});

const bad: [name: string, spoil: (shop: Loose) => void, said: string][] = [
  [
    'an unknown field of the shop',
    ({ shop }) => (shop['rules'] = { maxQuantity: 3, maxQuantty: 3 }),
    'shop.json line 113: rules.maxQuantty is not a known field',
  ],
  [
    'a field the shop must have',
    ({ shop }) => delete shop['currency'],
    'shop.json line 1: currency is missing',
  ],
  [
    'a time zone nobody knows',
    ({ shop }) => (shop['timezone'] = 'Europe/Atlantis'),
    'shop.json: timezone must be an IANA time zone such as "Europe/Rome"',
  ],
  [
    'an unknown field deep in a record',
    ({ products }) => (at(products[0], 'variants.1')['colour'] = 'red'),
    'products.jsonl line 1: variants.1.colour is not a known field',
  ],
  [
    'a wrong type',
    ({ products }) => (at(products[1], 'variants.0')['stock'] = '10'),
    'products.jsonl line 2: variants.0.stock must be a number, not a string',
  ],
  [
    'money that is a number',
    ({ products }) => (at(products[1], 'variants.0')['price'] = 48),
    'products.jsonl line 2: variants.0.price must be a string, not a number',
  ],
  [
    'a negative price',
    ({ products }) => (at(products[1], 'variants.0')['price'] = '-48.00'),
    'products.jsonl line 2: variants.0.price must be a decimal string such as "19.99", not negative',
  ],
  [
    'negative stock',
    ({ products }) => (at(products[1], 'variants.0')['stock'] = -1),
    'products.jsonl line 2: variants.0.stock must be at least 0',
  ],
  [
    'a product without variants',
    ({ products }) => (products[1]!['variants'] = []),
    'products.jsonl line 2: variants must be at least 1 long',
  ],
  [
    'money finer than the currency',
    ({ customers }) => (at(customers[0], 'paymentMethods.1')['balance'] = '20.005'),
    'customers.jsonl line 1: paymentMethods.1.balance must not be finer than EUR is: "20.005"',
  ],
  [
    'a product twice',
    ({ products }) =>
      products.push({ ...products[0], variants: [{ id: 'x', price: '1', stock: 0, options: {} }] }),
    'products.jsonl line 3: id is "riesling", as a product on line 1 is already',
  ],
  [
    'a variant twice in the shop',
    ({ products }) => (at(products[1], 'variants.0')['id'] = 'riesling-23'),
    'products.jsonl line 2: variants.0.id is "riesling-23", as a variant on line 1 is already',
  ],
  [
    'a customer twice',
    ({ customers }) => customers.push(customers[1]!),
    'customers.jsonl line 3: id is "odd", as a customer on line 2 is already',
  ],
  [
    'an order twice',
    ({ orders }) => orders.push(orders[1]!),
    'orders.jsonl line 4: id is "C-00008", as an order on line 2 is already',
  ],
  [
    'an account in a shop that names no seller',
    ({ shop }) => delete shop['seller'],
    'customers.jsonl line 1: account needs a seller in shop.json, whom the invoices name',
  ],
  [
    'a credit limit finer than the currency',
    ({ customers }) => (at(customers[0], 'account')['creditLimit'] = '20.005'),
    'customers.jsonl line 1: account.creditLimit must not be finer than EUR is: "20.005"',
  ],
  [
    'an invoice prefix with other words in braces',
    ({ shop }) => (at(shop, 'invoices')['creditNotePrefix'] = '{month}-'),
    'shop.json line 129: invoices.creditNotePrefix must be letters, digits, dashes, slashes and full stops, with {year} for the year',
  ],
  [
    'an order of nobody',
    ({ orders }) => (orders[1]!['customerId'] = 'nobody'),
    'orders.jsonl line 2: customerId is "nobody", whom customers.jsonl does not have',
  ],
  [
    'an order to be sent of what is not sold',
    ({ orders }) => (at(orders[2], 'lines.0')['variantId'] = 'riesling-99'),
    'orders.jsonl line 3: lines.0.variantId is "riesling-99", which products.jsonl does not have and which is not sent yet',
  ],
  [
    'a line that calls a variant by another product',
    ({ orders }) => (at(orders[2], 'lines.0')['productId'] = 'barolo'),
    'orders.jsonl line 3: lines.0.productId is "barolo", but "riesling-23" is a variant of "riesling"',
  ],
  [
    'a customer with an order too many',
    ({ customers }) => (customers[1]!['orderIds'] = ['C-00008']),
    'customers.jsonl line 2: orderIds names "C-00008", which is not an order of this customer in orders.jsonl',
  ],
  [
    'a customer with an order too few',
    ({ customers }) => (customers[0]!['orderIds'] = ['C-00009']),
    'customers.jsonl line 1: orderIds leaves out "C-00007", which is on line 1 of orders.jsonl',
  ],
  [
    'a customer with orders in another order',
    ({ customers }) => (customers[0]!['orderIds'] = ['C-00009', 'C-00007']),
    'customers.jsonl line 1: orderIds must name each order once, oldest first as in orders.jsonl',
  ],
];

for (const [name, spoil, said] of bad) {
  test(`refuses ${name}`, async () => {
    expect(await complaints(spoiled(spoil))).toContain(said);
  });
}

test('refuses a folder with a file missing', async () => {
  const folder = folderOf(smallShop());
  rmSync(join(folder, 'orders.jsonl'));
  expect(await complaints(folder)).toEqual([`orders.jsonl: is missing from ${folder}`]);
});

test('names the line of broken JSON', async () => {
  const folder = folderOf(smallShop());
  appendFileSync(join(folder, 'products.jsonl'), '\n{"id": "x",\n');
  const shop = readFileSync(join(folder, 'shop.json'), 'utf8');
  writeFileSync(join(folder, 'shop.json'), shop.replace('"EUR",', '"EUR"'));
  const [first, second] = await complaints(folder);
  expect(first).toMatch(/^shop\.json line 5: is not JSON: /);
  expect(second).toMatch(/^products\.jsonl line 4: is not JSON: /);
});

test('tells all problems at once, and one mistake once', async () => {
  const folder = spoiled(({ products, customers, orders }) => {
    at(products[0], 'variants.0')['price'] = 'free';
    products[1]!['name'] = 'Barolo';
    delete customers[1]!['email'];
    orders[0]!['placedAt'] = 'yesterday';
  });
  expect(await complaints(folder)).toEqual([
    'products.jsonl line 1: variants.0.price must be a decimal string such as "19.99", not negative',
    'products.jsonl line 2: name is not a known field',
    'customers.jsonl line 2: email is missing',
    'orders.jsonl line 1: placedAt must be an ISO 8601 instant such as "2026-01-05T12:00:00Z"',
  ]);
});

test('stops telling after enough', async () => {
  const folder = folderOf(smallShop());
  appendFileSync(join(folder, 'products.jsonl'), 'x\n'.repeat(mostProblems * 2));
  expect(await complaints(folder)).toHaveLength(mostProblems);
});
