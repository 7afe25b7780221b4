import type { Words } from '../../prompts/words.ts';
import type { NumberSpan, Scan, Token } from './entity.ts';
import { fold, tokenise } from './normalise.ts';
import { findNumbers } from './number.ts';
import { perWords } from './phrases.ts';

const elisionsOf = perWords((words) => (words.elisions ? new Set(words.elisions.map(fold)) : undefined));

/** More than any message a person writes; it bounds the time a made-up one can take. */
const mostTokens = 4000;

/** Reads a text once for all recognisers: its tokens and the numbers in it. */
export function scanText(text: string, words: Words): Scan {
  const tokens = tokenise(text, elisionsOf(words), mostTokens);
  return { text, words, tokens, numbers: outsideLinks(text, tokens, findNumbers(tokens, words)) };
}

/** The numbers of a text without those in web addresses: they count nothing. */
function outsideLinks(
  text: string,
  tokens: readonly Token[],
  numbers: (NumberSpan | undefined)[],
): (NumberSpan | undefined)[] {
  const inLink = linkTest(text);
  return inLink
    ? numbers.map((span) => (span && inLink(tokens[span.from]?.start ?? 0) ? undefined : span))
    : numbers;
}

/** Tells whether an offset lies in a web address; undefined where the text holds none. */
export function linkTest(text: string): ((offset: number) => boolean) | undefined {
  if (!text.includes('://') && !text.includes('www.')) return undefined;
  const inside = new Uint8Array(text.length);
  for (const { 0: link, index } of text.matchAll(/(?:https?:\/\/|\bwww\.)\S+/gi))
    inside.fill(1, index, index + link.length);
  return (offset) => inside[offset] === 1;
}
