/**
 * From text ids to row numbers: an open-addressing table of 4 to 8 bytes an id, where a Map of a million takes 50 MB.
 * Answers -1 for an id it does not hold. Where an id comes twice, the first row keeps it.
 */
export function createIdTable(count: number, idAt: (row: number) => string): (id: string) => number {
  let size = 8;
  while (size < count * 1.5) size *= 2;
  const mask = size - 1;
  const rows = new Int32Array(size).fill(-1);

  // FNV-1a over UTF-16 units.
  function slotOf(id: string): number {
    let hash = 0x811c9dc5;
    for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
    return (hash ^ (hash >>> 15)) & mask;
  }

  function find(id: string): number {
    let slot = slotOf(id);
    for (;;) {
      const row = rows[slot] ?? -1;
      if (row < 0 || idAt(row) === id) return slot;
      slot = (slot + 1) & mask;
    }
  }

  for (let row = 0; row < count; row++) {
    const slot = find(idAt(row));
    if ((rows[slot] ?? -1) < 0) rows[slot] = row;
  }
  return (id) => rows[find(id)] ?? -1;
}
