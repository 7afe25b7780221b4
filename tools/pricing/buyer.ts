import { and, eq } from 'drizzle-orm';
import type { CouponFile, PromotionFile } from '../../store/folder/price-settings.ts';
import type { Address, ShopFile } from '../../store/folder/shop-folder.ts';
import { customerById, type Customer } from '../../store/queries/customers.ts';
import type { ToolContext } from '../tool.ts';
import { placeOf } from './place.ts';
import { dayIn, isWithin } from './day.ts';
import { buyerFits } from './offer.ts';
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

/** What the person who asks sees on the shelf: what one of a variant costs them, and which offers run for them. */
export type Shelf = {
  /** Before discounts; minor units. */
  priceOf: (variant: { id: string; priceMinor: number }) => number;
  offers: readonly PromotionFile[];
};

export async function shelfFor(ctx: Context & Pick<ToolContext, 'now'>): Promise<Shelf> {
  const { shop, catalog, now } = ctx;
  const day = dayIn(shop.timezone, now);
  const running = (shop.promotions ?? []).filter((promotion) => isWithin(day, promotion));
  const personal = running.some(({ tiers, firstOrder }) => tiers ?? firstOrder);
  if (catalog.priceLists.length === 0 && !personal) {
    return { priceOf: ({ priceMinor }) => priceMinor, offers: running };
  }
  const buyer = await buyerOf(ctx);
  const inForce = listsInForce(catalog.priceLists, buyer, shop.currency, day);
  return {
    priceOf: (variant) => unitPrice(inForce, variant, 1).minor,
    offers: running.filter((promotion) => buyerFits(promotion, buyer)),
  };
}

/** Whether an address is in another place than prices were worked out for until it was given, where that matters. */
export async function goesElsewhere(ctx: Context, address: Address | undefined): Promise<boolean> {
  const { shop, catalog } = ctx;
  if (!address || !catalog.priceLists.some(({ regions }) => regions)) return false;
  const { place } = await buyerOf(ctx);
  const there = placeOf(shop, address);
  return place?.country !== there?.country || place?.part !== there?.part;
}
