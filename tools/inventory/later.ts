import { z } from 'zod';
import type { CatalogProduct } from '../../store/catalog/catalog.ts';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { waitingFor } from '../../store/queries/backorders.ts';
import { heldByOthers } from '../../store/queries/reservations.ts';
import type { Asking } from './free-stock.ts';

/** Units of an order that are not in stock and come in so many working days, from and to. */
export const later = z.object({
  variant: z.string(),
  title: z.string(),
  units: z.int(),
  days: z.tuple([z.int(), z.int()]),
});
export type Later = z.infer<typeof later>;

type BackorderRule = NonNullable<NonNullable<ShopFile['rules']>['backorder']>[number];

/** The shop's rule for ordering a product that is not there: the first whose facets it has; none where it may not. */
export function backorderRule(
  { rules }: Pick<ShopFile, 'rules'>,
  product: Pick<CatalogProduct, 'facets'>,
): BackorderRule | undefined {
  return rules?.backorder?.find(({ facets }) =>
    Object.entries(facets ?? {}).every(([name, value]) => product.facets[name]?.includes(value)),
  );
}

/** How many more units of a variant may be owed now, and how long they take; undefined where none may ever be. */
export async function roomLater(
  ctx: Asking,
  product: Pick<CatalogProduct, 'facets'>,
  variantId: string,
): Promise<{ room: number; days: [number, number] } | undefined> {
  const rule = backorderRule(ctx.shop, product);
  if (!rule) return undefined;
  const { store, shop, conversation, now } = ctx;
  const waiting = await waitingFor(store, shop.id, variantId);
  const others = await heldByOthers(store, { shop: shop.id, conversation, now }, [variantId]);
  const owed = waiting + (others.get(variantId)?.later ?? 0);
  return { room: Math.max(0, rule.most - owed), days: rule.days };
}
