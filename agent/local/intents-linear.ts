import type { Row } from './intents-features.ts';

/** One line per class: `weights` holds the k weights of a feature side by side, the k biases come last. */
export type Linear = { k: number; size: number; weights: Float32Array };

/** `marked` where a value in it says by itself what it is about: the code of a coupon. */
export type Target = { row: Row; y: number; marked?: boolean };

/** How much a miss costs against large weights. */
const cost = 1;
const mostEpochs = 15;
const tolerance = 0.1;

/**
 * Trains one squared-hinge support vector machine a class against all others, by coordinate descent in the dual
 * (Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008). Its optimum is one point, so the
 * order of the examples does not matter beyond the tolerance.
 */
export function trainLinear(examples: readonly Target[], k: number, size: number): Linear {
  const weights = new Float32Array((size + 1) * k);
  const line = new Float64Array(size + 1);
  const costs = costsOf(examples, k);
  for (let c = 0; c < k; c++) {
    line.fill(0);
    separate(examples, c, costs[c]!, line);
    for (let f = 0; f <= size; f++) weights[f * k + c] = line[f]!;
  }
  return { k, size, weights };
}

/** Scores of each class into `out`: about 1 where it is this class, -1 where it is not. */
export function scoreRow({ k, size, weights }: Linear, { ids, values }: Row, out: Float64Array): void {
  for (let c = 0; c < k; c++) out[c] = weights[size * k + c]!;
  for (let i = 0; i < ids.length; i++) {
    const base = ids[i]! * k;
    const value = values[i]!;
    for (let c = 0; c < k; c++) out[c]! += weights[base + c]! * value;
  }
}

/** Separates the examples of class `c` from the others: fills `line`, whose last entry is the bias. */
function separate(examples: readonly Target[], c: number, costOfMiss: number, line: Float64Array): void {
  const n = examples.length;
  const bias = line.length - 1;
  const alphas = new Float64Array(n);
  const order = Int32Array.from({ length: n }, (_, i) => i);
  const random = xorshift(20261);
  let active = n;
  let bound = Infinity;
  for (let epoch = 0; epoch < mostEpochs; epoch++) {
    shuffle(order, active, random);
    let worst = 0;
    for (let at = 0; at < active; at++) {
      const i = order[at]!;
      const { row, y } = examples[i]!;
      const { ids, values, square } = row;
      const sign = y === c ? 1 : -1;
      let score = line[bias]!;
      for (let j = 0; j < ids.length; j++) score += line[ids[j]!]! * values[j]!;
      const slack = 1 / (2 * (sign > 0 ? costOfMiss : cost));
      const old = alphas[i]!;
      const gradient = sign * score - 1 + slack * old;
      if (old === 0 && gradient >= 0) {
        // Far on its own side it will hardly come back: it sits out until the others have settled.
        if (gradient > bound) {
          active--;
          order[at] = order[active]!;
          order[active] = i;
          at--;
        }
        continue;
      }
      worst = Math.max(worst, Math.abs(gradient));
      const next = Math.max(old - gradient / (square + 1 + slack), 0);
      const step = (next - old) * sign;
      alphas[i] = next;
      line[bias]! += step;
      for (let j = 0; j < ids.length; j++) line[ids[j]!]! += step * values[j]!;
    }
    if (worst > tolerance) bound = worst;
    else if (active === n) break;
    else {
      active = n;
      bound = Infinity;
    }
  }
}

/** A label with few examples counts as much as one with many, within reason. */
function costsOf(examples: readonly Target[], k: number): Float64Array {
  const counts = new Float64Array(k);
  for (const { y } of examples) counts[y]!++;
  const mean = examples.length / k;
  return counts.map((n) => (n === 0 ? cost : cost * Math.min(3, Math.max(0.5, Math.sqrt(mean / n)))));
}

function shuffle(items: Int32Array, count: number, random: () => number): void {
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = items[i]!;
    items[i] = items[j]!;
    items[j] = kept;
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
