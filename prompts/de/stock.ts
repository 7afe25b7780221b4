import { type Facts, numberOf, textOf } from '../facts.ts';
import type { Phrases } from '../say.ts';

/** Sentences about units that are set aside for somebody, or come later. */
export const stock: Phrases['stock'] = {
  comesLater: ({ what, units, days }) => `${what} ${units === 1 ? 'kommt' : 'kommen'} später (${days})`,
  canComeLater: ({ room, days }) =>
    `Sie können bis zu ${room} davon bestellen, die dann später kommen (${days}).`,
  shortHeld: ({ title, left, held }) =>
    left === 0
      ? `${title} liegt gerade bei jemand anderem an der Kasse (${held}).`
      : `Von ${title} ${left === 1 ? 'ist gerade nur 1' : `sind gerade nur ${left}`} frei; ${held} weitere liegen bei jemand anderem an der Kasse.`,
  moreHeld: ({ held }) =>
    held === 1
      ? '1 weiteres Stück liegt gerade bei jemand anderem an der Kasse.'
      : `${held} weitere liegen gerade bei jemand anderem an der Kasse.`,
  allHeld: ({ what, held }) =>
    `Im Moment kann ich Ihnen ${what} nicht geben: ${held === 1 ? 'Das letzte Stück liegt' : `Die letzten ${held} liegen`} gerade bei jemand anderem an der Kasse. Vielleicht wird in ein paar Minuten wieder etwas frei.`,
  filled: ({ units }) => `${units} davon ${units === 1 ? 'ging' : 'gingen'} an wartende Bestellungen.`,
  stillToCome: ({ what, units, days }) =>
    `${what} ${units === 1 ? 'steht' : 'stehen'} noch aus (${days} nach der Bestellung).`,
  heldLabel: () => 'Für Sie zurückgelegt',
  minutes: ({ minutes }) => (minutes === 1 ? '1 Minute' : `${minutes} Minuten`),
};

const title = (facts: Facts) => textOf(facts, 'title', 'diesem Artikel');

/** Why something is not to be had at the moment; by the code rules and tools return. */
export const stockRefusals: Record<string, (facts: Facts) => string> = {
  all_held: (facts) =>
    `${textOf(facts, 'title', 'Das')} ist im Moment ausverkauft: ${numberOf(facts, 'held') === 1 ? 'Das letzte Stück liegt' : `Die letzten ${numberOf(facts, 'held')} liegen`} gerade bei jemand anderem an der Kasse. ` +
    'Vielleicht wird in ein paar Minuten wieder etwas frei; soll ich etwas Ähnliches suchen?',
  not_enough_free: (facts) =>
    `Von ${title(facts)} ${numberOf(facts, 'stock') === 1 ? 'ist gerade nur 1' : `sind gerade nur ${numberOf(facts, 'stock')}`} frei; ${numberOf(facts, 'held')} weitere liegen bei jemand anderem an der Kasse. Sollen es weniger sein?`,
  not_enough_later: (facts) =>
    `Von ${title(facts)} ${numberOf(facts, 'stock') === 1 ? 'ist 1' : `sind ${numberOf(facts, 'stock')}`} da, und höchstens ${numberOf(facts, 'room')} weitere können für später bestellt werden. Wie viele möchten Sie?`,
  held: () =>
    'In diesem Moment war jemand anderes schneller. Bitte fragen Sie noch einmal, dann sehen Sie, was noch da ist.',
};
