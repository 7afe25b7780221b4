import { and, asc, eq, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import { prepareOnce } from '../prepare-once.ts';

const codes = prepareOnce(({ read, t }) => {
  const c = t.cartCoupons;
  return read
    .select({ code: c.code })
    .from(c)
    .where(and(eq(c.shop, sql.placeholder('shop')), eq(c.conversation, sql.placeholder('conversation'))))
    .orderBy(asc(c.addedAt), asc(c.code))
    .prepare();
});

/** The codes in the conversation's cart, in the order they came in. */
export async function cartCodes(store: Store, shop: string, conversation: string): Promise<string[]> {
  const rows = await codes(store).execute({ shop, conversation });
  return rows.map(({ code }) => code);
}
