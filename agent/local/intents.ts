import { calibrate } from './intents-calibration.ts';
import { createFeatureSpace, isSlot } from './intents-features.ts';
import { scoreRow, trainLinear } from './intents-linear.ts';

/** A linear intent model over word and character n-grams: trained at start, small, and fast. */
export type IntentModel = {
  labels: readonly string[];
  /**
   * Probability of each label for a clause given as words (slots as "<item>"), most likely first. They sum to 1 with
   * `none`, where that is no label, left out.
   */
  classify: (words: readonly string[]) => { label: string; p: number }[];
  /** The likeliest label other than none is to be believed from this probability on, where nothing else speaks for it. */
  cut: number;
  /** Share of the words (not slots) that training has seen. */
  coverage: (words: readonly string[]) => number;
};

export type Example = { label: string; words: readonly string[] };

export type TrainingOptions = {
  /** The label that means none of these; it gets what is like no label at all, too. It need not have examples. */
  none: string;
  /** How many messages are expected to be none of these, 0 to 1. */
  noneShare?: number;
};

/** Without examples of none nothing is known of how many there will be; with examples, their share, but never fewer. */
const unknownShare = 0.5;
const leastShare = 0.05;

/**
 * Trains one linear separator a label and learns on held-out examples what their scores are worth as probabilities.
 * Deterministic, and the order of the examples makes no difference. 500 asks of 18 labels take about 100 ms; the weights
 * are 4 bytes a feature and label, about 0.6 MB.
 */
export function trainIntents(
  examples: readonly Example[],
  { none, noneShare }: TrainingOptions,
): IntentModel {
  const sorted = examples
    .map(({ label, words }) => ({ label, words, key: `${label}\n${words.join(' ')}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const labels = [...new Set([...sorted.map(({ label }) => label), none])];
  const space = createFeatureSpace(sorted.map(({ words }) => words));
  const marks = marksOf(sorted);
  const targets = sorted.map(({ label, words }, at) => ({
    row: space.rows[at]!,
    y: labels.indexOf(label),
    marked: words.some((word) => marks.has(word)),
  }));
  const noneAt = labels.indexOf(none);
  const taught = targets.filter(({ y }) => y === noneAt).length;
  const k = taught > 0 ? labels.length : labels.length - 1;
  const share = noneShare ?? (taught > 0 ? Math.max(leastShare, taught / targets.length) : unknownShare);
  const { sharpness, nothing, cut } = calibrate(
    targets,
    { k, none: taught > 0 ? noneAt : -1 },
    space.size,
    share,
  );
  const model = trainLinear(targets, k, space.size);
  const vocabulary = new Set(examples.flatMap(({ words }) => words));
  const scores = new Float64Array(k);

  return {
    labels,
    cut,
    classify(words) {
      scoreRow(model, space.rowOf(words), scores);
      const logits = scores.map((score) => score * sharpness);
      const top = Math.max(nothing, ...logits);
      const weights = labels.map((_, c) => (c < k ? Math.exp(logits[c]! - top) : 0));
      weights[noneAt]! += Math.exp(nothing - top);
      const sum = weights.reduce((all, weight) => all + weight, 0);
      return labels.map((label, c) => ({ label, p: weights[c]! / sum })).sort((a, b) => b.p - a.p);
    },
    coverage(words) {
      const plain = words.filter((word) => !word.startsWith('<'));
      if (plain.length === 0) return 1;
      return plain.filter((word) => vocabulary.has(word)).length / plain.length;
    },
  };
}

/** Slots that only one or two labels are asked for with. */
function marksOf(examples: readonly Example[]): ReadonlySet<string> {
  const labels = new Map<string, Set<string>>();
  for (const { label, words } of examples) {
    for (const word of words.filter(isSlot)) labels.set(word, (labels.get(word) ?? new Set()).add(label));
  }
  return new Set([...labels].flatMap(([slot, of]) => (of.size <= 2 ? [slot] : [])));
}
