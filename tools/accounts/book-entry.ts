import { and, eq, lte, sql, type SQL } from 'drizzle-orm';
import type { AccountEntryKind } from '../../store/records.ts';
import type { Statement } from '../../store/statements.ts';
import { personText } from '../inventory/move-stock.ts';
import type { ToolContext } from '../tool.ts';

type Entry = {
  customerId: string;
  kind: AccountEntryKind;
  /** Above zero is owed by the customer. */
  amountMinor: number;
  invoice: string | SQL<string> | null;
  orderId: string | null;
  note?: string;
};

type Booking = Pick<ToolContext, 'store' | 'shop' | 'now' | 'person'>;

/**
 * Statements: one entry more on an account, and its balance with it. With `withinLimit` it is refused as
 * `over_credit_limit` where the balance would go above the credit limit, or the account is closed: the row of the
 * account is the lock that keeps orders placed at the same moment from passing it together. With `balanceMinor` it is
 * refused as `account_changed` where the balance is another one by now.
 */
export function bookEntry(
  { store, shop, now, person }: Booking,
  { customerId, amountMinor, note, ...rest }: Entry,
  { withinLimit = false, balanceMinor }: { withinLimit?: boolean; balanceMinor?: number } = {},
): Statement[] {
  const { accounts: a, accountEntries: e } = store.t;
  const theirs = and(eq(a.shop, shop.id), eq(a.customerId, customerId));
  const after = sql<number>`${a.balanceMinor} + ${amountMinor}`;
  const allowed = withinLimit ? and(theirs, eq(a.closed, false), lte(after, a.creditLimitMinor)) : theirs;
  const asShown = balanceMinor === undefined ? allowed : and(allowed, eq(a.balanceMinor, balanceMinor));
  const next = sql<number>`(select coalesce(max(${e.n}), 0) + 1 from ${e}
    where ${e.shop} = ${shop.id} and ${e.customerId} = ${customerId})`;
  return [
    {
      query: store.write.update(a).set({ balanceMinor: after }).where(asShown),
      guard: { rows: 1, otherwise: withinLimit ? 'over_credit_limit' : 'account_changed' },
    },
    {
      query: store.write.insert(e).values({
        ...rest,
        shop: shop.id,
        customerId,
        n: next,
        amountMinor,
        note: note ?? null,
        by: personText(person),
        at: now,
      }),
    },
  ];
}
