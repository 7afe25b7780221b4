import { and, asc, eq } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import { joinOrders, type Order } from '../queries/orders.ts';
import type { Tables } from '../schema/schema.ts';
import type { PriceListRows } from './price-list-rows.ts';
import type { CustomerRows, ProductRows } from './shop-folder-rows.ts';

/** All of a shop that has a place in a shop folder, each list in the shop's own order. */
export type ShopRows = {
  shop: Tables['shops']['$inferSelect'] | undefined;
  products: ProductRows[];
  customers: CustomerRows[];
  orders: Order[];
  priceLists: PriceListRows[];
  /** Variants that orders wait for, or that somebody holds. */
  spokenFor: ReadonlySet<string>;
};

/** Reads a whole shop as it is at one moment. */
export async function loadShop({ read, readTogether, t }: Store, id: string): Promise<ShopRows> {
  const [
    [shop],
    products,
    variants,
    customers,
    methods,
    accounts,
    orders,
    lines,
    fulfillments,
    payments,
    lists,
    prices,
    ...spoken
  ] = await readTogether([
    read.select().from(t.shops).where(eq(t.shops.id, id)),
    read.select().from(t.products).where(eq(t.products.shop, id)).orderBy(asc(t.products.position)),
    read.select().from(t.variants).where(eq(t.variants.shop, id)).orderBy(asc(t.variants.position)),
    read.select().from(t.customers).where(eq(t.customers.shop, id)).orderBy(asc(t.customers.position)),
    read
      .select()
      .from(t.paymentMethods)
      .where(eq(t.paymentMethods.shop, id))
      .orderBy(asc(t.paymentMethods.position)),
    read
      .select()
      .from(t.accounts)
      .where(and(eq(t.accounts.shop, id), eq(t.accounts.closed, false))),
    read.select().from(t.orders).where(eq(t.orders.shop, id)).orderBy(asc(t.orders.position)),
    read.select().from(t.orderLines).where(eq(t.orderLines.shop, id)).orderBy(asc(t.orderLines.lineNo)),
    read.select().from(t.fulfillments).where(eq(t.fulfillments.shop, id)).orderBy(asc(t.fulfillments.n)),
    read.select().from(t.payments).where(eq(t.payments.shop, id)).orderBy(asc(t.payments.n)),
    read.select().from(t.priceLists).where(eq(t.priceLists.shop, id)).orderBy(asc(t.priceLists.position)),
    read.select().from(t.listPrices).where(eq(t.listPrices.shop, id)).orderBy(asc(t.listPrices.n)),
    read
      .selectDistinct({ variant: t.stockBackorders.variantId })
      .from(t.stockBackorders)
      .where(eq(t.stockBackorders.shop, id)),
    read
      .selectDistinct({ variant: t.stockReservations.variantId })
      .from(t.stockReservations)
      .where(eq(t.stockReservations.shop, id)),
  ]);
  const variantsOf = Map.groupBy(variants, (variant) => variant.productId);
  const methodsOf = Map.groupBy(methods, (method) => method.customerId);
  const accountOf = new Map(accounts.map((account) => [account.customerId, account]));
  const pricesOf = Map.groupBy(prices, (price) => price.listId);
  return {
    shop,
    products: products.map((product) => ({ product, variants: variantsOf.get(product.id) ?? [] })),
    customers: customers.map((customer) => ({
      customer,
      paymentMethods: methodsOf.get(customer.id) ?? [],
      account: accountOf.get(customer.id) ?? null,
    })),
    orders: joinOrders(orders, lines, fulfillments, payments),
    priceLists: lists.map((list) => ({ list, prices: pricesOf.get(list.id) ?? [] })),
    spokenFor: new Set(spoken.flat().map(({ variant }) => variant)),
  };
}
