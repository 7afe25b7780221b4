import type { Catalog } from '../../store/catalog/catalog.ts';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import type { Slot } from '../../tools/slot.ts';
import type { AddressWish, ItemRef, ProductWish } from '../../tools/wish.ts';
import type { Scene } from '../scene.ts';
import type { Understanding } from '../understanding.ts';
import type { ToolWithSlots } from './engine.ts';
import { mayUse } from '../../tools/person.ts';
import { placesOf } from './fill-item.ts';
import { createSlotFiller, mergeAnswer, type SlotFiller } from './fill-slots.ts';
import { optionValue, refineSearch, type Surroundings } from './fill-product.ts';
import { actPrefix, type Language } from './language.ts';
import { firstOf, type Reading } from './reading.ts';

/** What one clause means: calls, or an act of conversation. */
export type Meaning = { calls: Understanding['calls']; act?: string };

export type Interpreting = {
  language: Language;
  toolbox: ReadonlyMap<string, ToolWithSlots>;
  shop: ShopFile;
  catalog: Catalog;
  scene: Scene;
  /** What the clauses before this one mean. */
  earlier: readonly Meaning[];
};

/** The tools that a wish without a verb means. Every shop has them. */
const bare = {
  search: 'search_products',
  check: 'check_stock',
  show: 'show_product',
  add: 'add_to_cart',
  remove: 'remove_from_cart',
  change: 'change_cart',
  order: 'order_status',
};

/** A choice by itself ("the first one") looks like these; beside a question it is the answer. */
const vague: ReadonlySet<string> = new Set([bare.search, bare.check, bare.show]);

/** Below this an intent is not believed by itself. */
const believed = 0.4;
/** From this on an intent may be meant where a likelier one is out of the question. */
const possible = 0.03;
/** From this on an intent stands against what the dialogue would make of the clause. */
const sure = 0.7;

type Ask = { label: string; p: number };

function one(tool: string, args: Record<string, unknown>, confidence: number): Meaning {
  return { calls: [{ tool, args, confidence }] };
}

/** One clause in its dialogue: the answer to a question, a change of what waits, or an intent of its own. */
export function interpret(reading: Reading, at: Interpreting): Meaning {
  const { language, scene } = at;
  const { dialogue } = scene;
  const around: Surroundings = {
    catalog: at.catalog,
    lexicon: language.lexicon,
    seen: dialogue.seen,
    unit: at.shop.unit,
  };
  const fill = createSlotFiller(at.shop, around, language.pointers);
  const top = likeliest(language.intents.classify(reading.words), at);
  const ask: Ask = top && coverageOk(reading, language) ? top : { label: `${actPrefix}none`, p: 1 };

  return (
    otherwiseOf(reading, fill, at) ??
    answerToQuestion(reading, ask, fill, at) ??
    changeOfProposal(reading, ask, fill, at) ??
    followUp(reading, ask, fill, at) ??
    ownIntent(reading, ask, fill, at)
  );
}

/** The likeliest intent; a tool this person may not use only where nothing else is at all likely. */
function likeliest(ranked: readonly Ask[], { toolbox, scene }: Interpreting): Ask | undefined {
  const allowed = ({ label }: Ask) => {
    const known = toolbox.get(label);
    return !known || mayUse(scene.ctx.person, known.tool.access);
  };
  const [top] = ranked;
  if (!top || allowed(top)) return top;
  const next = ranked.find(allowed);
  return next && next.p >= possible ? next : top;
}

/** A clause of words nobody taught, without any value in it, is none of ours. */
function coverageOk(reading: Reading, { intents }: Language): boolean {
  const hasValue = reading.words.some((word) => word.startsWith('<'));
  return hasValue || intents.coverage(reading.words) >= 0.5;
}

/** "If that is gone, navy": another thing for the call before, where the first cannot be had. */
function otherwiseOf(reading: Reading, fill: SlotFiller, at: Interpreting): Meaning | undefined {
  if (reading.joiner !== 'if_not' && reading.joiner !== 'otherwise') return undefined;
  const call = at.earlier.at(-1)?.calls.at(-1);
  const before = call?.args['item'] as ItemRef | undefined;
  const next = fill(itemSlot, reading) as ItemRef | undefined;
  if (!call || !before || !next) return undefined;
  // Options by themselves are options of the same thing.
  const base = next.wish && Object.keys(next).length === 1 && !next.wish.text ? pointOf(before) : {};
  call.args['item'] = { ...before, otherwise: [...(before.otherwise ?? []), { ...base, ...next }] };
  return { calls: [] };
}

/** What a reference points at, without its options. */
function pointOf({ variant, product, shown, focus, other }: ItemRef): ItemRef {
  return {
    ...(variant !== undefined && { variant }),
    ...(product !== undefined && { product }),
    ...(shown !== undefined && { shown }),
    ...(focus !== undefined && { focus }),
    ...(other !== undefined && { other }),
  };
}

/** The answer to what was asked, unless the clause is plainly about something else. */
function answerToQuestion(
  reading: Reading,
  ask: Ask,
  fill: SlotFiller,
  at: Interpreting,
): Meaning | undefined {
  const { asking } = at.scene.dialogue;
  const open = asking && at.toolbox.get(asking.tool);
  if (!open || at.earlier.length > 0) return undefined;
  const slot = open.slots.find(({ name }) => name === asking.slot);
  if (!slot) return undefined;
  const answer = fill(slot, reading) ?? bareAnswer(slot, asking.part, reading, at);
  // "18 bottles of the Soave", when the question is about something else, is a wish of its own.
  const names = (slot.kind === 'choice' || slot.kind === 'quantity') && reading.matches.length > 0;
  if (names || isNewThing(answer, slot, at)) return undefined;
  const another = ask.label !== asking.tool && ask.p >= sure && hasVerb(reading, ask);
  const elsewhere = another && !vague.has(ask.label);
  if (answer === undefined) {
    if (slot.kind !== 'text' || another) return undefined;
    return one(asking.tool, { ...asking.args, [slot.name]: reading.text }, ask.p);
  }
  if (elsewhere && slot.kind !== 'address') return undefined;
  const merged = mergeAnswer(slot.kind, asking.args[slot.name], answer);
  const others = otherSlots(open.slots, slot, reading, fill);
  return one(asking.tool, { ...asking.args, ...others, [slot.name]: merged }, 0.95);
}

/** A wish that none of the things asked about fits, is no answer to "which one?". */
function isNewThing(answer: unknown, slot: Slot, { catalog, scene }: Interpreting): boolean {
  const { wish, ...points } = (slot.kind === 'item' ? (answer ?? {}) : {}) as ItemRef;
  const { shown } = scene.dialogue.seen;
  if (!wish || Object.keys(points).length > 0 || shown.length === 0) return false;
  const among = new Set(
    shown.flatMap(({ product }) => catalog.product(product)?.variants.map(({ id }) => id) ?? []),
  );
  return (
    catalog.search(wish, { limit: 0, among }).total === 0 && catalog.search(wish, { limit: 0 }).total > 0
  );
}

/** Values that are an answer only where they were asked for: a size by itself ("L"), a town ("Dublin"). */
function bareAnswer(
  slot: Slot,
  part: string | undefined,
  reading: Reading,
  { catalog }: Interpreting,
): ItemRef | AddressWish | undefined {
  if (slot.kind === 'address' && part !== undefined) return { [part]: reading.text };
  if (slot.kind !== 'item') return undefined;
  const facets = reading.loose.flatMap(({ text }) => optionValue(catalog, [text]) ?? []);
  const number = firstOf(reading, 'number');
  if (facets.length > 0) return { wish: { facets } };
  const sized = number === undefined ? undefined : optionValue(catalog, [String(number)]);
  if (sized) return { wish: { facets: [sized] } };
  return number !== undefined && Number.isInteger(number) ? { shown: number } : undefined;
}

/** "Express please", "no, the other one": a change of what was proposed, or of what was just declined. */
function changeOfProposal(
  reading: Reading,
  ask: Ask,
  fill: SlotFiller,
  at: Interpreting,
): Meaning | undefined {
  const { dialogue, said } = at.scene;
  const [proposal] = dialogue.pending;
  const open = proposal && at.toolbox.get(proposal.tool);
  if (!open || at.earlier.some(({ calls }) => calls.length > 0)) return undefined;
  const elsewhere = ask.label !== proposal.tool && ask.p >= sure && hasVerb(reading, ask);
  if (elsewhere && !vague.has(ask.label) && !said) return undefined;
  const changes: Record<string, unknown> = {};
  for (const slot of open.slots) {
    const value = fill(slot, reading);
    if (value !== undefined) changes[slot.name] = value;
  }
  if (Object.keys(changes).length === 0) return undefined;
  return one(proposal.tool, { ...proposal.args, ...changes }, 0.9);
}

/** Follows up on the turn before: another size of the thing in focus, a search refined, "no, the other one". */
function followUp(reading: Reading, ask: Ask, fill: SlotFiller, at: Interpreting): Meaning | undefined {
  const { dialogue } = at.scene;
  const item = fill(itemSlot, reading) as ItemRef | undefined;
  const last = dialogue.last && at.toolbox.get(dialogue.last.tool);
  const takesItem = last?.slots.some(({ kind }) => kind === 'item') === true;
  if (
    item?.other &&
    last?.tool.name === bare.add &&
    at.scene.said &&
    dialogue.seen.focus &&
    dialogue.seen.shown.length > 1
  ) {
    // "No, the other one" after the wrong thing went into the cart.
    const added = { ...dialogue.last?.args, item };
    return {
      calls: [
        { tool: bare.add, args: added, confidence: believed },
        { tool: bare.remove, args: { item: { ...dialogue.seen.focus } }, confidence: believed },
      ],
    };
  }
  const inCart = last?.tool.name === bare.add || last?.tool.name === bare.change;
  const swaps = ask.label === bare.change || reading.joiner === 'correction';
  if (item?.focus && item.wish && inCart && swaps && !reading.question && dialogue.seen.focus) {
    // "Make it navy", "I meant the white one": the same thing in another option takes its place.
    return {
      calls: [
        { tool: bare.add, args: { ...dialogue.last?.args, item }, confidence: believed },
        { tool: bare.remove, args: { item: { ...dialogue.seen.focus } }, confidence: believed },
      ],
    };
  }
  const onlyWish = item?.wish !== undefined && Object.keys(item).length === 1;
  const searched = last?.slots.some(({ kind }) => kind === 'product') === true;
  if (searched && onlyWish && vague.has(ask.label) && plainWords(reading) <= 2) {
    // "And in red?" after a search goes on with it.
    return search(item.wish ?? {}, reading, Math.max(ask.p, believed), at);
  }
  const plain = ask.label === bare.search || ask.label === bare.check || ask.p < believed;
  if (!plain || !takesItem || !last) return undefined;
  if (item?.focus && item.wish) {
    const tool = last.tool.effect === 'read' ? last.tool.name : bare.check;
    return one(tool, { item }, Math.max(ask.p, believed));
  }
  if (item?.other) return one(bare.show, { item }, believed);
  return undefined;
}

const itemSlot: Slot = { name: 'item', kind: 'item', optional: true };
const productSlot: Slot = { name: 'wish', kind: 'product', optional: true };
const quantitySlot: Slot = { name: 'quantity', kind: 'quantity', optional: true };

function ownIntent(reading: Reading, ask: Ask, fill: SlotFiller, at: Interpreting): Meaning {
  const wish = fill(productSlot, reading) as ProductWish | undefined;
  const item = fill(itemSlot, reading) as ItemRef | undefined;
  const quantity = fill(quantitySlot, reading);
  const numbered = firstOf(reading, 'order_number');
  // What binds somebody must be plainly meant; a number by itself asks how the order is.
  const binding = at.toolbox.get(ask.label)?.tool.effect === 'write';
  if (numbered !== undefined && !(aboutOrders(ask, at) && ask.p >= (binding ? sure : believed))) {
    // An order's number makes it about orders, whatever else the words are like.
    const ranked = at.language.intents.classify(reading.words);
    const reads = (other: Ask) =>
      aboutOrders(other, at) && at.toolbox.get(other.label)?.tool.effect === 'read';
    const meant = ranked.find((other) => reads(other) && other.p >= possible)?.label ?? bare.order;
    return one(meant, { order: { number: numbered } }, believed);
  }
  if (ask.label.startsWith(actPrefix) && ask.p >= believed) {
    const act = ask.label.slice(actPrefix.length);
    return { calls: [], act: act === 'none' ? 'unknown' : act };
  }
  if (ask.p < believed) {
    if (item && quantity !== undefined) return one(bare.add, { item, quantity }, ask.p);
    if (item && (item.shown !== undefined || item.focus)) {
      return one(bare.show, { item }, ask.p);
    }
    if (wish) return search(wish, reading, ask.p, at);
    return { calls: [], act: 'unknown' };
  }
  const chosen = at.toolbox.get(ask.label);
  if (!chosen) return { calls: [], act: 'unknown' };
  // "… where is it?" after an order's number says nothing new.
  const orderBefore = at.earlier.at(-1)?.calls.some(({ args }) => args['order'] !== undefined) === true;
  if (orderBefore && item?.focus && !item.wish && !at.scene.dialogue.seen.focus) return { calls: [] };
  // "Show me dresses" asks for a list, "show me the Harbour Shirt" for one thing.
  const vaguely = chosen.tool.name === bare.show || (chosen.tool.name === bare.add && quantity === undefined);
  const list = vaguely && item?.wish && !item.wish.sort && Object.keys(item).length === 1;
  if (list && wish && at.catalog.search(item.wish ?? {}, { limit: 0 }).total > 1)
    return search(wish, reading, ask.p, at);
  if (chosen.tool.name === bare.search) {
    if (item?.shown !== undefined && quantity === undefined) {
      return one(bare.show, { item }, ask.p);
    }
    // Words no product has, and no kind, property or price beside them: small talk, not a wish.
    const words = wish?.text && !wish.facets && !wish.price && !wish.sort ? wish.text.split(' ') : [];
    const idle = words.length > 0 && !words.every((word) => at.catalog.knows(word));
    if (!wish || (idle && ask.p < sure)) return { calls: [], act: 'unknown' };
    return search(wish, reading, ask.p, at);
  }
  if (chosen.tool.name === bare.change && item && !isInCart(item, at)) {
    // "The second one, three bottles" of what was found, not of what is in the cart already.
    return one(bare.add, { item, ...(quantity !== undefined && { quantity }) }, ask.p);
  }
  const args: Record<string, unknown> = {};
  for (const slot of chosen.slots) {
    const value = fill(slot, reading);
    if (value !== undefined) args[slot.name] = value;
    else if (slot.kind === 'item' && !slot.optional)
      args[slot.name] = at.scene.dialogue.seen.focus ? { focus: true } : {};
  }
  const itemArg = chosen.slots.find(({ kind }) => kind === 'item' || kind === 'order');
  const { shown, orders } = at.scene.dialogue.seen;
  const places = itemArg ? placesOf(reading, itemArg.kind === 'item' ? shown.length : orders.length) : [];
  // A cart is not changed by a sentence that names no thing, no place and no number.
  const said = places.length > 0 || chosen.slots.some((slot) => fill(slot, reading) !== undefined);
  if (!said && chosen.tool.name === bare.add) return { calls: [], act: 'unknown' };
  // "Remove everything" is one wish of the tool's own, not one for each thing shown.
  const whole = chosen.slots.some((slot) => slot.kind === 'choice' && args[slot.name] !== undefined);
  if (itemArg && places.length > 1 && !whole) {
    const each = places.map((place) => ({ ...args, [itemArg.name]: { shown: place } }));
    return { calls: each.map((given) => ({ tool: chosen.tool.name, args: given, confidence: ask.p })) };
  }
  return one(chosen.tool.name, args, ask.p);
}

/** Whether a reference may mean something in the cart, as far as the dialogue has seen it. */
function isInCart(item: ItemRef, { catalog, scene }: Interpreting): boolean {
  const { cart = [], seen } = scene.dialogue;
  const lines = cart.flatMap((id) => catalog.variant(id) ?? []);
  const place =
    item.shown === undefined ? undefined : seen.shown.at(item.shown > 0 ? item.shown - 1 : item.shown);
  const pointed = item.product ?? place?.product ?? (item.focus ? seen.focus?.product : undefined);
  if (pointed !== undefined) return lines.some(({ product }) => product === pointed);
  if (!item.wish || lines.length === 0) return lines.length > 0;
  return catalog.search(item.wish, { limit: 0, among: new Set(cart) }).total > 0;
}

function aboutOrders({ label }: Ask, { toolbox }: Interpreting): boolean {
  return toolbox.get(label)?.slots.some(({ kind }) => kind === 'order') === true;
}

/**
 * A search, refined from the one before. Where nothing is left of it and the clause is a sentence of its own that
 * names something there is, it was a new search.
 */
function search(wish: ProductWish, reading: Reading, confidence: number, at: Interpreting): Meaning {
  const { catalog, scene } = at;
  const before = at.earlier.at(-1)?.calls.at(-1);
  if (before?.tool === bare.search && reading.joiner === 'and') return one(bare.search, { wish }, confidence);
  if (before?.tool === bare.search) {
    // "… but not black ones", "it should be under 20": the same search goes on within the message.
    before.args['wish'] = refineSearch(before.args['wish'] as ProductWish, wish);
    return { calls: [] };
  }
  const refined = refineSearch(scene.dialogue.search, wish);
  const finds = (tried: ProductWish) => catalog.search(tried, { limit: 0 }).total > 0;
  const named = wish.facets?.some(({ not }) => !not) === true;
  const ownSentence = wish.sort !== undefined || plainWords(reading) >= 2;
  const anew = named && ownSentence && !finds(refined) && finds(wish);
  return one(bare.search, { wish: anew ? wish : refined }, confidence);
}

function plainWords({ words }: Reading): number {
  return words.filter((word) => !word.startsWith('<')).length;
}

/** Whether the clause has words of its own beside values: an answer is mostly values. */
function hasVerb(reading: Reading, ask: Ask): boolean {
  return ask.label.startsWith(actPrefix) || plainWords(reading) >= 1;
}

/** What else an answer says: the quantity beside the choice. */
function otherSlots(
  slots: readonly Slot[],
  answered: Slot,
  reading: Reading,
  fill: SlotFiller,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const slot of slots) {
    if (slot.name === answered.name || slot.kind === 'item' || slot.kind === 'product') continue;
    // An address is full of numbers; they are not quantities.
    if (answered.kind === 'address' && slot.kind === 'quantity') continue;
    const value = fill(slot, reading);
    if (value !== undefined) found[slot.name] = value;
  }
  return found;
}
