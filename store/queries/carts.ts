import { and, asc, eq, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import { prepareOnce } from '../prepare-once.ts';

export type CartLine = { variantId: string; quantity: number; addedAt: Date };

const lines = prepareOnce(({ read, t }) => {
  const l = t.cartLines;
  return read
    .select({ variantId: l.variantId, quantity: l.quantity, addedAt: l.addedAt })
    .from(l)
    .where(and(eq(l.shop, sql.placeholder('shop')), eq(l.conversation, sql.placeholder('conversation'))))
    .orderBy(asc(l.addedAt), asc(l.variantId))
    .prepare();
});

/** What is in the conversation's cart, oldest line first. */
export async function cartLines(store: Store, shop: string, conversation: string): Promise<CartLine[]> {
  return lines(store).execute({ shop, conversation });
}
