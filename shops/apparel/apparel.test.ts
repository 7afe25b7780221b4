import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseMinor, shareOf } from '../../store/money.ts';
import { customerFile, orderFile, productFile, shopFile } from '../../store/folder/shop-folder.ts';
import { garmentShapes } from '../pictures/garment.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
const lines = (file: string): unknown[] =>
  read(file)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const shop = shopFile.parse(JSON.parse(read('shop.json')));
const products = lines('products.jsonl').map((line) => productFile.parse(line));
const customers = lines('customers.jsonl').map((line) => customerFile.parse(line));
const orders = lines('orders.jsonl').map((line) => orderFile.parse(line));

/** Every variant with the facets it has from its product and its own options. */
const variants = products.flatMap((product) =>
  product.variants.map((variant) => ({
    ...variant,
    product,
    facets: { ...product.facets, ...variant.options },
  })),
);
const pence = (decimal: string): number => {
  const minor = parseMinor(decimal, shop.currency);
  if (minor === undefined) throw new Error(`not an amount of ${shop.currency}: ${decimal}`);
  return minor;
};
const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const has = (facets: (typeof variants)[number]['facets'], facet: string, value: string): boolean =>
  [facets[facet] ?? []].flat().includes(value);

test('the catalogue is as wide as a shop, with every id and sku its own', () => {
  expect(products.length).toBeGreaterThanOrEqual(130);
  expect(variants.length).toBeGreaterThanOrEqual(1200);
  expect(variants.length).toBeLessThanOrEqual(3500);
  expect(new Set(products.map(({ id }) => id)).size).toBe(products.length);
  expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length);
  expect(new Set(variants.map(({ sku, id }) => sku ?? id)).size).toBe(variants.length);
});

test('no two variants of a product are told apart by nothing', () => {
  const wishes = variants.map(({ product, options }) => `${product.id} ${JSON.stringify(options)}`);
  expect(new Set(wishes).size).toBe(wishes.length);
});

test('prices lie between 4.00 and 260.00', () => {
  const outside = variants.filter(({ price }) => pence(price) < 400 || pence(price) > 26_000);
  expect(outside.map(({ id }) => id)).toEqual([]);
});

test('the first starter has one answer: the navy linen shirt is there in L and sold out in M', () => {
  const navyShirts = variants.filter(
    ({ facets }) => has(facets, 'category', 'shirt') && has(facets, 'colour', 'navy'),
  );
  const linen = navyShirts.filter(({ facets }) => has(facets, 'material', 'linen'));
  expect([...new Set(linen.map(({ product }) => product.id))]).toEqual(['harbour-shirt']);
  const stock = (id: string) => variants.find((variant) => variant.id === id)?.stock;
  expect(stock('harbour-shirt-linen-navy-l')).toBeGreaterThan(0);
  expect(stock('harbour-shirt-linen-navy-m')).toBe(0);
  expect(stock('harbour-shirt-cotton-navy-m')).toBeGreaterThan(0);
});

test('every picture can be drawn', () => {
  const shapes = products.map(({ picture }) => picture?.shape ?? 'no picture');
  expect([...new Set(shapes)].filter((shape) => !garmentShapes.includes(shape))).toEqual([]);
});

test('aliases name values the catalogue has, and none stands for two', () => {
  for (const [facet, words] of Object.entries(shop.aliases ?? {})) {
    const unknown = Object.keys(words).filter(
      (value) => !variants.some(({ facets }) => has(facets, facet, value)),
    );
    expect(unknown, facet).toEqual([]);
    const all = [...Object.keys(words), ...Object.values(words).flat()].map((word) => word.toLowerCase());
    expect(
      all.filter((word, at) => all.indexOf(word) !== at),
      facet,
    ).toEqual([]);
  }
});

test('every promotion has products to apply to', () => {
  for (const { id, facets } of shop.promotions ?? []) {
    const hit = variants.some((variant) =>
      Object.entries(facets ?? {}).every(([facet, value]) => has(variant.facets, facet, value)),
    );
    expect(hit, id).toBe(true);
  }
});

test('orders sell what the catalogue sells, at its price', () => {
  for (const line of orders.flatMap((order) => order.lines)) {
    const variant = variants.find(({ id }) => id === line.variantId);
    expect(line).toMatchObject({
      productId: variant?.product.id,
      title: variant?.product.title,
      unitPrice: variant?.price,
      options: variant?.options,
    });
  }
});

test('what was paid is what the order costs, tier and promotion taken off; a cancelled one is paid back', () => {
  for (const order of orders) {
    const tier = customers.find(({ id }) => id === order.customerId)?.tier;
    const goods = order.lines.map((line) => {
      const facets = products.find(({ id }) => id === line.productId)?.facets ?? {};
      const off = (tier === 'club' ? 1000 : 0) + (has(facets, 'category', 'knitwear') ? 1500 : 0);
      const full = pence(line.unitPrice) * line.quantity;
      const due = full - shareOf(full, off);
      expect(pence(line.total ?? line.unitPrice) * (line.total ? 1 : line.quantity), line.variantId).toBe(
        due,
      );
      return due;
    });
    const total = sum(goods) + pence(order.delivery?.price ?? '0');
    const paid = (kind: 'payment' | 'refund') =>
      sum(order.payments.filter((payment) => payment.kind === kind).map(({ amount }) => pence(amount)));
    expect(paid('payment'), order.id).toBe(total);
    expect(paid('refund'), order.id).toBe(order.status === 'cancelled' ? total : 0);
    expect(pence(order.tax?.amount ?? '0'), order.id).toBe(Math.round(total / 6));
    const standardIsFree = order.delivery?.id === 'standard' && sum(goods) >= 6000;
    expect(order.delivery?.price === '0.00', order.id).toBe(standardIsFree);
  }
});

test('customers and orders agree about whose order is whose and how it was paid', () => {
  for (const customer of customers) {
    const own = orders.filter((order) => order.customerId === customer.id);
    expect(own.map(({ id }) => id)).toEqual(customer.orderIds);
    const used = own.flatMap((order) => order.payments.map((payment) => payment.paymentMethodId));
    const cards = new Set(customer.paymentMethods.map(({ id }) => id));
    expect(used.filter((id) => !cards.has(id))).toEqual([]);
    expect(customer.email).toMatch(/@example\.com$/);
  }
});

test('one customer has two pending orders to choose from and one has a single one', () => {
  const pending = customers.map(
    ({ id }) => orders.filter((order) => order.customerId === id && order.status === 'pending').length,
  );
  expect(pending.filter((count) => count > 0).sort()).toEqual([1, 2]);
});
