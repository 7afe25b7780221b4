import { sayFor, sayIn, type Say } from '../../prompts/say.ts';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import type { Store } from '../../store/open-store.ts';
import { customerById } from '../../store/queries/customers.ts';
import { orderById, type Order } from '../../store/queries/orders.ts';
import type { OutboxRow } from '../../store/queries/outbox.ts';
import type { Subscriber } from '../outbox/dispatcher.ts';
import type { ShopEvent } from '../outbox/events.ts';
import { contentsText, type OrderView, viewOrder } from '../orders/view-order.ts';
import type { Mailer } from './mailer.ts';

/** What is mailed to whoever placed an order, by event. */
const mailed: ReadonlySet<string> = new Set<ShopEvent['type']>([
  'order.placed',
  'order.cancelled',
  'order.return_requested',
]);

/**
 * Mails about orders: to the address given at checkout, else to the customer's own, in the language the order was
 * spoken about. Somebody without an address gets none.
 */
export function orderMails({ store, mailer }: { store: Store; mailer: Mailer }): Subscriber {
  return {
    name: 'mail',
    wants: ({ type }) => mailed.has(type),
    deliver: async (row, shop) => {
      // Guarantee: only `emit` writes rows, from a ShopEvent.
      const event = row as OutboxRow & ShopEvent;
      if (!('order' in event.data) || event.data.order === undefined) return;
      const order = await orderById(store, shop.id, event.data.order);
      const to = order && (await addressOf(store, shop, order));
      if (!order || to === undefined) return;
      const say = sayFor(shop, 'language' in event.data ? event.data.language : undefined);
      const written = await writeMail(store, event, order, say);
      if (written) await mailer.send({ shop: shop.id, id: event.id, to, kind: event.type, ...written });
    },
  };
}

async function addressOf(store: Store, shop: ShopFile, { email, customerId }: Order) {
  if (email !== null) return email;
  const customer = customerId === null ? undefined : await customerById(store, shop.id, customerId);
  return customer?.email;
}

/** "2 bottles of Rioja Crianza (75 cl): €18.00". */
function lineText({ title, detail, quantity, totalMinor }: OrderView['lines'][number], say: Say): string {
  const what = contentsText([{ title, quantity }], say);
  return `${what}${detail === undefined ? '' : ` (${detail})`}: ${say.money(totalMinor)}`;
}

async function writeMail(store: Store, event: ShopEvent, order: Order, spoken: Say) {
  const { mails } = spoken.words;
  const { shop } = spoken;
  const view = await viewOrder({ store, shop, say: spoken }, order);
  const say = sayIn(spoken, view.currency);
  const known = { shop: shop.name, order: order.id, list: contentsText(order.lines, say) };
  switch (event.type) {
    case 'order.placed':
      // Cancelled in the same breath: the mail about that is enough.
      if (order.status === 'cancelled') return undefined;
      return mails.placed({
        ...known,
        list: view.lines.map((line) => lineText(line, say)).join('\n'),
        total: say.money(order.totalMinor),
        address: view.address,
        delivery: view.delivery?.name,
        payment: say.list(view.paidWith),
      });
    case 'order.cancelled': {
      const back = order.payments.filter(({ kind, state }) => kind === 'refund' && state !== 'failed');
      const refundMinor = back.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
      const paid = order.payments.some(({ kind, state }) => kind === 'payment' && state !== 'failed');
      const refund = refundMinor === 0 ? undefined : say.money(refundMinor);
      return mails.cancelled({ ...known, refund, paid });
    }
    case 'order.return_requested': {
      const { variants } = event.data;
      const lines = order.lines.filter(({ variantId }) => variants.includes(variantId));
      return mails.returned({ ...known, list: contentsText(lines, say), how: shop.returnInstructions });
    }
    default:
      return undefined;
  }
}
