import type { Words } from '../../prompts/words.ts';
import type { Given } from '../../tools/identity/given.ts';
import { recogniseAddresses } from '../recognise/address.ts';
import { recogniseEmails } from '../recognise/email.ts';
import type { Scan } from '../recognise/entity.ts';
import { compileList, coveredBy, perWords, phraseBefore } from '../recognise/phrases.ts';
import { scanText } from '../recognise/scan.ts';
import { fragmentsOf, littleWords, restOf } from './identity-rest.ts';
import { readName } from './read-name.ts';
import { findPostalCode } from './find-postal-code.ts';

/** What was asked: who they are, and whether a one-time code is awaited. */
export type AskedIdentity = { asked: boolean; code: boolean };

/** What a message says of who is asking, and what else it says. `sure` where it was plainly said for that, else perhaps. */
export type HeardIdentity = { given: Given; rest: string; sure: boolean };

/** Words a language has for other things; a name is sooner made of others. */
export type KnownWords = ReadonlySet<string>;

const compiledOf = perWords((words) => ({
  emailCues: compileList(words.identity.emailCues),
  about: compileList(words.identity.about),
  wishes: compileList(words.identity.wishes),
}));

/**
 * Reads who somebody says they are: e-mail address, name, postal code, one-time code. Pure code reads it from the
 * person's own words, whichever model proposes. Where it was asked for, a name needs no words that say so ("mei davis,
 * 80217"), and a town beside it or a remark ("don't remember my email") is passed over; unasked, it must be plainly
 * said. Undefined where there is nothing of it; an empty `given` where they only spoke about it.
 */
export function readIdentity(
  text: string,
  words: Words,
  known: KnownWords,
  { asked, code }: AskedIdentity,
): HeardIdentity | undefined {
  if (text.length > 2000) return undefined;
  const emails = recogniseEmails({ text });
  // A user id ("mei_davis_1") proves nothing, and is neither a name nor a number.
  const inEmail = ({ start }: Span) => emails.some((email) => start >= email.start && start < email.end);
  const plain = mask(
    text,
    userIds(text).filter((id) => !inEmail(id)),
  );
  const addresses = recogniseAddresses(scanText(mask(plain, emails), words));
  const scan = scanText(mask(plain, [...emails, ...addresses]), words);
  const typed = code ? codeIn(scan) : undefined;
  const postal = typed ? undefined : findPostalCode(scan, asked);
  const named = readName(scan, known, asked, postal);
  const [email] = emails;
  const given: Given = {
    ...(email && { email: email.value }),
    ...(named && { name: named.value }),
    ...(postal && { postalCode: postal.value }),
    ...(typed && { code: typed.value }),
  };
  const spans = [email, named, postal, typed].filter((span) => span !== undefined);
  const whole = scanText(mask(mask(plain, emails, 'x'), addresses, '1'), words);
  const fragments = fragmentsOf(whole, known, spans, asked);
  const talk = asked && fragments.length > 0 && fragments.every(({ drop }) => drop) && speaksOfIt(scan);
  if (spans.length === 0) return talk || isWish(scan) ? { given, rest: '', sure: true } : undefined;
  const rest = restOf(text, fragments);
  const mail = email && (asked || rest === '' || isCued(scan, email.start));
  const alone = (span: Span | undefined) =>
    span && fragments.some((f) => f.drop && f.whole && f.start <= span.start && f.end >= span.end);
  // Half an answer is one where nothing else is said with it: "Harbour Shirt" may be a thing, 12345 a price.
  const half = asked && (alone(postal) || (alone(named) && rest === '' && !/\?\s*$/.test(text)));
  return { given, rest, sure: Boolean(mail || typed || (named && postal) || half) };
}

type Span = { start: number; end: number };

/** The text with another character in the place of some of it, so that offsets stay. */
function mask(text: string, spans: readonly Span[], by = ' '): string {
  return spans.reduce(
    (left, { start, end }) => left.slice(0, start) + by.repeat(end - start) + left.slice(end),
    text,
  );
}

function userIds(text: string): Span[] {
  const found = text.matchAll(/[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+/gu);
  return [...found].map(({ 0: id, index }) => ({ start: index, end: index + id.length }));
}

/** Six digits, as one number or in groups: "123456", "123 456". */
function codeIn({ text }: Scan): { start: number; end: number; value: string } | undefined {
  const found = /(?<![\p{L}\p{N}#])\d{3}[ -]?\d{3}(?![\p{L}\p{N}])/u.exec(text);
  if (!found) return undefined;
  const { index: start, 0: digits } = found;
  return { start, end: start + digits.length, value: digits.replace(/\D/g, '') };
}

function isCued({ tokens, words }: Scan, start: number): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  const end = at < 0 ? tokens.length : at;
  const before = tokens[end - 1]?.norm === ':' ? end - 1 : end;
  return phraseBefore(compiledOf(words).emailCues, tokens, before) !== undefined;
}

/** "I would like to log in, please": a wish to be known, and nothing else. */
function isWish(scan: Scan): boolean {
  const wishes = coveredBy(compiledOf(scan.words).wishes, scan.tokens);
  if (wishes.size === 0) return false;
  const little = littleWords(scan);
  return scan.tokens.every(({ norm }, at) => wishes.has(at) || little.has(at) || !/[\p{L}\p{N}]/u.test(norm));
}

function speaksOfIt({ tokens, words }: Scan): boolean {
  return coveredBy(compiledOf(words).about, tokens).size > 0;
}
