/** A linear intent model over word and character n-grams: trained at start, small, and fast. */
export type IntentModel = {
  labels: readonly string[];
  /** Probability of each label for a clause given as words (slots as "<item>"), most likely first. */
  classify: (words: readonly string[]) => { label: string; p: number }[];
  /** Share of the words (not slots) that training has seen. */
  coverage: (words: readonly string[]) => number;
};

export type Example = { label: string; words: readonly string[] };

const epochs = 24;
const rate = 0.5;

/**
 * Trains multinomial logistic regression with AdaGrad. Deterministic: the order of the examples is shuffled by a
 * fixed generator. 500 examples take about 50 ms.
 */
export function trainIntents(examples: readonly Example[]): IntentModel {
  const labels = [...new Set(examples.map((e) => e.label))];
  const features = new Map<string, number>();
  const vocabulary = new Set<string>();
  const rows = examples.map(({ label, words }) => {
    for (const word of words) vocabulary.add(word);
    const ids = featuresOf(words).map((name) => {
      const known = features.get(name);
      if (known !== undefined) return known;
      features.set(name, features.size);
      return features.size - 1;
    });
    return { y: labels.indexOf(label), ids: Int32Array.from(ids) };
  });
  const k = labels.length;
  const weights = new Float32Array(features.size * k);
  const squares = new Float32Array(features.size * k).fill(1e-3);
  const balance = classWeights(
    rows.map((r) => r.y),
    k,
  );
  const scores = new Float64Array(k);
  const order = rows.map((_, i) => i);
  const random = xorshift(20261);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { y, ids } = rows[i]!;
      softmax(weights, ids, k, scores);
      const scale = balance[y]! / Math.sqrt(ids.length);
      for (let c = 0; c < k; c++) {
        const gradient = (scores[c]! - (c === y ? 1 : 0)) * scale;
        if (Math.abs(gradient) < 1e-4) continue;
        for (const id of ids) {
          const at = id * k + c;
          squares[at]! += gradient * gradient;
          weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
        }
      }
    }
  }

  return {
    labels,
    classify(words) {
      const ids: number[] = [];
      for (const name of featuresOf(words)) {
        const id = features.get(name);
        if (id !== undefined) ids.push(id);
      }
      const p = new Float64Array(k);
      softmax(weights, ids, k, p);
      return labels.map((label, c) => ({ label, p: p[c]! })).sort((a, b) => b.p - a.p);
    },
    coverage(words) {
      const plain = words.filter((word) => !word.startsWith('<'));
      if (plain.length === 0) return 1;
      return plain.filter((word) => vocabulary.has(word)).length / plain.length;
    },
  };
}

/** Words, pairs of words with the clause's edges, and 3- and 4-letter pieces of words; slots count as words only. */
export function featuresOf(words: readonly string[]): string[] {
  const out = new Set<string>();
  let previous = '^';
  for (const word of words) {
    out.add(word);
    out.add(`${previous} ${word}`);
    previous = word;
    if (word.startsWith('<')) continue;
    const padded = `_${word}_`;
    for (const n of [3, 4]) {
      for (let i = 0; i + n <= padded.length; i++) out.add(`#${padded.slice(i, i + n)}`);
    }
  }
  out.add(`${previous} $`);
  return [...out];
}

function softmax(weights: Float32Array, ids: ArrayLike<number>, k: number, out: Float64Array): void {
  out.fill(0);
  const norm = 1 / Math.sqrt(ids.length || 1);
  for (let i = 0; i < ids.length; i++) {
    const base = ids[i]! * k;
    for (let c = 0; c < k; c++) out[c]! += weights[base + c]! * norm;
  }
  let top = -Infinity;
  for (const score of out) if (score > top) top = score;
  let sum = 0;
  for (let c = 0; c < k; c++) sum += out[c] = Math.exp(out[c]! - top);
  for (let c = 0; c < k; c++) out[c]! /= sum;
}

/** A label with few examples counts as much as one with many, within reason. */
function classWeights(ys: readonly number[], k: number): Float64Array {
  const counts = new Float64Array(k);
  for (const y of ys) counts[y]!++;
  const mean = ys.length / k;
  return counts.map((n) => Math.min(3, Math.max(0.5, Math.sqrt(mean / n))));
}

function shuffle(items: number[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}

function xorshift(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
