import { count } from './count.ts';

type Direction = 'in' | 'out' | 'count';

const verbs: Record<Direction, string> = { in: 'Add', out: 'Take out', count: 'Set the count to' };

/** Sentences for the people who run the shop. */
export const staff = {
  /** "2 cases of 6 = 12 bottles"; just "12 bottles" where no packs were named. */
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
  }) => (pack === undefined ? count(units, unit) : `${count(n, pack)} of ${each} = ${count(units, unit)}`),
  adjust: {
    title: ({ title, before, after }: { title: string; before: number; after: number }) =>
      `Stock of ${title} from ${before} to ${after}`,
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
      `${verbs[direction]} ${units} of ${title}${reason === undefined ? '' : ` (${reason})`}: ` +
      `the stock goes from ${before} to ${after}. Right?`,
    done: ({ title, after, unit }: { title: string; after: number; unit: string }) =>
      `Done: ${count(after, unit)} of ${title} in stock now.`,
    labels: { item: () => 'Item', change: () => 'Change', stock: () => 'Stock', reason: () => 'Reason' },
    fromTo: ({ before, after }: { before: number; after: number }) => `${before} → ${after}`,
    directions: { in: () => 'came in', out: () => 'went out', count: () => 'counted' },
  },
};
