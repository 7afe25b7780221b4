import { count, of } from './count.ts';

type Direction = 'in' | 'out' | 'count';

const verbs: Record<Direction, string> = { in: 'Entrer', out: 'Sortir', count: 'Mettre le stock à' };

/** Sentences for the people who run the shop. */
export const staff = {
  /** "2 caisses de 6 = 12 bouteilles"; just "12 bouteilles" where no packs were named. */
  units: ({
    count: n,
    pack,
    each,
    units,
    unit,
  }: {
    count: number;
    pack: string | undefined;
    each: number;
    units: number;
    unit: string;
  }) => (pack === undefined ? count(units, unit) : `${count(n, pack)} de ${each} = ${count(units, unit)}`),
  adjust: {
    title: ({ title, before, after }: { title: string; before: number; after: number }) =>
      `Stock ${of(title)} : de ${before} à ${after}`,
    ask: ({
      direction,
      units,
      title,
      before,
      after,
      reason,
    }: {
      direction: Direction;
      units: string;
      title: string;
      before: number;
      after: number;
      reason: string | undefined;
    }) =>
      `${verbs[direction]} ${units} ${of(title)}${reason === undefined ? '' : ` (${reason})`} : ` +
      `le stock passe de ${before} à ${after}. C'est bien ça ?`,
    done: ({ title, after, unit }: { title: string; after: number; unit: string }) =>
      `C'est fait : ${count(after, unit)} ${of(title)} en stock maintenant.`,
    labels: {
      item: () => 'Article',
      change: () => 'Mouvement',
      stock: () => 'Stock',
      reason: () => 'Motif',
    },
    fromTo: ({ before, after }: { before: number; after: number }) => `${before} → ${after}`,
    directions: { in: () => 'entrée', out: () => 'sortie', count: () => 'inventaire' },
  },
};
