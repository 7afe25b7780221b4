import { and, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import type { Statement } from '../statements.ts';

/** In how many orders a code was used, by holder: a customer's id, or empty for all together. */
export async function couponCounts(
  { read, t }: Store,
  shop: string,
  code: string,
): Promise<Map<string, number>> {
  const c = t.couponCounts;
  const rows = await read
    .select({ holder: c.holder, used: c.used })
    .from(c)
    .where(and(eq(c.shop, shop), eq(c.code, code)));
  return new Map(rows.map(({ holder, used }) => [holder, used]));
}

/** Statements: a code is used once more by a holder; refused as `coupon_used_up` where it was used `most` times before. */
export function useCoupon(
  { write, t }: Store,
  { shop, code, holder }: { shop: string; code: string; holder: string },
  most = Infinity,
): Statement[] {
  const c = t.couponCounts;
  const own = and(eq(c.shop, shop), eq(c.code, code), eq(c.holder, holder));
  return [
    { query: write.insert(c).values({ shop, code, holder, used: 0 }).onConflictDoNothing() },
    {
      query: write
        .update(c)
        .set({ used: sql`${c.used} + 1` })
        .where(Number.isFinite(most) ? and(own, lt(c.used, most)) : own),
      guard: { rows: 1, otherwise: 'coupon_used_up' },
    },
  ];
}

/** Statement: codes of an order that is no more were used once less. */
export function unuseCoupons(
  { write, t }: Store,
  { shop, codes, holders }: { shop: string; codes: readonly string[]; holders: readonly string[] },
): Statement {
  const c = t.couponCounts;
  return {
    query: write
      .update(c)
      .set({ used: sql`${c.used} - 1` })
      .where(
        and(eq(c.shop, shop), inArray(c.code, [...codes]), inArray(c.holder, [...holders]), gt(c.used, 0)),
      ),
  };
}
