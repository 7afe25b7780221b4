import { isCardNumber, isGs1Number } from './card-number.ts';

/** What stands where a card's digits were. */
export const mask = '••••';

/** A row of digits without a gap: where it is in the text, and its digits as 0 to 9. */
type Group = { start: number; end: number; digits: string };
type Span = { start: number; end: number };
type Found = Span & { digits: string };

/** What people put between the digits of one number: blanks, line ends, dashes, dots, signs nobody sees. */
const between = /^(?:[\s\p{Pd}\p{Cf}\p{M}._/\\·−]{1,6}|[,|*+])$/u;
/** That a text speaks of a card, in any of our languages. */
const ofCard =
  /card\b|kart[en]|tarjeta|\bcarte\b|\bcarta\b|visa|amex|maestro|diners|discover|kredit|credit|cvc|cvv/iu;
/** Names of the code on a card: those that mean nothing else, and those that may. */
const codeNames = 'cvc2?|cvv2?|cvn2?|cryptogramme(?: visuel)?|kartenprüf(?:nummer|ziffer)';
const otherCodeNames =
  'csc|(?:security |card )?code|security number|prüf(?:nummer|ziffer)|sicherheitscode|c[oó]digo(?: de seguridad)?|' +
  'code de s[eé]curit[eé]|codice(?: di sicurezza)?';

/**
 * Masks card numbers of 13 to 19 digits in a text, however they are spaced, split over lines or glued to words, with the
 * date and the security code beside them; a code that is named as such even alone. Only numbers of a known issuer with
 * the right check digit count, so order numbers, phones, EANs and tracking numbers stay.
 *
 *     maskCards('pay with 4111 1111 1111 1111 and gift wrap it').text  // 'pay with •••• and gift wrap it'
 */
export function maskCards(text: string): { text: string; masked: boolean } {
  if (!/\p{N}/u.test(text)) return { text, masked: false };
  const cards = findCards(text);
  const spans = [...cards.map((card) => withDateAndCode(text, card)), ...findCodes(text, cards.length > 0)];
  return spans.length === 0 ? { text, masked: false } : { text: cover(text, spans), masked: true };
}

function findCards(text: string): Found[] {
  const groups = groupsOf(text);
  const joined = groups.map(
    ({ start }, at) => at > 0 && between.test(text.slice(groups[at - 1]!.end, start)),
  );
  const clue = ofCard.test(text);
  const found: Found[] = [];
  for (const [first, group] of groups.entries()) {
    if (isGlued(group.digits)) found.push(group);
    let digits = '';
    for (let at = first; at < groups.length; at++) {
      const next = groups[at]!;
      if (at > first && !joined[at]) break;
      digits += next.digits;
      if (digits.length > 19) break;
      if (digits.length < 13 || !isCardNumber(digits)) continue;
      const parts = groups.slice(first, at + 1);
      if (parts.some((part) => at > first && part.digits.length === 13 && isGs1Number(part.digits))) continue;
      if (!clue && (isGs1Number(digits) || isPhone(text, groups, first, digits))) continue;
      found.push({ start: group.start, end: next.end, digits });
    }
  }
  return found;
}

/** A card's number with its date, its code or both right behind it: 16 + MMYY + 3 digits and the like. */
function isGlued(digits: string): boolean {
  return [19, 16, 15, 14].some((length) => {
    const rest = digits.slice(length);
    return rest !== '' && /^(?:(?:0[1-9]|1[0-2])\d{2})?(?:\d{3,4})?$/.test(rest) && isCardNumber(digits.slice(0, length));
  }); // prettier-ignore
}

/** An international number begins with + or 00 and has at most 15 digits (E.164). */
function isPhone(text: string, groups: readonly Group[], first: number, digits: string): boolean {
  const before = text.slice(0, groups[first]!.start).trimEnd();
  return digits.length <= 15 && (before.endsWith('+') || /(?:^|\D)00$/.test(before));
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  for (const { 0: sign, index: start } of text.matchAll(/\p{N}/gu)) {
    const digit = digitOf(sign);
    if (digit === undefined) continue;
    const last = groups.at(-1);
    if (last?.end === start) {
      last.digits += digit;
      last.end = start + sign.length;
    } else groups.push({ start, end: start + sign.length, digits: digit });
  }
  return groups;
}

/** A digit of any script as one of 0 to 9: "٤" and "４" are 4. */
function digitOf(sign: string): string | undefined {
  const plain = sign.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return plain;
  if (!/^\p{Nd}$/u.test(plain)) return undefined;
  // The digits of a script follow each other from its zero on.
  let zero = plain.codePointAt(0)!;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((plain.codePointAt(0)! - zero) % 10);
}

/** Behind a number: a date such as 12/27, by name or not, and then a code. */
const dateNames =
  'exp\\p{L}*|valid\\p{L}*|until|till?|thru|through|g[uü]ltig|bis|ablauf\\p{L}*|hasta|caduca|vence|valable|jusqu|au|' +
  'scad\\p{L}*|fino|al?|date|fecha|datum|data|the|el|le';
const date = new RegExp(
  `^[\\s,;:|()/-]{0,4}(?:(?:${dateNames})[\\s.:'’]{0,3}){0,4}(?:0?[1-9]|1[0-2])\\s?[/.-]\\s?(?:20)?\\d{2}(?!\\d)`,
  'iu',
);
const bareDate = /^[\s,;|/-]{1,4}(?:0[1-9]|1[0-2])\s?\d{2}(?=[\s,;|/-]{1,4}\d{3,4}(?!\d))/u;
const bareCode = {
  long: /^[\s;|/-]{1,4}\d{4}(?!\d)(?![.,]\d)/u,
  short: /^[\s;|/-]{1,4}\d{3}(?!\d)(?![.,]\d)/u,
};
const lastCode = /^[\s,;|/-]{1,4}\d{3,4}(?=\s*(?:$|[\n.;!?]))/u;

function withDateAndCode(text: string, { start, end, digits }: Found): Span {
  let to = end;
  const take = (pattern: RegExp) => {
    const [found] = pattern.exec(text.slice(to, to + 80)) ?? [];
    to += found?.length ?? 0;
    return found !== undefined;
  };
  const dated = take(date) || take(bareDate);
  // American Express has codes of four digits, everybody else of three.
  const code = bareCode[/^3[47]/.test(digits) ? 'long' : 'short'];
  if (!take(code) && (dated || to === end)) take(lastCode);
  return { start, end: to };
}

/** Codes that are named: "cvc 123", "the security code is 123", "123 is the cvv". */
function findCodes(text: string, besideCard: boolean): Span[] {
  const names = besideCard ? `${codeNames}|${otherCodeNames}` : codeNames;
  const behind = new RegExp(
    `(?<!\\p{L})(?:${names})(?!\\p{L})[^\\p{N}\\n]{0,16}\\n?[^\\p{N}\\n]{0,4}(\\p{N}{3,4})(?!\\p{N})`,
    'giu',
  );
  const before = new RegExp(
    `(?<!\\p{N})(\\p{N}{3,4})(?!\\p{N})[\\s(,-]{0,3}(?:\\p{L}{1,4}\\s){0,3}\\(?(?:${names})(?!\\p{L})`,
    'giu',
  );
  return [
    ...[...text.matchAll(behind)].map((found) => {
      const end = found.index + found[0].length;
      return { start: end - found[1]!.length, end };
    }),
    ...[...text.matchAll(before)].map(({ index, 1: code }) => ({ start: index, end: index + code!.length })),
  ];
}

function cover(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    if (start >= at) out += text.slice(at, start) + mask;
    at = end;
  }
  return out + text.slice(at);
}
