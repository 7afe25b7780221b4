import type { EntityOf, Scan } from './entity.ts';

/** A code as it is compared: letters and digits only, in capitals. */
const keyOf = (text: string) => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Pieces of a text that may be codes: letters and digits, with dashes inside. */
const piece = /(?<![\p{L}\p{N}@.-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}@])/gu;
/** At least three capitals and a digit: "SUMMER10". */
const looksLikeCode = /^(?=.*\d)[A-Z]{3,}[A-Z0-9-]{1,36}$/;
const capitals = /^[A-Z0-9-]{4,40}$/;

/**
 * Codes of coupons: the shop's own, written with a digit, in capitals or after a word for a code; what looks like one;
 * and capitals or digits right after such a word.
 */
export function recogniseCodes(scan: Scan, own: ReadonlySet<string>): EntityOf<'code'>[] {
  const cues = scan.words.codeCues;
  const found: EntityOf<'code'>[] = [];
  for (const { 0: text, index: start } of scan.text.matchAll(piece)) {
    const before = scan.text.slice(Math.max(0, start - 30), start).toLowerCase();
    const cued = cues.some((cue) => new RegExp(`(?<!\\p{L})${cue}["'«„:\\s]+$`, 'u').test(before));
    const known = own.has(keyOf(text)) && (cued || /\d/.test(text) || text === text.toUpperCase());
    if (!known && !looksLikeCode.test(text) && !(cued && capitals.test(text))) continue;
    found.push({ kind: 'code', start, end: start + text.length, text, value: text });
  }
  return found;
}

const quoteNumber = /(?<![\p{L}\p{N}-])q\s?-\s?(\d{1,9})(?!\p{L}|\p{N})/giu;

/** Numbers of written quotes: "Q-000012", "q-12". */
export function recogniseQuoteNumbers(scan: Scan): EntityOf<'quote_number'>[] {
  return [...scan.text.matchAll(quoteNumber)].map(({ 0: text, 1: digits = '', index: start }) => ({
    kind: 'quote_number',
    start,
    end: start + text.length,
    text,
    value: `Q-${digits.padStart(6, '0')}`,
  }));
}
