import type { Scan } from './entity.ts';
import { touches } from './normalise.ts';
import { compileList, matchPhrase, perWords } from './phrases.ts';
import { readPostalCode } from './postal-code.ts';

const compiledOf = perWords((words) => ({
  streetsAfter: compileList(words.addresses.streetsAfter),
  streetsBefore: compileList(words.addresses.streetsBefore),
  streetEndings: words.addresses.streetEndings,
  things: compileList(...Object.values(words.quantities.packs), ...Object.values(words.quantities.units)),
}));

/** The street and its house number: "12 Harbour Street", "Hauptstraße 5", "Rue de la Paix 3", "3 rue de la Paix". */
export function readStreet(scan: Scan, piece: { from: number; to: number }): { to: number } | undefined {
  const c = compiledOf(scan.words);
  const { tokens } = scan;
  const number = houseNumber(scan, piece.from, piece.to);
  if (number !== undefined) {
    if (matchPhrase(c.things, tokens, number)) return undefined;
    const name = tokens[number]?.norm === ',' ? number + 1 : number;
    const before = matchPhrase(c.streetsBefore, tokens, name);
    if (before && before.to < piece.to) return { to: namedTo(scan, before.to, piece.to) };
    let end: number | undefined;
    // The last word for a street counts: "12 Park Avenue", "1 Court Street".
    for (let at = number + 1; at < Math.min(piece.to, number + 6); at++) {
      const kind = matchPhrase(c.streetsAfter, tokens, at);
      if (kind && (end === undefined || at <= end + 1))
        end = tokens[kind.to]?.norm === '.' ? kind.to + 1 : kind.to;
      else if (end === undefined && c.streetEndings.some((ending) => tokens[at]?.norm.endsWith(ending)))
        end = at + 1;
    }
    return end === undefined || end > piece.to ? undefined : { to: direction(scan, end, piece.to) };
  }
  for (let at = piece.from; at < Math.min(piece.to, piece.from + 9); at++) {
    const after = houseNumber(scan, at, piece.to);
    if (after === undefined) continue;
    const last = tokens[at - 1]?.norm === '.' ? tokens[at - 2] : tokens[at - 1];
    const isStreet =
      matchPhrase(c.streetsBefore, tokens, piece.from) !== undefined ||
      c.streetEndings.some((ending) => (last?.norm ?? '').endsWith(ending) && (last?.norm ?? '') !== '') ||
      (at - piece.from > 1 && matchPhrase(c.streetsAfter, tokens, at - 1) !== undefined);
    return isStreet && at > piece.from ? { to: after } : undefined;
  }
  return undefined;
}

/** "12", "12a", "12-14", "12/3", "12/3/4": where it ends. */
function houseNumber(scan: Scan, at: number, limit: number): number | undefined {
  const { tokens } = scan;
  if (!/^[1-9]\d{0,4}$/.test(tokens[at]?.norm ?? '')) return undefined;
  let to = at + 1;
  while (
    to < at + 5 &&
    /^[-/]$/.test(tokens[to]?.norm ?? '') &&
    /^\d{1,4}$/.test(tokens[to + 1]?.norm ?? '') &&
    touches(tokens, to - 1)
  )
    to += 2;
  if (to < limit && touches(tokens, to - 1) && /^\p{L}/u.test(tokens[to]?.norm ?? '')) {
    if (!/^[a-z]$/.test(tokens[to]?.norm ?? '')) return undefined;
    to++;
  }
  return to;
}

/** A name after a street's word runs to the end of its piece, or to a postal code. */
function namedTo(scan: Scan, from: number, limit: number): number {
  let at = from;
  while (at < limit && !(at > from && readPostalCode(scan.tokens, at, true))) at++;
  return at;
}

/** "Main Street NW": a compass point belongs to the street. */
function direction(scan: Scan, at: number, limit: number): number {
  return at < limit && /^(?:[NSEW]|[NS][EW])$/.test(scan.tokens[at]?.text ?? '') ? at + 1 : at;
}
