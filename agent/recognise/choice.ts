import { readSuperlative } from './comparative.ts';
import type { ChoiceValue, EntityOf, Scan } from './entity.ts';
import { entityOver } from './entity.ts';
import { readOrdinal } from './ordinal.ts';
import { compileList, coveredBy, matchPhrase, perWords, skipPhrase } from './phrases.ts';

const compiledOf = perWords((words) => ({
  numberCues: compileList(words.choice.numberCues),
  both: compileList(words.choice.both),
  all: compileList(words.choice.all),
  none: compileList(words.choice.none),
  other: compileList(words.choice.other),
  one: compileList(words.choice.one),
  except: compileList(words.choice.except, words.ordinals.except),
  definite: compileList(words.determiners.definite),
  joins: compileList(words.clauses.and, words.clauses.or),
  small: compileList(
    words.functionWords,
    words.fillers,
    words.consent.around,
    words.clauses.and,
    words.clauses.but,
  ),
}));

type Read = { to: number; value: ChoiceValue };

/**
 * A pick among what was shown: "the second", "number 3", "the first two", "both", "the other one", "the cheapest".
 * "the last order" and "the cheapest red" name a thing, so they stay an ordinal and a comparison.
 */
export function recogniseChoices(scan: Scan): EntityOf<'choice'>[] {
  const out: EntityOf<'choice'>[] = [];
  const except = coveredBy(compiledOf(scan.words).except, scan.tokens);
  for (let at = 0; at < scan.tokens.length; at++) {
    const found = except.has(at) ? undefined : readChoice(scan, at);
    if (!found) continue;
    out.push(entityOver(scan, 'choice', at, found.to, found.value));
    at = found.to - 1;
  }
  return out;
}

function readChoice(scan: Scan, at: number): Read | undefined {
  const c = compiledOf(scan.words);
  const { tokens } = scan;
  const none = matchPhrase(c.none, tokens, at);
  if (none) return { to: none.to, value: { none: true } };
  const both = matchPhrase(c.both, tokens, at);
  if (both) return { to: both.to, value: { all: true, firstN: 2 } };
  const other = matchPhrase(c.other, tokens, at);
  if (other && endsHere(scan, other.to)) return { to: other.to, value: { other: true } };
  return readAll(scan, at) ?? readNumbered(scan, at) ?? readOrdinals(scan, at) ?? readBest(scan, at);
}

/** "all of them", "all three"; "all" alone only where no thing's name follows. */
function readAll(scan: Scan, at: number): Read | undefined {
  const c = compiledOf(scan.words);
  const all = matchPhrase(c.all, scan.tokens, at);
  if (!all) return undefined;
  const number = scan.numbers[skipPhrase(c.definite, scan.tokens, all.to)];
  if (number && isCount(number.value))
    return { to: skipPhrase(c.one, scan.tokens, number.to), value: { all: true, firstN: number.value } };
  return all.to - at > 1 || endsHere(scan, all.to) ? { to: all.to, value: { all: true } } : undefined;
}

/** "number 3", "options 1 and 2", "#2". */
function readNumbered(scan: Scan, at: number): Read | undefined {
  const c = compiledOf(scan.words);
  const cue = matchPhrase(c.numberCues, scan.tokens, at);
  const first = cue && scan.numbers[cue.to];
  if (!first || !isCount(first.value)) return undefined;
  const positions = [first.value];
  let to = first.to;
  for (;;) {
    const joined = scan.tokens[to]?.norm === ',' ? to + 1 : skipPhrase(c.joins, scan.tokens, to);
    const next = joined === to ? undefined : scan.numbers[skipPhrase(c.numberCues, scan.tokens, joined)];
    if (!next || !isCount(next.value) || !endsHere(scan, next.to)) return { to, value: { positions } };
    positions.push(next.value);
    to = next.to;
  }
}

/** "the second", "the first two", "the 1st and the 3rd"; without "the" only where it is all that is said. */
function readOrdinals(scan: Scan, at: number): Read | undefined {
  const c = compiledOf(scan.words);
  const start = skipPhrase(c.definite, scan.tokens, at);
  const first = readOrdinal(scan, start);
  if (!first || first.value === 0) return undefined;
  const count = scan.numbers[first.to];
  if (
    start > at &&
    count &&
    (first.value === 1 || first.value === -1) &&
    isCount(count.value) &&
    count.value > 1
  ) {
    const to = skipPhrase(c.one, scan.tokens, count.to);
    if (!endsHere(scan, to)) return undefined;
    if (first.value === 1) return { to, value: { firstN: count.value } };
    return {
      to,
      value: { positions: Array.from({ length: count.value }, (_, index) => index - count.value) },
    };
  }
  const positions = [first.value];
  let to = skipPhrase(c.one, scan.tokens, first.to);
  if (start === at && to === first.to && !isAlone(scan, at, to)) return undefined;
  if (!endsHere(scan, to)) return undefined;
  for (;;) {
    const joined = scan.tokens[to]?.norm === ',' ? to + 1 : skipPhrase(c.joins, scan.tokens, to);
    const next = joined === to ? undefined : readOrdinal(scan, skipPhrase(c.definite, scan.tokens, joined));
    const end = next && skipPhrase(c.one, scan.tokens, next.to);
    if (!next || end === undefined || !endsHere(scan, end)) return { to, value: { positions } };
    positions.push(next.value);
    to = end;
  }
}

/** "the cheapest", "the smallest one". */
function readBest(scan: Scan, at: number): Read | undefined {
  const c = compiledOf(scan.words);
  const start = skipPhrase(c.definite, scan.tokens, at);
  const best = readSuperlative(scan, start);
  if (!best) return undefined;
  const to = skipPhrase(c.one, scan.tokens, best.to);
  if (start === at && to === best.to && !isAlone(scan, at, to)) return undefined;
  return endsHere(scan, to) ? { to, value: { superlative: { ...best.value } } } : undefined;
}

/** Whether no thing's name follows: the end, a sign, or a little word. */
function endsHere(scan: Scan, at: number): boolean {
  const norm = scan.tokens[at]?.norm ?? '';
  if (norm === '-' || /^\d/.test(norm)) return false;
  return !/^\p{L}/u.test(norm) || matchPhrase(compiledOf(scan.words).small, scan.tokens, at) !== undefined;
}

function isAlone(scan: Scan, from: number, to: number): boolean {
  const { small } = compiledOf(scan.words);
  const isSmall = (at: number): boolean =>
    !/^[\p{L}\d]/u.test(scan.tokens[at]?.norm ?? '') || matchPhrase(small, scan.tokens, at) !== undefined;
  if (scan.tokens.length > 12) return false;
  return scan.tokens.every(
    (_, at) => (at >= from && at < to) || isSmall(at) || readOrdinal(scan, at) !== undefined,
  );
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value < 100;
}
