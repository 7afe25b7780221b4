import type { EntityOf, NumberSpan, Scan, Token } from './entity.ts';
import { entityOver } from './entity.ts';
import { readFractionWords } from './fraction-words.ts';
import { fold, touches } from './normalise.ts';
import { isNumberOfItsOwn } from './number.ts';
import { compileList, matchPhrase, perWords } from './phrases.ts';

const compiledOf = perWords((words) => ({
  minus: compileList(words.numbers.minus),
  articles: compileList(words.numbers.articles),
  over: compileList(words.numbers.over ?? []),
  outOf: compileList(words.numbers.outOf ?? []),
  scales: new Map(Object.entries(words.numbers.scales ?? {})),
  times: compileList(words.quantities.times),
  spans: compileList(...Object.values(words.dates.units)),
}));

type Read = { to: number; value: number; digits: boolean };

/**
 * Numbers as reports and reference texts write them, by the index of their first token: besides what `scan.numbers` holds, "4.7x10^5", "3e12",
 * "8 765 432", "10M", "- 5", "a twentieth", "five over nine", "one in ten". In shop talk most of these are something else ("2 M" is a
 * size, "one over 35" a wish with a bound), so quantities and prices are not read from them.
 */
export function findFigures(scan: Scan): (NumberSpan | undefined)[] {
  const found: (NumberSpan | undefined)[] = [];
  for (let at = 0; at < scan.tokens.length;) {
    const span = readFigure(scan, at) ?? scan.numbers[at];
    if (span) found[at] = span;
    at = span ? span.to : at + 1;
  }
  return found;
}

/** The figures of a text, numbers included; not parts of codes, and not the "one" of "the blue one". */
export function recogniseFigures(
  scan: Scan,
  figures: readonly (NumberSpan | undefined)[] = findFigures(scan),
): EntityOf<'figure'>[] {
  const found = figures.flatMap((span) =>
    span && isNumberOfItsOwn(scan, span) ? [entityOver(scan, 'figure', span.from, span.to, span.value)] : [],
  );
  const listed = scan.tokens.flatMap((token, at) => (scan.numbers[at] ? [] : piecesOf(token)));
  return listed.length === 0 ? found : [...found, ...listed].sort((a, b) => a.start - b.start);
}

/** "31,33,35" is no number but several. */
function piecesOf({ text, norm, start }: Token): EntityOf<'figure'>[] {
  if (!/^\d+([.,]\d+){2,}$/.test(norm)) return [];
  return [...text.matchAll(/[^.,]+/g)].map(({ 0: piece, index }) => ({
    kind: 'figure' as const,
    start: start + index,
    end: start + index + piece.length,
    text: piece,
    value: Number(fold(piece)),
  }));
}

function readFigure(scan: Scan, from: number): NumberSpan | undefined {
  const sign = signAt(scan, from);
  const start = sign ?? from;
  const plain = plainAt(scan, from, start);
  const wide = readFractionWords(scan, start) ?? grouped(scan, start);
  const first = wide && wide.to > (plain?.to ?? 0) ? wide : plain;
  if (!first) return undefined;
  const negative = sign !== undefined;
  const powered = powerOf(scan, first);
  const read = ratioOf(scan, scaled(scan, powered));
  return { from, to: read.to, digits: read.digits, value: negative ? -read.value : read.value };
}

/** The plain number at a token; a sign read here is taken off it. */
function plainAt(scan: Scan, from: number, start: number): Read | undefined {
  const span = scan.numbers[start] ?? scan.numbers[from];
  if (!span) return undefined;
  return span.from === start ? span : { ...span, value: Math.abs(span.value) };
}

/** "minus", or a dash before a number, also with a space between them, that joins nothing. */
function signAt(scan: Scan, from: number): number | undefined {
  const { tokens } = scan;
  const minus = matchPhrase(compiledOf(scan.words).minus, tokens, from);
  if (minus) return minus.to;
  if (tokens[from]?.norm !== '-' || !/^\d/.test(tokens[from + 1]?.norm ?? '')) return undefined;
  if (scan.numbers[from]) return from + 1;
  const before = tokens[from - 1]?.norm ?? '';
  return /[\p{L}\p{N})%.,]$/u.test(before) || touches(tokens, from) ? undefined : from + 1;
}

/** "8 765 432.1": groups of three parted by single spaces; a lone group only where it ends in "000", else it may be a number of its own. */
function grouped(scan: Scan, from: number): Read | undefined {
  const { tokens } = scan;
  if (!/^[1-9]\d{0,2}$/.test(tokens[from]?.norm ?? '')) return undefined;
  let to = from + 1;
  let digits = tokens[from]?.norm ?? '';
  while (isSpaced(scan, to) && /^\d{3}$/.test(tokens[to]?.norm ?? '')) digits += tokens[to++]?.norm;
  const last = isSpaced(scan, to) ? /^(\d{3})([.,]\d+)$/.exec(tokens[to]?.norm ?? '') : null;
  if (last) {
    digits += (last[1] ?? '') + (last[2] ?? '').replace(',', '.');
    to++;
  }
  const groups = to - from - 1;
  if (groups < 1 || (groups === 1 && !last && !digits.endsWith('000'))) return undefined;
  if (isSpaced(scan, to) && /^\d/.test(tokens[to]?.norm ?? '')) return undefined;
  return { value: Number(digits), to, digits: true };
}

function isSpaced({ tokens }: Scan, at: number): boolean {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) === 1;
}

/** "2.7^4", "4.7x10^5", "3e12", "15e-2". */
function powerOf(scan: Scan, read: Read): Read {
  const { tokens } = scan;
  if (!read.digits) return read;
  const mark = tokens[read.to]?.norm;
  const times = matchPhrase(compiledOf(scan.words).times, tokens, read.to);
  const tens = times && tokens[read.to + 1]?.norm === '10' && tokens[read.to + 2]?.norm === '^';
  const power =
    tens || ((mark === '^' || mark === 'e') && touches(tokens, read.to - 1))
      ? exponentAt(scan, read.to + (tens ? 3 : 1))
      : undefined;
  if (!power) return read;
  const value = mark === '^' ? read.value ** power.value : read.value * 10 ** power.value;
  return Number.isFinite(value) ? { value: Number(value.toPrecision(15)), to: power.to, digits: true } : read;
}

function exponentAt(scan: Scan, from: number): Read | undefined {
  const { tokens } = scan;
  let at = from;
  let negative = false;
  while (/^[+-]$/.test(tokens[at]?.norm ?? '') && at < from + 2)
    negative = negative !== (tokens[at++]?.norm === '-');
  const digits = tokens[at]?.norm ?? '';
  for (let index = from - 1; index < at; index++) if (!touches(tokens, index)) return undefined;
  return /^\d{1,3}$/.test(digits)
    ? { value: negative ? -Number(digits) : Number(digits), to: at + 1, digits: true }
    : undefined;
}

/** "10M", "7.41 k": an abbreviated scale after digits, in the case it is written in. */
function scaled(scan: Scan, read: Read): Read {
  const token = scan.tokens[read.to];
  const scale = token && read.digits ? compiledOf(scan.words).scales.get(token.text) : undefined;
  if (!token || scale === undefined || scan.tokens[read.to - 1]?.norm === token.norm) return read;
  // What goes on after it is a word or a code: "10k's", "5M2".
  const next = scan.text.charAt(token.end);
  return /[\p{L}\p{N}'’/&-]/u.test(next)
    ? read
    : { value: Number((read.value * scale).toPrecision(15)), to: read.to + 1, digits: true };
}

/** "five over nine", "one out of ten", "1 in 20"; not "5 in 3 years". */
function ratioOf(scan: Scan, read: Read): Read {
  const c = compiledOf(scan.words);
  const over = matchPhrase(c.over, scan.tokens, read.to);
  const under = over ?? matchPhrase(c.outOf, scan.tokens, read.to);
  const by = under && scan.numbers[under.to];
  if (!by || by.value <= 0 || (!over && by.value <= read.value)) return read;
  if (matchPhrase(c.spans, scan.tokens, by.to) || !Number.isInteger(by.value)) return read;
  return { value: read.value / by.value, to: by.to, digits: read.digits };
}
