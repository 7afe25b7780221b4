import type { EntityOf, Scan, Token } from './entity.ts';
import { entityOver } from './entity.ts';
import { touches } from './normalise.ts';
import { compileList, perWords, phraseBefore } from './phrases.ts';

/** A postal code found. `sure` where its shape alone gives it away; five digits may be anything. */
export type PostalCode = { to: number; value: string; sure: boolean };

const compiledOf = perWords((words) => compileList(words.postalCodeCues));

/** Shapes by country (UPU addressing sheets), as letters and digits without the space; the code is cut before `tail`. */
const shapes: readonly { shape: RegExp; tail: number }[] = [
  { shape: /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/, tail: 3 }, // United Kingdom
  { shape: /^(?:[ACDEFHKNPRTVWXY]\d{2}|D6W)[0-9ACDEFHKNPRTVWXY]{4}$/, tail: 4 }, // Ireland
  { shape: /^[ABCEGHJKLMNPRSTVXY]\d[A-Z]\d[A-Z]\d$/, tail: 3 }, // Canada
];

/** Reads a postal code at a token. Where `loose`, plain digits count too (Germany, the USA, India and many others). */
export function readPostalCode(
  tokens: readonly Token[],
  from: number,
  loose: boolean,
): PostalCode | undefined {
  if (from > 0 && touches(tokens, from - 1) && /[\p{L}\d]$/u.test(tokens[from - 1]?.norm ?? ''))
    return undefined;
  let key = '';
  let best: PostalCode | undefined;
  for (let at = from; at < from + 6 && key.length < 8; at++) {
    const norm = tokens[at]?.norm ?? '';
    if (norm === '-' && key && touches(tokens, at - 1)) continue;
    if (!/^[a-z\d]{1,5}$/.test(norm)) break;
    key += norm.toUpperCase();
    if (touches(tokens, at) && /^[\p{L}\d]/u.test(tokens[at + 1]?.norm ?? '')) continue;
    const found = shapes.find(({ shape }) => shape.test(key));
    if (found)
      best = { to: at + 1, value: `${key.slice(0, -found.tail)} ${key.slice(-found.tail)}`, sure: true };
  }
  return best ?? (loose ? readDigitsOnly(tokens, from) : undefined);
}

function readDigitsOnly(tokens: readonly Token[], from: number): PostalCode | undefined {
  const digits = tokens[from]?.norm ?? '';
  const next = tokens[from + 1];
  if (next && touches(tokens, from) && /^\p{L}/u.test(next.norm)) return undefined;
  if (/^\d{5}$/.test(digits)) {
    const plus = tokens[from + 2]?.norm ?? '';
    if (next?.norm === '-' && touches(tokens, from) && /^\d{4}$/.test(plus))
      return { to: from + 3, value: `${digits}-${plus}`, sure: false };
    return { to: from + 1, value: digits, sure: false };
  }
  if (/^\d{4}$/.test(digits) && /^[A-Z]{2}$/.test(next?.text ?? ''))
    return { to: from + 2, value: `${digits} ${next?.text}`, sure: false };
  return /^[1-9]\d{3}(\d{2})?$/.test(digits) ? { to: from + 1, value: digits, sure: false } : undefined;
}

/** Postal codes that stand alone: those whose shape is sure, and plain digits only after a word for it. */
export function recognisePostalCodes(scan: Scan): EntityOf<'postal_code'>[] {
  const out: EntityOf<'postal_code'>[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!/^[a-z\d]/.test(scan.tokens[at]?.norm ?? '')) continue;
    const cueEnd = scan.tokens[at - 1]?.norm === ':' ? at - 1 : at;
    const found =
      readPostalCode(scan.tokens, at, false) ??
      (/^\d/.test(scan.tokens[at]?.norm ?? '') && phraseBefore(compiledOf(scan.words), scan.tokens, cueEnd, 3)
        ? readPostalCode(scan.tokens, at, true)
        : undefined);
    if (!found) continue;
    out.push(entityOver(scan, 'postal_code', at, found.to, found.value));
    at = found.to - 1;
  }
  return out;
}
