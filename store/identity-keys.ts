/** Letters Unicode does not take apart, as people without them type them. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

/** A person's name as it is compared: lower case, no accents, single words; "Émile O’Hara-Ruß" is "emile o hara russ". */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøæœłđıðþ]/g, (letter) => plain[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}

/**
 * A postal code by the characters that tell it from others: capitals and digits, without the sign of a country before
 * plain digits ("D-10115", "A-1080"), and of a US code with its four more digits the first five.
 */
export function postalKey(code: string): string {
  const key = code.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  const digits = /^[A-Z]{0,2}(\d{4,5})$/.exec(key)?.[1] ?? key;
  return /^\d{9}$/.test(digits) ? digits.slice(0, 5) : digits;
}
