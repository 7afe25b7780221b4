import { asc, eq, sql } from 'drizzle-orm';
import { createCatalog } from './catalog.ts';
import type { Catalog, CatalogProduct, CatalogVariant } from './catalog.ts';
import { priceListsOf } from './price-list.ts';
import type { Store } from '../open-store.ts';
import { prepareOnce } from '../prepare-once.ts';
import { shopFileOf } from '../queries/shops.ts';
import type { Tables } from '../schema/schema.ts';

export type Catalogs = {
  /**
   * The catalogue of a shop as it is now, or undefined where there is no such shop. Costs one point query when
   * nothing changed; who asks while it is being read waits for the same one.
   */
  of: (shop: string) => Promise<Catalog | undefined>;
};

export type CatalogsSettings = {
  /** Shops kept in memory; the one unused for longest goes first. */
  most?: number;
  /** Folded words that text is searched without. */
  stopwords?: ReadonlySet<string>;
};

type Kept = { version: number; catalog: Promise<Catalog | undefined> };

const versionOf = prepareOnce(({ read, t }) =>
  read
    .select({ version: t.shops.catalogVersion })
    .from(t.shops)
    .where(eq(t.shops.id, sql.placeholder('shop')))
    .prepare(),
);

/** Keeps the catalogues of the shops in use, each as long as its shop's catalogue version stays the same. */
export function createCatalogs(store: Store, { most = 50, stopwords }: CatalogsSettings = {}): Catalogs {
  const kept = new Map<string, Kept>();

  function keep(shop: string, version: number): Kept {
    const found = kept.get(shop);
    kept.delete(shop);
    const fresh = found?.version === version ? found : { version, catalog: load(shop, version) };
    kept.set(shop, fresh);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return fresh;
  }

  async function load(shop: string, version: number): Promise<Catalog | undefined> {
    try {
      return await loadCatalog(store, shop, stopwords);
    } catch (error) {
      // The next to ask tries again, instead of being told of an outage that is over.
      if (kept.get(shop)?.version === version) kept.delete(shop);
      throw error;
    }
  }

  return {
    of: async (shop) => {
      const [row] = await versionOf(store).execute({ shop });
      if (row) return keep(shop, row.version).catalog;
      kept.delete(shop);
      return undefined;
    },
  };
}

/** Reads a shop's products, variants and aliases as they are at one moment, and builds the catalogue. */
export async function loadCatalog(
  { read, readTogether, t }: Store,
  shop: string,
  stopwords?: ReadonlySet<string>,
): Promise<Catalog | undefined> {
  const [[row], products, variants, lists, prices] = await readTogether([
    read.select().from(t.shops).where(eq(t.shops.id, shop)),
    read.select().from(t.products).where(eq(t.products.shop, shop)).orderBy(asc(t.products.position)),
    read
      .select()
      .from(t.variants)
      .where(eq(t.variants.shop, shop))
      .orderBy(asc(t.variants.productId), asc(t.variants.position)),
    read.select().from(t.priceLists).where(eq(t.priceLists.shop, shop)).orderBy(asc(t.priceLists.position)),
    read.select().from(t.listPrices).where(eq(t.listPrices.shop, shop)).orderBy(asc(t.listPrices.n)),
  ]);
  if (!row) return undefined;
  const variantsOf = Map.groupBy(variants, (variant) => variant.productId);
  const { aliases, currency } = shopFileOf(row);
  return createCatalog(
    products.map((product) => catalogProduct(product, variantsOf.get(product.id) ?? [])),
    {
      currency,
      priceLists: priceListsOf(lists, prices),
      ...(aliases && { aliases }),
      ...(stopwords && { stopwords }),
    },
  );
}

function catalogProduct(
  row: Tables['products']['$inferSelect'],
  variants: Tables['variants']['$inferSelect'][],
): CatalogProduct {
  const { id, title, description, facets, aliases, packs, picture, position } = row;
  const { shape, colour, label } = picture ?? {};
  return {
    id,
    title,
    facets: Object.fromEntries(
      Object.entries(facets ?? {}).map(([name, value]) => [
        name,
        typeof value === 'string' ? [value] : value,
      ]),
    ),
    aliases: aliases ?? [],
    position,
    variants: variants.map(catalogVariant),
    ...(description !== null && { description }),
    ...(packs && { packs }),
    ...(shape !== undefined &&
      colour !== undefined && { picture: { shape, colour, ...(label && { label }) } }),
  };
}

function catalogVariant(row: Tables['variants']['$inferSelect']): CatalogVariant {
  const { id, productId, priceMinor, options, sku, position } = row;
  return { id, product: productId, priceMinor, options, position, ...(sku !== null && { sku }) };
}
