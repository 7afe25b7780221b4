import { z } from 'zod';
import { sayIn, type Say } from '../../prompts/say.ts';
import { orderById } from '../../store/queries/orders.ts';
import { stillToCome } from '../inventory/later-text.ts';
import { orderSlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal, type Answer } from '../tool.ts';
import { findOrder, ownOrders } from './find-order.ts';
import { isOpen } from './states.ts';
import { contentsText, orderCard, orderView, viewOrder, type OrderView } from './view-order.ts';

export const orderStatus = defineTool({
  name: 'order_status',
  about: 'Says where an order is: its state, what is in it, how it travels and what it cost.',
  asks: [
    'order {order}',
    'order {order} please',
    '{order}',
    'my order {order}',
    'it is about order {order}',
    'show me order {order}',
    '{order} please',
    'when will my parcel arrive',
    'has my parcel been sent',
    'track my parcel',
    'any update on my delivery',
    'when do i get my things',
    'is it on its way yet',
    'has it been shipped',
    'what is happening with my order',
    'did my order go out',
    'list my orders',
    'list all that i have ever ordered',
    'show my order history',
    'what have i ordered before',
    'is {order} on its way',
    'has {order} been shipped',
    'my parcel has not come yet',
    'what about {order}',
    'where is my order',
    "where's my order",
    'where is order {order}',
    'where is my parcel',
    'where are my {item}',
    'what is the status of my order',
    'status of order {order}',
    'order status',
    'track my order',
    'track {order}',
    'can i track my package',
    'has my order shipped yet',
    'has {order} left the warehouse',
    'when will my order arrive',
    'when does {order} get here',
    'when am i going to get the {item} i ordered',
    'is my order on its way',
    'my order has not arrived',
    'i am still waiting for order {order}',
    'i am waiting for my delivery',
    'what did i order',
    'what did i order last time',
    'what was in my last order again',
    'remind me what i had in my last order',
    'show me my orders',
    'show me my last order',
    'show order {order}',
    'my orders',
    'what is in order {order}',
    'what happened to my order',
    'did my order go through',
    'do i have any open orders',
    'look up {order}',
    'and the other order',
  ],
  access: ['guest', 'customer', 'viewer'],
  effect: 'read',
  input: z.object({ order: orderSlot().optional() }),
  output: z.object({ orders: z.array(orderView) }),
  rules: [],
  plan: async (ctx, wish) => {
    if (!wish.order) {
      const open = (await ownOrders(ctx)).filter(({ status }) => isOpen(status)).slice(0, 6);
      if (open.length > 1) return { plan: { orders: open.map(({ id }) => id) }, exact: {} };
    }
    const found = await findOrder(ctx, wish.order ?? {}, 'order');
    if (isQuestion(found) || isRefusal(found)) return found;
    const { id } = found.one;
    return { plan: { orders: [id] }, exact: { order: { number: id } } };
  },
  run: async (ctx, { orders: ids }: { orders: string[] }) => {
    const orders = await Promise.all(ids.map((id) => orderById(ctx.store, ctx.shop.id, id)));
    const found = orders.filter((order) => order !== undefined);
    return { orders: await Promise.all(found.map((order) => viewOrder(ctx, order))) };
  },
  answer: ({ orders }, say) => {
    const [one, another] = orders;
    const ids = orders.map(({ order }) => order);
    if (one && !another) return answerOne(one, say);
    return {
      text: say.words.orders.several({
        count: orders.length,
        list: orders.map((view) => sentence(view, say)),
      }),
      cards: orders.slice(0, 3).map((view) => orderCard(view, say)),
      suggestions: ids.slice(0, 3).map((order) => say.words.orders.say.status({ order })),
      see: { orders: ids },
    };
  },
});

function answerOne(view: OrderView, say: Say): Answer {
  const { words } = say;
  const { order, tracking, cancelReason } = view;
  const parts = [
    sentence(view, say),
    words.orders.contents({
      list: contentsText(view.lines, say),
      total: sayIn(say, view.currency).money(view.totalMinor),
    }),
    stillToCome(view.later, say),
    tracking.length > 0 ? words.orders.tracking({ list: say.list(tracking) }) : '',
    cancelReason === undefined ? '' : words.orders.cancelledFor({ reason: cancelReason }),
  ];
  const cancellable = (say.shop.rules?.cancelWhile ?? ['pending']).includes(view.status);
  return {
    text: parts.filter(Boolean).join(' '),
    cards: [orderCard(view, say)],
    suggestions: cancellable ? [words.orders.say.cancel({ order })] : [],
    see: {
      order,
      shown: view.lines.map(({ product, variant }) => ({ product, variant })),
    },
  };
}

function sentence({ order, status, placedAt }: OrderView, say: Say): string {
  const { orders } = say.words;
  const placed = placedAt === undefined ? undefined : say.date(placedAt);
  return orders.one({ order, placed, state: orders.state({ status }) });
}
