import type { CatalogProduct, CatalogVariant } from '../../store/catalog/catalog.ts';
import type { FacetWish, ProductWish } from '../wish.ts';
import type { ToolContext } from '../tool.ts';
import { productItem, stockByVariant } from './show.ts';
import { nothingFits } from './nothing-fits.ts';
import type { Resolved } from './resolve-item.ts';
import { shelfFor } from '../pricing/buyer.ts';

/**
 * Which variant of a product: the one that has the wished options and otherwise is most like the one talked about;
 * else the shop's default options; else it is asked for, option by option.
 */
export async function chooseVariant(
  ctx: ToolContext,
  product: CatalogProduct,
  like: string | undefined,
  wish: ProductWish | undefined,
  slot: string,
): Promise<Resolved> {
  const facets = wish?.facets ?? [];
  const fitting = variantsMeeting(ctx, product, facets);
  if (fitting.length === 0) {
    return nothingFits(ctx, { text: product.title, ...(facets.length > 0 && { facets: [...facets] }) });
  }
  const base = product.variants.find(({ id }) => id === like);
  const candidates = base ? mostLike(base, fitting, facets) : mostDefault(ctx, fitting, facets);
  const sorted = wish?.sort ? bySort(candidates, wish.sort) : candidates;
  const [one] = sorted;
  if (one && (sorted.length === 1 || wish?.sort)) return { one: { product, variant: one } };
  return whichVariant(ctx, product, candidates, facets, slot);
}

/** The variants of a product that have all the wished values. */
export function variantsMeeting(
  ctx: Pick<ToolContext, 'catalog'>,
  product: CatalogProduct,
  facets: readonly FacetWish[],
): readonly CatalogVariant[] {
  if (facets.length === 0) return product.variants;
  const among = new Set(product.variants.map(({ id }) => id));
  return ctx.catalog.search({ facets: [...facets] }, { limit: 1, among }).hits[0]?.variants ?? [];
}

/** Those that share the most options with the base, the wished ones aside. */
function mostLike(base: CatalogVariant, fitting: readonly CatalogVariant[], facets: readonly FacetWish[]) {
  if (facets.length === 0 && fitting.includes(base)) return [base];
  const alike = ({ options }: CatalogVariant) =>
    Object.entries(base.options).filter(([name, value]) => options[name] === value).length;
  const best = Math.max(...fitting.map(alike));
  return fitting.filter((variant) => alike(variant) === best);
}

/** Those with the shop's default options, for options nothing was said about. */
function mostDefault(ctx: ToolContext, fitting: readonly CatalogVariant[], facets: readonly FacetWish[]) {
  let left = fitting;
  for (const [name, value] of Object.entries(ctx.shop.defaultOptions ?? {})) {
    if (facets.some(({ facet }) => facet === name)) continue;
    const defaults = left.filter(({ options }) => options[name] === value);
    if (defaults.length > 0) left = defaults;
  }
  return left;
}

function bySort(variants: readonly CatalogVariant[], sort: NonNullable<ProductWish['sort']>) {
  if (sort !== 'cheapest' && sort !== 'dearest') return variants;
  const sign = sort === 'cheapest' ? 1 : -1;
  return [...variants].sort((a, b) => sign * (a.priceMinor - b.priceMinor) || a.position - b.position);
}

async function whichVariant(
  ctx: ToolContext,
  product: CatalogProduct,
  candidates: readonly CatalogVariant[],
  facets: readonly FacetWish[],
  slot: string,
): Promise<Resolved> {
  const names = [...new Set(candidates.flatMap(({ options }) => Object.keys(options)))];
  const open = names
    .map((name) => ({ name, values: [...new Set(candidates.flatMap(({ options }) => options[name] ?? []))] }))
    .filter(({ values }) => values.length > 1);
  const stock = await stockByVariant(ctx, candidates);
  const [first] = open;
  return {
    ask: 'which_variant',
    slot,
    known: { product: product.id, ...(facets.length > 0 && { wish: { facets: [...facets] } }) },
    facts: { title: product.title, options: open },
    cards: [{ type: 'product', item: productItem(ctx, product, candidates, stock, await shelfFor(ctx)) }],
    suggestions: (first?.values ?? []).slice(0, 6),
    see: { shown: [{ product: product.id }], focus: { product: product.id } },
  };
}
