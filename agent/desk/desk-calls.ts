import type { DeskAction } from '../../prompts/desk-words.ts';
import type { LineChange, OrderRef } from '../../tools/wish.ts';
import { isOpen } from '../../tools/orders/states.ts';
import type { DeskReading, Thing } from './read-desk.ts';

export type DeskCall = { tool: string; args: Record<string, unknown> };

/** All things of an order or of several, but for some. */
export type Whole = {
  action: DeskAction;
  order: OrderRef | undefined;
  except: Thing[];
  to: LineChange['to'];
};
type Said = Omit<DeskReading, 'calls'>;

/** What was read as calls: one for each thing that is to be done, things of one kind together. */
export function callsOf(said: Said, wholes: readonly Whole[]): DeskCall[] {
  const calls: DeskCall[] = [];
  const everything: LineChange[] = [];
  const { things, payment, order, reason } = said;
  const paying = payment && { payment };
  // A thing knows its own order; only a number holds for the whole message.
  const scope = order?.number !== undefined && { order: { number: order.number } };
  const open = things.filter(({ kept }) => !kept);
  let cancelled = open.filter(({ action }) => action === 'cancel');
  for (const { action, order: own, except, to } of wholes) {
    const refs = except.map(({ ref }) => ref);
    const of = own ?? order;
    if (action === 'cancel') {
      // "If the lamp cannot be taken off, cancel the whole order": the one with the lamp.
      const whose = of?.focus ? orderWith(cancelled.length > 0 ? cancelled : open) : undefined;
      if (of?.focus) cancelled = [];
      const meant: OrderRef = whose ?? (of && pointsAtOne(of) ? of : { all: true, state: 'open' });
      calls.push({
        tool: 'cancel_order',
        args: { order: without(meant, except), ...(reason && { reason }) },
      });
    } else if (action === 'return') {
      const items = { all: true, ...(refs.length > 0 && { except: refs }) };
      const delivered: OrderRef = of && pointsAtOne(of) ? of : { ...of, state: of?.state ?? 'delivered' };
      calls.push({ tool: 'return_items', args: { order: delivered, items, ...paying } });
    } else if (action === 'exchange') {
      everything.push({ item: { every: true }, to });
    }
  }
  const returned = open.filter(({ action }) => action === 'return');
  const changed = open.filter(({ action }) => action === 'exchange');
  if (cancelled.length > 0) calls.push(...cancelCalls(cancelled, said));
  if (returned.length > 0) {
    calls.push({
      tool: 'return_items',
      args: { ...scope, items: { items: returned.map(({ ref }) => ref) }, ...paying },
    });
  }
  const [whole] = everything;
  if (changed.length > 0 || whole) {
    // Of everything some things may be special: they come first and have what is said of all besides.
    const named = changed.map(({ ref, to, optional }) => ({
      item: ref,
      to: whole ? { ...whole.to, ...to } : to,
      ...(optional && { optional }),
    }));
    const changes = [...named, ...everything.slice(0, 1)];
    const all = whole ? { order: order?.all ? order : { ...order, all: true } } : scope;
    const tool = changed.length > 0 ? changeTool(changed) : 'change_order_items';
    calls.push({ tool, args: { ...all, changes, ...paying } });
  }
  return calls;
}

/** Whether words about orders leave no more than one. */
export function pointsAtOne({ number, last, containing, to, focus }: OrderRef): boolean {
  return (
    focus === true || number !== undefined || last === true || containing !== undefined || to !== undefined
  );
}

/** The one open order that has all of some things. */
function orderWith(things: readonly Thing[]): OrderRef | undefined {
  const [first, ...others] = things.map(
    ({ mention }) =>
      new Set(mention.lines.filter(({ order }) => isOpen(order.status)).map(({ order }) => order.id)),
  );
  const ids = [...(first ?? [])].filter((id) => others.every((one) => one.has(id)));
  return ids.length === 1 ? { number: ids[0]! } : undefined;
}

/** Orders with a thing that is to be kept are not cancelled. */
function without(order: OrderRef, except: readonly Thing[]): OrderRef {
  const keeping = new Set(except.flatMap(({ mention }) => mention.lines.map((line) => line.order.id)));
  return keeping.size === 0 ? order : { ...order, except: [...keeping] };
}

/** What was delivered is exchanged, the rest changed; the tools put it right where it is otherwise. */
function changeTool(things: readonly Thing[]): string {
  const open = things.some(({ mention, ref }) => {
    const number = ref.order?.number;
    const lines = mention.lines.filter(({ order }) => number === undefined || order.id === number);
    return (
      ref.order?.state === 'open' || (lines.length > 0 && lines.every(({ order }) => isOpen(order.status)))
    );
  });
  return open ? 'change_order_items' : 'exchange_items';
}

/** Things are cancelled with the whole of their order, or not at all: the tool says so. */
function cancelCalls(things: readonly Thing[], { order, reason }: Said): DeskCall[] {
  const scope = order?.number !== undefined && { order: { number: order.number } };
  const items = { items: things.map(({ ref }) => ref) };
  return [{ tool: 'cancel_order', args: { ...scope, items, ...(reason && { reason }) } }];
}
