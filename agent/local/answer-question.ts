import type { Slot } from '../../tools/slot.ts';
import type { AddressWish, ItemRef } from '../../tools/wish.ts';
import { actPrefix } from './language.ts';
import { optionValue } from './fill-product.ts';
import { mergeAnswer, type SlotFiller } from './fill-slots.ts';
import { hasVerb, kindOf, one, sure, vague, type Ask, type Interpreting, type Meaning } from './meaning.ts';
import { firstOf, type Reading } from './reading.ts';

/** The answer to what was asked, unless the clause is plainly about something else. */
export function answerToQuestion(
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
  // A name is made of words that mean nothing here.
  const named = slot.kind === 'customer' && ask.label === `${actPrefix}none`;
  if (elsewhere && !named && slot.kind !== 'address') return undefined;
  const merged = mergeAnswer(slot.kind, asking.args[slot.name], answer);
  const others = otherSlots(open.slots, slot, reading, fill);
  return one(asking.tool, { ...asking.args, ...others, [slot.name]: merged }, 0.95);
}

/** A kind of thing that none of those asked about is, and the shop has, is no answer to "which one?", whatever its price. */
function isNewThing(answer: unknown, slot: Slot, { catalog, scene }: Interpreting): boolean {
  const { wish, ...points } = (slot.kind === 'item' ? (answer ?? {}) : {}) as ItemRef;
  const { shown } = scene.dialogue.seen;
  if (!wish || Object.keys(points).length > 0 || shown.length === 0) return false;
  const among = new Set(
    shown.flatMap(({ product }) => catalog.product(product)?.variants.map(({ id }) => id) ?? []),
  );
  const kind = kindOf(wish);
  return (
    catalog.search(kind, { limit: 0, among }).total === 0 && catalog.search(kind, { limit: 0 }).total > 0
  );
}

/** Values that are an answer only where they were asked for: a size by itself ("L"), a town ("Dublin"). */
function bareAnswer(
  slot: Slot,
  part: string | undefined,
  reading: Reading,
  { catalog, scene }: Interpreting,
): ItemRef | AddressWish | string | undefined {
  if (slot.kind === 'customer') return scene.text;
  if (slot.kind === 'address' && part !== undefined) return { [part]: reading.text };
  if (slot.kind !== 'item') return undefined;
  const facets = reading.loose.flatMap(({ text }) => optionValue(catalog, [text]) ?? []);
  const number = firstOf(reading, 'number');
  if (facets.length > 0) return { wish: { facets } };
  const sized = number === undefined ? undefined : optionValue(catalog, [String(number)]);
  if (sized) return { wish: { facets: [sized] } };
  return number !== undefined && Number.isInteger(number) ? { shown: number } : undefined;
}

/** What an answer to something else says only by accident. */
const apart: ReadonlySet<Slot['kind']> = new Set(['item', 'product', 'customer']);

/** What else an answer says: the quantity beside the choice. */
function otherSlots(
  slots: readonly Slot[],
  answered: Slot,
  reading: Reading,
  fill: SlotFiller,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const slot of slots) {
    if (slot.name === answered.name || apart.has(slot.kind)) continue;
    // An address is full of numbers; they are not quantities.
    if (answered.kind === 'address' && slot.kind === 'quantity') continue;
    const value = fill(slot, reading);
    if (value !== undefined) found[slot.name] = value;
  }
  return found;
}
