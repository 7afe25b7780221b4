import { cartLines } from '../../store/queries/carts.ts';
import type { Address } from '../../store/folder/shop-folder.ts';
import type { Found } from '../catalog/resolve-item.ts';
import { variantTitle } from '../catalog/show.ts';
import { couponsInCart } from '../coupons/find-coupon.ts';
import { buyerOf, goesElsewhere } from '../pricing/buyer.ts';
import { freeStock } from '../inventory/free-stock.ts';
import { priceLines } from '../pricing/price.ts';
import { viewQuote, type QuoteView } from '../pricing/quote-view.ts';
import { keptPrice } from '../promise/kept-price.ts';
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

/**
 * What a cart comes to for this person, or for a customer they speak for, with the shop's first delivery option unless
 * another is meant. Things that stand `alone` are priced without the coupons in the cart.
 */
export async function quoteCart(
  ctx: ToolContext,
  rows: readonly CartRow[],
  deliveryId = ctx.shop.delivery?.[0]?.id,
  { address, customer, alone }: { address?: Address; customer?: string; alone?: boolean } = {},
): Promise<QuoteView> {
  // A price that was said before it was known where it goes is that of another place.
  const kept = !(await goesElsewhere(ctx, address));
  const quote = priceLines(
    ctx.shop,
    rows.map(({ product, variant, quantity }) => ({
      product,
      variant,
      quantity,
      held: kept ? keptPrice(ctx, { product: product.id, variant: variant.id }, quantity) : undefined,
    })),
    {
      ...(await buyerOf(ctx, { address, customer })),
      on: ctx.now,
      lists: ctx.catalog.priceLists,
      coupons: alone ? [] : await couponsInCart(ctx),
      deliveryId: rows.length === 0 ? undefined : deliveryId,
    },
  );
  return viewQuote(ctx.shop, quote);
}
