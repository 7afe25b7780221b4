/**
 * Puts the ids of a file into the order of the file, and keeps each stored id the file does not have behind the one it
 * was stored behind: an order placed since the export stays the newest, history stays older than what is added to it.
 */
export function mergeOrder(stored: readonly string[], file: readonly string[]): string[] {
  const inFile = new Set(file);
  const first: string[] = [];
  const behind = new Map<string, string[]>();
  let last = first;
  for (const id of stored) {
    if (inFile.has(id)) behind.set(id, (last = []));
    else last.push(id);
  }
  return [...first, ...file.flatMap((id) => [id, ...(behind.get(id) ?? [])])];
}
