import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import { orderById, ordersOfCustomer, type Order } from '../../store/queries/orders.ts';
import type { Refusal } from '../rules/rule.ts';
import type { Question, ToolContext } from '../tool.ts';
import type { OrderRef, ProductWish } from '../wish.ts';
import { describeWish } from '../catalog/describe-wish.ts';

export type FoundOrder = { one: Order } | Question | Refusal;

/**
 * Finds the order somebody means, among those they may know of: a customer their own, a guest those placed in this
 * very conversation, staff any. An order of somebody else is answered exactly like one that does not exist; a guest
 * is asked to sign in, whether there is such an order or not. Where several are meant, those that fit what is to be
 * done with it count first.
 */
export async function findOrder(
  ctx: ToolContext,
  ref: OrderRef,
  slot: string,
  fits: Fits = () => true,
): Promise<FoundOrder> {
  const own = ctx.person.kind === 'staff' ? [] : await ownOrders(ctx);
  const notFound: Refusal = { refused: ctx.person.kind === 'guest' ? 'identify_first' : 'order_not_found' };
  if (ref.number !== undefined) {
    const key = orderKey(ref.number);
    const one = own.find(({ id }) => meansOrder(ctx, key, id)) ?? (await anyForStaff(ctx, ref.number));
    return one ? { one } : notFound;
  }
  if (ctx.person.kind === 'staff') return ofStaff(ctx, slot);
  const [newest] = own;
  if (!newest) return { refused: ctx.person.kind === 'guest' ? 'identify_first' : 'no_orders' };
  const { seen } = ctx;
  if (ref.other) return other(ctx, own, slot, fits);
  const meant = ref.shown === undefined ? ref.focus && seen.order : seen.orders.at(placeOf(ref.shown));
  if (meant) {
    const one = own.find(({ id }) => id === meant);
    return one ? { one } : notFound;
  }
  if (ref.shown !== undefined) return { refused: 'order_not_found' };
  if (ref.containing) return containing(ctx, own, ref.containing, slot, fits);
  const listed = own.filter(({ id }) => seen.orders.includes(id));
  // "Cancel it" under a list of orders may mean any of them.
  if (ref.focus && listed.length > 1) return oneOf(likely(listed, fits), slot) ?? { one: newest };
  return { one: own.find(fits) ?? newest };
}

/** An index for a place counted from 1, or from the end. */
function placeOf(shown: number): number {
  return shown > 0 ? shown - 1 : shown;
}

/** Newest first. */
export async function ownOrders({ store, shop, person, conversation }: ToolContext): Promise<Order[]> {
  if (person.kind === 'customer') return ordersOfCustomer(store, shop.id, person.id);
  if (person.kind === 'staff') return [];
  const { orders: o } = store.t;
  const here = await store.read
    .select({ id: o.id })
    .from(o)
    .where(and(eq(o.shop, shop.id), eq(o.conversation, conversation), isNull(o.customerId)))
    .orderBy(desc(o.position));
  const found = await Promise.all(here.map(({ id }) => orderById(store, shop.id, id)));
  return found.filter((order) => order !== undefined);
}

/** Letters and digits only, so that "#w-000 12" and "W00012" are the same. */
function orderKey(number: string): string {
  return number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A number without its prefix means the same order: "12" is W000012. */
function meansOrder({ shop }: Pick<ToolContext, 'shop'>, key: string, id: string): boolean {
  return orderKey(id) === key || (/^\d+$/.test(key) && orderKey(id) === orderKey(numbered(shop, key)));
}

function numbered(shop: ToolContext['shop'], digits: string): string {
  return formatOrderNumber(shop, Number(digits));
}

/** The id of a new order: the shop's prefix and its number, filled up with zeros. */
export function formatOrderNumber({ orderNumber }: ToolContext['shop'], n: number): string {
  const { prefix, digits } = orderNumber ?? { prefix: '', digits: 6 };
  return `${prefix}${String(n).padStart(digits, '0')}`;
}

async function anyForStaff(ctx: ToolContext, number: string): Promise<Order | undefined> {
  if (ctx.person.kind !== 'staff') return undefined;
  const key = orderKey(number);
  const spellings = [number, key, `#${key}`, ...(/^\d{1,12}$/.test(key) ? [numbered(ctx.shop, key)] : [])];
  const { orders: o } = ctx.store.t;
  const [row] = await ctx.store.read
    .select({ id: o.id })
    .from(o)
    .where(and(eq(o.shop, ctx.shop.id), inArray(o.id, spellings)))
    .limit(1);
  return row && orderById(ctx.store, ctx.shop.id, row.id);
}

/** Staff have no orders of their own: without a number it is the one being talked about. */
async function ofStaff(ctx: ToolContext, slot: string): Promise<FoundOrder> {
  const { order } = ctx.seen;
  const one = order === undefined ? undefined : await orderById(ctx.store, ctx.shop.id, order);
  return one ? { one } : { ask: 'order_number', slot };
}

type Fits = (order: Order) => boolean;

/** Those that fit, or all where none does: then the rule says why not. */
function likely(orders: readonly Order[], fits: Fits): readonly Order[] {
  const fitting = orders.filter(fits);
  return fitting.length > 0 ? fitting : orders;
}

function other({ seen }: ToolContext, own: readonly Order[], slot: string, fits: Fits): FoundOrder {
  const listed = seen.orders.length > 1 ? own.filter(({ id }) => seen.orders.includes(id)) : own;
  const others = listed.filter(({ id }) => id !== seen.order);
  return oneOf(likely(others, fits), slot) ?? { refused: 'order_not_found' };
}

/** Orders with a thing in them that fits the wish, in the words of the order or of the catalogue today. */
function containing(
  ctx: ToolContext,
  own: readonly Order[],
  wish: ProductWish,
  slot: string,
  fits: Fits,
): FoundOrder {
  const among = new Set(own.flatMap(({ lines }) => lines.map(({ variantId }) => variantId)));
  const { hits } = ctx.catalog.search(wish, { limit: among.size, among });
  const fitting = new Set(hits.flatMap(({ variants }) => variants.map(({ id }) => id)));
  const withIt = own.filter(({ lines }) => lines.some(({ variantId }) => fitting.has(variantId)));
  const wished = describeWish(wish, ctx.say);
  return oneOf(likely(withIt, fits), slot) ?? { refused: 'no_order_with', facts: { wished } };
}

function oneOf(orders: readonly Order[], slot: string): FoundOrder | undefined {
  const [one, another] = orders;
  if (!one) return undefined;
  return another ? whichOrder(orders, slot) : { one };
}

/** Several orders fit. */
export function whichOrder(orders: readonly Order[], slot: string): Question {
  const ids = orders.slice(0, 6).map(({ id }) => id);
  return { ask: 'which_order', slot, facts: { orders: ids }, suggestions: ids, see: { orders: ids } };
}
