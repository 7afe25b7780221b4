import type { Comparison } from '../../prompts/words.ts';
import type { ComparisonValue, EntityOf, Scan } from './entity.ts';
import { entityOver } from './entity.ts';
import { compilePhrases, type Found, matchPhrase, perWords } from './phrases.ts';

function entries(list: readonly Comparison[], superlative: boolean): (readonly [string, ComparisonValue])[] {
  return list.flatMap(({ dimension, direction, words }) =>
    words.map(
      (word) => [word, { dimension, direction, ...(superlative && { superlative: true as const }) }] as const,
    ),
  );
}

const compiledOf = perWords((words) => {
  const superlatives = entries(words.superlatives, true);
  return {
    all: compilePhrases([...superlatives, ...entries(words.comparatives, false)]),
    superlatives: compilePhrases(superlatives),
  };
});

/** The superlative that begins at a token, if any. */
export function readSuperlative(scan: Scan, from: number): Found<ComparisonValue> | undefined {
  return matchPhrase(compiledOf(scan.words).superlatives, scan.tokens, from);
}

/** "cheaper" is price down, "biggest" is size up and superlative. */
export function recogniseComparisons(scan: Scan): EntityOf<'comparison'>[] {
  const out: EntityOf<'comparison'>[] = [];
  const { all } = compiledOf(scan.words);
  for (let at = 0; at < scan.tokens.length; at++) {
    const found = matchPhrase(all, scan.tokens, at);
    if (!found) continue;
    out.push(entityOver(scan, 'comparison', at, found.to, { ...found.value }));
    at = found.to - 1;
  }
  return out;
}
