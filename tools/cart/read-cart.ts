import { cartLines } from '../../store/queries/carts.ts';
import { customerById } from '../../store/queries/customers.ts';
import type { Found } from '../catalog/resolve-item.ts';
import { variantTitle } from '../catalog/show.ts';
import { freeStock } from '../inventory/free-stock.ts';
import { priceLines } from '../pricing/price.ts';
import { viewQuote, type QuoteView } from '../pricing/quote-view.ts';
import type { ToolContext } from '../tool.ts';

/** `stock` is what of it this person can have; `held` what others hold of it just now. */
export type CartRow = Found & { title: string; quantity: number; stock: number; held: number };

/** What is in the conversation's cart, oldest first. A thing the shop no longer has is not in it. */
export async function readCart(ctx: ToolContext): Promise<CartRow[]> {
  const lines = await cartLines(ctx.store, ctx.shop.id, ctx.conversation);
  if (lines.length === 0) return [];
  const stock = await freeStock(
    ctx,
    lines.map(({ variantId }) => variantId),
  );
  return lines.flatMap(({ variantId, quantity }) => {
    const variant = ctx.catalog.variant(variantId);
    const product = variant && ctx.catalog.product(variant.product);
    if (!variant || !product) return [];
    const title = variantTitle(product, variant);
    const { free = 0, held = 0 } = stock.get(variantId) ?? {};
    return [{ product, variant, title, quantity, stock: free, held }];
  });
}

/** What a cart comes to for this person, with the shop's first delivery option unless another is meant. */
export async function quoteCart(
  ctx: ToolContext,
  rows: readonly CartRow[],
  deliveryId = ctx.shop.delivery?.[0]?.id,
): Promise<QuoteView> {
  const quote = priceLines(
    ctx.shop,
    rows.map(({ product, variant, quantity }) => ({ product, variant, quantity })),
    { tier: await tierOf(ctx), on: ctx.now, deliveryId: rows.length === 0 ? undefined : deliveryId },
  );
  return viewQuote(ctx.shop.id, quote);
}

/** The tier of the customer who asks. */
export async function tierOf({ store, shop, person }: ToolContext): Promise<string | undefined> {
  if (person.kind !== 'customer' || !shop.tiers?.length) return undefined;
  return (await customerById(store, shop.id, person.id))?.tier ?? undefined;
}
