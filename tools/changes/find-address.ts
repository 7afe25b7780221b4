import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { addressFile } from '../../store/folder/address-file.ts';
import { type Address } from '../../store/folder/shop-folder.ts';
import { customerById } from '../../store/queries/customers.ts';
import { personText } from '../inventory/move-stock.ts';
import { findOrder, ownOrders } from '../orders/find-order.ts';
import { addressText } from '../orders/view-order.ts';
import type { Refusal } from '../rules/rule.ts';
import { isQuestion, isRefusal, type Question, type ToolContext } from '../tool.ts';
import type { PlaceRef } from '../wish.ts';
import { isIn, meetsRef, pointsAtOne } from './orders-meant.ts';
import { spellingsOf, stateCode } from './places.ts';

/** What is written down in the audit when an address changes; its detail says from what. */
export type AddressChange = 'address_changed' | 'order_address_changed';

/**
 * The address somebody means: the one they gave in whole, the account's own, that of one of their orders, or the one
 * they have in a town they name. What is missing or stands for several is asked for.
 */
export async function findAddress(
  ctx: ToolContext,
  ref: PlaceRef,
  slot: string,
  change: AddressChange,
): Promise<{ address: Address } | Question | Refusal> {
  const { own, ofOrder, known, before, ...said } = ref;
  if (before) {
    const address = await addressBefore(ctx, change);
    return address ? { address } : { ask: 'new_address', slot };
  }
  if (own) {
    const account = await accountAddress(ctx);
    return account ? { address: account } : { refused: 'no_address_on_file' };
  }
  if (ofOrder) return addressOfOrder(ctx, ofOrder, slot);
  if (known !== undefined) return oneOf(ctx, await addressesIn(ctx, known), slot, known);
  return complete(ctx, said, slot);
}

/** What the address was before this person last changed it. */
async function addressBefore(
  { person, store, shop }: ToolContext,
  change: AddressChange,
): Promise<Address | undefined> {
  const { audit: a } = store.t;
  const theirs = and(eq(a.shop, shop.id), eq(a.person, personText(person)), eq(a.action, change));
  const [last] = await store.read
    .select({ detail: a.detail })
    .from(a)
    .where(theirs)
    .orderBy(desc(a.at))
    .limit(1);
  return changedFrom.safeParse(last?.detail).data?.from;
}

const changedFrom = z.object({ from: addressFile });

async function accountAddress({ person, store, shop }: ToolContext): Promise<Address | undefined> {
  if (person.kind !== 'customer') return undefined;
  return (await customerById(store, shop.id, person.id))?.address ?? undefined;
}

async function addressOfOrder(
  ctx: ToolContext,
  ref: NonNullable<PlaceRef['ofOrder']>,
  slot: string,
): Promise<{ address: Address } | Question | Refusal> {
  if (pointsAtOne(ref)) {
    const found = await findOrder(ctx, ref, slot);
    return isQuestion(found) || isRefusal(found) ? found : { address: found.one.shippingAddress };
  }
  const meant = (await ownOrders(ctx)).filter((order) => meetsRef(ctx, order, ref));
  return oneOf(ctx, distinct(meant.map(({ shippingAddress }) => shippingAddress)), slot, ref.to ?? '');
}

/** Addresses of the account and of its orders that hold a word. */
async function addressesIn(ctx: ToolContext, place: string): Promise<Address[]> {
  const account = await accountAddress(ctx);
  const all = [
    ...(account ? [account] : []),
    ...(await ownOrders(ctx)).map(({ shippingAddress }) => shippingAddress),
  ];
  const spellings = spellingsOf(place);
  return distinct(
    all.filter((address) => spellings.some((spelling) => isIn(Object.values(address), spelling))),
  );
}

function distinct(addresses: readonly Address[]): Address[] {
  return addresses.filter(
    (address, at) => addresses.findIndex((other) => isSamePlace(other, address)) === at,
  );
}

/** Whether two addresses are of one place, whoever is named in them. */
export function isSamePlace(one: Address, other: Address): boolean {
  return addressText({ ...one, name: undefined }) === addressText({ ...other, name: undefined });
}

/** An address for somebody who goes by the name they had before, unless it has one of its own. */
export function namedAs({ name }: Partial<Address>, address: Address): Address {
  return name === undefined || address.name !== undefined ? address : { name, ...address };
}

function oneOf(
  ctx: ToolContext,
  addresses: readonly Address[],
  slot: string,
  place: string,
): { address: Address } | Question | Refusal {
  const [one, another] = addresses;
  if (!one) return { refused: 'no_such_address', facts: { place } };
  if (!another) return { address: one };
  const texts = addresses.slice(0, 6).map(addressText);
  return { ask: 'which_address', slot, facts: { addresses: texts }, suggestions: texts };
}

/** An address that can be delivered to, or the question for what it lacks. */
async function complete(
  ctx: ToolContext,
  given: Omit<PlaceRef, 'own' | 'ofOrder' | 'known' | 'before'>,
  slot: string,
): Promise<{ address: Address } | Question> {
  const known = Object.fromEntries(
    Object.entries(given).filter(([, part]) => part !== undefined && part !== ''),
  );
  const { line1, city } = given;
  if (line1 && city) {
    const country = await homeCountry(ctx);
    const region = isUnitedStates(given.country ?? country)
      ? stateCode(given.region, given.postalCode)
      : given.region;
    return {
      address: {
        ...known,
        line1,
        city,
        ...(region !== undefined && { region }),
        ...(given.country === undefined && country !== undefined && { country }),
      },
    };
  }
  if (!line1 && !city) return { ask: 'new_address', slot };
  return line1
    ? { ask: 'address_city', slot, part: 'city', known }
    : { ask: 'address_street', slot, part: 'line1', known };
}

/** The country of the person's other addresses: the one meant where none is said. */
async function homeCountry(ctx: ToolContext): Promise<string | undefined> {
  return (await accountAddress(ctx))?.country ?? (await ownOrders(ctx))[0]?.shippingAddress.country;
}

function isUnitedStates(country: string | undefined): boolean {
  return country !== undefined && /^(us|usa|u\.s\.a?\.?|united states( of america)?)$/i.test(country.trim());
}
