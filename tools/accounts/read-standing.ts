import { and, eq } from 'drizzle-orm';
import { accountEntries, accountOf, type Account } from '../../store/queries/accounts.ts';
import type { ToolContext } from '../tool.ts';
import { standingOf, type Standing } from './standing.ts';

/** An account with how it stands now; undefined for who has none, or had one that is closed and paid. */
export async function readStanding(
  { store, shop, now }: Pick<ToolContext, 'store' | 'shop' | 'now'>,
  customer: string,
): Promise<{ account: Account; standing: Standing } | undefined> {
  const account = await accountOf(store, shop.id, customer);
  if (!account || (account.closed && account.balanceMinor === 0)) return undefined;
  const { invoices: i } = store.t;
  const [entries, invoices] = await Promise.all([
    accountEntries(store, shop.id, customer),
    store.read
      .select({ number: i.number, orderId: i.orderId, dueAt: i.dueAt })
      .from(i)
      .where(and(eq(i.shop, shop.id), eq(i.customerId, customer), eq(i.kind, 'invoice'))),
  ]);
  return { account, standing: standingOf(entries, invoices, now) };
}
