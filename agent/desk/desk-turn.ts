import type { AddressWishes } from './read-address.ts';
import { createRecognisers } from '../recognise/recognise.ts';
import type { Words } from '../../prompts/words.ts';
import { meetsRef } from '../../tools/changes/orders-meant.ts';
import type { LineChange, LineRef } from '../../tools/wish.ts';
import type { Asking } from '../dialogue.ts';
import type { Scene } from '../scene.ts';
import type { Understanding } from '../understanding.ts';
import { nextAgenda, titlesIn } from './agenda.ts';
import type { DeskCall } from './desk-calls.ts';
import { deskWords, holds } from './desk-text.ts';
import type { DeskLexicon } from './lexicon.ts';
import { readDesk, type DeskReading } from './read-desk.ts';
import type { Records } from './records.ts';

/**
 * What a message means at the desk, where things of orders already placed are changed, exchanged, returned and
 * cancelled: the open wishes with what it adds, changes and answers. Undefined where it is about something else.
 */
export function understandAtDesk(
  scene: Scene,
  language: { words: Words; desk: DeskLexicon },
): Understanding | undefined {
  const { ctx, catalog, dialogue, records } = scene;
  if (!records || records.orders.length === 0) return undefined;
  const recognise = recogniserOf(scene, language.words);
  let calls: DeskCall[] = dialogue.desk?.calls ?? [];
  let action = dialogue.desk?.action;
  let touched = false;
  let rest: string[] = [];
  const texts = [...(scene.unread ?? []), scene.text];
  for (const [at, text] of texts.entries()) {
    const { entities } = recognise(text, { now: ctx.now, timeZone: ctx.shop.timezone });
    const asking = at === texts.length - 1 ? dialogue.asking : undefined;
    const reading = readDesk(text, entities, {
      records,
      catalog,
      lexicon: language.desk,
      action,
      choosing: asking?.ask === 'which_order_line',
      focus: (asking && focusOf(asking, records)) ?? dialogue.desk?.focus,
      context: titlesIn(calls),
      asksAddress: asking?.slot === 'address',
      reasons: ctx.shop.rules?.cancelReasons ?? [],
    });
    const answered = asking && answerOf(asking, calls, reading, text);
    const next = answered ?? nextAgenda(calls, withAddresses(reading));
    if (next) {
      calls = next;
      touched = true;
      action = reading.action ?? action;
      rest = reading.rest;
    } else rest = [text];
  }
  // A yes that says more is compared with what waits, whatever else it says.
  if (!touched && !(scene.agrees && calls.length > 0)) return infoOf(texts, scene, language, recognise);
  return {
    calls: calls.map((call) => ({ ...call, confidence: 0.9 })),
    acts: [],
    slots: [],
    desk: { action, rest: rest.join(' ') },
  };
}

/** Orders told about at once. */
const mostTold = 3;

/** What is asked about orders and things of them: the orders that are meant, to be told about. */
function infoOf(
  texts: readonly string[],
  { ctx, catalog, records }: Scene,
  { desk: lexicon }: { desk: DeskLexicon },
  recognise: ReturnType<typeof createRecognisers>,
): Understanding | undefined {
  const ids = new Set<string>();
  for (const text of texts) {
    const words = deskWords(text, { numbers: lexicon.numbers, singular: catalog.singular });
    if (!records || !holds(words, lexicon.info)) continue;
    const { entities } = recognise(text, { now: ctx.now, timeZone: ctx.shop.timezone });
    const { things, order } = readDesk(text, entities, { records, catalog, lexicon });
    const lines = things.flatMap(({ mention, ref }) =>
      mention.lines.filter(
        (line) => !ref.order || meetsRef({ catalog, seen: ctx.seen }, line.order, ref.order),
      ),
    );
    for (const line of lines) ids.add(line.order.id);
    if (lines.length > 0 || !order || order.all) continue;
    const meant = records.orders.filter((one) => meetsRef({ catalog, seen: ctx.seen }, one, order));
    if (meant.length <= mostTold) for (const { id } of meant) ids.add(id);
  }
  const [text = ''] = texts.slice(-1);
  if (ids.size === 0 && ctx.seen.order !== undefined && text.trim().endsWith('?')) {
    const words = deskWords(text, { numbers: lexicon.numbers, singular: catalog.singular });
    if (holds(words, lexicon.info)) ids.add(ctx.seen.order);
  }
  if (ids.size === 0) return undefined;
  const calls = [...ids].slice(0, mostTold).map((number) => ({
    tool: 'order_status',
    args: { order: { number } },
    confidence: 0.8,
  }));
  return { calls, acts: [], slots: [] };
}

const recognisers = new WeakMap<Scene['catalog'], Map<Words, ReturnType<typeof createRecognisers>>>();

/** Made once for each state of a catalogue and each language. */
function recogniserOf({ ctx, catalog }: Scene, words: Words): ReturnType<typeof createRecognisers> {
  const of = recognisers.get(catalog) ?? new Map<Words, ReturnType<typeof createRecognisers>>();
  recognisers.set(catalog, of);
  const known = of.get(words);
  if (known) return known;
  const { currency, orderNumber } = ctx.shop;
  const made = createRecognisers(words, { currency, ...(orderNumber && { orderNumber }) });
  of.set(words, made);
  return made;
}

/** Whether somebody speaks of what they have ordered, whatever else the words are like. */
export function speaksPlainlyOfOrders(
  text: string,
  catalog: Scene['catalog'],
  lexicon: DeskLexicon,
): boolean {
  const words = deskWords(text, { numbers: lexicon.numbers, singular: catalog.singular });
  const mine = words.some(({ raw }) => /^(my|i|i'd|i've|we)$/.test(raw));
  return mine && holds(words, lexicon.plainly);
}

/** Whether the words of a message may be about orders: then it is worth knowing who asks. */
export function mayConcernOrders(text: string, catalog: Scene['catalog'], lexicon: DeskLexicon): boolean {
  const words = deskWords(text, { numbers: lexicon.numbers, singular: catalog.singular });
  const acts = lexicon.actions.some(([action, phrases]) => action !== 'keep' && holds(words, phrases));
  const placed =
    holds(words, lexicon.order) ||
    holds(words, lexicon.states.delivered) ||
    holds(words, lexicon.states.open);
  const mine = words.some(({ raw }) => /^(my|i've|i'd|i|the)$/.test(raw));
  return (acts && (placed || mine)) || (placed && holds(words, lexicon.address.noun));
}

/** Wishes for another address stand beside the others. */
function withAddresses(reading: DeskReading): DeskReading {
  const { address, order } = reading;
  if (!address) return reading;
  return { ...reading, calls: [...reading.calls, ...addressCalls(address, order)] };
}

function addressCalls(
  { order: ofOrder, account, to }: AddressWishes,
  order: DeskReading['order'],
): DeskCall[] {
  const address = to && { address: to };
  return [
    ...(ofOrder ? [{ tool: 'change_order_address', args: { ...(order && { order }), ...address } }] : []),
    ...(account ? [{ tool: 'change_my_address', args: { ...address } }] : []),
  ];
}

/** The thing a question was about: a sentence without a name is about it. */
function focusOf({ slot, part, args }: Asking, records: Records): string | undefined {
  if (slot === 'changes' && part !== undefined) {
    // Guarantee: the tool's schema parsed these arguments.
    const changes = (args['changes'] ?? []) as LineChange[];
    const item = changes[Number(part)]?.item;
    return item && titleOf(item, records);
  }
  return slot === 'items' || slot === 'changes' ? part : undefined;
}

function titleOf({ text, variant }: LineRef, { orders }: Records): string | undefined {
  const lines = orders.flatMap(({ lines: of }) => of);
  return lines.find(({ variantId }) => variantId === variant)?.title ?? text;
}

/** Answers that are values by themselves: an order's number, a place in a list of addresses. */
function answerOf(
  asking: Asking,
  calls: readonly DeskCall[],
  reading: DeskReading,
  text: string,
): DeskCall[] | undefined {
  if (reading.calls.length > 0 || calls.length === 0) return undefined;
  if (asking.slot === 'address' && reading.address?.to) {
    const { to } = reading.address;
    return calls.map(({ tool, args }) => ({
      tool,
      args: tool.endsWith('_address') ? { ...args, address: to } : args,
    }));
  }
  if (asking.slot === 'reason' && reading.reason === undefined) {
    return calls.map(({ tool, args }) => ({
      tool,
      args: tool === 'cancel_order' ? { ...args, reason: text } : args,
    }));
  }
  return undefined;
}
