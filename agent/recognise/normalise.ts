import type { Token } from './entity.ts';

const space = 1;
const newline = 2;
const letter = 3;
const digit = 4;
const invisible = 5;
const symbol = 6;

const ascii = new Uint8Array(128).fill(symbol);
for (let code = 0; code < 128; code++) {
  if (code >= 48 && code <= 57) ascii[code] = digit;
  else if ((code | 32) >= 97 && (code | 32) <= 122) ascii[code] = letter;
  else if (code === 10 || code === 13) ascii[code] = newline;
  else if (code <= 32 || code === 127) ascii[code] = space;
}

const lettersOrMarks = /^[\p{L}\p{M}\p{Nl}]$/u;
const spaces = /^[\s\p{Zs}]$/u;
// Maps: of an object a person could ask for "constructor".
const foldedSymbols: ReadonlyMap<string, string> = new Map(Object.entries({
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-', '―': '-',
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"',
  '‘': "'", '’': "'", '‚': "'", '‛': "'", 'ʼ': "'", '´': "'", '`': "'", '⁄': '/', '∕': '/', '∼': '~',
})); // prettier-ignore
const foldedLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    ø: 'o',
    æ: 'ae',
    œ: 'oe',
    ł: 'l',
    đ: 'd',
    ı: 'i',
  }),
);

function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    code === 0x180e
  );
}

function classOf(code: number): number {
  // Past the end of a text the code is NaN.
  if (!(code >= 128)) return ascii[code] ?? symbol;
  if (code >= 0xff10 && code <= 0xff19) return digit;
  if (isInvisible(code)) return invisible;
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return newline;
  const char = String.fromCodePoint(code);
  if (char === 'ʼ') return symbol;
  if (lettersOrMarks.test(char)) return letter;
  return spaces.test(char) ? space : symbol;
}

/**
 * Text as it is compared and stored: NFC, one kind of space, quote and dash, full-width forms narrowed, invisible
 * characters gone, runs of white space made one, ends trimmed. normalise(normalise(x)) equals normalise(x).
 * The recognisers do not need it: they read the original text, so that their offsets point into it.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[‐‑‒–—−―]/g, '-')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛ʼ´`]/g, "'")
    .normalize('NFC')
    .replace(/[\r\n\u0085\u2028\u2029]+/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** A word as it is looked up: lower case, without accents, invisible characters and typographic apostrophes. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  let plain = true;
  for (let at = 0; plain && at < lower.length; at++) plain = lower.charCodeAt(at) < 128;
  if (plain) return foldedSymbols.get(lower) ?? lower;
  let out = '';
  for (const char of lower.normalize('NFKD').toLowerCase()) {
    const code = char.codePointAt(0) ?? 0;
    if (isInvisible(code) || (code > 127 && /^\p{M}$/u.test(char))) continue;
    out += foldedSymbols.get(char) ?? foldedLetters.get(char) ?? char;
  }
  return out;
}

/**
 * Cuts text into tokens: runs of letters, runs of digits with their inner separators ("1,200.50"), line breaks, and
 * every other sign by itself. Letters and digits that touch are cut apart ("750ml", "W32"); `touches` tells.
 * Offsets are of the text as given. `elisions` are folded words cut off before an apostrophe ("l'autre"); after `most` tokens it stops.
 */
export function tokenise(text: string, elisions?: ReadonlySet<string>, most = Infinity): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length && tokens.length < most) {
    const start = at;
    const code = text.codePointAt(at) ?? 0;
    const kind = classOf(code);
    at += code > 0xffff ? 2 : 1;
    if (kind === space || kind === invisible) continue;
    if (kind === letter) at = endOfWord(text, at, start, elisions);
    else if (kind === digit) at = endOfDigits(text, at);
    else if (kind === newline) {
      while (at < text.length && classOf(text.charCodeAt(at)) <= newline) at++;
      tokens.push({ text: text.slice(start, at), norm: '\n', start, end: at });
      continue;
    } else at = endOfSymbol(text, at);
    const piece = text.slice(start, at);
    const norm = kind === symbol ? foldSymbol(code) : fold(piece);
    tokens.push({ text: piece, norm, start, end: at });
  }
  return tokens;
}

const symbolNorms = new Map<number, string>();

/** Symbols recur, so what they fold to is remembered, for a bounded number of them. */
function foldSymbol(code: number): string {
  let norm = symbolNorms.get(code);
  if (norm === undefined) {
    norm = fold(String.fromCodePoint(code));
    if (symbolNorms.size < 2000) symbolNorms.set(code, norm);
  }
  return norm;
}

/** Whether nothing stands between the token at `index` and the one after it. */
export function touches(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && tokens[index]?.end === next.start;
}

function endOfWord(text: string, from: number, start: number, elisions?: ReadonlySet<string>): number {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const kind = classOf(code);
    if (kind === letter || kind === invisible) at += code > 0xffff ? 2 : 1;
    else if (isApostrophe(code) && classOf(text.codePointAt(at + 1) ?? 0) === letter) {
      at++;
      if (elisions?.has(fold(text.slice(start, at - 1)))) return at;
    } else break;
  }
  while (at > from && classOf(text.charCodeAt(at - 1)) === invisible) at--;
  return at;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (classOf(code) === digit) at++;
    else if ((code === 46 || code === 44) && classOf(text.charCodeAt(at + 1)) === digit) at += 2;
    else break;
  }
  return at;
}

/** An emoji keeps its skin tone, its variation selector and what is joined to it. */
function endOfSymbol(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    if (code === 0xfe0f) at++;
    else if (code >= 0x1f3fb && code <= 0x1f3ff) at += 2;
    else if (code === 0x200d && (text.codePointAt(at + 1) ?? 0) > 0x2000) {
      at += (text.codePointAt(at + 1) ?? 0) > 0xffff ? 3 : 2;
    } else break;
  }
  return at;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0xb4;
}
