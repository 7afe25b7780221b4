import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseMinor, shareOf } from '../../store/money.ts';
import { customerFile, orderFile, productFile, shopFile } from '../../store/folder/shop-folder.ts';
import { drawPicture } from '../pictures/draw.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const lines = (name: string): unknown[] =>
  read(name)
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const shop = shopFile.parse(JSON.parse(read('shop.json')));
const wines = lines('products.jsonl').map((line) => productFile.parse(line));
const customers = lines('customers.jsonl').map((line) => customerFile.parse(line));
const orders = lines('orders.jsonl').map((line) => orderFile.parse(line));
const variants = new Map(
  wines.flatMap((wine) => wine.variants.map((variant) => [variant.id, { wine, variant }])),
);

type Wine = (typeof wines)[number];
const valuesOf = (wine: Wine, facet: string): string[] => [wine.facets?.[facet] ?? []].flat();
const minor = (decimal: string): number => parseMinor(decimal, shop.currency) ?? Number.NaN;
const priceOf = (wine: Wine): number => minor(wine.variants[0]?.price ?? '');
const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0);
/** How many wines have all of these facet values. */
const count = (wish: Record<string, string>, among = wines): number =>
  among.filter((wine) =>
    Object.entries(wish).every(([facet, value]) => valuesOf(wine, facet).includes(value)),
  ).length;

test('no two wines or bottles share an id, a title or a SKU', () => {
  expect(new Set(wines.map((wine) => wine.id)).size).toBe(wines.length);
  expect(new Set(wines.map((wine) => wine.title)).size).toBe(wines.length);
  const all = wines.flatMap((wine) => wine.variants);
  expect(variants.size).toBe(all.length);
  expect(new Set(all.map((variant) => variant.sku)).size).toBe(all.length);
});

test.each([
  'category',
  'colour',
  'country',
  'region',
  'appellation',
  'grape',
  'vintage',
  'sweetness',
  'body',
  'food',
  'producer',
])('every wine says its %s', (facet) => {
  expect(wines.filter((wine) => valuesOf(wine, facet).length === 0).map((wine) => wine.title)).toEqual([]);
});

test('facets hold only the words the shop knows, and titles end in vintage and producer', () => {
  const used = (facet: string): string[] =>
    [...new Set(wines.flatMap((wine) => valuesOf(wine, facet)))].sort();
  expect(used('colour')).toEqual(['fortified', 'orange', 'red', 'rosé', 'sparkling', 'white']);
  expect(used('sweetness')).toEqual(['dry', 'medium', 'off-dry', 'sweet']);
  expect(used('body')).toEqual(['full-bodied', 'light-bodied', 'medium-bodied']);
  for (const wine of wines) {
    const ending = `${valuesOf(wine, 'vintage').join()}, ${valuesOf(wine, 'producer').join()}`;
    expect(wine.title.endsWith(ending), wine.title).toBe(true);
  }
});

test('every other word for a facet value leads to one value that is in the shop', () => {
  for (const [facet, words] of Object.entries(shop.aliases ?? {})) {
    const values = wines.flatMap((wine) =>
      facet === 'size' ? wine.variants.map((variant) => variant.options['size']) : valuesOf(wine, facet),
    );
    for (const value of Object.keys(words)) expect(values, facet).toContain(value);
    const others = Object.values(words).flat();
    expect(new Set(others).size, facet).toBe(others.length);
    expect(others.filter((word) => values.includes(word))).toEqual([]);
  }
});

test('the cellar is broad enough to choose from', () => {
  expect(wines.length).toBeGreaterThanOrEqual(160);
  const riojas = wines.filter((wine) => valuesOf(wine, 'appellation').includes('Rioja'));
  expect(
    riojas.filter((wine) => priceOf(wine) >= 800 && priceOf(wine) <= 6000).length,
  ).toBeGreaterThanOrEqual(10);
  expect(count({ appellation: 'Barolo' })).toBeGreaterThanOrEqual(6);
  expect(count({ appellation: 'Barolo', vintage: '2019' })).toBeGreaterThanOrEqual(2);
  expect(count({ colour: 'sparkling' })).toBeGreaterThanOrEqual(10);
  expect(count({ colour: 'rosé' })).toBeGreaterThanOrEqual(8);
  const sweetOrStrong = wines.filter(
    (wine) => count({ sweetness: 'sweet' }, [wine]) + count({ colour: 'fortified' }, [wine]),
  );
  expect(sweetOrStrong.length).toBeGreaterThanOrEqual(8);
  expect(
    wines.filter((wine) => wine.variants.some((each) => each.options['size'] === '150 cl')).length,
  ).toBeGreaterThanOrEqual(20);
});

test('a dry white under €20 for oysters can be had', () => {
  const still = wines.filter((wine) => valuesOf(wine, 'colour').join() === 'white' && priceOf(wine) < 2000);
  const inStock = still.filter((wine) => wine.variants.some((variant) => variant.stock > 0));
  expect(count({ sweetness: 'dry', food: 'oysters' }, inStock)).toBeGreaterThanOrEqual(12);
});

test('some wines are sold out and some are nearly so', () => {
  const stocks = wines.map((wine) => sum(wine.variants.map((variant) => variant.stock)));
  expect(stocks.filter((stock) => stock === 0).length).toBeGreaterThanOrEqual(6);
  expect(stocks.filter((stock) => stock > 0 && stock < 6).length).toBeGreaterThanOrEqual(6);
});

test('every wine has a picture of its own bottle', () => {
  const parcel = drawPicture(undefined);
  for (const wine of wines) expect(drawPicture(wine.picture), wine.title).not.toBe(parcel);
});

test('an order costs what its bottles, its delivery and the offers of the shop say', () => {
  for (const order of orders) {
    const customer = customers.find(({ id }) => id === order.customerId);
    const tier = shop.tiers?.find(({ id }) => id === customer?.tier);
    const totals = order.lines.map((line) => {
      const sold = variants.get(line.variantId);
      expect(sold?.wine.id).toBe(line.productId);
      expect(sold?.wine.title).toBe(line.title);
      expect(sold?.variant.options).toEqual(line.options);
      expect(sold?.variant.price).toBe(line.unitPrice);
      const breaks = (shop.quantityBreaks ?? []).filter(({ from }) => from <= line.quantity);
      const offers = (shop.promotions ?? []).filter(
        ({ facets }) => sold && count(facets ?? {}, [sold.wine]) === 1,
      );
      const percents = [tier, breaks.at(-1), ...offers].flatMap((off) => (off ? [Number(off.percent)] : []));
      // No line here has two offers, so it does not matter in which order they are taken off.
      expect(percents.length).toBeLessThanOrEqual(1);
      const gross = line.quantity * minor(line.unitPrice);
      const total = gross - shareOf(gross, (percents[0] ?? 0) * 100);
      expect(minor(line.total ?? '') || gross, `${order.id} ${line.title}`).toBe(total);
      return total;
    });
    const delivery = shop.delivery?.find(({ id }) => id === order.delivery?.id);
    const isFree = delivery?.freeFrom !== undefined && sum(totals) >= minor(delivery.freeFrom);
    expect(minor(order.delivery?.price ?? '')).toBe(isFree ? 0 : minor(delivery?.price ?? ''));
    const total = sum(totals) + minor(order.delivery?.price ?? '');
    const paid = (kind: string): number =>
      sum(order.payments.filter((each) => each.kind === kind).map((each) => minor(each.amount)));
    expect(paid('payment'), order.id).toBe(total);
    expect(paid('refund'), order.id).toBe(order.status === 'cancelled' ? total : 0);
    expect(minor(order.tax?.amount ?? ''), order.id).toBe(Math.round((total * 23) / 123));
  }
});

test('orders and customers agree, and every payment was made with a card of that customer', () => {
  for (const customer of customers) {
    const own = orders.filter((order) => order.customerId === customer.id);
    expect(customer.orderIds).toEqual(own.map((order) => order.id));
    const cards = customer.paymentMethods.map((method) => method.id);
    for (const payment of own.flatMap((order) => order.payments))
      expect(cards).toContain(payment.paymentMethodId);
    expect(customer.email).toMatch(/@example\.com$/);
  }
  const pending = customers.map(
    ({ id }) => orders.filter((order) => order.customerId === id && order.status === 'pending').length,
  );
  expect(pending).toContain(2);
  expect(pending).toContain(1);
  expect(new Set(orders.map((order) => order.status))).toEqual(
    new Set(['pending', 'processed', 'delivered', 'cancelled']),
  );
  expect(orders.map((order) => order.placedAt)).toEqual(orders.map((order) => order.placedAt).sort());
});
