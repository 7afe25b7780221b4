import { languages } from '../../prompts/languages.ts';
import type { Words } from '../../prompts/words.ts';
import { readLines } from '../read-lines.ts';
import { type Measured, percentOf, type Suite } from '../suite.ts';
import { type Found, extractors } from './extraction-vocabulary.ts';

/** A line of the file: a text and what it holds; `end` is the last character itself. Values are compared as numbers where they are numbers. */
type Line = {
  text: string;
  expected: readonly { start: number; end: number; value: string | null; unit?: string }[];
};

/** Numbers, ordinals, percentages, money, ranges and measures found in a text, against what a file says it holds. */
export const extraction: Suite = {
  name: 'extraction',
  about:
    'Values recognised in texts: lines that are read exactly, and lines whose values and units are right.',
  options: {
    kind: { about: Object.keys(extractors).join(' | '), required: true },
    lang: { about: 'a language of the prompts folder', fallback: 'en' },
    data: { about: 'JSON Lines of {text, expected: [{start, end, value, unit?}]}', required: true },
  },
  run: async ({ kind = '', lang = 'en', data = '' }) => {
    const extract = extractors[kind];
    if (!extract) throw new Error(`--kind must be one of ${Object.keys(extractors).join(', ')}`);
    const language = Object.hasOwn(languages, lang) ? languages[lang] : undefined;
    if (!language) throw new Error(`--lang must be one of ${Object.keys(languages).join(', ')}`);
    return measure(kind, language.words, await readLines<Line>(data), extract);
  },
};

function measure(
  kind: string,
  words: Words,
  lines: readonly Line[],
  extract: (text: string, words: Words) => Found[],
): Measured {
  let exact = 0;
  let valued = 0;
  const misses: string[] = [];
  for (const { text, expected = [] } of lines) {
    const found = extract(text, words);
    const wanted = expected.map(({ start, end, value, unit }) => ({
      start,
      end,
      value,
      ...(unit && { unit }),
    }));
    const right = sameThings(wanted, found, sameSpan);
    if (right) exact++;
    if (sameThings(wanted, found, () => true)) valued++;
    if (!right) misses.push(`${text}\n  wanted ${told(text, wanted)}\n  found  ${told(text, found)}`);
  }
  const metrics = { exact: percentOf(exact, lines.length), value: percentOf(valued, lines.length) };
  return {
    columns: ['kind', 'lines', 'exact %', 'value %'],
    rows: [[kind, lines.length, metrics.exact, metrics.value]],
    metrics: { ...metrics, lines: lines.length },
    misses,
  };
}

/** Whether every thing wanted was found once, and nothing besides. */
function sameThings(
  wanted: readonly Found[],
  found: readonly Found[],
  alsoSame: (a: Found, b: Found) => boolean,
): boolean {
  const left = [...found];
  for (const thing of wanted) {
    const at = left.findIndex(
      (other) => sameValue(thing.value, other.value) && thing.unit === other.unit && alsoSame(thing, other),
    );
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

function sameSpan(a: Found, b: Found): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Written alike, or the same number to 12 digits ("0.333333333333333" is a third). */
function sameValue(a: string | null, b: string | null): boolean {
  // Files write the absence of a value as null or as the word.
  if ((a ?? 'null') === (b ?? 'null')) return true;
  if (a === null || b === null || a.trim() === '' || b.trim() === '') return false;
  const [x, y] = [Number(a), Number(b)];
  return Math.abs(x - y) <= 1e-12 * Math.max(Math.abs(x), Math.abs(y));
}

function told(text: string, things: readonly Found[]): string {
  const each = things.map(
    ({ start, end, value, unit }) => `[${text.slice(start, end + 1)}] ${value ?? 'null'} ${unit ?? ''}`,
  );
  return each.map((line) => line.trim()).join(', ') || 'nothing';
}
