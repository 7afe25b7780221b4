import type { Words } from '../../prompts/words.ts';
import type { Scan } from './entity.ts';
import { fold, tokenise } from './normalise.ts';
import { findNumbers } from './number.ts';
import { perWords } from './phrases.ts';

const elisionsOf = perWords((words) => (words.elisions ? new Set(words.elisions.map(fold)) : undefined));

/** Reads a text once for all recognisers: its tokens and the numbers in it. */
export function scanText(text: string, words: Words): Scan {
  const tokens = tokenise(text, elisionsOf(words));
  return { text, words, tokens, numbers: findNumbers(tokens, words) };
}
