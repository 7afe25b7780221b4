import { and, eq } from 'drizzle-orm';
import type { CouponFile, PromotionFile } from '../../store/folder/price-settings.ts';
import type { Address, ShopFile } from '../../store/folder/shop-folder.ts';
import { customerById, type Customer } from '../../store/queries/customers.ts';
import type { ToolContext } from '../tool.ts';
import { placeOf } from './place.ts';
import { dayIn } from './day.ts';
import { listsInForce, unitPrice, type Buyer } from './unit-price.ts';

type Context = Pick<ToolContext, 'store' | 'shop' | 'catalog' | 'person'>;

/**
 * The person who asks as prices look at them. Reads the customer only where some price, offer or tax of the shop depends
 * on who it is. Without an address it is their own, and the shop's own country where they have none.
 */
export async function buyerOf(
  ctx: Context,
  { address, customer }: { address?: Address | undefined; customer?: string | undefined } = {},
): Promise<Buyer> {
  const { shop, person, store, catalog } = ctx;
  const id = customer ?? (person.kind === 'customer' ? person.id : undefined);
  const matters = whatMatters(shop, catalog.priceLists);
  const known = id !== undefined && matters.customer ? await customerById(store, shop.id, id) : undefined;
  const place = matters.place ? placeOf(shop, address ?? known?.address ?? undefined) : undefined;
  return {
    ...(id !== undefined && { customer: id }),
    ...ofCustomer(known),
    ...(place && { place }),
    ...(id !== undefined && matters.firstOrder && { firstOrder: !(await hasOrdered(ctx, id)) }),
  };
}

function ofCustomer(customer: Customer | undefined): Buyer {
  if (!customer) return {};
  const { tier, taxNumber } = customer;
  return { ...(tier !== null && { tier }), ...(taxNumber !== null && { business: true }) };
}

function whatMatters(
  { tiers, tax, promotions = [], coupons = [] }: ShopFile,
  lists: Context['catalog']['priceLists'],
) {
  const offers: (PromotionFile | CouponFile)[] = [...promotions, ...coupons];
  const place = Boolean(tax?.regions ?? tax?.reverseCharge) || lists.some(({ regions }) => regions);
  const tier =
    Boolean(tiers?.length) || offers.some((offer) => offer.tiers) || lists.some((list) => list.tiers);
  return {
    place,
    customer: place || tier || Boolean(tax?.reverseCharge),
    firstOrder: offers.some(({ firstOrder }) => firstOrder),
  };
}

async function hasOrdered({ store, shop }: Context, customer: string): Promise<boolean> {
  const { orders: o } = store.t;
  return (await store.read.$count(o, and(eq(o.shop, shop.id), eq(o.customerId, customer)))) > 0;
}

/** What one of each variant costs the person who asks, before discounts. */
export async function pricesFor(
  ctx: Context & Pick<ToolContext, 'now'>,
): Promise<(variant: { id: string; priceMinor: number }) => number> {
  const { shop, catalog, now } = ctx;
  if (catalog.priceLists.length === 0) return ({ priceMinor }) => priceMinor;
  const inForce = listsInForce(
    catalog.priceLists,
    await buyerOf(ctx),
    shop.currency,
    dayIn(shop.timezone, now),
  );
  return (variant) => unitPrice(inForce, variant, 1).minor;
}
