import type { EntityOf, Scan } from './entity.ts';
import { entityOver } from './entity.ts';
import { compileList, perWords, phraseBefore } from './phrases.ts';

/** How a shop writes the numbers of its invoices: what stands before, with "{year}" for the year, and how many digits. */
export type PaperPattern = { prefix: string; digits: number };

const compiledOf = perWords((words) => compileList(words.paperCues ?? []));

/** Makes the recogniser of a shop's invoice and credit note numbers: "lv2026 12" is LV2026-0012. */
export function createPaperNumbers(
  patterns: readonly PaperPattern[],
): (scan: Scan) => EntityOf<'order_number'>[] {
  const readers = patterns.map(({ prefix, digits }) => ({ prefix, digits, shape: shapeOf(prefix) }));
  return (scan) => {
    const { text, tokens } = scan;
    return readers.flatMap(({ prefix, digits, shape }) =>
      [...text.matchAll(shape)].flatMap((match) => {
        const { year = '', n = '' } = match.groups ?? {};
        const end = match.index + match[0].length;
        const from = tokens.findIndex(({ start }) => start >= match.index);
        const to = tokens.findIndex((token) => token.end >= end) + 1;
        // "2015-2018" is more often a span of years: without a letter before it, a number needs its word.
        const named =
          /\p{L}/u.test(prefix.replaceAll('{year}', '')) ||
          phraseBefore(compiledOf(scan.words), tokens, from, 4);
        if (from < 0 || to <= from || !named) return [];
        const value = prefix.replaceAll('{year}', year) + n.padStart(digits, '0');
        return [entityOver(scan, 'order_number', from, to, value)];
      }),
    );
  };
}

/** The prefix letter by letter, with whatever signs people put between, then the number itself. */
function shapeOf(prefix: string): RegExp {
  const parts = prefix.split(/(\{year\})/).map((part, at) => {
    if (at % 2 === 1) return at === 1 ? '(?<year>20\\d\\d)' : '\\k<year>';
    return part.replace(/[^\p{L}\p{N}]+/gu, ' ').replaceAll(' ', '[\\s\\-/.#]*');
  });
  const gap = '[\\s\\-/.#]{0,2}';
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join(gap)}${gap}(?<n>\\d{1,10})(?![\\p{L}\\p{N}])`, 'giu');
}
