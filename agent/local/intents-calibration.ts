import { correlation } from './intents-correlation.ts';
import { scoreRow, trainLinear, type Target } from './intents-linear.ts';

/**
 * Turns scores into probabilities: exp(sharpness * score) of each label against exp(nothing) of none of them.
 * `cut` is the probability of the likeliest label below which "none of these" was the better answer.
 */
export type Calibration = { sharpness: number; nothing: number; cut: number };

/**
 * A clause scored by a model that did not see it: `y` is where its label stands in `scores`, -1 for none of them;
 * `noneScore` is the score of the label of examples of none.
 */
type HeldOut = { scores: Float64Array; noneScore: number; y: number; weight: number };

const folds = 5;
const mostSteps = 25;
const start = 4;
/** Cuts this near to each other are alike: of such, the one that takes more wishes up. */
const asGood = 0.002;

/**
 * Learns what a score is worth from the examples alone. Each fold keeps back a fifth of the labels whole, and a fifth
 * of the examples of the others: what a model makes of labels it never met is what it will make of messages that are
 * none of ours. `noneShare` (0 to 1) is how many messages are expected to be none of ours; `none` is the label of
 * examples of such, where there are any.
 */
export function calibrate(
  examples: readonly Target[],
  labels: { k: number; none: number },
  size: number,
  noneShare: number,
): Calibration {
  const heldOut = Array.from({ length: folds }, (_, fold) => holdOut(examples, labels, size, fold)).flat();
  const strange = heldOut.filter(({ y }) => y === -1).length;
  const known = heldOut.length - strange;
  if (strange === 0 || known === 0) return { sharpness: start, nothing: 0, cut: 0.5 };
  const weighed = heldOut.map((one) => ({
    ...one,
    weight: one.y === -1 ? noneShare / strange : (1 - noneShare) / known,
  }));
  const { sharpness, nothing } = fit(weighed);
  return { sharpness, nothing, cut: bestCut(weighed, sharpness, nothing) };
}

function holdOut(
  examples: readonly Target[],
  { k, none }: { k: number; none: number },
  size: number,
  fold: number,
): HeldOut[] {
  const places = new Int32Array(k).fill(-1);
  const seen = new Int32Array(k);
  let kept = 0;
  // What is marked tells nothing of messages that are none of ours: those have no such value.
  const marked = new Set(examples.filter((one) => one.marked).map(({ y }) => y));
  let plain = 0;
  for (let y = 0; y < k; y++) {
    const stays = y === none || marked.has(y) || plain++ % folds !== fold;
    if (stays) places[y] = kept++;
  }
  if (kept === 0) return [];
  const training: Target[] = [];
  const rest: Target[] = [];
  for (const { row, y } of examples) {
    const place = places[y]!;
    const apart = place === -1 || seen[y]!++ % folds === fold;
    (apart ? rest : training).push({ row, y: place });
  }
  const model = trainLinear(training, kept, size);
  const nonePlace = none === -1 ? -1 : places[none]!;
  return rest.map(({ row, y }) => {
    const scores = new Float64Array(kept);
    scoreRow(model, row, scores);
    if (nonePlace === -1) return { scores, noneScore: -Infinity, y, weight: 1 };
    const noneScore = scores[nonePlace]!;
    scores[nonePlace] = -Infinity;
    return { scores, noneScore, y: y === nonePlace ? -1 : y, weight: 1 };
  });
}

/** Maximum likelihood by Newton's method. */
function fit(heldOut: readonly HeldOut[]): { sharpness: number; nothing: number } {
  let sharpness = start;
  let nothing = 0;
  for (let step = 0; step < mostSteps; step++) {
    // A weak pull towards where it starts keeps both finite when the examples part perfectly.
    let gs = (start - sharpness) * 1e-3;
    let gn = -nothing * 1e-3;
    let ss = 1e-3;
    let sn = 0;
    let nn = 1e-3;
    for (const { scores, noneScore, y, weight } of heldOut) {
      const top = Math.max(nothing, sharpness * Math.max(noneScore, ...scores));
      const blank = Math.exp(nothing - top);
      const taught = Math.exp(sharpness * noneScore - top);
      let sum = blank + taught;
      let mean = taught > 0 ? taught * noneScore : 0;
      let square = taught > 0 ? taught * noneScore * noneScore : 0;
      for (const score of scores) {
        if (score === -Infinity) continue;
        const p = Math.exp(sharpness * score - top);
        sum += p;
        mean += p * score;
        square += p * score * score;
      }
      mean /= sum;
      square /= sum;
      const pBlank = blank / sum;
      // Of none there are two kinds: like the examples of it, and like nothing at all.
      const isBlank = y === -1 ? blank / (blank + taught) : 0;
      const wanted = y !== -1 ? scores[y]! : taught > 0 ? (1 - isBlank) * noneScore : 0;
      gs += weight * (wanted - mean);
      gn += weight * (isBlank - pBlank);
      ss += weight * (square - mean * mean);
      sn -= weight * mean * pBlank;
      nn += weight * pBlank * (1 - pBlank);
    }
    const determinant = ss * nn - sn * sn;
    const ds = (nn * gs - sn * gn) / determinant;
    const dn = (ss * gn - sn * gs) / determinant;
    sharpness = Math.max(0.5, sharpness + Math.max(-2, Math.min(2, ds)));
    nothing += Math.max(-2, Math.min(2, dn));
    if (Math.abs(ds) + Math.abs(dn) < 1e-4) break;
  }
  return { sharpness, nothing };
}

/** The lowest cut that is as good as the best, by Matthews correlation over all labels and none (Gorodkin, 2004). */
function bestCut(heldOut: readonly HeldOut[], sharpness: number, nothing: number): number {
  const judged = heldOut.map(({ scores, noneScore, y, weight }) => {
    let sum = Math.exp(nothing) + Math.exp(sharpness * noneScore);
    let top = 0;
    scores.forEach((score, c) => {
      sum += Math.exp(sharpness * score);
      if (score > scores[top]!) top = c;
    });
    return { p: Math.exp(sharpness * scores[top]!) / sum, top, y, weight };
  });
  const tried = Array.from({ length: 44 }, (_, at) => {
    const cut = (at + 1) / 50;
    const pairs = judged.map(({ p, top, y, weight }) => ({ wanted: y, given: p < cut ? -1 : top, weight }));
    return { cut, value: correlation(pairs) };
  });
  const best = Math.max(...tried.map(({ value }) => value));
  return tried.find(({ value }) => value >= best - asGood)!.cut;
}
