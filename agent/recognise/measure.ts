import type { EntityOf, MeasureValue, NumberSpan, Scan } from './entity.ts';
import { entityOver } from './entity.ts';
import { findFigures } from './figure.ts';
import { touches } from './normalise.ts';
import { compileList, compilePhrases, coveredBy, matchPhrase, perWords } from './phrases.ts';

const compiledOf = perWords((words) => {
  const m = words.measures;
  if (!m) return undefined;
  const forms = (record: Readonly<Record<string, readonly string[]>>): (readonly [string, string])[] =>
    Object.entries(record).flatMap(([name, list]) => list.map((form) => [form, name] as const));
  const bare = new Set(m.bare);
  return {
    units: compilePhrases(forms(m.units)),
    bare: compilePhrases(forms(m.units).filter(([form, name]) => bare.has(name) && form.length > 2)),
    signs: new Map(forms(m.signs)),
    weak: compilePhrases(forms(m.weak)),
    per: compileList(m.speeds.per),
    times: compilePhrases(forms(m.speeds.times)),
    lengths: new Set(m.speeds.lengths),
    parts: m.parts,
    and: compileList(words.numbers.and),
    notWith: new Map(Object.entries(m.notWith).map(([name, list]) => [name, compileList(list)] as const)),
  };
});

type Compiled = NonNullable<ReturnType<typeof compiledOf>>;
type Unit = { name: string; to: number };

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/**
 * Measures as they are said, in any unit: "35 km2", "three-ton", "6 ft 1 in", "90 feet a second", "35 [kg]". A unit named without
 * an amount has null. What a shop sells by measure is `recogniseQuantities`'.
 */
export function recogniseMeasures(
  scan: Scan,
  figures: readonly (NumberSpan | undefined)[] = findFigures(scan),
): EntityOf<'measure'>[] {
  const c = compiledOf(scan.words);
  if (!c) return [];
  const out: EntityOf<'measure'>[] = [];
  const barred = barredIn(scan, c);
  for (let at = 0; at < scan.tokens.length; at++) {
    const span = figures[at];
    if (!span) {
      const named = matchPhrase(c.bare, scan.tokens, at);
      if (!named || isInCode(scan, at, named.to)) continue;
      out.push(entityOver(scan, 'measure', at, named.to, { amount: null, unit: named.value }));
      at = named.to - 1;
      continue;
    }
    const found = measured(scan, c, figures, span, barred);
    if (found) out.push(entityOver(scan, 'measure', found.from, found.to, found.value));
    at = (found?.to ?? span.to) - 1;
  }
  return out;
}

function measured(
  scan: Scan,
  c: Compiled,
  figures: readonly (NumberSpan | undefined)[],
  span: NumberSpan,
  barred: (unit: string) => boolean,
): { from: number; to: number; value: MeasureValue } | undefined {
  const { tokens } = scan;
  // A dash before a measure joins it to what stands before: "18 -55mm".
  const from = tokens[span.from]?.norm === '-' ? span.from + 1 : span.from;
  if (span.digits && isPartOfCode(scan, from)) return undefined;
  const amount = from === span.from ? span.value : Math.abs(span.value);
  const unit = unitAfter(scan, c, span.to);
  if (!unit || barred(unit.name)) return undefined;
  const part = partAfter(scan, c, figures, unit);
  if (part) return { from, to: part.to, value: { amount: amount + part.amount, unit: unit.name } };
  return { from, to: unit.to, value: { amount, unit: unit.name } };
}

/** Tells of each unit whether a word in the text makes it mean something else. */
function barredIn({ tokens }: Scan, c: Compiled): (unit: string) => boolean {
  const known = new Map<string, boolean>();
  return (unit) => {
    const words = c.notWith.get(unit);
    if (!words) return false;
    let barred = known.get(unit);
    if (barred === undefined) known.set(unit, (barred = coveredBy(words, tokens).size > 0));
    return barred;
  };
}

/** The unit after a number: beside it, hyphened to it, or in brackets. */
function unitAfter(scan: Scan, c: Compiled, at: number): Unit | undefined {
  const { tokens } = scan;
  const norm = tokens[at]?.norm ?? '';
  const close = closing[norm];
  if (close) {
    const inside = unitAt(scan, c, at + 1);
    return inside && tokens[inside.to]?.norm === close ? { ...inside, to: inside.to + 1 } : undefined;
  }
  // Reference texts are often cut into words: "a 7 - mile road".
  const dashed = norm === '-' && touches(tokens, at - 1) === touches(tokens, at);
  const unit = unitAt(scan, c, dashed ? at + 1 : at) ?? weakAt(scan, c, at);
  return unit && !isInCode(scan, dashed ? at + 1 : at, unit.to) ? speedOf(scan, c, unit) : undefined;
}

function unitAt(scan: Scan, c: Compiled, at: number): Unit | undefined {
  const { tokens } = scan;
  const token = tokens[at];
  if (!token) return undefined;
  const next = tokens[at + 1];
  const power =
    next && touches(tokens, at) && /^[23²³]$/.test(next.text) ? token.text + next.text : undefined;
  const raised = power === undefined ? undefined : c.signs.get(power);
  if (raised) return { name: raised, to: at + 2 };
  const found = matchPhrase(c.units, tokens, at);
  // "ft2" is an area, "6 ft 2" is not.
  const apart = found && /^\d$/.test(tokens[found.to - 1]?.norm ?? '') && !touches(tokens, found.to - 2);
  if (apart) {
    const alone = matchPhrase(c.units, [token], 0);
    return alone && { name: alone.value, to: at + 1 };
  }
  if (found && found.to > at + 1) return { name: found.value, to: found.to };
  const sign = c.signs.get(token.text);
  if (sign) return { name: sign, to: at + 1 };
  return found && { name: found.value, to: found.to };
}

/** "in" and the inch mark are words and quotes as well: they count at the end of a phrase, a lone mark anywhere. */
function weakAt(scan: Scan, c: Compiled, at: number): Unit | undefined {
  const { tokens } = scan;
  const found = matchPhrase(c.weak, tokens, at);
  if (!found) return undefined;
  const mark = tokens[at]?.norm ?? '';
  const ends = /^[\p{L}]/u.test(mark)
    ? !/^[\p{L}\p{N}'"-]/u.test(tokens[found.to]?.norm ?? '')
    : scan.text.indexOf(mark) === scan.text.lastIndexOf(mark);
  return ends ? { name: found.value, to: found.to } : undefined;
}

/** "feet a second", "km/h", "meters per second". */
function speedOf(scan: Scan, c: Compiled, unit: Unit): Unit {
  const per = c.lengths.has(unit.name) ? matchPhrase(c.per, scan.tokens, unit.to) : undefined;
  const time = per && matchPhrase(c.times, scan.tokens, per.to);
  return time ? { name: `${unit.name} per ${time.value}`, to: time.to } : unit;
}

/** "6 ft 1 in", "6 feet and 1 inch". */
function partAfter(
  scan: Scan,
  c: Compiled,
  figures: readonly (NumberSpan | undefined)[],
  unit: Unit,
): { amount: number; to: number } | undefined {
  const ratios = c.parts[unit.name];
  if (!ratios) return undefined;
  const number = figures[matchPhrase(c.and, scan.tokens, unit.to)?.to ?? unit.to];
  if (!number) return undefined;
  const small = matchPhrase(c.units, scan.tokens, number.to) ?? matchPhrase(c.weak, scan.tokens, number.to);
  const ratio = small && ratios[small.value];
  return small && ratio ? { amount: number.value / ratio, to: small.to } : undefined;
}

/** "m871", "L-871": what goes on without a space is no unit. */
function isInCode({ text, tokens }: Scan, at: number, to: number): boolean {
  const end = tokens[to - 1]?.end ?? 0;
  const before = text.charAt((tokens[at]?.start ?? 0) - 1);
  return /^(?:[\p{L}\p{N}_]|-\d)/u.test(text.slice(end, end + 2)) || /[\p{L}_@#]/u.test(before);
}

/** "ab-871 m", "W32": the number belongs to the letters before it. */
function isPartOfCode(scan: Scan, from: number): boolean {
  const start = scan.tokens[from]?.start ?? 0;
  return /[\p{L}\p{N}_#@]-?$/u.test(scan.text.slice(Math.max(0, start - 2), start));
}
