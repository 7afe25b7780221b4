import { count } from './count.ts';

type Direction = 'in' | 'out' | 'count';

const verbs: Record<Direction, string> = {
  in: 'Doy de alta',
  out: 'Doy de baja',
  count: 'Anoto como recuento',
};

/** Sentences for the people who run the shop. */
export const staff = {
  /** "2 cajas de 6 = 12 botellas"; just "12 botellas" where no packs were named. */
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
      `Existencias de ${title}: de ${before} a ${after}`,
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
      `${verbs[direction]} ${units} de ${title}${reason === undefined ? '' : ` (${reason})`}: ` +
      `las existencias pasan de ${before} a ${after}. ¿Correcto?`,
    done: ({ title, after, unit }: { title: string; after: number; unit: string }) =>
      `Hecho: ahora hay ${count(after, unit)} de ${title} en existencias.`,
    labels: {
      item: () => 'Artículo',
      change: () => 'Cambio',
      stock: () => 'Existencias',
      reason: () => 'Motivo',
    },
    fromTo: ({ before, after }: { before: number; after: number }) => `${before} → ${after}`,
    directions: { in: () => 'han entrado', out: () => 'han salido', count: () => 'recuento' },
  },
};
