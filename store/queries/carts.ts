import { and, asc, eq, sql } from 'drizzle-orm';
import type { Statement } from '../statements.ts';
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

const changes = prepareOnce(({ write, t: { carts: c, cartLines: l } }) => {
  const given = sql.placeholder;
  return {
    touch: write
      .insert(c)
      .values({ shop: given('shop'), conversation: given('conversation'), updatedAt: given('at') })
      .onConflictDoUpdate({ target: [c.shop, c.conversation], set: { updatedAt: sql`excluded.updated_at` } })
      .prepare(),
    set: write
      .insert(l)
      .values({
        shop: given('shop'),
        conversation: given('conversation'),
        variantId: given('variantId'),
        quantity: given('quantity'),
        addedAt: given('at'),
      })
      .onConflictDoUpdate({
        target: [l.shop, l.conversation, l.variantId],
        set: { quantity: sql`excluded.quantity` },
      })
      .prepare(),
  };
});

/** Statements: the cart has exactly this many of a variant. Says how many, not how many more: done twice it is the same. */
export function setCartLine(
  store: Store,
  line: { shop: string; conversation: string; variantId: string; quantity: number; at: Date },
): Statement[] {
  const { touch, set } = changes(store);
  return [
    { query: touch, values: line },
    { query: set, values: line },
  ];
}
