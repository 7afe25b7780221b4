import { isDeepStrictEqual } from 'node:util';
import { parseMinor } from '../store/money.ts';
import type { Address, CustomerFile, OrderFile } from '../store/folder/shop-folder.ts';

/** The part of a shop that conversations change. */
export type ShopState = { customers: readonly CustomerFile[]; orders: readonly OrderFile[] };

/** What is expected of a conversation: the customers and orders it changes, as they should be; the rest stays. */
export type ExpectedState = {
  customers: Record<string, CustomerFile>;
  orders: Record<string, OrderFile>;
};

/** Where two states of a shop differ, a sentence each; what is told one way in one shop and another in the next is equal. */
export function differences(
  base: ShopState,
  expected: ExpectedState,
  after: ShopState,
  currency: string,
): string[] {
  return [
    ...compare('order', base.orders, expected.orders, after.orders, (order) =>
      comparableOrder(order, currency),
    ),
    ...compare('customer', base.customers, expected.customers, after.customers, (customer) =>
      comparableCustomer(customer, currency),
    ),
  ];
}

function compare<T extends { id: string }>(
  kind: string,
  base: readonly T[],
  expected: Record<string, T>,
  after: readonly T[],
  comparable: (record: T) => Record<string, unknown>,
): string[] {
  const found = new Map(after.map((record) => [record.id, record]));
  const known = new Set(base.map(({ id }) => id));
  const out: string[] = [];
  for (const record of base) {
    const is = found.get(record.id);
    if (!is) {
      out.push(`${kind} ${record.id} is missing`);
      continue;
    }
    const [wanted, got] = [comparable(expected[record.id] ?? record), comparable(is)];
    for (const field of Object.keys(wanted)) {
      // A base that keeps no reason, and a difference that is told without its sign or not at all, say nothing.
      if (wanted[field] === undefined && !expected[record.id]) continue;
      if (!isDeepStrictEqual(wanted[field], got[field])) {
        const untouched = expected[record.id] ? '' : ' (must stay as it was)';
        out.push(
          `${kind} ${record.id} ${field}: ${JSON.stringify(got[field])}, not ${JSON.stringify(wanted[field])}${untouched}`,
        );
      }
    }
  }
  for (const { id } of after) if (!known.has(id)) out.push(`${kind} ${id} is new`);
  return out;
}

function comparableOrder(order: OrderFile, currency: string): Record<string, unknown> {
  const minor = (amount: string) => parseMinor(amount, currency) ?? Number.NaN;
  const net = new Map<string, number>();
  for (const { kind, amount, paymentMethodId } of order.payments) {
    const sign = kind === 'payment' ? 1 : -1;
    net.set(paymentMethodId, (net.get(paymentMethodId) ?? 0) + sign * minor(amount));
  }
  const { returnRequest, exchangeRequest } = order;
  return {
    status: order.status.toLowerCase().replace(/[^a-z]/g, ''),
    lines: order.lines
      .flatMap(({ variantId, unitPrice, quantity }) =>
        Array<string>(quantity).fill(`${variantId} ${minor(unitPrice)}`),
      )
      .sort(),
    shippingAddress: comparableAddress(order.shippingAddress),
    payments: [...net].filter(([, amount]) => amount !== 0).sort(),
    cancelReason: order.cancelReason && (/mistake/.test(order.cancelReason) ? 'mistake' : 'not needed'),
    returned: returnRequest && [[...returnRequest.variantIds].sort(), returnRequest.paymentMethodId],
    exchanged: exchangeRequest && [
      [...exchangeRequest.variantIds].sort(),
      [...exchangeRequest.newVariantIds].sort(),
      exchangeRequest.paymentMethodId,
    ],
  };
}

function comparableCustomer(
  { address, email, paymentMethods }: CustomerFile,
  currency: string,
): Record<string, unknown> {
  return {
    address: comparableAddress(address),
    email: email.toLowerCase(),
    giftCards: paymentMethods
      .flatMap(({ id, balance }) => (balance === undefined ? [] : [[id, parseMinor(balance, currency)]]))
      .sort(),
  };
}

const shortened: Record<string, string> = {
  street: 'st',
  drive: 'dr',
  avenue: 'ave',
  road: 'rd',
  lane: 'ln',
  highway: 'hwy',
  suite: 'ste',
  apartment: 'apt',
  boulevard: 'blvd',
};

/** Street, city, region and the first five of the postal code, in one spelling; the country of a one-country shop is no difference. */
function comparableAddress(address: Address | undefined): string {
  const { line1 = '', line2 = '', city = '', region = '', postalCode = '' } = address ?? {};
  return [line1, line2, city, region, postalCode.slice(0, 5)]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => shortened[word] ?? word)
    .filter((word) => word !== '')
    .join(' ');
}
