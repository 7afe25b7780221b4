import type { CouponFile, PromotionFile } from '../../store/folder/price-settings.ts';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { createCatalog, type Catalog } from '../../store/catalog/catalog.ts';
import { sayFor } from '../../prompts/say.ts';
import { buyerOf } from '../pricing/buyer.ts';
import { dayIn } from '../pricing/day.ts';
import { listsInForce, unitPrice, type ListsInForce } from '../pricing/unit-price.ts';
import type { ToolContext } from '../tool.ts';

/** The shop as it is in another currency: what has a price in it, at that price. Nothing is converted. */
type Elsewhere = { shop: ShopFile; catalog: Catalog };

const kept = new WeakMap<Catalog, Map<string, Elsewhere>>();
const mostKept = 20;

/**
 * The currency a conversation is held in: what the person chose; else that of their contract, where all of those are in
 * another; else the shop's.
 */
export function currencyOf({ seen, shop, person, catalog }: ToolContext): string {
  if (seen.currency !== undefined) return seen.currency;
  const own = person.kind === 'customer' ? person.id : undefined;
  const contracts = catalog.priceLists.filter(
    ({ customers }) => own !== undefined && customers?.includes(own),
  );
  return contracts.some(({ currency }) => currency === shop.currency)
    ? shop.currency
    : (contracts[0]?.currency ?? shop.currency);
}

/** A context in which the shop is seen in its conversation's currency; the same one where that is the shop's own. */
export async function inItsCurrency(ctx: ToolContext): Promise<ToolContext> {
  if (ctx.catalog.priceLists.length === 0) return ctx;
  const currency = currencyOf(ctx);
  if (currency === ctx.shop.currency) return ctx;
  const lists = await listsIn(ctx, currency);
  if (!hasAny(lists)) return ctx;
  const { shop, catalog } = elsewhere(ctx, currency, lists);
  return { ...ctx, shop, catalog, say: sayFor(shop, ctx.say.language), homeCurrency: ctx.shop.currency };
}

/** The price lists of a currency that hold for the person today. */
export async function listsIn(ctx: ToolContext, currency: string): Promise<ListsInForce> {
  const { catalog, shop, now } = ctx;
  return listsInForce(catalog.priceLists, await buyerOf(ctx), currency, dayIn(shop.timezone, now));
}

export const hasAny = ({ contracts, lists }: ListsInForce) => contracts.length + lists.length > 0;

/** Whether one of a variant has a price in these lists. */
export const isPriced = (lists: ListsInForce, variant: { id: string; priceMinor: number }) =>
  unitPrice(lists, variant, 1).source !== undefined;

function elsewhere({ shop, catalog }: ToolContext, currency: string, lists: ListsInForce): Elsewhere {
  const key = [currency, ...[...lists.contracts, ...lists.lists].map(({ id }) => id)].join('\n');
  const known = kept.get(catalog) ?? new Map<string, Elsewhere>();
  kept.set(catalog, known);
  const found = known.get(key) ?? {
    shop: shopIn(shop, currency),
    catalog: catalogIn(catalog, shop, currency, lists),
  };
  known.delete(key);
  known.set(key, found);
  for (const oldest of known.keys()) {
    if (known.size <= mostKept) break;
    known.delete(oldest);
  }
  return found;
}

function catalogIn(catalog: Catalog, shop: ShopFile, currency: string, lists: ListsInForce): Catalog {
  const products = catalog.products.flatMap((product) => {
    const variants = product.variants
      .filter((variant) => isPriced(lists, variant))
      .map((variant) => ({ ...variant, priceMinor: unitPrice(lists, variant, 1).minor }));
    return variants.length > 0 ? [{ ...product, variants }] : [];
  });
  const { aliases } = shop;
  return createCatalog(products, { currency, priceLists: catalog.priceLists, ...(aliases && { aliases }) });
}

/** Settings with amounts of the shop's own currency in them do not hold in another. */
export function shopIn(shop: ShopFile, currency: string): ShopFile {
  const { rounding: _, delivery, promotions, coupons, ...settings } = shop;
  const noAmounts = ({ amount, price, minGoods }: PromotionFile | CouponFile) =>
    amount === undefined && price === undefined && minGoods === undefined;
  return {
    ...settings,
    currency,
    ...(delivery && {
      delivery: delivery.flatMap(({ prices, id, name, days }) => {
        const own = prices?.[currency];
        return own ? [{ id, name, days, ...own }] : [];
      }),
    }),
    ...(promotions && { promotions: promotions.filter(noAmounts) }),
    ...(coupons && { coupons: coupons.filter(noAmounts) }),
  };
}
