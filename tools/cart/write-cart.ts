import { and, eq, inArray } from 'drizzle-orm';
import type { Statement } from '../../store/statements.ts';
import type { ToolContext } from '../tool.ts';

type Scope = Pick<ToolContext, 'store' | 'shop' | 'conversation' | 'now'>;

/** Statements: the cart has exactly this many of a variant. Says how many, not how many more: done twice it is the same. */
export function setLine(
  { store, shop, conversation, now }: Scope,
  variantId: string,
  quantity: number,
): Statement[] {
  const { carts, cartLines } = store.t;
  return [
    {
      query: store.write
        .insert(carts)
        .values({ shop: shop.id, conversation, updatedAt: now })
        .onConflictDoUpdate({ target: [carts.shop, carts.conversation], set: { updatedAt: now } }),
    },
    {
      query: store.write
        .insert(cartLines)
        .values({ shop: shop.id, conversation, variantId, quantity, addedAt: now })
        .onConflictDoUpdate({
          target: [cartLines.shop, cartLines.conversation, cartLines.variantId],
          set: { quantity },
        }),
    },
  ];
}

/** Statement: these variants are not in the cart. */
export function dropLines({ store, shop, conversation }: Scope, variantIds: readonly string[]): Statement {
  const { cartLines } = store.t;
  const inCart = and(eq(cartLines.shop, shop.id), eq(cartLines.conversation, conversation));
  return {
    query: store.write.delete(cartLines).where(and(inCart, inArray(cartLines.variantId, [...variantIds]))),
  };
}
