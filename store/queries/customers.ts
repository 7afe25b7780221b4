import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import { prepareOnce } from '../prepare-once.ts';
import type { Tables } from '../schema/schema.ts';

export type PaymentMethod = Omit<
  Tables['paymentMethods']['$inferSelect'],
  'shop' | 'customerId' | 'position'
>;
export type Customer = Omit<Tables['customers']['$inferSelect'], 'position' | 'nameKey'> & {
  paymentMethods: PaymentMethod[];
};

const prepared = prepareOnce(({ read, t }) => {
  const { customers: c, paymentMethods: m } = t;
  const customer = {
    shop: c.shop,
    id: c.id,
    firstName: c.firstName,
    lastName: c.lastName,
    email: c.email,
    phone: c.phone,
    tier: c.tier,
    taxNumber: c.taxNumber,
    locale: c.locale,
    address: c.address,
  };
  const ofShop = eq(c.shop, sql.placeholder('shop'));
  return {
    byId: read
      .select(customer)
      .from(c)
      .where(and(ofShop, eq(c.id, sql.placeholder('id'))))
      .prepare(),
    byEmail: read
      .select(customer)
      .from(c)
      .where(and(ofShop, eq(sql`lower(${c.email})`, sql`lower(${sql.placeholder('email')})`)))
      .orderBy(asc(c.position))
      .limit(1)
      .prepare(),
    methods: read
      .select({ id: m.id, kind: m.kind, brand: m.brand, last4: m.last4, balanceMinor: m.balanceMinor })
      .from(m)
      .where(and(eq(m.shop, sql.placeholder('shop')), eq(m.customerId, sql.placeholder('id'))))
      .orderBy(asc(m.position))
      .prepare(),
  };
});

export async function customerById(store: Store, shop: string, id: string): Promise<Customer | undefined> {
  const queries = prepared(store);
  const [row] = await queries.byId.execute({ shop, id });
  return row && { ...row, paymentMethods: await queries.methods.execute({ shop, id }) };
}

/** The first customer of the shop with this address, however it is capitalised. */
export async function customerByEmail(
  store: Store,
  shop: string,
  email: string,
): Promise<Customer | undefined> {
  const queries = prepared(store);
  const [row] = await queries.byEmail.execute({ shop, email: email.trim() });
  return row && { ...row, paymentMethods: await queries.methods.execute({ shop, id: row.id }) };
}

/** Customers of the shop with one of these names (see nameKey), and where they live; at most `most`. */
export function customersByName(
  { read, t: { customers: c } }: Store,
  shop: string,
  names: readonly string[],
  most: number,
) {
  return read
    .select({ id: c.id, firstName: c.firstName, nameKey: c.nameKey, address: c.address })
    .from(c)
    .where(and(eq(c.shop, shop), inArray(c.nameKey, [...names])))
    .orderBy(asc(c.position))
    .limit(most);
}
