import { mayUse } from '../../tools/person.ts';
import type { ItemRef } from '../../tools/wish.ts';
import type { SlotFiller } from './fill-slots.ts';
import {
  believed,
  itemSlot,
  one,
  plainWords,
  sure,
  vague,
  type Ask,
  type Interpreting,
  type Meaning,
} from './meaning.ts';
import type { Reading } from './reading.ts';

/** Words a thing and its number may stand among: "and then there are twelve of the Barolo". */
const mostWords = 5;

/**
 * "Barolo 2019 twelve", "the Chianti eight", "no, nine": a list that is being said goes on, as long as nothing else is
 * plainly meant. The number may stand before the thing or after it; alone it puts the last one right.
 */
export function listGoesOn(
  reading: Reading,
  ask: Ask,
  fill: SlotFiller,
  at: Interpreting,
): Meaning | undefined {
  const { goingOn, last, seen } = at.scene.dialogue;
  const going = goingOn === undefined ? undefined : at.toolbox.get(goingOn);
  if (!going || reading.question || !mayUse(at.scene.ctx.person, going.tool.access)) return undefined;
  const about = at.toolbox.get(ask.label);
  // Another tool is meant where it is sure, and is not one that only says the same of a single thing.
  const alike = about?.slots.some(({ kind }) => kind === 'quantity') === true || vague.has(ask.label);
  if (ask.p >= sure && ask.label !== goingOn && !alike) return undefined;
  const told = about?.slots.find(({ kind }) => kind === 'choice');
  const way = told && fill(told, reading);
  if (way !== undefined && way !== 'count' && way !== 'none' && ask.p >= believed) return undefined;
  if (plainWords(reading) > mostWords) return undefined;

  const args: Record<string, unknown> = {};
  for (const slot of going.slots) {
    const value = slot.kind === 'quantity' ? numberIn(reading) : fill(slot, reading);
    if (value !== undefined) args[slot.name] = value;
  }
  const item = fill(itemSlot, reading) as ItemRef | undefined;
  const counted =
    args['quantity'] !== undefined || going.slots.some((s) => s.kind === 'choice' && s.name in args);
  if (!counted) return undefined;
  if (!item) {
    const correction = last?.tool === goingOn && seen.focus !== undefined;
    return correction ? one(goingOn!, { ...args, item: { focus: true } }, believed) : undefined;
  }
  return one(goingOn!, { ...args, item }, Math.max(ask.p, believed));
}

/** How many, wherever it stands: what is part of a thing's name is no number of its own any more. */
function numberIn({ entities }: Reading): { count: number; pack?: string; packUnits?: number } | undefined {
  for (const { kind, value } of entities) {
    if (kind === 'number' && value > 0) return { count: value };
    if (kind === 'quantity' && value.unit === undefined && value.count > 0) {
      const { count, pack, packUnits } = value;
      return {
        count,
        ...(pack !== undefined && pack !== 'piece' && { pack }),
        ...(packUnits !== undefined && { packUnits }),
      };
    }
  }
  return undefined;
}
