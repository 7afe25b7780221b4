import { nameKey } from '../identity-keys.ts';
import { formatMinor, parseMinor } from '../money.ts';
import type { Order } from '../queries/orders.ts';
import type { Tax } from '../records.ts';
import type { Tables } from '../schema/schema.ts';
import type { CustomerFile, OrderFile, ProductFile } from './shop-folder.ts';

type Row<T extends keyof Tables> = Tables[T]['$inferSelect'];

export type ProductRows = { product: Row<'products'>; variants: Row<'variants'>[] };
export type CustomerRows = {
  customer: Row<'customers'>;
  paymentMethods: Row<'paymentMethods'>[];
  account: AccountTerms | null;
};
/** What a shop says of an account; what is owed on it comes from its entries. */
export type AccountTerms = Omit<Row<'accounts'>, 'balanceMinor'>;

/** Where a record belongs: its shop, that shop's currency and its place in the file's order. */
export type Place = { shop: string; currency: string; position: number };

export function productRows(record: ProductFile, { shop, currency, position }: Place): ProductRows {
  const { id, title, description, facets, aliases, packs, picture, variants } = record;
  return {
    product: {
      shop,
      id,
      position,
      title,
      description: description ?? null,
      facets: facets ?? null,
      aliases: aliases ?? null,
      packs: packs ?? null,
      picture: picture ?? null,
    },
    variants: variants.map(({ price, sku, ...rest }, n) => ({
      shop,
      productId: id,
      position: n,
      priceMinor: minor(price, currency),
      sku: sku ?? null,
      ...rest,
    })),
  };
}

export function productRecord({ product, variants }: ProductRows, currency: string): ProductFile {
  const { id, title, description, facets, aliases, packs, picture } = product;
  return {
    ...withoutNulls({ id, title, description, facets, aliases, packs, picture }),
    variants: variants.map(({ id, priceMinor, stock, options, sku }) =>
      withoutNulls({ id, price: formatMinor(priceMinor, currency), stock, options, sku }),
    ),
  };
}

export function customerRows(record: CustomerFile, { shop, currency, position }: Place): CustomerRows {
  const { id, firstName, lastName, email, phone, tier, taxNumber, locale, address, paymentMethods, account } =
    record;
  return {
    customer: {
      shop,
      id,
      position,
      firstName,
      lastName,
      email,
      phone: phone ?? null,
      tier: tier ?? null,
      taxNumber: taxNumber ?? null,
      locale: locale ?? null,
      address: address ?? null,
      nameKey: nameKey(`${firstName} ${lastName}`),
    },
    paymentMethods: paymentMethods.map(({ id: methodId, kind, brand, last4, balance }, n) => ({
      shop,
      customerId: id,
      id: methodId,
      position: n,
      kind,
      brand: brand ?? null,
      last4: last4 ?? null,
      balanceMinor: balance === undefined ? null : minor(balance, currency),
    })),
    account: account
      ? {
          shop,
          customerId: id,
          creditLimitMinor: minor(account.creditLimit, currency),
          termDays: account.termDays,
          company: account.company ?? null,
          taxNumber: account.taxNumber ?? null,
          closed: false,
        }
      : null,
  };
}

export function customerRecord(
  { customer, paymentMethods, account }: CustomerRows,
  orderIds: string[],
  currency: string,
): CustomerFile {
  const { id, firstName, lastName, email, phone, tier, taxNumber, locale, address } = customer;
  return {
    ...withoutNulls({ id, firstName, lastName, email, phone, tier, taxNumber, locale, address }),
    paymentMethods: paymentMethods.map(({ id, kind, brand, last4, balanceMinor }) =>
      withoutNulls({ id, kind, brand, last4, balance: decimal(balanceMinor, currency) }),
    ),
    ...(account && {
      account: withoutNulls({
        creditLimit: formatMinor(account.creditLimitMinor, currency),
        termDays: account.termDays,
        company: account.company,
        taxNumber: account.taxNumber,
      }),
    }),
    orderIds,
  };
}

export function orderRows(record: OrderFile, { shop, currency: home, position }: Place): Order {
  const { currency = home } = record;
  const { id, delivery, tax, exchangeRequest } = record;
  const own = { shop, orderId: id };
  const lines = record.lines.map(({ unitPrice, total, discounts, ...rest }, n) => ({
    ...own,
    lineNo: n,
    unitPriceMinor: minor(unitPrice, currency),
    totalMinor: total === undefined ? null : minor(total, currency),
    discounts:
      discounts?.map(({ label, amount }) => ({ label, amountMinor: minor(amount, currency) })) ?? null,
    ...rest,
  }));
  const order: Order = {
    shop,
    id,
    position,
    customerId: record.customerId ?? null,
    conversation: null,
    email: null,
    status: record.status,
    placedAt: record.placedAt ?? null,
    deliveredAt: record.deliveredAt ?? null,
    shippingAddress: record.shippingAddress,
    delivery: delivery
      ? { id: delivery.id, name: delivery.name, priceMinor: minor(delivery.price, currency) }
      : null,
    tax: tax ? taxRow(tax, currency) : null,
    roundingMinor: record.rounding === undefined ? 0 : minor(record.rounding, currency),
    totalMinor: 0,
    currency: record.currency ?? null,
    coupons: record.coupons ?? null,
    cancelReason: record.cancelReason ?? null,
    returnRequest: record.returnRequest ?? null,
    exchangeRequest: null,
    lines,
    fulfillments: record.fulfillments.map((fulfillment, n) => ({ ...own, n, ...fulfillment })),
    payments: record.payments.map(({ kind, amount, paymentMethodId, reference }, n) => ({
      ...own,
      n,
      kind,
      amountMinor: minor(amount, currency),
      paymentMethodId,
      reference: reference ?? null,
      state: 'captured',
    })),
  };
  order.totalMinor = totalOf(order);
  if (exchangeRequest) {
    const { priceDifference, ...rest } = exchangeRequest;
    order.exchangeRequest = { ...rest, priceDifferenceMinor: minor(priceDifference, currency) };
  }
  return order;
}

export function orderRecord(order: Order, home: string): OrderFile {
  const currency = order.currency ?? home;
  const {
    id,
    customerId,
    status,
    placedAt,
    deliveredAt,
    shippingAddress,
    delivery,
    tax,
    cancelReason,
    returnRequest,
  } = order;
  const money = (amount: number) => formatMinor(amount, currency);
  return withoutNulls({
    id,
    customerId,
    status,
    placedAt,
    deliveredAt,
    shippingAddress,
    delivery: delivery && { id: delivery.id, name: delivery.name, price: money(delivery.priceMinor) },
    tax: tax && taxRecord(tax, money),
    currency: order.currency,
    rounding: order.roundingMinor === 0 ? null : money(order.roundingMinor),
    coupons: order.coupons,
    lines: order.lines.map((line) =>
      withoutNulls({
        variantId: line.variantId,
        productId: line.productId,
        title: line.title,
        quantity: line.quantity,
        unitPrice: money(line.unitPriceMinor),
        total: decimal(line.totalMinor, currency),
        discounts:
          line.discounts &&
          line.discounts.map(({ label, amountMinor }) => ({ label, amount: money(amountMinor) })),
        options: line.options,
      }),
    ),
    fulfillments: order.fulfillments.map(({ trackingNumber, variantIds }) => ({
      trackingNumber,
      variantIds,
    })),
    payments: order.payments.map(({ kind, amountMinor, paymentMethodId, reference }) =>
      withoutNulls({ kind, amount: money(amountMinor), paymentMethodId, reference }),
    ),
    cancelReason,
    returnRequest,
    exchangeRequest: exchangeRecord(order.exchangeRequest, currency),
  });
}

function taxRow({ amount, parts, takenOff, ...tax }: NonNullable<OrderFile['tax']>, currency: string): Tax {
  return {
    ...tax,
    amountMinor: minor(amount, currency),
    ...(parts && {
      parts: parts.map(({ amount: part, ...rest }) => ({ ...rest, amountMinor: minor(part, currency) })),
    }),
    ...(takenOff !== undefined && { takenOffMinor: minor(takenOff, currency) }),
  };
}

function taxRecord(
  { name, percent, included, amountMinor, parts, takenOffMinor }: Tax,
  money: (minor: number) => string,
) {
  return {
    name,
    percent,
    included,
    amount: money(amountMinor),
    ...(parts && {
      parts: parts.map((part) => ({
        name: part.name,
        percent: part.percent,
        amount: money(part.amountMinor),
      })),
    }),
    ...(takenOffMinor !== undefined && { takenOff: money(takenOffMinor) }),
  };
}

function exchangeRecord(request: Order['exchangeRequest'], currency: string) {
  if (!request) return null;
  const { priceDifferenceMinor, ...rest } = request;
  return { ...rest, priceDifference: formatMinor(priceDifferenceMinor, currency) };
}

/** What the customer pays: goods, delivery, tax where prices do not hold it, less tax it does not pay, rounded. Minor units. */
function totalOf({
  lines,
  delivery,
  tax,
  roundingMinor,
}: Pick<Order, 'lines' | 'delivery' | 'tax' | 'roundingMinor'>): number {
  const goods = lines.reduce(
    (sum, line) => sum + (line.totalMinor ?? line.quantity * line.unitPriceMinor),
    0,
  );
  const taxMinor = tax ? (tax.included ? 0 : tax.amountMinor) - (tax.takenOffMinor ?? 0) : 0;
  return goods + (delivery?.priceMinor ?? 0) + taxMinor + roundingMinor;
}

function minor(amount: string, currency: string): number {
  const parsed = parseMinor(amount, currency);
  if (parsed === undefined)
    throw new Error(`"${amount}" is not an amount of ${currency}; check the folder first`);
  return parsed;
}

const decimal = (amount: number | null, currency: string) =>
  amount === null ? null : formatMinor(amount, currency);

type WithoutNulls<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/** Leaves out what is null: a column without a value is a field the file did not have. */
function withoutNulls<T extends object>(record: T): WithoutNulls<T> {
  const kept = Object.entries(record).filter(([, value]) => value !== null);
  // Guarantee: exactly the keys whose values are null were taken out.
  return Object.fromEntries(kept) as WithoutNulls<T>;
}
