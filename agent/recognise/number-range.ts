import type { EntityOf, NumberRangeValue, NumberSpan, Scan } from './entity.ts';
import { entityOver } from './entity.ts';
import { findFigures } from './figure.ts';
import { touches } from './normalise.ts';
import { readOrdinal } from './ordinal.ts';
import { compileList, compilePhrases, matchPhrase, perWords, skipPhrase } from './phrases.ts';

type Bound = 'above' | 'below' | 'atLeast' | 'atMost' | 'equal';

const compiledOf = perWords(({ ranges, determiners }) => {
  if (!ranges) return undefined;
  const of = (kind: Bound): (readonly [string, Bound])[] => ranges[kind].map((form) => [form, kind] as const);
  return {
    before: compilePhrases([
      ...of('above'),
      ...of('below'),
      ...of('atLeast'),
      ...of('atMost'),
      ...of('equal'),
    ]),
    between: compileList(ranges.between),
    to: compileList(ranges.to),
    dash: compileList(ranges.dash),
    after: compilePhrases<Bound>([
      ...ranges.afterAtLeast.map((form) => [form, 'atLeast'] as const),
      ...ranges.afterAtMost.map((form) => [form, 'atMost'] as const),
    ]),
    afterEqual: compileList(ranges.afterEqual),
    join: compileList(ranges.join),
    the: compileList(determiners.definite),
  };
});

type Compiled = NonNullable<ReturnType<typeof compiledOf>>;
type Figures = readonly (NumberSpan | undefined)[];
type End = { to: number; value: number };
type Read = { to: number; value: NumberRangeValue };

/**
 * Ranges of numbers and of places in a row, of anything: "between 40 and 60", "more than seventy", "300-800", "higher than the third but lower
 * than the ninth". A span of two numbers holds the first and not the last, as [40,60). Ranges of prices are `recognisePriceRanges`'.
 */
export function recogniseNumberRanges(
  scan: Scan,
  figures: Figures = findFigures(scan),
): EntityOf<'number_range'>[] {
  const c = compiledOf(scan.words);
  if (!c) return [];
  const out: EntityOf<'number_range'>[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    const found =
      readSpan(scan, c, figures, at) ?? readBounds(scan, c, figures, at) ?? readAfter(scan, c, figures, at);
    if (found) out.push(entityOver(scan, 'number_range', at, found.to, found.value));
    // A number that is in no range is passed over whole.
    const to = found?.to ?? figures[at]?.to;
    if (to !== undefined) at = to - 1;
  }
  return out;
}

/** "between X and Y", "from X to Y", "X-Y", "X through Y". */
function readSpan(scan: Scan, c: Compiled, figures: Figures, at: number): Read | undefined {
  const opened = matchPhrase(c.between, scan.tokens, at);
  const low = endAt(scan, c, figures, opened?.to ?? at);
  if (!low || (!opened && joinsBefore(scan, at))) return undefined;
  const joined = matchPhrase(opened ? c.to : c.dash, scan.tokens, low.to);
  const high = joined && endAt(scan, c, figures, joined.to);
  if (!high || low.value >= high.value || (!opened && joinsAfter(scan, high.to))) return undefined;
  return { to: high.to, value: { low: low.value, high: high.value, highOpen: true } };
}

/** "more than 45", "more than 45 and less than 70", "equal to 45 or less", "less than 45 or equal". */
function readBounds(scan: Scan, c: Compiled, figures: Figures, at: number): Read | undefined {
  const first = readBound(scan, c, figures, at);
  if (!first) return undefined;
  const comma = scan.tokens[first.to]?.norm === ',' ? first.to + 1 : first.to;
  const next = skipPhrase(c.join, scan.tokens, comma);
  const second = next > first.to ? readBound(scan, c, figures, next) : undefined;
  const both = second && { ...first.value, ...second.value };
  const meet =
    both?.low !== undefined && both.high !== undefined && both.low < both.high && first.half && second?.half;
  const apart = (first.value.low === undefined) !== (second?.value.low === undefined);
  return meet && apart && second ? { to: second.to, value: both } : first;
}

function readBound(
  scan: Scan,
  c: Compiled,
  figures: Figures,
  at: number,
): (Read & { half: boolean }) | undefined {
  const { tokens } = scan;
  const bound = matchPhrase(c.before, tokens, at);
  // "<>" and "=>" are no bounds.
  if (!bound || (/^[<>=]$/.test(tokens[at]?.norm ?? '') && /^[<>=]$/.test(tokens[at - 1]?.norm ?? '')))
    return undefined;
  // "more than 2 out of 7" bounds the 2.
  const end = endAt(scan, c, scan.numbers[bound.to] ? scan.numbers : figures, bound.to);
  if (!end) return undefined;
  const { value } = end;
  if (bound.value === 'equal') {
    const after = afterAt(scan, c, end.to);
    if (after) return { to: after.to, value: valueOf(after.value, value), half: false };
    return { to: end.to, value: { low: value, high: value }, half: false };
  }
  const equal = matchPhrase(c.afterEqual, tokens, end.to);
  if (equal && !scan.numbers[equal.to] && (bound.value === 'above' || bound.value === 'below')) {
    const kind = bound.value === 'above' ? 'atLeast' : 'atMost';
    return { to: equal.to, value: valueOf(kind, value), half: true };
  }
  return { to: end.to, value: valueOf(bound.value, value), half: true };
}

/** "six hundred or more". */
function readAfter(scan: Scan, c: Compiled, figures: Figures, at: number): Read | undefined {
  const end = figures[at] && endAt(scan, c, figures, at);
  const after = end && afterAt(scan, c, end.to);
  return after && { to: after.to, value: valueOf(after.value, end.value) };
}

/** "or more", but not where it bounds a number of its own: "80 or more than 75". */
function afterAt(scan: Scan, c: Compiled, at: number): { to: number; value: Bound } | undefined {
  const found = matchPhrase(c.after, scan.tokens, at);
  return found && !scan.numbers[found.to] ? found : undefined;
}

function endAt(scan: Scan, c: Compiled, figures: Figures, from: number): End | undefined {
  const at = skipPhrase(c.the, scan.tokens, from);
  const ordinal = readOrdinal(scan, at);
  const number = at === from ? figures[at] : undefined;
  if (ordinal && ordinal.value > 0 && ordinal.to > (number?.to ?? 0)) return ordinal;
  if (!number || (number.digits && isCode(scan, number.to))) return undefined;
  return number;
}

/** "20kg", "10:30", "6/23": the digits go on. */
function isCode({ tokens }: Scan, to: number): boolean {
  const next = tokens[to]?.norm ?? '';
  return (
    touches(tokens, to - 1) && (/^[:/]$/.test(next) ? /^\d/.test(tokens[to + 1]?.norm ?? '') : next === '_')
  );
}

function joinsBefore({ tokens }: Scan, at: number): boolean {
  return at > 0 && touches(tokens, at - 1) && /[\p{L}\p{N}+:/.#_-]$/u.test(tokens[at - 1]?.norm ?? '');
}

function joinsAfter({ tokens }: Scan, to: number): boolean {
  return (
    touches(tokens, to - 1) &&
    /^[-:/]$/.test(tokens[to]?.norm ?? '') &&
    /^\d/.test(tokens[to + 1]?.norm ?? '')
  );
}

function valueOf(bound: Bound, value: number): NumberRangeValue {
  switch (bound) {
    case 'above':
      return { low: value, lowOpen: true };
    case 'below':
      return { high: value, highOpen: true };
    case 'atLeast':
      return { low: value };
    case 'atMost':
      return { high: value };
    case 'equal':
      return { low: value, high: value };
  }
}
