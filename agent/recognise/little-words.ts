import { languageOf, languages } from '../../prompts/languages.ts';
import { tokenise } from './normalise.ts';

/** The words of a text as they are compared: lower case, without accents and signs. */
export function wordsOf(text: string): string[] {
  return tokenise(text)
    .map(({ norm }) => norm)
    .filter((norm) => /[\p{L}\p{N}]/u.test(norm));
}

const known = new Map<string, readonly string[]>();

/** Words of a language that add nothing to a yes: yes itself, please, the, go ahead with. */
export function littleWords(language: string): readonly string[] {
  const name = languageOf(language);
  let words = known.get(name);
  if (!words) {
    const { consent, clauses, functionWords, fillers } = languages[name]!.words;
    const { yes, weakYes, around, little, repeats = [], softly = [] } = consent;
    words = [yes, weakYes, around, little, repeats, softly, clauses.if, functionWords, fillers]
      .flat()
      .flatMap(wordsOf);
    known.set(name, words);
  }
  return words;
}
