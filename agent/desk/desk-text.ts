/** A word of a message as the desk compares it: lower case, without accents, plural s and number words put right. */
export type DeskWord = {
  /** As it was written, lower case. */
  raw: string;
  /** In the singular, digits for number words. */
  key: string;
  start: number;
  end: number;
};

/** Phrases of one kind, each as its words. */
export type PhraseList = readonly (readonly string[])[];

const piece = /\p{L}+(?:['’]\p{L}+)*|\d+(?:\.\d+)?|[^\s\p{L}\d]/gu;

/**
 * Cuts a text into words: letters, numbers and signs apart, so that "1000ml", "1000 ml" and "1000-ml" are two words
 * each. `numbers` gives digits for number words, `singular` takes plurals off.
 */
export function deskWords(
  text: string,
  { numbers, singular }: { numbers: ReadonlyMap<string, number>; singular: (word: string) => string },
): DeskWord[] {
  return [...text.matchAll(piece)].map((match) => {
    const raw = plain(match[0]);
    const number = numbers.get(raw);
    const key = number !== undefined ? String(number) : /^\p{L}/u.test(raw) ? singular(raw) : raw;
    return { raw, key: unitOf.get(key) ?? key, start: match.index, end: match.index + match[0].length };
  });
}

/** Units that are written in several ways. */
const unitOf = new Map(
  Object.entries({
    foot: 'ft',
    feet: 'ft',
    inches: 'inch',
    litre: 'l',
    liter: 'l',
    millilitre: 'ml',
    milliliter: 'ml',
    gigabyte: 'gb',
    gig: 'gb',
    terabyte: 'tb',
    pound: 'lb',
    piece: 'piece',
    pc: 'piece',
    hr: 'hour',
    grey: 'gray',
  }),
);

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** The phrases of a list as words, longest first. */
export function compileDesk(phrases: readonly string[]): PhraseList {
  return phrases
    .map((phrase) => [...phrase.matchAll(piece)].map(([word]) => plain(word)))
    .sort((a, b) => b.length - a.length);
}

/** How many words the longest phrase that begins at a word has; 0 where none does. */
export function phraseAt(words: readonly DeskWord[], at: number, phrases: PhraseList): number {
  for (const phrase of phrases) {
    if (phrase.every((word, n) => words[at + n]?.raw === word)) return phrase.length;
  }
  return 0;
}

/** Whether one of the phrases stands anywhere between two words. */
export function holds(words: readonly DeskWord[], phrases: PhraseList, from = 0, to = words.length): boolean {
  for (let at = from; at < to; at++) {
    const length = phraseAt(words, at, phrases);
    if (length > 0 && at + length <= to) return true;
  }
  return false;
}
