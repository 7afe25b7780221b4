import { and, asc, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import { prepareOnce } from '../prepare-once.ts';
import type { Tables } from '../schema/schema.ts';

type Row<T extends 'orders' | 'orderLines' | 'fulfillments' | 'payments'> = Tables[T]['$inferSelect'];

export type Order = Row<'orders'> & {
  lines: Row<'orderLines'>[];
  fulfillments: Row<'fulfillments'>[];
  payments: Row<'payments'>[];
};

const prepared = prepareOnce(({ read, t }) => {
  const { orders: o, orderLines: l, fulfillments: f, payments: p } = t;
  const shop = sql.placeholder('shop');
  const one = sql.placeholder('id');
  const limit = sql.placeholder('limit');
  const theirs = and(eq(o.shop, shop), eq(o.customerId, sql.placeholder('customer')));
  const newest = read.select({ id: o.id }).from(o).where(theirs).orderBy(desc(o.position)).limit(limit);

  const parts = (chosen: (id: typeof l.orderId | typeof f.orderId | typeof p.orderId) => SQL) => ({
    lines: read
      .select()
      .from(l)
      .where(and(eq(l.shop, shop), chosen(l.orderId)))
      .orderBy(asc(l.lineNo))
      .prepare(),
    fulfillments: read
      .select()
      .from(f)
      .where(and(eq(f.shop, shop), chosen(f.orderId)))
      .orderBy(asc(f.n))
      .prepare(),
    payments: read
      .select()
      .from(p)
      .where(and(eq(p.shop, shop), chosen(p.orderId)))
      .orderBy(asc(p.n))
      .prepare(),
  });
  return {
    one: {
      orders: read
        .select()
        .from(o)
        .where(and(eq(o.shop, shop), eq(o.id, one)))
        .prepare(),
      ...parts((id) => eq(id, one)),
    },
    ofCustomer: {
      orders: read.select().from(o).where(theirs).orderBy(desc(o.position)).limit(limit).prepare(),
      ...parts((id) => inArray(id, newest)),
    },
  };
});

type Queries = ReturnType<typeof prepared>;

async function collect(
  parts: Queries['one'] | Queries['ofCustomer'],
  values: Record<string, unknown>,
): Promise<Order[]> {
  const orders = await parts.orders.execute(values);
  if (orders.length === 0) return [];
  return joinOrders(
    orders,
    await parts.lines.execute(values),
    await parts.fulfillments.execute(values),
    await parts.payments.execute(values),
  );
}

/** Puts lines, fulfillments and payments into their orders, keeping the order of each list. */
export function joinOrders(
  orders: Row<'orders'>[],
  lines: Row<'orderLines'>[],
  fulfillments: Row<'fulfillments'>[],
  payments: Row<'payments'>[],
): Order[] {
  const linesOf = Map.groupBy(lines, (line) => line.orderId);
  const fulfillmentsOf = Map.groupBy(fulfillments, (fulfillment) => fulfillment.orderId);
  const paymentsOf = Map.groupBy(payments, (payment) => payment.orderId);
  return orders.map((order) => ({
    ...order,
    lines: linesOf.get(order.id) ?? [],
    fulfillments: fulfillmentsOf.get(order.id) ?? [],
    payments: paymentsOf.get(order.id) ?? [],
  }));
}

/** One order with its lines, fulfillments and payments. Whose it is, is for the caller to check. */
export async function orderById(store: Store, shop: string, id: string): Promise<Order | undefined> {
  const [order] = await collect(prepared(store).one, { shop, id });
  return order;
}

/** The newest orders of a customer, newest first. */
export async function ordersOfCustomer(
  store: Store,
  shop: string,
  customer: string,
  limit = 100,
): Promise<Order[]> {
  return collect(prepared(store).ofCustomer, { shop, customer, limit });
}

/** For the insert of a new order: the position after every order the shop has. */
export function nextOrderPosition({ t }: Store, shop: string): SQL<number> {
  const o = t.orders;
  return sql<number>`(select coalesce(max(${o.position}), -1) + 1 from ${o} where ${o.shop} = ${shop})`;
}
