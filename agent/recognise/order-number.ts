import type { EntityOf, Scan } from './entity.ts';
import { entityOver } from './entity.ts';
import { fold, touches } from './normalise.ts';
import { compileList, perWords, phraseBefore } from './phrases.ts';

/** How a shop writes its order numbers: the prefix and this many digits. */
export type OrderNumberPattern = { prefix: string; digits: number };

const compiledOf = perWords((words) => compileList(words.orderCues));

/** An order's number as it is compared: capital letters and digits only. "#W2378156" and "w 2378156" are W2378156. */
export function orderNumberKey(text: string): string {
  return fold(text)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The shop's own pattern, with or without "#", in any case, spaces and dashes tolerated, the prefix left out only after
 * a word for order or "#"; and "#" followed by letters and four digits or more, whatever the shop.
 */
export function recogniseOrderNumbers(scan: Scan, pattern?: OrderNumberPattern): EntityOf<'order_number'>[] {
  const out: EntityOf<'order_number'>[] = [];
  const prefix = pattern && orderNumberKey(pattern.prefix);
  for (let at = 0; at < scan.tokens.length; at++) {
    const hash = scan.tokens[at]?.norm === '#';
    const found =
      (pattern && readOwn(scan, at, prefix ?? '', pattern.digits, hash)) ??
      (hash ? readAny(scan, at + 1) : undefined);
    if (!found) continue;
    out.push(entityOver(scan, 'order_number', at, found.to, found.value));
    at = found.to - 1;
  }
  return out;
}

/** A number may be written in this many pieces at most. */
const reach = 16;

type Read = { to: number; value: string };

function readOwn(scan: Scan, from: number, prefix: string, digits: number, hash: boolean): Read | undefined {
  const { tokens } = scan;
  if (!hash && isInsideWord(scan, from)) return undefined;
  let at = hash ? from + 1 : from;
  let key = '';
  while (key.length < prefix.length && at < Math.min(tokens.length, from + reach)) {
    const norm = tokens[at]?.norm ?? '';
    if (norm !== '-') {
      key += norm.toUpperCase();
      if (!(prefix.startsWith(key) || key.startsWith(prefix))) break;
    }
    at++;
  }
  const named = key.startsWith(prefix) && at > from;
  if (!named) {
    key = '';
    at = hash ? from + 1 : from;
    if (!hash && !phraseBefore(compiledOf(scan.words), tokens, from, 4)) return undefined;
  }
  let found = named ? key.slice(prefix.length) : '';
  while (found.length < digits && at < Math.min(tokens.length, from + reach)) {
    const norm = tokens[at]?.norm ?? '';
    if (/^\d+$/.test(norm)) found += norm;
    else if (norm !== '-') break;
    at++;
  }
  const glued = touches(tokens, at - 1) && /^[\p{L}\d]/u.test(tokens[at]?.norm ?? '');
  return /^\d+$/.test(found) && found.length === digits && !glued
    ? { to: at, value: prefix + found }
    : undefined;
}

/** What is written after a "#" without a space: letters, then at least four digits. */
function readAny(scan: Scan, from: number): Read | undefined {
  const { tokens } = scan;
  let at = from;
  let key = '';
  while (at < tokens.length && at - from < 8 && touches(tokens, at - 1)) {
    const norm = tokens[at]?.norm ?? '';
    if (
      !/^[a-z\d]+$/.test(norm) &&
      !(norm === '-' && touches(tokens, at) && /^[a-z\d]/.test(tokens[at + 1]?.norm ?? ''))
    )
      break;
    if (norm !== '-') key += norm.toUpperCase();
    at++;
  }
  return /^[A-Z]{0,4}\d{4,15}$/.test(key) ? { to: at, value: key } : undefined;
}

function isInsideWord(scan: Scan, at: number): boolean {
  return at > 0 && touches(scan.tokens, at - 1) && /[\p{L}\d]$/u.test(scan.tokens[at - 1]?.norm ?? '');
}
