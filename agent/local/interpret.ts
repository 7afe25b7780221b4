import { mayUse } from '../../tools/person.ts';
import type { ItemRef, ProductWish } from '../../tools/wish.ts';
import { answerToQuestion } from './answer-question.ts';
import { placesOf } from './fill-item.ts';
import type { Surroundings } from './fill-product.ts';
import { withoutBefore } from './fill-without.ts';
import { createSlotFiller, type SlotFiller } from './fill-slots.ts';
import { listGoesOn } from './list-goes-on.ts';
import { changeOfProposal, followUp, otherwiseOf } from './follow-up.ts';
import { actPrefix, type Language } from './language.ts';
import {
  bare,
  believed,
  itemSlot,
  one,
  possible,
  productSlot,
  quantitySlot,
  search,
  sure,
  type Ask,
  type Interpreting,
  type Meaning,
} from './meaning.ts';
import { firstOf, type Reading } from './reading.ts';

/** One clause in its dialogue: the answer to a question, a change of what waits, or an intent of its own. */
export function interpret(reading: Reading, at: Interpreting): Meaning {
  const { language, scene } = at;
  const { dialogue } = scene;
  const around: Surroundings = {
    catalog: at.catalog,
    lexicon: language.lexicon,
    seen: dialogue.seen,
    unit: at.shop.unit,
    message: at.scene.text,
  };
  const fill = createSlotFiller(at.shop, around, language.pointers);
  const top = likeliest(language.intents.classify(reading.words), at);
  const ask: Ask = top && coverageOk(reading, language) ? top : { label: `${actPrefix}none`, p: 1 };

  return (
    otherwiseOf(reading, fill, at) ??
    withoutBefore(reading, at) ??
    answerToQuestion(reading, ask, fill, at) ??
    changeOfProposal(reading, ask, fill, at) ??
    listGoesOn(reading, ask, fill, at) ??
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
  const next = ranked.find(allowed);
  if (!top || !next || (next !== top && next.p < possible)) return top;
  // What is not for this person is out of the question, so what is left is that much likelier.
  const left = ranked.reduce((sum, ask) => (allowed(ask) ? sum + ask.p : sum), 0);
  return { label: next.label, p: next.p / left };
}

/** A clause of words nobody taught, without any value in it, is none of ours. */
function coverageOk(reading: Reading, { intents }: Language): boolean {
  const hasValue = reading.words.some((word) => word.startsWith('<'));
  return hasValue || intents.coverage(reading.words) >= 0.5;
}

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
    if (item && quantity !== undefined) return countOf(item, quantity, reading, fill, ask, at);
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
  const numberAlone = quantity !== undefined && at.scene.dialogue.seen.focus !== undefined;
  const counted = item ?? (numberAlone ? { focus: true } : undefined);
  if (chosen.tool.name === bare.change && counted && !isInCart(counted, at)) {
    // "The second one, three bottles" of what was found, not of what is in the cart already.
    return one(bare.add, { item: counted, ...(quantity !== undefined && { quantity }) }, ask.p);
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
  // "Same again, but white" after a search is about the search.
  const again = chosen.slots.some(({ kind }) => kind === 'without');
  if (!said && again && at.scene.dialogue.last?.tool === bare.search) return { calls: [], act: 'unknown' };
  // "Remove everything" is one wish of the tool's own, not one for each thing shown.
  const whole = chosen.slots.some((slot) => slot.kind === 'choice' && args[slot.name] !== undefined);
  if (itemArg && places.length > 1 && !whole) {
    const each = places.map((place) => ({ ...args, [itemArg.name]: { shown: place } }));
    return { calls: each.map((given) => ({ tool: chosen.tool.name, args: given, confidence: ask.p })) };
  }
  return one(chosen.tool.name, args, ask.p);
}

/** So many of a thing, and no more said: for the cart, or for the books where somebody has no cart. */
function countOf(
  item: ItemRef,
  quantity: unknown,
  reading: Reading,
  fill: SlotFiller,
  ask: Ask,
  { toolbox, scene }: Interpreting,
): Meaning {
  const add = toolbox.get(bare.add);
  const book = toolbox.get(bare.book);
  const buys = !add || !book || mayUse(scene.ctx.person, add.tool.access);
  if (buys || !mayUse(scene.ctx.person, book.tool.access)) return one(bare.add, { item, quantity }, ask.p);
  const said = book.slots.flatMap((slot) => {
    const value = slot.kind === 'choice' ? fill(slot, reading) : undefined;
    return value === undefined ? [] : [[slot.name, value] as const];
  });
  return one(bare.book, { item, quantity, ...Object.fromEntries(said) }, ask.p);
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
