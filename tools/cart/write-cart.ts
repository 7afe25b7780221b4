import { and, eq, inArray } from 'drizzle-orm';
import { setCartLine } from '../../store/queries/carts.ts';
import { letGoOfStock } from '../inventory/hold-stock.ts';
import type { Statement } from '../../store/statements.ts';
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
