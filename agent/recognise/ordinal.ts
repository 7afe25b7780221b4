import type { EntityOf, Scan } from './entity.ts';
import { entityOver } from './entity.ts';
import { touches } from './normalise.ts';
import { compileList, compilePhrases, coveredBy, matchPhrase, perWords } from './phrases.ts';

const compiledOf = perWords((words) => ({
  values: compilePhrases(Object.entries(words.ordinals.values)),
  tens: compilePhrases(Object.entries(words.numbers.values).filter(([, value]) => value >= 20)),
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

function readForward(scan: Scan, from: number): { value: number; to: number } | undefined {
  const c = compiledOf(scan.words);
  const { tokens } = scan;
  const first = tokens[from];
  if (!first) return undefined;
  if (/^[1-9]\d{0,3}$/.test(first.norm)) {
    const suffixed = touches(tokens, from) && c.suffixes.has(tokens[from + 1]?.norm ?? '');
    return suffixed && !touchesWord(scan, from - 1) ? { value: Number(first.norm), to: from + 2 } : undefined;
  }
  const tens = matchPhrase(c.tens, tokens, from);
  if (tens) {
    const dash = tokens[tens.to]?.norm === '-' ? tens.to + 1 : tens.to;
    const rest = matchPhrase(c.values, tokens, dash);
    return rest && rest.value > 0 && rest.value < 10
      ? { value: tens.value + rest.value, to: rest.to }
      : undefined;
  }
  return matchPhrase(c.values, tokens, from);
}

function touchesWord(scan: Scan, index: number): boolean {
  return touches(scan.tokens, index) && /[\p{L}\d.]$/u.test(scan.tokens[index]?.norm ?? '');
}
