import type { Words } from '../../prompts/words.ts';
import type { EntityOf, NumberSpan, QuantityValue, Scan } from './entity.ts';
import { entityOver } from './entity.ts';
import { isPronoun } from './number.ts';
import { touches } from './normalise.ts';
import {
  compileList,
  compilePhrases,
  coveredBy,
  matchPhrase,
  perWords,
  type Phrases,
  skipPhrase,
} from './phrases.ts';

const compiledOf = perWords((words) => {
  const q = words.quantities;
  const forms = (record: Readonly<Record<string, readonly string[]>>): (readonly [string, string])[] =>
    Object.entries(record).flatMap(([name, list]) => list.map((form) => [form, name] as const));
  return {
    packs: compilePhrases(forms(q.packs)),
    units: compilePhrases(forms(q.units)),
    of: compileList(q.of),
    another: compileList(q.another),
    more: compileList(q.more),
    whole: compileList(q.whole),
    ofThem: compileList(q.ofThem),
    times: compileList(q.times),
    cues: compileList(q.cues),
    except: compileList(q.except),
    holds: compileList(q.holds ?? []),
    articles: compileList(words.numbers.articles),
    pronouns: compileList(words.numbers.pronouns),
  };
});

/** The shop's own packs with their plurals, to be found besides the language's. */
export function compilePacks(names: readonly string[], words: Words): Phrases<string> {
  return compilePhrases(
    names.flatMap((name) =>
      [name, ...words.quantities.pluralSuffixes.map((suffix) => name + suffix)].map(
        (form) => [form, name] as const,
      ),
    ),
  );
}

const noPacks = compilePhrases<string>([]);

/** "three bottles", "half a case", "a case of 12", "2x", "x3", "3 of them", "another one", "2 more", "750 ml". */
export function recogniseQuantities(scan: Scan, packs: Phrases<string> = noPacks): EntityOf<'quantity'>[] {
  const out: EntityOf<'quantity'>[] = [];
  const except = coveredBy(compiledOf(scan.words).except, scan.tokens);
  for (let at = 0; at < scan.tokens.length; at++) {
    const found = except.has(at) ? undefined : readQuantity(scan, at, packs);
    if (!found) continue;
    out.push(entityOver(scan, 'quantity', at, found.to, found.value));
    at = found.to - 1;
  }
  return out;
}

type Read = { to: number; value: QuantityValue };
type PackRead = { to: number; value: { pack: string; packUnits?: number } };

function readQuantity(scan: Scan, at: number, packs: Phrases<string>): Read | undefined {
  const c = compiledOf(scan.words);
  const { tokens } = scan;
  const number = scan.numbers[at];
  if (number) return readCounted(scan, number, packs);
  const cue = matchPhrase(c.cues, tokens, at);
  const cued = cue && scan.numbers[skipColon(scan, cue.to)];
  if (cued && cued.value > 0)
    return readCounted(scan, cued, packs) ?? { to: cued.to, value: { count: cued.value } };
  const times = matchPhrase(c.times, tokens, at);
  const multiplied =
    times && !/\d$/.test(tokens[at - 1]?.norm ?? '') && !isGlued(scan, at)
      ? scan.numbers[times.to]
      : undefined;
  if (multiplied && multiplied.digits && multiplied.value > 0)
    return { to: multiplied.to, value: { count: multiplied.value } };
  const another = matchPhrase(c.another, tokens, at);
  if (another) {
    const counted = scan.numbers[another.to];
    const from = counted && !isPronounAt(scan, another.to) ? counted.to : another.to;
    const count = from === another.to ? 1 : (counted?.value ?? 1);
    const pack = readPack(scan, from, packs);
    if (pack) return { to: pack.to, value: { count, ...pack.value, more: true } };
    return { to: skipPhrase(c.pronouns, tokens, from), value: { count, more: true } };
  }
  const article = matchPhrase(c.articles, tokens, at);
  const pack = article && readArticled(scan, skipPhrase(c.whole, tokens, article.to), packs);
  if (pack) return { to: pack.to, value: { count: 1, ...pack.value } };
  return readPackOf(scan, at, packs);
}

/** What stands after a number: a pack, a measure, "x", "more", "of them". */
function readCounted(scan: Scan, number: NumberSpan, packs: Phrases<string>): Read | undefined {
  const c = compiledOf(scan.words);
  const { tokens } = scan;
  const count = number.value;
  if (count <= 0 || (number.digits && isGlued(scan, number.from))) return undefined;
  const times = matchPhrase(c.times, tokens, number.to);
  if (times && !scan.numbers[times.to] && !/^\p{L}$/u.test(tokens[times.to]?.norm ?? '') && number.digits) {
    const pack = readPack(scan, times.to, packs);
    return { to: pack?.to ?? times.to, value: { count, ...pack?.value } };
  }
  const after = skipPhrase(c.more, tokens, number.to);
  const moreSaid = after > number.to;
  const more = skipPhrase(c.whole, tokens, after);
  const joined = skipPhrase(c.articles, tokens, skipPhrase(c.of, tokens, more));
  const pack = readPack(scan, more, packs) ?? readPack(scan, joined, packs);
  if (pack) return { to: pack.to, value: { count, ...pack.value, ...(moreSaid && { more: true as const }) } };
  const holds = readHolding(scan, number, packs);
  if (holds) return { to: holds.to, value: { count: 1, ...holds.value } };
  const unit =
    matchPhrase(c.units, tokens, number.to) ?? matchPhrase(c.units, tokens, dashed(scan, number.to));
  if (unit && number.digits && isMeasure(scan, number.to))
    return { to: unit.to, value: { count, unit: unit.value } };
  if (moreSaid) return { to: skipPhrase(c.pronouns, tokens, more), value: { count, more: true } };
  const them = matchPhrase(c.ofThem, tokens, number.to);
  if (them && !isPronoun(scan, number)) return { to: them.to, value: { count } };
  return undefined;
}

/** "six-pack", "12-pack", "a pack of six", "case of 12" without a number before it. */
function readPackOf(scan: Scan, at: number, packs: Phrases<string>): Read | undefined {
  const pack = readPack(scan, at, packs);
  return pack?.value.packUnits === undefined
    ? undefined
    : { to: pack.to, value: { count: 1, ...pack.value } };
}

/** A pack with what the text says is in it ("case of 12"). */
function readPack(scan: Scan, at: number, packs: Phrases<string>): PackRead | undefined {
  const c = compiledOf(scan.words);
  const found = matchPhrase(packs, scan.tokens, at) ?? matchPhrase(c.packs, scan.tokens, at);
  if (!found) {
    const inner = scan.numbers[at];
    return inner && readHolding(scan, inner, packs);
  }
  const of = matchPhrase(c.of, scan.tokens, found.to);
  const units = of && scan.numbers[of.to];
  if (units && Number.isInteger(units.value) && units.value > 1 && units.value < 1000) {
    return { to: units.to, value: { pack: found.value, packUnits: units.value } };
  }
  return { to: found.to, value: { pack: found.value } };
}

/** "12-pack", "12er-Karton": the number joined to a pack says what is in it. */
function readHolding(scan: Scan, number: NumberSpan, packs: Phrases<string>): PackRead | undefined {
  if (!Number.isInteger(number.value) || number.value < 2) return undefined;
  const glued = touches(scan.tokens, number.to - 1)
    ? skipPhrase(compiledOf(scan.words).holds, scan.tokens, number.to)
    : number.to;
  const dash = scan.tokens[glued]?.norm === '-';
  if (!dash && glued === number.to) return undefined;
  return holding(scan, number, dash ? glued + 1 : glued, packs);
}

function holding(
  scan: Scan,
  number: NumberSpan,
  packAt: number,
  packs: Phrases<string>,
): PackRead | undefined {
  const named =
    matchPhrase(packs, scan.tokens, packAt) ?? matchPhrase(compiledOf(scan.words).packs, scan.tokens, packAt);
  return named && { to: named.to, value: { pack: named.value, packUnits: number.value } };
}

/** What stands after "a": a pack, or "6 pack", which an article makes one pack of six. */
function readArticled(scan: Scan, at: number, packs: Phrases<string>): PackRead | undefined {
  const number = scan.numbers[at];
  const held = number && Number.isInteger(number.value) ? holding(scan, number, number.to, packs) : undefined;
  return held ?? readPack(scan, at, packs);
}

/** A one-letter measure must touch its number or stand before no letter: "2 l", but not "2 L shirts" or "2 m". */
function isMeasure(scan: Scan, unitAt: number): boolean {
  const unit = scan.tokens[unitAt];
  if (!unit || unit.norm.length > 1) return true;
  return touches(scan.tokens, unitAt - 1) && unit.text === unit.norm;
}

function isPronounAt(scan: Scan, at: number): boolean {
  const { pronouns } = compiledOf(scan.words);
  return (
    matchPhrase(pronouns, scan.tokens, at) !== undefined &&
    !matchPhrase(compiledOf(scan.words).packs, scan.tokens, at + 1)
  );
}

function dashed(scan: Scan, at: number): number {
  return scan.tokens[at]?.norm === '-' ? at + 1 : at;
}

function skipColon(scan: Scan, at: number): number {
  return scan.tokens[at]?.norm === ':' ? at + 1 : at;
}

function isGlued(scan: Scan, at: number): boolean {
  return at > 0 && touches(scan.tokens, at - 1) && /[\p{L}\d#_@.]$/u.test(scan.tokens[at - 1]?.norm ?? '');
}
