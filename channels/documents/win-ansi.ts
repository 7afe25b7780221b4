/** What WinAnsi, the encoding of a PDF's own fonts, has beyond Latin-1. */
const beyond = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

/** Letters that are no letter with an accent, in plain ones. */
const plain: Readonly<Record<string, string>> = {
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
  ẞ: 'SS',
  '\u2212': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2032': "'",
  '\u2028': ' ',
  '\u2029': ' ',
};

/**
 * A text in the letters that a PDF's own fonts can write: every letter of the languages we speak, the euro sign, and
 * typographic marks. An accent they lack is left out ("Dvořák" is written "Dvorák"), spaces of every width are plain
 * ones, and what has no Latin letter becomes "?".
 */
export function winAnsi(text: string): string {
  let written = '';
  for (const character of text.normalize('NFC')) written += letter(character);
  return written;
}

function letter(character: string): string {
  if (fits(character)) return character;
  if (/\s/u.test(character)) return ' ';
  if (/[\p{Cc}\p{Cf}]/u.test(character)) return '';
  const known = plain[character];
  if (known !== undefined) return known;
  const base = [...character.normalize('NFKD')].filter((part) => !/\p{M}/u.test(part));
  return base.map((part) => (fits(part) ? part : (plain[part] ?? '?'))).join('');
}

function fits(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    (code >= 0x20 && code < 0x7f) || (code > 0xa0 && code <= 0xff && code !== 0xad) || beyond.has(character)
  );
}
