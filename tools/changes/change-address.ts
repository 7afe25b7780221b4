import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Order } from '../../store/queries/orders.ts';
import { addressFile } from '../../store/folder/address-file.ts';
import { doneBefore, once } from '../orders/once.ts';
import { addressText } from '../orders/view-order.ts';
import { personText } from '../inventory/move-stock.ts';
import { orderIsChangeable } from '../rules/order-is-changeable.ts';
import { orderSlot, placeSlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal } from '../tool.ts';
import type { OrderRef, PlaceRef } from '../wish.ts';
import { findAddress, isSamePlace, namedAs } from './find-address.ts';
import { changedEvent } from './change-events.ts';
import { ordersInScope } from './find-lines.ts';

const addressPlan = z.object({
  order: z.string(),
  status: z.string(),
  address: addressFile,
  before: addressFile,
});
type Plan = z.infer<typeof addressPlan>;
type Wish = { order?: OrderRef | undefined; address?: PlaceRef | undefined };

export const changeOrderAddress = defineTool<Wish, Plan, Plan>({
  name: 'change_order_address',
  about: 'Sends an order that has not left yet to another address: one that is given, or one the shop knows.',
  asks: [
    'change the address of my order',
    'change the shipping address of order {order} to {address}',
    'send order {order} to {address} instead',
    'my order is going to the wrong address',
    'i typed my address wrong, please correct it on my order',
    'ship my pending order to my default address',
    'please switch the delivery address of my order',
    'the order should go to {address}',
    'can you redirect my order to {address}',
    'i am moving, please send order {order} to my new home',
    'change the address of the order with the {item}',
    'send it to my new address instead',
    'deliver my order to my other address',
    'change the address to the one of my other order',
    'all my pending orders should go to {address}',
    'update the shipping address on my order please',
  ],
  access: ['guest', 'customer', 'rep'],
  effect: 'write',
  input: z.object({ order: orderSlot().optional(), address: placeSlot().optional() }),
  output: addressPlan,
  rules: [orderIsChangeable],
  plan: async (ctx, wish) => {
    const rules = ctx.shop.rules ?? {};
    const fits = ({ id, status }: Order) => orderIsChangeable.check({ order: id, status }, rules) === true;
    const scope = await ordersInScope(ctx, wish.order, { slot: 'order', fits });
    if (isQuestion(scope) || isRefusal(scope)) return scope;
    const able = scope.orders.filter(fits);
    const open = able.length > 0 ? able : scope.orders;
    const [first] = open;
    if (!first) return { refused: 'no_such_orders' };
    if (able.length === 0)
      return { refused: 'order_not_changeable', facts: { order: first.id, status: first.status } };
    const address = await findAddress(ctx, wish.address ?? {}, 'address', 'order_address_changed');
    if (isQuestion(address) || isRefusal(address)) return address;
    // An order that goes there already needs no change.
    const elsewhere = open.filter(({ shippingAddress }) => !isSamePlace(shippingAddress, address.address));
    if (elsewhere.length === 0) {
      const text = addressText(first.shippingAddress);
      return { refused: 'same_address', facts: { order: first.id, address: text } };
    }
    // Without a word about which, it is the one being talked about.
    const talked = wish.order ? undefined : elsewhere.find(({ id }) => id === ctx.seen.order);
    const meant = talked ? [talked] : elsewhere;
    if (meant.length > 1 && !wish.order?.all) {
      const ids = meant.slice(0, 6).map(({ id }) => id);
      return {
        ask: 'which_order',
        slot: 'order',
        facts: { orders: ids },
        suggestions: ids,
        see: { orders: ids },
      };
    }
    if (meant.length > 1) {
      return {
        instead: meant.map(({ id }) => ({
          tool: 'change_order_address',
          args: { order: { number: id }, address: address.address },
        })),
      };
    }
    const [one] = meant;
    if (!one) return { refused: 'no_such_orders' };
    const { id, status, shippingAddress } = one;
    return {
      plan: {
        order: id,
        status,
        address: namedAs(shippingAddress, address.address),
        before: shippingAddress,
      },
      exact: { order: { number: id }, address: address.address },
    };
  },
  confirm: (plan: Plan, say) => {
    const { words } = say;
    const { order } = plan;
    const address = addressText(plan.address);
    return {
      title: words.changes.address.title({ order }),
      text: words.changes.address.ask({ order, address, before: addressText(plan.before) }),
      facts: [
        { label: words.orders.labels.order(), value: order },
        { label: words.orders.labels.address(), value: address },
      ],
      see: { order },
    };
  },
  run: async (ctx, plan: Plan, key) => {
    if (await doneBefore(ctx, key)) return plan;
    const { store, shop, person, now } = ctx;
    const { orders: o, audit } = store.t;
    const applied = await store.apply([
      once(ctx, key, 'change_order_address'),
      {
        query: store.write
          .update(o)
          .set({ shippingAddress: plan.address })
          .where(and(eq(o.shop, shop.id), eq(o.id, plan.order), eq(o.status, plan.status))),
        guard: { rows: 1, otherwise: 'order_changed' },
      },
      {
        query: store.write.insert(audit).values({
          shop: shop.id,
          id: ctx.newId(),
          at: now,
          person: personText(person),
          action: 'order_address_changed',
          detail: { order: plan.order, from: plan.before },
        }),
      },
      changedEvent(ctx, plan.order, 'address'),
    ]);
    if (!('refused' in applied) || applied.refused === 'already_done') return plan;
    return { refused: 'order_changed', facts: { order: plan.order } };
  },
  answer: ({ order, address }, say) => ({
    text: say.words.changes.address.done({ order, address: addressText(address) }),
    see: { order },
  }),
});
