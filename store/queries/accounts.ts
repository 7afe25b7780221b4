import { and, asc, eq, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import { prepareOnce } from '../prepare-once.ts';
import type { Tables } from '../schema/schema.ts';

export type Account = Tables['accounts']['$inferSelect'];
export type AccountEntry = Tables['accountEntries']['$inferSelect'];

const prepared = prepareOnce(({ read, t: { accounts: a, accountEntries: e } }) => {
  const shop = sql.placeholder('shop');
  const customer = sql.placeholder('customer');
  return {
    one: read
      .select()
      .from(a)
      .where(and(eq(a.shop, shop), eq(a.customerId, customer)))
      .prepare(),
    entries: read
      .select()
      .from(e)
      .where(and(eq(e.shop, shop), eq(e.customerId, customer)))
      .orderBy(asc(e.n))
      .prepare(),
  };
});

/** The account of a customer, closed ones included; undefined for who never had one. */
export async function accountOf(store: Store, shop: string, customer: string): Promise<Account | undefined> {
  const [row] = await prepared(store).one.execute({ shop, customer });
  return row;
}

/** Everything that ever changed what a customer owes, oldest first. */
export async function accountEntries(store: Store, shop: string, customer: string): Promise<AccountEntry[]> {
  return prepared(store).entries.execute({ shop, customer });
}
