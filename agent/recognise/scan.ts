import type { Words } from '../../prompts/words.ts';
import type { Scan } from './entity.ts';
import { fold, tokenise } from './normalise.ts';
import { findNumbers } from './number.ts';
import { perWords } from './phrases.ts';

const elisionsOf = perWords((words) => (words.elisions ? new Set(words.elisions.map(fold)) : undefined));

/** More than any message a person writes; it bounds the time a made-up one can take. */
const mostTokens = 4000;

/** Reads a text once for all recognisers: its tokens and the numbers in it. */
export function scanText(text: string, words: Words): Scan {
  const tokens = tokenise(text, elisionsOf(words), mostTokens);
  return { text, words, tokens, numbers: findNumbers(tokens, words) };
}
