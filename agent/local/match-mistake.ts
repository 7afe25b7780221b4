const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const vowels = new Set('aeiouy');
const neighbours = new Set<string>();
for (const [line, row] of rows.entries())
  for (const [at, letter] of [...row].entries())
    for (const other of [row[at + 1], rows[line + 1]?.[at], rows[line + 1]?.[at - 1]])
      if (other !== undefined) neighbours.add(letter + other).add(other + letter);

/**
 * How unlike a typed word is to a meant one: Damerau-Levenshtein, where what fingers and ears do often costs less:
 * a swap of neighbours, a key beside the right one, a vowel for another, a letter doubled or left single.
 */
export function mistakeCost(typed: string, meant: string): number {
  const width = meant.length + 1;
  let before: number[] = [];
  let last: number[] = [0];
  for (let j = 1; j < width; j++) last[j] = (last[j - 1] ?? 0) + (meant[j - 1] === meant[j - 2] ? 0.4 : 0.8);
  for (let i = 1; i <= typed.length; i++) {
    const letter = typed[i - 1] ?? '';
    const surplus = letter === typed[i - 2] ? 0.4 : 0.8;
    const row = [(last[0] ?? 0) + surplus];
    for (let j = 1; j < width; j++) {
      const other = meant[j - 1] ?? '';
      const missing = other === meant[j - 2] ? 0.4 : 0.8;
      let cost = Math.min(
        (last[j - 1] ?? 0) + swapCost(letter, other),
        (last[j] ?? 0) + surplus,
        (row[j - 1] ?? 0) + missing,
      );
      if (i > 1 && j > 1 && letter !== other && letter === meant[j - 2] && typed[i - 2] === other)
        cost = Math.min(cost, (before[j - 2] ?? 0) + 0.5);
      row[j] = cost;
    }
    [before, last] = [last, row];
  }
  return last[meant.length] ?? 0;
}

function swapCost(letter: string, other: string): number {
  if (letter === other) return 0;
  if (neighbours.has(letter + other)) return 0.55;
  return vowels.has(letter) && vowels.has(other) ? 0.6 : 1;
}

/**
 * Whether a typed word may be meant for another: more may be wrong in a longer one, and little in its first letter.
 * Words of four letters are near to too many others: only a swap or a doubled letter is taken for a mistake in them.
 */
export function mayBeMistake(typed: string, meant: string, cost: number): boolean {
  if (typed.length < 4 || meant.length < 4) return false;
  if (typed[0] !== meant[0]) return meant.length > 4 && cost <= 0.55;
  if (meant.length < 5) return cost <= 0.5;
  if (typed.length < 6) return cost <= 0.8 && !(typed.length < 5 && meant.startsWith(typed));
  return cost <= (meant.length < 8 ? 1.4 : 2);
}

const letterGroups: [RegExp, string][] = [
  [/eaux?|aux?(?=$|[^aeiouy])/g, 'o'],
  [/tch/g, 'ch'],
  [/sch|sh/g, 'x'],
  [/ph/g, 'f'],
  [/[gk]h/g, 'g'],
  [/gn/g, 'n'],
  [/c(?=[eiy])/g, 's'],
  [/ck|qu|q/g, 'k'],
  [/c(?!h)/g, 'k'],
  [/[wv]/g, 'f'],
  [/z/g, 's'],
  [/j/g, 'y'],
];

/**
 * Keys of how a word may sound, roughly and in no language: consonants in order, a vowel only at the beginning.
 * Two where "ch" may be read in two ways. Words with the same key may be one heard as the other.
 */
export function soundKeys(word: string): string[] {
  let sound = word;
  for (const [from, to] of letterGroups) sound = sound.replace(from, to);
  const readings = sound.includes('ch')
    ? [sound.replaceAll('ch', 'k'), sound.replaceAll('ch', 'x')]
    : [sound];
  return readings.map((reading) => {
    const start = vowels.has(reading[0] ?? '') ? 'a' : '';
    return start + reading.replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1');
  });
}
