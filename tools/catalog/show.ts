import type { CatalogProduct, CatalogVariant } from '../../store/catalog/catalog.ts';
import type { ProductItem } from '../card.ts';
import type { Shelf } from '../pricing/buyer.ts';
import { freeStock, type Asking } from '../inventory/free-stock.ts';
import type { ToolContext } from '../tool.ts';

/** At most this many left is worth saying. */
export const lowStock = 5;

/** Where the picture of a product is served. */
export function pictureOf(shop: string, product: string): string {
  return `/pictures/${encodeURIComponent(shop)}/${encodeURIComponent(product)}.svg`;
}

/** "L, navy, linen": the options of a variant, without those every variant of the product shares. */
export function optionsText(product: CatalogProduct, variant: CatalogVariant): string {
  const telling = Object.entries(variant.options).filter(([name, value]) =>
    product.variants.some((other) => other.options[name] !== value),
  );
  return telling.map(([, value]) => value).join(', ');
}

/** A title that tells a variant from its siblings: "Harbour Shirt (L, navy)". */
export function variantTitle(product: CatalogProduct, variant: CatalogVariant): string {
  const options = optionsText(product, variant);
  return options === '' ? product.title : `${product.title} (${options})`;
}

/** What this person can have of many variants at once, by id; one that is gone is not in the map. */
export async function stockByVariant(
  ctx: Asking,
  variants: readonly CatalogVariant[],
): Promise<Map<string, number>> {
  const ids = variants.map(({ id }) => id);
  const rows = await freeStock(ctx, ids);
  return new Map([...rows].map(([id, { free }]) => [id, free]));
}

/** One product as a card shows it, for the variants that are meant; one variant makes it exact. */
export function productItem(
  ctx: Pick<ToolContext, 'shop' | 'say'>,
  product: CatalogProduct,
  variants: readonly CatalogVariant[],
  stock: ReadonlyMap<string, number>,
  shelf: Shelf,
): ProductItem {
  const prices = variants.map(shelf.priceOf);
  const lowest = Math.min(...prices);
  const [only] = variants;
  const exact = variants.length === 1 && only ? only : undefined;
  const left = variants.reduce((sum, v) => sum + (stock.get(v.id) ?? 0), 0);
  const badges = offersOn(product, shelf);
  const subtitle = exact ? optionsText(product, exact) : '';
  return {
    product: product.id,
    ...(exact && { variant: exact.id }),
    title: product.title,
    ...(subtitle !== '' && { subtitle }),
    picture: pictureOf(ctx.shop.id, product.id),
    price: ctx.say.amount(lowest),
    ...(prices.some((price) => price !== lowest) && { from: true }),
    stock: left === 0 ? 'out' : left <= lowStock ? 'low' : 'in_stock',
    ...(badges.length > 0 && { badges }),
    say: ctx.say.words.catalog.sayShow({ title: exact ? variantTitle(product, exact) : product.title }),
  };
}

function offersOn(product: CatalogProduct, { offers }: Shelf): string[] {
  return offers
    .filter(({ facets }) =>
      Object.entries(facets ?? {}).every(([name, value]) => product.facets[name]?.includes(value)),
    )
    .map(({ sentence }) => sentence);
}
