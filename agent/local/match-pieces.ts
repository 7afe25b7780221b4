import { wordsOf } from '../../store/catalog/words.ts';
import type { Token } from '../recognise/entity.ts';

/** A token as the catalogue reads it. */
export type Piece = {
  kind: 'word' | 'glue' | 'break';
  /** Folded words in it: one, or several as in "dell'ornellaia". */
  words: readonly string[];
  /** Its words without anything between them. */
  key: string;
  /** A function word: it stands for nothing by itself. */
  stop: boolean;
  /** A word of ordinary language: right as it is, so it is never a typo of another. */
  common: boolean;
};

export type WordLists = {
  /** Folded function words ("the", "for", "please"): never matched by themselves. */
  stopwords: ReadonlySet<string>;
  /** Folded words that are spelt right ("order", "better"): matched as they are, never corrected. */
  commonWords?: ReadonlySet<string>;
};

// What may stand inside of a name: "off-dry", "Dolce & Gabbana", "St. Emilion".
const glue = /^[-'&+./_’]$/;

export function piecesOf(tokens: readonly Token[], { stopwords, commonWords }: WordLists): Piece[] {
  return tokens.map(({ text, norm }) => {
    const words = wordsOf(text);
    const key = words.join('');
    const stop = stopwords.has(key) || stopwords.has(norm);
    return {
      kind: key !== '' ? 'word' : glue.test(norm) ? 'glue' : 'break',
      words,
      key,
      stop,
      common: stop || (commonWords?.has(key) ?? false) || (commonWords?.has(norm) ?? false),
    };
  });
}
