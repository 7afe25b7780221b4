import type { DeskAction } from '../../prompts/desk-words.ts';
import type { LineChange, LineRef, LinesWish, PaymentRef } from '../../tools/wish.ts';
import type { DeskCall } from './desk-calls.ts';
import { mergeTargets, type DeskReading } from './read-desk.ts';
import { saysSomething } from './read-target.ts';

/** A wish that is open: read out and waiting for a yes, waiting for an answer, or refused for a reason that can be mended. */
export type OpenCall = DeskCall & { open: 'pending' | 'asked' | 'refused' };

/** What a conversation still has to do with orders: wishes as they were said, oldest first. */
export type Agenda = {
  calls: OpenCall[];
  action?: DeskAction | undefined;
  /** The thing the last refusal was about. */
  focus?: string;
  /** Words the person said of it: a yes may repeat them. */
  words?: string[];
};

/** Most wishes that are kept open. */
export const mostOpen = 12;

const families: Readonly<Record<string, string>> = {
  exchange_items: 'exchange',
  change_order_items: 'exchange',
};

function familyOf(tool: string): string {
  return families[tool] ?? tool;
}

/** The open wishes after a message: what it adds, changes, answers and takes back. Undefined where it says nothing of them. */
export function nextAgenda(open: readonly DeskCall[], reading: DeskReading): DeskCall[] | undefined {
  const { payment, reason, drop } = reading;
  let calls = open.map(({ tool, args }) => ({ tool, args }));
  let touched = false;
  if (drop.size > 0) {
    const left = calls.filter(({ tool }) => !drop.has(actionOf(tool)));
    // "Don't cancel anything" says again what the others are.
    touched = left.length !== calls.length || calls.length > 0;
    calls = left;
  }
  for (const thing of reading.things.filter(({ kept }) => kept)) {
    const left = calls.flatMap((call) => withoutItem(call, thing.mention.title));
    touched ||= left.length !== calls.length;
    calls = left;
  }
  // What is now to be returned is not to be exchanged as well.
  for (const thing of reading.things.filter(({ kept, action }) => !kept && action !== undefined)) {
    const { title } = thing.mention;
    calls = calls.flatMap((call) =>
      actionOf(call.tool) === thing.action ? [call] : withoutItem(call, title),
    );
  }
  // An order that is cancelled whole is not to be changed as well.
  const whole = reading.calls.some(
    ({ tool, args }) => tool === 'cancel_order' && !args['items'] && pointsAtOne(args['order']),
  );
  if (whole) calls = calls.filter(({ tool }) => familyOf(tool) !== 'exchange');
  for (const call of reading.calls) {
    calls = merge(calls, call, reading.only);
    touched = true;
  }
  if (payment && calls.some(({ tool }) => paysWith(tool))) {
    calls = calls.map((call) => (paysWith(call.tool) ? withPayment(call, payment) : call));
    touched = true;
  }
  if (reason !== undefined && calls.some(({ tool }) => tool === 'cancel_order')) {
    calls = calls.map(({ tool, args }) =>
      tool === 'cancel_order' ? { tool, args: { ...args, reason } } : { tool, args },
    );
    touched = true;
  }
  if (!touched && reading.order && calls.length > 0) {
    calls = calls.map(({ tool, args }) => ({ tool, args: { ...args, order: reading.order } }));
    touched = true;
  }
  return touched ? calls.slice(-mostOpen) : undefined;
}

function pointsAtOne(order: unknown): boolean {
  return typeof order === 'object' && order !== null && ('focus' in order || 'number' in order);
}

function actionOf(tool: string): DeskAction {
  if (tool === 'cancel_order') return 'cancel';
  return tool === 'return_items' ? 'return' : 'exchange';
}

function paysWith(tool: string): boolean {
  return familyOf(tool) === 'exchange' || tool === 'return_items' || tool === 'change_order_payment';
}

function withPayment({ tool, args }: DeskCall, payment: PaymentRef): DeskCall {
  return { tool, args: { ...args, payment } };
}

/** Adds a wish to the open ones: the same things go on, others stand beside them. */
function merge(calls: readonly DeskCall[], added: DeskCall, only: boolean): DeskCall[] {
  const family = familyOf(added.tool);
  const at = calls.findIndex((call) => familyOf(call.tool) === family && isAbout(call, added));
  const known = calls[at];
  if (!known) return [...calls, added];
  const next = { ...known.args, ...added.args };
  if (family === 'exchange') next['changes'] = mergeChanges(changesOf(known), changesOf(added), only);
  else if (added.tool === 'return_items') next['items'] = mergeLines(linesOf(known), linesOf(added), only);
  else if (added.tool === 'cancel_order' && known.args['items'] && !added.args['items']) delete next['items'];
  return calls.map((call, place) => (place === at ? { tool: added.tool, args: next } : call));
}

/** Whether a wish goes on about another: of cancellations and addresses only one of the same order does. */
function isAbout(known: DeskCall, added: DeskCall): boolean {
  if (familyOf(known.tool) === 'exchange' || known.tool === 'return_items') return true;
  const [a, b] = [known.args['order'], added.args['order']];
  return a === undefined || b === undefined || JSON.stringify(a) === JSON.stringify(b);
}

// Guarantee: calls on the agenda are made by `callsOf`, with these arguments.
function changesOf({ args }: DeskCall): LineChange[] {
  return (args['changes'] ?? []) as LineChange[];
}
function linesOf({ args }: DeskCall): LinesWish {
  return (args['items'] ?? {}) as LinesWish;
}

function sameItem(a: LineRef, b: LineRef): boolean {
  if (a.variant !== undefined && a.variant === b.variant) return true;
  return a.text !== undefined && a.text === b.text && a.order?.state === b.order?.state;
}

function mergeChanges(known: LineChange[], added: LineChange[], only: boolean): LineChange[] {
  // Two of the same thing, each with its own wish, take the place of what was said of both.
  const twice = new Set(
    added.flatMap(({ item }, at) =>
      added.some((one, n) => n !== at && one.item.text === item.text) ? (item.text ?? []) : [],
    ),
  );
  if (twice.size > 0) {
    return [...known.filter(({ item }) => item.text === undefined || !twice.has(item.text)), ...added];
  }
  const merged = known.map((change) => {
    const more = added.find(({ item }) => loosely(change.item, item));
    if (!more) return change;
    // Named again without anything new, a thing stays as it was described.
    const item = saysSomething(more.to) ? { ...change.item, ...more.item } : { ...more.item, ...change.item };
    if (!change.item.every && !saysSomething(more.to)) delete item.every;
    return { ...change, ...more, item, to: mergeTargets(change.to, more.to) };
  });
  const fresh = added.filter(({ item }) => !known.some((change) => loosely(change.item, item)));
  const all = [...merged, ...fresh];
  return only && added.length < all.length
    ? all.filter(({ item }) => added.some((change) => loosely(change.item, item)))
    : all;
}

/** Named again without an order, a thing is the one that was named before. */
function loosely(known: LineRef, added: LineRef): boolean {
  const open = !added.order || !known.order;
  return sameItem(known, added) || (known.text !== undefined && known.text === added.text && open);
}

function mergeLines(known: LinesWish, added: LinesWish, only: boolean): LinesWish {
  if (added.all || only) return added;
  if (known.all) return { ...known, ...(added.except && { except: added.except }) };
  const items = [
    ...(known.items ?? []).map((ref) => ({
      ...ref,
      ...(added.items ?? []).find((more) => loosely(ref, more)),
    })),
    ...(added.items ?? []).filter((ref) => !(known.items ?? []).some((old) => loosely(old, ref))),
  ];
  return { items };
}

/** A wish without one thing; none where nothing is left of it. */
function withoutItem(call: DeskCall, title: string): DeskCall[] {
  if (familyOf(call.tool) === 'exchange') {
    const changes = changesOf(call).filter(({ item }) => item.text !== title);
    return changes.length > 0 ? [{ tool: call.tool, args: { ...call.args, changes } }] : [];
  }
  const { items } = linesOf(call);
  if (!items) return [call];
  const left = items.filter(({ text }) => text !== title);
  return left.length > 0 ? [{ tool: call.tool, args: { ...call.args, items: { items: left } } }] : [];
}

/** The names of things in open wishes. */
export function titlesIn(calls: readonly DeskCall[]): string[] {
  const refs = calls.flatMap((call) => [
    ...changesOf(call).map(({ item }) => item),
    ...(linesOf(call).items ?? []),
  ]);
  return [...new Set(refs.flatMap(({ text }) => text ?? []))];
}
