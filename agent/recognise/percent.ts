import type { EntityOf, NumberSpan, Scan } from './entity.ts';
import { entityOver } from './entity.ts';
import { findFigures } from './figure.ts';
import { compileList, matchPhrase, perWords } from './phrases.ts';
import { linkTest } from './scan.ts';

const compiledOf = perWords((words) => ({
  signs: compileList(words.percent),
  of: compileList(words.percentOf ?? []),
}));

/** "10 %", "twelve and a half percent": the value is 12.5 for 12.5 %. */
export function recognisePercents(scan: Scan): EntityOf<'percent'>[] {
  return scan.numbers.flatMap((span) => {
    const sign = span && matchPhrase(compiledOf(scan.words).signs, scan.tokens, span.to);
    return span && sign ? [entityOver(scan, 'percent', span.from, sign.to, span.value)] : [];
  });
}

/**
 * Every percentage a text speaks of, read more widely: also with the number after it ("per cent of ten"), and null where it is named without
 * one ("what percentage").
 */
export function recognisePercentages(
  scan: Scan,
  figures: readonly (NumberSpan | undefined)[] = findFigures(scan),
): EntityOf<'percentage'>[] {
  const c = compiledOf(scan.words);
  const out: EntityOf<'percentage'>[] = [];
  const inLink = linkTest(scan.text);
  for (let at = 0; at < scan.tokens.length; at++) {
    const span = figures[at];
    const sign =
      matchPhrase(c.signs, scan.tokens, span?.to ?? at) ??
      (span && scan.tokens[span.to]?.norm === '-'
        ? matchPhrase(c.signs, scan.tokens, span.to + 1)
        : undefined);
    if (sign && !inLink?.(scan.tokens[at]?.start ?? 0)) {
      const of = span ? undefined : matchPhrase(c.of, scan.tokens, sign.to);
      const after = of && figures[of.to];
      out.push(entityOver(scan, 'percentage', at, after?.to ?? sign.to, span?.value ?? after?.value ?? null));
      at = (after?.to ?? sign.to) - 1;
    } else if (span) at = span.to - 1;
  }
  return out;
}
