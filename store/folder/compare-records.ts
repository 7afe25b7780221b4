import { mergeOrder } from './merge-order.ts';

export type ImportCounts = { new: number; changed: number; same: number };

/** What has to be written for the store to hold the records of a file. */
export type Comparison<Rows> = {
  counts: ImportCounts;
  /** Records the store does not have, or has otherwise. */
  write: Rows[];
  /** Records that only change their place. */
  moved: { id: string; position: number }[];
};

type Stored<Rows> = { id: string; position: number; rows: Rows };

/**
 * Compares the records of a file with the stored ones. Places are given anew only where the order changes; otherwise
 * new records are put behind all others.
 */
export function compareRecords<Record extends { id: string }, Rows>(
  file: readonly Record[],
  stored: readonly Stored<Rows>[],
  toRows: (record: Record, position: number) => Rows,
  same: (a: Rows, b: Rows) => boolean,
): Comparison<Rows> {
  const known = new Map(stored.map((each) => [each.id, each]));
  const positions = placesOf(
    stored,
    file.map(({ id }) => id),
  );
  const counts = { new: 0, changed: 0, same: 0 };
  const write: Rows[] = [];
  const written = new Set<string>();
  for (const record of file) {
    const rows = toRows(record, positions.get(record.id) ?? 0);
    const before = known.get(record.id);
    const is = !before ? 'new' : same(before.rows, rows) ? 'same' : 'changed';
    counts[is]++;
    if (is === 'same') continue;
    write.push(rows);
    written.add(record.id);
  }
  const moved = stored.flatMap(({ id, position }) => {
    const place = positions.get(id) ?? position;
    return place === position || written.has(id) ? [] : [{ id, position: place }];
  });
  return { counts, write, moved };
}

function placesOf(stored: readonly Stored<unknown>[], file: readonly string[]): Map<string, number> {
  const order = mergeOrder(
    stored.map(({ id }) => id),
    file,
  );
  if (!stored.every(({ id }, n) => order[n] === id)) return new Map(order.map((id, n) => [id, n]));
  const next = (stored.at(-1)?.position ?? -1) + 1;
  return new Map(order.map((id, n) => [id, stored[n]?.position ?? next + n - stored.length]));
}
