import type { Phrases } from '../say.ts';
import { count } from './count.ts';

type Staff = Phrases['staff'];

const verbs = { in: 'Carico', out: 'Scarico', count: 'Imposto la giacenza a' };

/** Sentences for the people who run the shop. */
export const staff: Staff = {
  units: ({ count: n, pack, each, units, unit }) =>
    pack === undefined ? count(units, unit) : `${count(n, pack)} da ${each} = ${count(units, unit)}`,
  adjust: {
    title: ({ title, before, after }) => `Giacenza di ${title} da ${before} a ${after}`,
    ask: ({ direction, units, title, before, after, reason }) =>
      `${verbs[direction]} ${units} di ${title}${reason === undefined ? '' : ` (${reason})`}: ` +
      `la giacenza passa da ${before} a ${after}. Giusto?`,
    done: ({ title, after, unit }) => `Fatto: ora la giacenza di ${title} è di ${count(after, unit)}.`,
    labels: {
      item: () => 'Articolo',
      change: () => 'Movimento',
      stock: () => 'Giacenza',
      reason: () => 'Motivo',
    },
    fromTo: ({ before, after }) => `${before} → ${after}`,
    directions: { in: () => 'arrivati', out: () => 'usciti', count: () => 'contati' },
  },
};
