import { type Facts, numberOf, textOf } from '../facts.ts';
import { count } from './count.ts';

/** Sentences about units that are set aside for somebody, or come later. */
export const stock = {
  comesLater: ({ what, units, days }: { what: string; units: number; days: string }) =>
    `${what} ${units === 1 ? 'comes' : 'come'} later (${days})`,
  canComeLater: ({ room, days }: { room: number; days: string }) =>
    `You can order up to ${room} of them to come later (${days}).`,
  shortHeld: ({ title, left, held }: { title: string; left: number; held: number }) =>
    left === 0
      ? `${title} is in somebody else's checkout at the moment (${held}).`
      : `Of ${title} only ${left} are free at the moment; ${held} more are in somebody else's checkout.`,
  moreHeld: ({ held }: { held: number }) =>
    `${held} more ${held === 1 ? 'is' : 'are'} in somebody else's checkout at the moment.`,
  allHeld: ({ what, held }: { what: string; held: number }) =>
    `Just now I have none of ${what} to give: the last ${held} ${held === 1 ? 'is' : 'are'} in somebody else's checkout. It may be free again in a few minutes.`,
  filled: ({ units }: { units: number }) => `${units} of them went to orders that were waiting.`,
  stillToCome: ({ what, units, days }: { what: string; units: number; days: string }) =>
    `${what} ${units === 1 ? 'is' : 'are'} still to come (${days} after the order).`,
  heldLabel: () => 'Set aside for you',
  minutes: ({ minutes }: { minutes: number }) => count(minutes, 'minute'),
};

const title = (facts: Facts) => textOf(facts, 'title', 'that');

/** Why something is not to be had at the moment; by the code rules and tools return. */
export const stockRefusals: Record<string, (facts: Facts) => string> = {
  all_held: (facts) =>
    `${title(facts)} is sold out at the moment: the last ${numberOf(facts, 'held')} ${numberOf(facts, 'held') === 1 ? 'is' : 'are'} in somebody else's checkout. ` +
    'It may be free again in a few minutes; shall I look for something like it?',
  not_enough_free: (facts) =>
    `Only ${numberOf(facts, 'stock')} of ${title(facts)} ${numberOf(facts, 'stock') === 1 ? 'is' : 'are'} free at the moment; ${numberOf(facts, 'held')} more are in somebody else's checkout. Shall I take fewer?`,
  not_enough_later: (facts) =>
    `There ${numberOf(facts, 'stock') === 1 ? 'is' : 'are'} ${numberOf(facts, 'stock')} of ${title(facts)}, and at most ${numberOf(facts, 'room')} more can be ordered to come later. How many would you like?`,
  held: () => 'Somebody else was faster in this very moment. Please ask me again to see what is left.',
};
