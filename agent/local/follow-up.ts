import type { Item } from '../../tools/tool.ts';
import type { ItemRef } from '../../tools/wish.ts';
import type { SlotFiller } from './fill-slots.ts';
import {
  bare,
  believed,
  hasVerb,
  itemSlot,
  one,
  plainWords,
  search,
  sure,
  vague,
  type Ask,
  type Interpreting,
  type Meaning,
} from './meaning.ts';
import type { Reading } from './reading.ts';

/** "If that is gone, navy": another thing for the call before, where the first cannot be had. */
export function otherwiseOf(reading: Reading, fill: SlotFiller, at: Interpreting): Meaning | undefined {
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

/** "Express please", "no, the other one": a change of what was proposed, or of what was just declined. */
export function changeOfProposal(
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
export function followUp(
  reading: Reading,
  ask: Ask,
  fill: SlotFiller,
  at: Interpreting,
): Meaning | undefined {
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
    return swap(item, dialogue.seen.focus, at);
  }
  const inCart = last?.tool.name === bare.add || last?.tool.name === bare.change;
  const swaps = ask.label === bare.change || reading.joiner === 'correction';
  if (item?.focus && item.wish && inCart && swaps && !reading.question && dialogue.seen.focus) {
    // "Make it navy", "I meant the white one": the same thing in another option takes its place.
    return swap(item, dialogue.seen.focus, at);
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

/** One thing into the cart, as many as of the one it takes the place of, and that one out of it. */
function swap(item: ItemRef, old: Item, { scene }: Interpreting): Meaning {
  return {
    calls: [
      { tool: bare.add, args: { ...scene.dialogue.last?.args, item }, confidence: believed },
      { tool: bare.remove, args: { item: { ...old } }, confidence: believed },
    ],
  };
}
