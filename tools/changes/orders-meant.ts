import type { Order } from '../../store/queries/orders.ts';
import { spellingsOf } from './places.ts';
import { isOpen } from '../orders/states.ts';
import type { ToolContext } from '../tool.ts';
import type { OrderRef } from '../wish.ts';

/** Whether a reference points at one order, so that finding it is a matter of `findOrder`. */
export function pointsAtOne(ref: OrderRef): boolean {
  if (ref.all) return false;
  return (
    ref.number !== undefined ||
    ref.shown !== undefined ||
    ref.last === true ||
    ref.focus === true ||
    ref.other === true
  );
}

/** Of somebody's orders, newest first, those that a reference means: the newest, the one talked about, or described. */
export function ordersMeant(
  ctx: Pick<ToolContext, 'catalog' | 'seen'>,
  orders: readonly Order[],
  ref: OrderRef,
): readonly Order[] {
  const { seen } = ctx;
  const described = orders.filter((order) => meetsRef(ctx, order, ref));
  if (ref.last) return described.slice(0, 1);
  if (ref.shown !== undefined) {
    const id = seen.orders.at(ref.shown > 0 ? ref.shown - 1 : ref.shown);
    return described.filter((order) => order.id === id);
  }
  if (seen.order === undefined) return described;
  if (ref.focus) return described.filter(({ id }) => id === seen.order);
  return ref.other ? described.filter(({ id }) => id !== seen.order) : described;
}

/** Whether an order is one of those a description means: how far it is, where it goes, what is in it. */
export function meetsRef(ctx: Pick<ToolContext, 'catalog' | 'seen'>, order: Order, ref: OrderRef): boolean {
  if (ref.number !== undefined && !sameNumber(order.id, ref.number)) return false;
  if (ref.among && !ref.among.some((number) => sameNumber(order.id, number))) return false;
  if (ref.except?.some((number) => sameNumber(order.id, number))) return false;
  if (ref.state !== undefined && !inState(order, ref.state)) return false;
  if (ref.to !== undefined && !goesTo(order, ref.to)) return false;
  if (ref.containing) {
    const among = new Set(order.lines.map(({ variantId }) => variantId));
    return ctx.catalog.search(ref.containing, { limit: 0, among }).total > 0;
  }
  return true;
}

function sameNumber(id: string, number: string): boolean {
  const plain = (text: string) => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  return plain(id) === plain(number) || plain(id).replace(/^\p{L}+/u, '') === plain(number);
}

function inState({ status }: Order, state: NonNullable<OrderRef['state']>): boolean {
  if (state === 'cancelled') return status === 'cancelled';
  if (state === 'open') return isOpen(status);
  return !isOpen(status) && status !== 'cancelled';
}

/** A word of its address, whole: "Seattle", "TX", "Maple Drive". */
export function goesTo({ shippingAddress }: Pick<Order, 'shippingAddress'>, place: string): boolean {
  return spellingsOf(place).some((spelling) => isIn(Object.values(shippingAddress), spelling));
}

/** Whether some words stand in one of several texts, whole and in order, whatever their case. */
export function isIn(texts: readonly (string | undefined)[], words: string): boolean {
  const plain = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  const wanted = plain(words);
  return wanted.trim() !== '' && texts.some((text) => text !== undefined && plain(text).includes(wanted));
}
