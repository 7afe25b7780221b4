import type { Phrases } from '../say.ts';
import { count } from './count.ts';

const verbs = { in: 'Zugang', out: 'Abgang', count: 'Gezählter Bestand' } as const;

/** Sentences for the people who run the shop. */
export const staff: Phrases['staff'] = {
  units: ({ count: n, pack, each, units, unit }) =>
    pack === undefined ? count(units, unit) : `${count(n, pack)} zu je ${each} = ${count(units, unit)}`,
  adjust: {
    title: ({ title, before, after }) => `Bestand von ${title} von ${before} auf ${after} buchen`,
    ask: ({ direction, units, title, before, after, reason }) =>
      `${verbs[direction]}: ${units} ${title}${reason === undefined ? '' : ` (${reason})`}. ` +
      `Der Bestand geht von ${before} auf ${after}. Richtig so?`,
    done: ({ title, after, unit }) => `Erledigt: Jetzt sind ${count(after, unit)} ${title} auf Lager.`,
    labels: {
      item: () => 'Artikel',
      change: () => 'Änderung',
      stock: () => 'Bestand',
      reason: () => 'Grund',
    },
    fromTo: ({ before, after }) => `${before} → ${after}`,
    directions: { in: () => 'Zugang', out: () => 'Abgang', count: () => 'gezählt' },
  },
};
