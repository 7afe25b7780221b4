import type { EntityOf, Scan } from './entity.ts';
import { entityOver } from './entity.ts';
import { touches } from './normalise.ts';
import { readNumberWords, room } from './number-words.ts';
import {
  compileList,
  compilePhrases,
  coveredBy,
  matchPhrase,
  perWords,
  phraseBefore,
  skipPhrase,
} from './phrases.ts';

const compiledOf = perWords((words) => ({
  values: compilePhrases(Object.entries(words.ordinals.values)),
  multipliers: compilePhrases(Object.entries(words.numbers.multipliers)),
  cardinals: compilePhrases([
    ...Object.entries(words.numbers.values),
    ...Object.entries(words.numbers.multipliers),
  ]),
  articles: compileList(words.numbers.articles),
  places: compileList(words.ordinals.places ?? []),
  relative: compilePhrases(Object.entries(words.ordinals.relative ?? {})),
  and: compileList(words.numbers.and),
  suffixes: new Set(words.ordinals.suffixes),
  fromEnd: compileList(words.ordinals.fromEnd),
  except: compileList(words.ordinals.except),
}));

/** An ordinal that begins at a token: its value, from the end where negative, and the index after it. */
export function readOrdinal(scan: Scan, from: number): { value: number; to: number } | undefined {
  const c = compiledOf(scan.words);
  const found = readForward(scan, from);
  if (!found) return undefined;
  const fromEnd = found.value > 0 ? matchPhrase(c.fromEnd, scan.tokens, found.to) : undefined;
  return fromEnd ? { value: -found.value, to: fromEnd.to } : found;
}

/** "2nd", "second", "twenty-first", "last", "the last but one" (-2), "second to last" (-2). */
export function recogniseOrdinals(scan: Scan): EntityOf<'ordinal'>[] {
  const out: EntityOf<'ordinal'>[] = [];
  const except = coveredBy(compiledOf(scan.words).except, scan.tokens);
  for (let at = 0; at < scan.tokens.length; at++) {
    const found = except.has(at) ? undefined : readOrdinal(scan, at);
    if (!found) continue;
    out.push(entityOver(scan, 'ordinal', at, found.to, found.value));
    at = found.to - 1;
  }
  return out;
}

/**
 * Every position a text names: besides the ordinals of shop talk the ones in set phrases ("first class"), and those reckoned from where one is
 * ("next", "the current chapter").
 */
export function recognisePositions(scan: Scan): EntityOf<'position'>[] {
  const c = compiledOf(scan.words);
  const out: EntityOf<'position'>[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    const ordinal = matchPhrase(c.places, scan.tokens, at) ? undefined : readOrdinal(scan, at);
    const relative = matchPhrase(c.relative, scan.tokens, at);
    if (ordinal && ordinal.to >= (relative?.to ?? 0)) {
      const { value, to } = ordinal;
      const scale = value >= 100 && to === at + 1 && phraseBefore(c.articles, scan.tokens, at, 1);
      // "a billionth" is a part.
      if (!scale)
        out.push(
          entityOver(
            scan,
            'position',
            at,
            to,
            value > 0 ? { of: 'start', offset: value } : { of: 'end', offset: value + 1 },
          ),
        );
      at = to - 1;
    } else if (relative) {
      out.push(entityOver(scan, 'position', at, relative.to, { of: 'current', offset: relative.value }));
      at = relative.to - 1;
    }
  }
  return out;
}

function readForward(scan: Scan, from: number): { value: number; to: number } | undefined {
  const c = compiledOf(scan.words);
  const { tokens } = scan;
  const first = tokens[from];
  if (!first) return undefined;
  if (/^[1-9](?:\d{0,5}|\d{0,2}(?:,\d{3})+)$/.test(first.norm)) {
    const suffixed = touches(tokens, from) && c.suffixes.has(tokens[from + 1]?.norm ?? '');
    return suffixed && !touchesWord(scan, from - 1)
      ? { value: Number(first.norm.replaceAll(',', '')), to: from + 2 }
      : undefined;
  }
  // "a hundred billionth", but "a ten second clip" has no twelfth.
  const article = matchPhrase(c.articles, tokens, from)?.to;
  const counted =
    article === undefined
      ? matchPhrase(c.cardinals, tokens, from)
      : matchPhrase(c.multipliers, tokens, article);
  const sum = counted && readAfterCardinal(scan, article ?? from);
  return sum ?? matchPhrase(c.values, tokens, from);
}

/** "twenty-first", "one hundred and fifth", "two hundredth". */
function readAfterCardinal(scan: Scan, from: number): { value: number; to: number } | undefined {
  const c = compiledOf(scan.words);
  const { tokens } = scan;
  const number = readNumberWords(tokens, from, scan.words);
  if (!number) return undefined;
  const dash = tokens[number.to]?.norm === '-' ? number.to + 1 : skipPhrase(c.and, tokens, number.to);
  const rest = matchPhrase(c.values, tokens, dash);
  if (!rest || rest.value < 1) return undefined;
  if (rest.value >= 100 && number.value < rest.value)
    return { value: number.value * rest.value, to: rest.to };
  const joined = tokens[number.to]?.norm !== '-' && dash > number.to;
  return rest.value < room(number.value) && (!joined || number.value >= 100)
    ? { value: number.value + rest.value, to: rest.to }
    : undefined;
}

function touchesWord(scan: Scan, index: number): boolean {
  return touches(scan.tokens, index) && /[\p{L}\d.]$/u.test(scan.tokens[index]?.norm ?? '');
}
