import { checkPriceLists, isCurrency, shopAmounts } from './check-price-settings.ts';
import type { Problems } from './folder-problem.ts';
import { parseMinor } from '../money.ts';
import type { Lined, ShopFolder } from './read-shop-folder.ts';
import type { CustomerFile, OrderFile, ProductFile, ShopFile } from './shop-folder.ts';

/** A folder whose shop.json may have been refused already. */
type Checked = Omit<ShopFolder, 'shop'> & { shop: ShopFile | undefined };

/**
 * What no schema sees: ids used twice, amounts finer than the currency, and records that contradict each other.
 * Records that refer to a file with other problems are not held against it, so that one mistake is told once.
 */
export function checkShopFolder(folder: Checked, problems: Problems): void {
  const whole = (file: string) => !problems.in(file);
  const productsAre = whole('products.jsonl');
  const customersAre = whole('customers.jsonl');
  const ordersAre = whole('orders.jsonl');
  checkPlace(folder.shop, problems);
  checkIds(folder, problems);
  if (folder.shop) checkAmounts(folder, folder.shop.currency, problems);
  checkPriceLists(folder.priceLists, productsAre ? folder.products : undefined, folder.shop, problems);
  if (customersAre) checkOrderCustomers(folder, problems);
  checkAccounts(folder, problems);
  if (ordersAre) checkOrderIds(folder, problems);
  if (productsAre) checkOrderLines(folder, problems);
}

function checkPlace(shop: ShopFile | undefined, problems: Problems): void {
  if (!shop) return;
  const known = (make: () => unknown) => {
    try {
      make();
      return true;
    } catch {
      return false;
    }
  };
  const file = 'shop.json';
  if (!known(() => new Intl.Locale(shop.locale))) {
    problems.add({ file, field: 'locale', problem: 'must be a BCP 47 tag such as "en-GB"' });
  }
  if (!known(() => new Intl.DateTimeFormat('en', { timeZone: shop.timezone }))) {
    problems.add({ file, field: 'timezone', problem: 'must be an IANA time zone such as "Europe/Rome"' });
  }
}

function checkIds({ products, customers, orders }: Checked, problems: Problems): void {
  const once = (file: string, what: string) => {
    const lines = new Map<string, number>();
    return (id: string, line: number, field: string) => {
      const first = lines.get(id);
      if (first === undefined) lines.set(id, line);
      else problems.add({ file, line, field, problem: `is "${id}", as ${what} on line ${first} is already` });
    };
  };
  const product = once('products.jsonl', 'a product');
  const variant = once('products.jsonl', 'a variant');
  for (const { line, record } of products) {
    product(record.id, line, 'id');
    for (const [n, { id }] of record.variants.entries()) variant(id, line, `variants.${n}.id`);
  }
  const customer = once('customers.jsonl', 'a customer');
  for (const { line, record } of customers) {
    customer(record.id, line, 'id');
    const method = once('customers.jsonl', 'a payment method');
    for (const [n, { id }] of record.paymentMethods.entries()) method(id, line, `paymentMethods.${n}.id`);
  }
  const order = once('orders.jsonl', 'an order');
  for (const { line, record } of orders) order(record.id, line, 'id');
}

type Amount = [field: string, decimal: string | undefined, currency?: string | undefined];

function checkAmounts(folder: Checked, currency: string, problems: Problems): void {
  const check = (place: { file: string; line?: number }, amounts: Amount[]) => {
    for (const [field, decimal, own = currency] of amounts) {
      if (decimal === undefined) continue;
      if (!isCurrency(own))
        problems.add({ ...place, field, problem: `is in "${own}", which is no currency of ISO 4217` });
      else if (parseMinor(decimal, own) === undefined) {
        problems.add({ ...place, field, problem: `must not be finer than ${own} is: "${decimal}"` });
      }
    }
  };
  if (folder.shop) check({ file: 'shop.json' }, shopAmounts(folder.shop));
  for (const { line, record } of folder.products)
    check({ file: 'products.jsonl', line }, productAmounts(record));
  for (const { line, record } of folder.customers)
    check({ file: 'customers.jsonl', line }, customerAmounts(record));
  for (const { line, record } of folder.orders) check({ file: 'orders.jsonl', line }, orderAmounts(record));
}

const productAmounts = ({ variants }: ProductFile): Amount[] =>
  variants.map(({ price }, n) => [`variants.${n}.price`, price]);

const customerAmounts = ({ paymentMethods, account }: CustomerFile): Amount[] => [
  ...paymentMethods.map(({ balance }, n): Amount => [`paymentMethods.${n}.balance`, balance]),
  ['account.creditLimit', account?.creditLimit],
];

const orderAmounts = (order: OrderFile): Amount[] =>
  amountsOf(order).map(([field, decimal]) => [field, decimal, order.currency]);

const amountsOf = (order: OrderFile): [field: string, decimal: string | undefined][] => [
  ...order.lines.flatMap(({ unitPrice, total, discounts = [] }, n): [string, string | undefined][] => [
    [`lines.${n}.unitPrice`, unitPrice],
    [`lines.${n}.total`, total],
    ...discounts.map(({ amount }, at): [string, string] => [`lines.${n}.discounts.${at}.amount`, amount]),
  ]),
  ...order.payments.map(({ amount }, n): [string, string] => [`payments.${n}.amount`, amount]),
  ['rounding', order.rounding],
  ['tax.takenOff', order.tax?.takenOff],
  ...(order.tax?.parts ?? []).map(({ amount }, n): [string, string] => [`tax.parts.${n}.amount`, amount]),
  ['delivery.price', order.delivery?.price],
  ['tax.amount', order.tax?.amount],
  ['exchangeRequest.priceDifference', order.exchangeRequest?.priceDifference],
];

/** What is bought on account is invoiced, and an invoice names who sells. */
function checkAccounts({ shop, customers }: Checked, problems: Problems): void {
  if (!shop || shop.seller) return;
  for (const { line, record } of customers) {
    if (!record.account) continue;
    const problem = 'needs a seller in shop.json, whom the invoices name';
    problems.add({ file: 'customers.jsonl', line, field: 'account', problem });
  }
}

function checkOrderCustomers({ customers, orders }: Checked, problems: Problems): void {
  const known = new Set(customers.map(({ record }) => record.id));
  for (const { line, record } of orders) {
    if (record.customerId === undefined || known.has(record.customerId)) continue;
    const problem = `is "${record.customerId}", whom customers.jsonl does not have`;
    problems.add({ file: 'orders.jsonl', line, field: 'customerId', problem });
  }
}

function checkOrderIds({ customers, orders }: Checked, problems: Problems): void {
  const placed = Map.groupBy(orders, ({ record }) => record.customerId);
  for (const { line, record } of customers) {
    const problem = disagreement(record.orderIds, placed.get(record.id) ?? []);
    if (problem) problems.add({ file: 'customers.jsonl', line, field: 'orderIds', problem });
  }
}

function disagreement(named: string[], placed: Lined<OrderFile>[]): string | undefined {
  const ids = new Set(placed.map(({ record }) => record.id));
  const other = named.find((id) => !ids.has(id));
  if (other !== undefined) return `names "${other}", which is not an order of this customer in orders.jsonl`;
  const missing = placed.find(({ record }) => !named.includes(record.id));
  if (missing) return `leaves out "${missing.record.id}", which is on line ${missing.line} of orders.jsonl`;
  const sameOrder = named.length === placed.length && placed.every(({ record }, n) => record.id === named[n]);
  return sameOrder ? undefined : 'must name each order once, oldest first as in orders.jsonl';
}

/** Nothing is sent any more. */
const ended = new Set(['cancelled', 'delivered']);

/**
 * A line keeps its own title, options and price, so an order may name what the shop no longer sells; but what still has
 * to be sent must be in products.jsonl, because somebody will change, cancel or pack it.
 */
function checkOrderLines({ products, orders }: Checked, problems: Problems): void {
  const productOf = new Map(products.flatMap(({ record }) => record.variants.map((v) => [v.id, record.id])));
  for (const { line, record } of orders) {
    const sent = new Set(record.fulfillments.flatMap(({ variantIds }) => variantIds));
    for (const [n, { variantId, productId }] of record.lines.entries()) {
      const product = productOf.get(variantId);
      const past = sent.has(variantId) || ended.has(record.status);
      if (product === undefined && !past) {
        const problem = `is "${variantId}", which products.jsonl does not have and which is not sent yet`;
        problems.add({ file: 'orders.jsonl', line, field: `lines.${n}.variantId`, problem });
      } else if (product !== undefined && product !== productId) {
        const problem = `is "${productId}", but "${variantId}" is a variant of "${product}"`;
        problems.add({ file: 'orders.jsonl', line, field: `lines.${n}.productId`, problem });
      }
    }
  }
}
