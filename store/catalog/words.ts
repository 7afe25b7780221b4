/** How the catalogue reads words: one normal form for what a shop wrote and for what a person typed. */

const ligatures: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};
const ligature = /[ßæœøđðłþı]/g;
// Only Latin, Greek and Cyrillic accents: the vowel signs of Indic scripts are letters to their readers.
const accents = /[\u0300-\u036f]/g;
const oneWord = /\d+(?:[.,]\d+)+|[\p{L}\p{N}\p{M}]+(?:['’]\p{L}{1,2}(?![\p{L}\p{N}]))?/gu;

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Lower case without accents and ligatures: "Château" is "chateau". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(accents, '')
    .replace(ligature, (found) => ligatures[found] ?? found)
    .normalize('NFC');
}

/**
 * The words of a text, folded: "Men's T-Shirt, 1,5 L" is mens, t, shirt, 1.5, l.
 * A decimal comma becomes a point, a comma before three digits is dropped.
 */
export function wordsOf(text: string): string[] {
  const words = fold(text).match(oneWord) ?? [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (/[^\p{L}\p{N}\p{M}]/u.test(word))
      words[at] = word.replace(/['’]|,(?=\d{3}\b)/g, '').replace(',', '.');
  }
  return words;
}

/** One key for all spellings with and without spaces and dashes: "T-Shirt", "t shirt" and "tshirt" are "tshirt". */
export function compact(text: string): string {
  return wordsOf(text).join('');
}

/** Takes a word's plural away; used on both sides of every comparison, so it need only be consistent, not right. */
export function singular(word: string): string {
  const length = word.length;
  if (length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies') && length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[sui]s$/.test(word)) return word;
  return word.slice(0, -1);
}

/** The key of a phrase with every word in the singular: "Wine Glasses" is "wineglass". */
export function singularKey(words: readonly string[], one: (word: string) => string = singular): string {
  let key = '';
  for (const word of words) key += one(word);
  return key;
}
