/**
 * One clause as numbers: which features it has, by number, and how much each weighs. `square` is the sum of the squared
 * values, 1 when all its features are known.
 */
export type Row = { ids: Int32Array; values: Float32Array; square: number };

export type FeatureSpace = {
  /** How many features there are. */
  size: number;
  /** The rows of the examples it was made from. */
  rows: readonly Row[];
  /** The row of any other clause. What it has that no example has counts in its length: a strange clause is short. */
  rowOf: (words: readonly string[]) => Row;
};

const pieceLengths = [3, 4];
const runLength = 5;

/** Rare features weigh more, but half as steeply as tf-idf has it: asks are short, and none is there by accident. */
const rarity = 0.5;

/** A slot has no pieces to speak for it, and says much: it weighs more than a word does. */
const slotWeight = 2;

/** Numbers the features of the examples and weighs each by how rare it is (inverse document frequency). */
export function createFeatureSpace(examples: readonly (readonly string[])[]): FeatureSpace {
  const named = examples.map(featuresOf);
  const ids = new Map<string, number>();
  const counts: number[] = [];
  for (const names of named) {
    for (const name of names) {
      const id = ids.get(name) ?? ids.size;
      ids.set(name, id);
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  const weightOf = (count: number) => (Math.log((1 + examples.length) / (1 + count)) + 1) ** rarity;
  const weights = counts.map(weightOf);
  for (const [name, id] of ids) if (isSlot(name)) weights[id]! *= slotWeight;
  const strange = weightOf(0) ** 2;

  function toRow(names: readonly string[]): Row {
    const found: number[] = [];
    let known = 0;
    let unknown = 0;
    for (const name of names) {
      const id = ids.get(name);
      if (id === undefined) unknown += strange;
      else {
        found.push(id);
        known += weights[id]! ** 2;
      }
    }
    const length = Math.sqrt(known + unknown) || 1;
    return {
      ids: Int32Array.from(found),
      values: Float32Array.from(found, (id) => weights[id]! / length),
      square: known / length ** 2,
    };
  }

  return { size: ids.size, rows: named.map(toRow), rowOf: (words) => toRow(featuresOf(words)) };
}

export function isSlot(name: string): boolean {
  return name.startsWith('<') && !name.includes(' ');
}

/**
 * Words, pairs of words with the clause's edges, 3- and 4-letter pieces of words, and 5-letter runs across words.
 * Slots ("<item>") count as words only, and runs end at them.
 */
export function featuresOf(words: readonly string[]): string[] {
  const out = new Set<string>();
  let previous = '^';
  let run = ' ';
  const endRun = () => {
    for (let at = 0; at + runLength <= run.length; at++) out.add(`@${run.slice(at, at + runLength)}`);
    run = ' ';
  };
  for (const word of words) {
    out.add(word);
    out.add(`${previous} ${word}`);
    previous = word;
    if (isSlot(word)) {
      endRun();
      continue;
    }
    run += `${word} `;
    const padded = `_${word}_`;
    for (const n of pieceLengths) {
      for (let at = 0; at + n <= padded.length; at++) out.add(`#${padded.slice(at, at + n)}`);
    }
  }
  endRun();
  out.add(`${previous} $`);
  return [...out];
}
