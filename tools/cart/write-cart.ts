import { and, eq, inArray } from 'drizzle-orm';
import { setCartLine } from '../../store/queries/carts.ts';
import { letGoOfStock } from '../inventory/hold-stock.ts';
import type { Statement } from '../../store/statements.ts';
import { doneBefore, once } from '../orders/once.ts';
import type { ToolContext } from '../tool.ts';

type Scope = Pick<ToolContext, 'store' | 'shop' | 'conversation' | 'now'>;

/** Statements: the cart has exactly this many of a variant; what was set aside for it as it was is let go. */
export function setLine(scope: Scope, variantId: string, quantity: number): Statement[] {
  const { store, shop, conversation, now } = scope;
  return [
    ...setCartLine(store, { shop: shop.id, conversation, variantId, quantity, at: now }),
    ...letGoOfStock(scope),
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

/**
 * Changes the cart once for a key, as planned, and returns the plan it was done by: where the key was used before, by a
 * run that a crash ended or by one beside this, nothing changes and the plan is the one of that run.
 */
export async function changeOnce<P>(
  ctx: ToolContext,
  key: string,
  tool: string,
  plan: P,
  statements: readonly Statement[],
): Promise<P> {
  const applied = await ctx.store.apply([once(ctx, key, tool, plan), ...statements]);
  if ('ok' in applied) return plan;
  const before = await doneBefore(ctx, key);
  // Guarantee: kept for this key by the statement above, as a plan of the same tool.
  return before ? (before.result as P) : plan;
}
