import type { AddressValue, EntityOf, Scan } from './entity.ts';
import { touches } from './normalise.ts';
import { compileList, compilePhrases, matchPhrase, perWords, phraseBefore } from './phrases.ts';
import { readPostalCode } from './postal-code.ts';
import { readStreet } from './street.ts';

const compiledOf = perWords((words) => {
  const a = words.addresses;
  return {
    lead: compileList(a.lead),
    streetsAfter: compileList(a.streetsAfter),
    streetsBefore: compileList(a.streetsBefore),
    parts: compileList(a.parts),
    countries: compilePhrases(
      Object.entries(a.countries).flatMap(([name, forms]) =>
        [name, ...forms].map((form) => [form, name] as const),
      ),
    ),
    stop: compileList(a.stop),
    /** Ends of streets that are shortened words too: "Hauptstr." */
    shortEndings: a.streetEndings.filter((ending) => words.clauses.abbreviations.includes(ending)),
  };
});

/** A piece between commas or line breaks: tokens `from` up to, not including, `to`. */
type Piece = { from: number; to: number };

const mostTokens = 40;

/**
 * Postal addresses in free text: "12 Harbour Street, Dublin D02 X285", "Hauptstraße 5, 10115 Berlin". Each needs a house
 * number with a word for a street, and a city or a postal code or a lead besides, or it is not returned; `missing` names what a
 * parcel still needs. Phrases that lead to it ("ship it to") are no part of it.
 */
export function recogniseAddresses(scan: Scan): EntityOf<'address'>[] {
  const out: EntityOf<'address'>[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!mayBegin(scan, at)) continue;
    const found = readAddress(scan, at);
    if (!found) continue;
    out.push(found.entity);
    at = found.to - 1;
  }
  return out;
}

/** An address begins with a house number, a part of a house, or a street; at the start, a sign, or after a lead. */
function mayBegin(scan: Scan, at: number): boolean {
  const c = compiledOf(scan.words);
  const { tokens } = scan;
  const token = tokens[at];
  if (!token || (at > 0 && touches(tokens, at - 1) && /[\p{L}\d#€$£-]$/u.test(tokens[at - 1]?.norm ?? '')))
    return false;
  if (/^\d{1,5}$/.test(token.norm) || matchPhrase(c.parts, tokens, at)) return true;
  if (!/^\p{Lu}/u.test(token.text) && !matchPhrase(c.streetsBefore, tokens, at)) return false;
  const before = tokens[at - 1];
  const opens =
    !before || /^[,.:;\n!?-]$/.test(before.norm) || phraseBefore(c.lead, tokens, at, 7) !== undefined;
  return opens && !matchPhrase(c.lead, tokens, at);
}

function readAddress(scan: Scan, from: number): { entity: EntityOf<'address'>; to: number } | undefined {
  const pieces = cutPieces(scan, from);
  const value: AddressValue = { missing: [] };
  let used = 0;
  const first = pieces[0];
  if (!first) return undefined;
  // "Flat 2, 9 Elm Road" and "9 Elm Road, Flat 2" both occur.
  const partFirst = isPart(scan, first) && pieces[1] !== undefined;
  const partSplit = partFirst ? undefined : splitPart(scan, first);
  const streetPiece = partFirst ? pieces[1] : (partSplit?.street ?? first);
  const street = streetPiece && readStreet(scan, streetPiece);
  if (!street || !streetPiece) return undefined;
  value.line1 = slice(scan, { from: streetPiece.from, to: street.to });
  if (partFirst) value.line2 = slice(scan, first);
  else if (partSplit) value.line2 = slice(scan, partSplit.part);
  used = partFirst ? 2 : 1;
  let end = street.to;
  const rest: Piece[] = [
    ...(street.to < streetPiece.to ? [{ from: street.to, to: streetPiece.to }] : []),
    ...pieces.slice(used),
  ];
  for (const [index, piece] of rest.entries()) {
    const to = takePiece(scan, piece, value, index === 0 && piece.from === street.to);
    if (to === undefined) break;
    end = to;
    if (to < piece.to) break;
  }
  if (value.city === undefined && value.postalCode === undefined && !isAllThereIs(scan, from, end))
    return undefined;
  for (const part of ['line1', 'city', 'postalCode'] as const)
    if (value[part] === undefined) value.missing.push(part);
  const start = scan.tokens[from]?.start ?? 0;
  const stop = scan.tokens[end - 1]?.end ?? start;
  return {
    entity: { kind: 'address', start, end: stop, text: scan.text.slice(start, stop), value },
    to: end,
  };
}

/** A street alone is an address only where a lead stands before it, or nothing else is said. */
function isAllThereIs(scan: Scan, from: number, to: number): boolean {
  const c = compiledOf(scan.words);
  const ends =
    to >= scan.tokens.length ||
    /^[.!\n]$/.test(scan.tokens[to]?.norm ?? '') ||
    matchPhrase(c.stop, scan.tokens, to) !== undefined;
  return ends && (from === 0 || phraseBefore(c.lead, scan.tokens, from, 7) !== undefined);
}

/** Cuts what follows at commas and line breaks, up to the end of the sentence or a word no address holds. */
function cutPieces(scan: Scan, from: number): Piece[] {
  const c = compiledOf(scan.words);
  const { tokens } = scan;
  const pieces: Piece[] = [];
  let start = from;
  let at = from;
  for (; at < tokens.length && at - from < mostTokens; at++) {
    const norm = tokens[at]?.norm ?? '';
    if (norm === ',' && joinsNumber(scan, start, at)) continue;
    if (norm === ',' || norm === '\n') {
      if (at > start) pieces.push({ from: start, to: at });
      start = at + 1;
    } else if (
      /^[;!?:"()]$/.test(norm) ||
      (norm === '.' && endsSentence(scan, at)) ||
      (at > from && isStop(scan, at, c.stop))
    )
      break;
  }
  if (at > start) pieces.push({ from: start, to: at });
  return pieces.slice(0, 8);
}

/** A comma between a street and its number: "Calle Mayor, 12", "12, rue de la Paix". */
function joinsNumber({ tokens, words }: Scan, from: number, comma: number): boolean {
  const { streetsBefore } = compiledOf(words);
  const isNumber = (at: number) => /^[1-9]\d{0,4}$/.test(tokens[at]?.norm ?? '');
  if (comma === from + 1 && isNumber(from))
    return matchPhrase(streetsBefore, tokens, comma + 1) !== undefined;
  const numbered = tokens.slice(from, comma).some((_, at) => isNumber(from + at));
  const street = matchPhrase(streetsBefore, tokens, from) !== undefined;
  // Five digits are a postal code.
  return street && !numbered && isNumber(comma + 1) && (tokens[comma + 1]?.norm.length ?? 9) < 5;
}

/** "Is", "My": the words that never are in an address, unless written as a region ("OR 97201"). */
function isStop(scan: Scan, at: number, stop: Parameters<typeof matchPhrase>[0]): boolean {
  if (!matchPhrase(stop, scan.tokens, at)) return false;
  const text = scan.tokens[at]?.text ?? '';
  return !(/^[A-Z]{2}$/.test(text) && /^\d{5}$/.test(scan.tokens[at + 1]?.norm ?? ''));
}

function endsSentence(scan: Scan, at: number): boolean {
  const c = compiledOf(scan.words);
  const before = scan.tokens[at - 1]?.norm ?? '';
  const shortStreet = c.shortEndings.some((ending) => before.endsWith(ending));
  if (shortStreet && /^\d/.test(scan.tokens[at + 1]?.norm ?? '')) return false;
  const short = matchPhrase(c.streetsAfter, scan.tokens, at - 1) ?? matchPhrase(c.parts, scan.tokens, at - 1);
  return (
    !short ||
    (scan.tokens[at - 1]?.norm.length ?? 9) > 4 ||
    !/^[\p{L}\d,#]/u.test(scan.tokens[at + 1]?.text ?? '')
  );
}

function isPart(scan: Scan, piece: Piece): boolean {
  const found = matchPhrase(compiledOf(scan.words).parts, scan.tokens, piece.from);
  return found !== undefined && piece.to - piece.from <= 4 && found.to < piece.to;
}

/** "Apt 4 12 Elm Road" without a comma: the part, and the street after it. */
function splitPart(scan: Scan, piece: Piece): { part: Piece; street: Piece } | undefined {
  const found = matchPhrase(compiledOf(scan.words).parts, scan.tokens, piece.from);
  const cut = found && found.to + 1;
  if (
    !cut ||
    cut >= piece.to ||
    !/^\d{1,5}$/.test(scan.tokens[cut]?.norm ?? '') ||
    !/^[a-z\d]{1,4}$/.test(scan.tokens[found.to]?.norm ?? '')
  )
    return undefined;
  return { part: { from: piece.from, to: cut }, street: { from: cut, to: piece.to } };
}

/** Takes what a piece holds into the address; answers where it stopped, or undefined where the piece is none of its. */
function takePiece(scan: Scan, piece: Piece, value: AddressValue, sameLine: boolean): number | undefined {
  const c = compiledOf(scan.words);
  const { tokens } = scan;
  const country = matchPhrase(c.countries, tokens, piece.from);
  if (country?.to === piece.to && (value.city !== undefined || value.postalCode !== undefined)) {
    if (value.country !== undefined) return undefined;
    value.country = country.value;
    return piece.to;
  }
  if (isPart(scan, piece) && value.line2 === undefined && value.city === undefined) {
    value.line2 = slice(scan, piece);
    return piece.to;
  }
  let end = piece.to;
  let at = piece.from;
  const codes = codeIn(scan, piece);
  if (codes && value.postalCode !== undefined) return undefined;
  const names: Piece[] = [];
  if (codes) {
    value.postalCode = codes.value;
    if (codes.from > at) names.push({ from: at, to: codes.from });
    at = codes.to;
  }
  if (at < end) {
    const last = matchCountryAt(scan, at, end);
    if (last) {
      value.country = last.value;
      if (last.from > at) names.push({ from: at, to: last.from });
    } else names.push({ from: at, to: end });
  }
  for (const name of names) {
    const taken = takeName(scan, name, value);
    if (taken === undefined) {
      if (name.from === piece.from) {
        if (codes && names.length === 1) delete value.postalCode;
        return sameLine ? piece.from : undefined;
      }
      end = name.from;
      break;
    }
  }
  return end;
}

function matchCountryAt(scan: Scan, from: number, to: number): { from: number; value: string } | undefined {
  const found = phraseBefore(compiledOf(scan.words).countries, scan.tokens, to, Math.min(4, to - from));
  return found && found.from >= from ? found : undefined;
}

function codeIn(scan: Scan, piece: Piece): { from: number; to: number; value: string } | undefined {
  for (let at = piece.from; at < piece.to; at++) {
    const code = readPostalCode(scan.tokens, at, true);
    if (code && code.to <= piece.to) return { ...code, from: afterCountry(scan, piece.from, at) };
  }
  return undefined;
}

/** The sign of a country before a postal code, as in "A-1080", belongs to the code: where the two begin. */
function afterCountry(scan: Scan, from: number, code: number): number {
  const sign = scan.tokens[code - 2]?.text ?? '';
  const joined =
    scan.tokens[code - 1]?.norm === '-' && touches(scan.tokens, code - 2) && touches(scan.tokens, code - 1);
  return joined && code - 2 >= from && /^[A-Z]{1,3}$/.test(sign) ? code - 2 : code;
}

/** A city first, then a region. Names are one to four words of letters. */
function takeName(scan: Scan, piece: Piece, value: AddressValue): true | undefined {
  const tokens = scan.tokens.slice(piece.from, piece.to);
  const letters = tokens.filter(({ norm }) => norm !== '.' && norm !== '-');
  if (letters.length === 0) return true;
  const named = letters.length <= 4 && letters.every(({ norm }) => /^\p{L}[\p{L}']*$/u.test(norm));
  // "Dublin 4" and "Paris 8e" carry a district.
  const district =
    letters.length === 2 &&
    /^\p{L}+$/u.test(letters[0]?.norm ?? '') &&
    /^\d{1,2}$/.test(letters[1]?.norm ?? '');
  if (!named && !district) return undefined;
  const region =
    /^[A-Z]{2,3}$/.test(letters.at(-1)?.text ?? '') && letters.length > 1 ? letters.at(-1) : undefined;
  if (value.city === undefined) {
    if (letters.length === 1 && /^[A-Z]{2}$/.test(letters[0]?.text ?? '')) {
      value.region = letters[0]?.text ?? '';
      return true;
    }
    const cityEnd = region ? piece.to - 1 : piece.to;
    value.city = slice(scan, { from: piece.from, to: cityEnd });
    if (region) value.region = region.text;
    return true;
  }
  if (value.region !== undefined) return undefined;
  value.region = slice(scan, piece);
  return true;
}

function slice(scan: Scan, { from, to }: Piece): string {
  const text = scan.text.slice(scan.tokens[from]?.start, scan.tokens[to - 1]?.end);
  return text.replace(/\s+/g, ' ');
}
