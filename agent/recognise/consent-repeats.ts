import type { Words } from '../../prompts/words.ts';
import { fold, tokenise } from './normalise.ts';
import { compileList, matchPhrase, perWords, skipPhrase } from './phrases.ts';

/** Longer messages are no plain yes. */
const mostWords = 40;

/** Signs that stand in what people write; code, tags and garbage have others, and agree to nothing. */
const ordinary = /^[\p{L}\p{M}\p{N}\p{Sc}\p{Extended_Pictographic}\s,.!;:'’"“”„«»()\-–—…%#/&+*]*$/u;

const compiledOf = perWords(({ consent, clauses, negation, questions }) => ({
  yes: compileList(consent.yes),
  opening: compileList(consent.yes, consent.weakYes, consent.around),
  against: compileList(
    consent.no,
    consent.later,
    clauses.ifNot,
    clauses.otherwise,
    clauses.correction,
    clauses.instead,
    clauses.but,
    negation.cues,
    questions,
  ),
  softly: compileList(consent.softly ?? [], clauses.if),
  little: compileList(consent.little, consent.around, consent.yes, consent.weakYes, consent.repeats ?? []),
}));

/**
 * Whether a message agrees and for the rest only repeats what was read out ('all'): "yes, go ahead with both the
 * keyboard and the lamp, on my gift card". Every other word of it must stand in what was read out, so nothing new is
 * agreed to. With other words, or the name of one of several things, it only 'agrees': what it would mean must be
 * compared with what was read out. A condition, a denial or a question is neither.
 */
export function repeatsWhatWasSaid(
  text: string,
  words: Words,
  said: readonly string[],
): 'all' | 'agrees' | undefined {
  if (said.length === 0 || !ordinary.test(text)) return undefined;
  const c = compiledOf(words);
  const tokens = tokenise(text);
  if (tokens.length > mostWords || tokens.some(({ norm }) => norm === '?')) return undefined;
  let at = 0;
  let yes = false;
  for (;;) {
    yes ||= matchPhrase(c.yes, tokens, at) !== undefined;
    const next = skipPhrase(c.opening, tokens, at);
    if (next > at) at = next;
    else if (/^[,.!]$/.test(tokens[at]?.norm ?? '')) at++;
    else break;
  }
  if (!yes || at >= tokens.length) return undefined;
  const known = said.map((one) => new Set(tokenise(fold(one)).map(({ norm }) => norm)));
  const repeated: string[] = [];
  let strange = false;
  while (at < tokens.length) {
    const soft = skipPhrase(c.softly, tokens, at);
    if (soft > at) {
      strange = true;
      at = soft;
      continue;
    }
    if (matchPhrase(c.against, tokens, at)) return undefined;
    const little = skipPhrase(c.little, tokens, at);
    if (little > at) {
      at = little;
      continue;
    }
    const { norm } = tokens[at]!;
    at++;
    if (!/[\p{L}\p{N}]/u.test(norm)) continue;
    if (known.some((one) => has(one, norm))) repeated.push(norm);
    else strange = true;
  }
  // What is named must be all that waits: a yes to one of two is none to the other.
  const telling = repeated.filter((word) => known.some((one) => !has(one, word)));
  const all = telling.length === 0 || known.every((one) => telling.some((word) => has(one, word)));
  return all && !strange ? 'all' : 'agrees';
}

/** The word itself, or in the other number. */
function has(known: ReadonlySet<string>, word: string): boolean {
  return known.has(word) || known.has(`${word}s`) || (word.endsWith('s') && known.has(word.slice(0, -1)));
}
