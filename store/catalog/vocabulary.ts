/** Known words, found by their beginning or in spite of a typing mistake. */
export type Vocabulary = {
  /** Indices of the words that begin with this one, at most `most` of them, shortest first. */
  startingWith: (start: string, most: number) => number[];
  /** Words within this Damerau-Levenshtein distance, nearest first. */
  near: (word: string, atMost: number) => { index: number; distance: number }[];
};

/** Mistakes allowed in a word of this many letters: none in short words, one in 4 or 5 letters, two in longer ones. */
export function mistakesAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}

type Row = Int32Array<ArrayBuffer>;

// Rows of the table, kept because this runs thousands of times a message.
let before = new Int32Array(64);
let last = new Int32Array(64);
let row = new Int32Array(64);

/**
 * Damerau-Levenshtein distance (optimal string alignment: a neighbouring swap is one mistake), or `limit + 1` as soon
 * as it is known to be more than `limit`. Only the band of the table that can stay within the limit is filled.
 */
export function distance(a: string, b: string, limit: number): number {
  const over = limit + 1;
  const width = b.length + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  if (row.length < width)
    [before, last, row] = [0, 0, 0].map(() => new Int32Array(width * 2)) as [Row, Row, Row];
  for (let j = 0; j < width; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    const letter = a.charCodeAt(i - 1);
    row[from - 1] = from === 1 ? i : over;
    let least = row[from - 1] ?? 0;
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = (last[j - 1] ?? 0) + (letter === other ? 0 : 1);
      if ((row[j - 1] ?? 0) < cost) cost = (row[j - 1] ?? 0) + 1;
      if (j < i + limit && (last[j] ?? 0) < cost) cost = (last[j] ?? 0) + 1;
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return over;
    const done = before;
    before = last;
    last = row;
    row = done;
  }
  return Math.min(last[b.length] ?? 0, over);
}

/** Which letters a word has, as bits: two words at distance d differ in at most 2 d of them. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Builds a vocabulary over distinct words; the indices it answers with are those of this array. */
export function createVocabulary(words: readonly string[]): Vocabulary {
  const sorted = Uint32Array.from(words, (_, index) => index);
  sorted.sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
  const byLength = new Map<number, { indices: Uint32Array; letters: Int32Array }>();
  const groups = new Map<number, number[]>();
  for (const [index, word] of words.entries()) {
    const group = groups.get(word.length);
    if (group) group.push(index);
    else groups.set(word.length, [index]);
  }
  for (const [length, group] of groups)
    byLength.set(length, {
      indices: Uint32Array.from(group),
      letters: Int32Array.from(group, (index) => lettersOf(words[index] ?? '')),
    });

  function startingWith(start: string, most: number): number[] {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((words[sorted[middle] ?? 0] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    // A bound on the walk, not only on the answer: one common beginning must not cost the whole vocabulary.
    for (let at = low; at < sorted.length && found.length < most * 8; at++) {
      const index = sorted[at] ?? 0;
      if (!(words[index] ?? '').startsWith(start)) break;
      found.push(index);
    }
    found.sort((a, b) => (words[a] ?? '').length - (words[b] ?? '').length || a - b);
    return found.slice(0, most);
  }

  function near(word: string, atMost: number): { index: number; distance: number }[] {
    const found: { index: number; distance: number }[] = [];
    const mine = lettersOf(word);
    for (let length = word.length - atMost; length <= word.length + atMost; length++) {
      const group = byLength.get(length);
      if (!group) continue;
      const { indices, letters } = group;
      for (let at = 0; at < letters.length; at++) {
        if (bitCount((letters[at] ?? 0) ^ mine) > 2 * atMost) continue;
        const index = indices[at] ?? 0;
        const cost = distance(word, words[index] ?? '', atMost);
        if (cost <= atMost) found.push({ index, distance: cost });
      }
    }
    return found.sort((a, b) => a.distance - b.distance || a.index - b.index);
  }

  return { startingWith, near };
}
