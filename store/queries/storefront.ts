import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import type { Facets, Picture } from '../records.ts';

/** A product as a page of many shows it. */
export type ShelfProduct = {
  id: string;
  title: string;
  facets: Facets;
  /** Lowest price of its variants, in minor units. */
  priceMinor: number;
  /** Whether its variants differ in price. */
  from: boolean;
  inStock: boolean;
};

/** The ids and facets of all of a shop's products, in the shop's own order. */
export function shelfOrder(store: Store, shop: string): Promise<{ id: string; facets: Facets | null }[]> {
  const p = store.t.products;
  return store.read
    .select({ id: p.id, facets: p.facets })
    .from(p)
    .where(eq(p.shop, shop))
    .orderBy(asc(p.position));
}

/** These products of a shop in the order asked for; one that is not there is left out. */
export async function shelfProducts(
  store: Store,
  shop: string,
  ids: readonly string[],
): Promise<ShelfProduct[]> {
  if (ids.length === 0) return [];
  const { products: p, variants: v } = store.t;
  const [products, variants] = await Promise.all([
    store.read
      .select({ id: p.id, title: p.title, facets: p.facets })
      .from(p)
      .where(and(eq(p.shop, shop), inArray(p.id, [...ids]))),
    store.read
      .select({ product: v.productId, priceMinor: v.priceMinor, stock: v.stock })
      .from(v)
      .where(and(eq(v.shop, shop), inArray(v.productId, [...ids]))),
  ]);
  const byId = new Map(products.map((row) => [row.id, row]));
  const ofProduct = Map.groupBy(variants, ({ product }) => product);
  return ids.flatMap((id) => {
    const row = byId.get(id);
    const prices = ofProduct.get(id)?.map(({ priceMinor }) => priceMinor) ?? [];
    if (!row || prices.length === 0) return [];
    const priceMinor = Math.min(...prices);
    return {
      id,
      title: row.title,
      facets: row.facets ?? {},
      priceMinor,
      from: prices.some((price) => price !== priceMinor),
      inStock: ofProduct.get(id)?.some(({ stock }) => stock > 0) ?? false,
    };
  });
}

/** How a product's picture is drawn: null where it has none, undefined where there is no such product. */
export async function pictureOfProduct(
  store: Store,
  shop: string,
  id: string,
): Promise<Picture | null | undefined> {
  const p = store.t.products;
  const [row] = await store.read
    .select({ picture: p.picture })
    .from(p)
    .where(and(eq(p.shop, shop), eq(p.id, id)));
  return row?.picture;
}

/** The first customers of a shop, in the shop's own order. */
export function firstCustomers(store: Store, shop: string, limit: number) {
  const c = store.t.customers;
  return store.read
    .select({ id: c.id, firstName: c.firstName, lastName: c.lastName, tier: c.tier })
    .from(c)
    .where(eq(c.shop, shop))
    .orderBy(asc(c.position))
    .limit(limit);
}
