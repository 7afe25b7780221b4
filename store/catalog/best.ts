/** Keeps the `size` rows with the least keys of all it is offered, ties by lower row: a bounded heap, worst on top. */
export function createBest(size: number): {
  offer: (row: number, key: number) => void;
  /** Rows, best first. */
  sorted: () => number[];
} {
  const rows: number[] = [];
  const keys: number[] = [];
  const worse = (a: number, b: number) => {
    const left = keys[a] ?? 0;
    const right = keys[b] ?? 0;
    return left === right ? (rows[a] ?? 0) > (rows[b] ?? 0) : left > right;
  };
  const swap = (a: number, b: number) => {
    [rows[a], rows[b]] = [rows[b] ?? 0, rows[a] ?? 0];
    [keys[a], keys[b]] = [keys[b] ?? 0, keys[a] ?? 0];
  };
  const rise = (from: number) => {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >>> 1;
      if (!worse(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  };
  const sink = () => {
    for (let at = 0; ;) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < rows.length && worse(child, worst)) worst = child;
      if (worst === at) return;
      swap(at, worst);
      at = worst;
    }
  };
  return {
    offer: (row, key) => {
      if (rows.length < size) {
        rows.push(row);
        keys.push(key);
        rise(rows.length - 1);
        return;
      }
      const top = keys[0] ?? -Infinity;
      if (size === 0 || key > top || (key === top && row > (rows[0] ?? 0))) return;
      rows[0] = row;
      keys[0] = key;
      sink();
    },
    sorted: () =>
      rows
        .map((row, at) => ({ row, key: keys[at] ?? 0 }))
        .sort((a, b) => (a.key === b.key ? a.row - b.row : a.key < b.key ? -1 : 1))
        .map(({ row }) => row),
  };
}
