import type { Later } from '../inventory/later.ts';
import { defineRule, type Refusal } from './rule.ts';

/** Things somebody wants to have. */
export type Wanted = {
  wanted: readonly {
    title: string;
    /** Units, those in the cart already included. */
    quantity: number;
    inCart?: number;
    /** What is left for them, said only where it is less than is wanted: a plan must not change with every sale. */
    left?: number;
    /** What others hold in their checkouts just now, where it is too little. */
    held?: number;
    /** What of it comes later, where the shop takes orders for what is not there. */
    later?: Later;
    /** How many could come later, where that is too few. */
    room?: number;
  }[];
};

export const inStock = defineRule<Wanted>({
  name: 'in_stock',
  sentence: ({ backorder = [] }) =>
    backorder.length === 0
      ? 'Nothing is sold that is not in stock.'
      : `Nothing is sold that is not in stock, but for ${backorder.map(backorderSentence).join(', and ')}.`,
  check: ({ wanted }) => {
    const short = wanted.find(
      ({ quantity, left, later }) => left !== undefined && left + (later?.units ?? 0) < quantity,
    );
    if (!short) return true;
    const { title, left: stock = 0, quantity, inCart = 0, held = 0, room = 0 } = short;
    const facts = { title, stock, quantity, inCart };
    if (room > 0) return { refused: 'not_enough_later', facts: { ...facts, room } };
    if (held > 0) return tooMuchHeld({ ...facts, held });
    return { refused: stock === 0 ? 'sold_out' : 'not_enough_stock', facts };
  },
});

function tooMuchHeld(facts: { stock: number; held: number; title: string }): Refusal {
  return { refused: facts.stock === 0 ? 'all_held' : 'not_enough_free', facts };
}

function backorderSentence({
  facets,
  most,
  days: [from, to],
}: {
  facets?: Record<string, string> | undefined;
  most: number;
  days: readonly [number, number];
}): string {
  const what = Object.values(facets ?? {}).join(' ') || 'anything';
  return `${what}, of which up to ${most} can be ordered to come in ${from === to ? to : `${from} to ${to}`} working days`;
}
