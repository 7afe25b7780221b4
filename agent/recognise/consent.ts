import type { Words } from '../../prompts/words.ts';
import type { Token } from './entity.ts';
import { tokenise } from './normalise.ts';
import { compileList, compilePhrases, matchPhrase, perWords } from './phrases.ts';

export type Consent = 'yes' | 'no' | 'later';

/** `rest` is what else was wished, with its offset in the text. */
export type ConsentAndRest = { consent: Consent; rest?: { text: string; start: number; end: number } };

type Part = Consent | 'weak' | 'around';

const mostWords = 12;
const quotes = new Set(['"', '‹', '›', '「', '」', '*', '_']);

const compiledOf = perWords(({ consent, pronouns }) => {
  const entries: [string, Part][] = [];
  const add = (part: Part, phrases: readonly string[]): void => {
    for (const phrase of phrases) entries.push([phrase, part]);
  };
  add('yes', consent.yes);
  add('no', consent.no);
  add('later', consent.later);
  add('weak', consent.weakYes);
  add('around', consent.around);
  return {
    parts: compilePhrases(entries),
    neither: compileList(consent.neither),
    adds: compileList(consent.adds),
    changes: compileList(consent.changes, consent.no, consent.later, pronouns.one, pronouns.many),
    little: compileList(consent.little),
  };
});

/**
 * Whether a message says yes, no or "not now" to what was asked. It is the only thing that may let a write happen, so
 * every word of a yes must be known to be part of one: a condition, a question, a change, a negation, a quotation or
 * any further wish gives undefined. `asked` is what the person was asked; a yes may repeat its words in their order
 * ("yes, cancel the order"); pass it only where one change is asked for, or a yes to a part would be one to all. Undefined means: ask again.
 */
export function readConsent(text: string, words: Words, asked = ''): Consent | undefined {
  const read = readConsentAndRest(text, words, asked);
  return read && !read.rest ? read.consent : undefined;
}

/**
 * As readConsent, and also "yes, and add a case" (yes, rest "add a case") and "no, the other one" (no, rest). After a yes
 * a rest must be added by a word such as "and", and neither ask, deny, condition nor change anything; "it" and "that" in it
 * may be what was asked about, so they count as a change.
 */
export function readConsentAndRest(text: string, words: Words, asked = ''): ConsentAndRest | undefined {
  if (text.length > 1000) return undefined;
  const c = compiledOf(words);
  const tokens = tokenise(text);
  let yes = false;
  let weak = false;
  let against: 'no' | 'later' | undefined;
  let saidAgainstFirst = false;
  let count = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || matchPhrase(c.neither, tokens, at)) return undefined;
    const part = matchPhrase(c.parts, tokens, at);
    if (!part) {
      if (isPause(token.norm)) {
        at++;
        continue;
      }
      break;
    }
    if (part.value === 'no' || part.value === 'later') {
      // "ok, cancel it" says no only where cancelling is not what was asked.
      if (yes && repeats(tokens, at, asked, words)) break;
      if (!yes && repeats(tokens, at, asked, words)) return undefined;
      saidAgainstFirst ||= !yes;
      against = part.value === 'no' || against === 'no' ? 'no' : 'later';
    } else if (part.value === 'yes') {
      if (against) return undefined;
      yes = true;
    } else if (part.value === 'weak') weak = true;
    count += part.to - at;
    at = part.to;
  }
  if (count > mostWords || tokens.some(({ norm }) => quotes.has(norm))) return undefined;
  if (against) return yes && saidAgainstFirst ? undefined : readNo(text, tokens, at, yes, against);
  if ((!yes && !weak) || tokens.some(({ norm }) => norm === '?')) return undefined;
  if (at >= tokens.length) return { consent: 'yes' };
  if (repeats(tokens, at, asked, words)) return { consent: 'yes' };
  return yes ? readYesAndMore(text, tokens, at, words) : undefined;
}

/** A no may be followed by anything: refusing is the safe reading. A yes and a no together are neither. */
function readNo(
  text: string,
  tokens: readonly Token[],
  at: number,
  yes: boolean,
  against: 'no' | 'later',
): ConsentAndRest | undefined {
  if (yes) return undefined;
  if (at >= tokens.length) return tokens.some(({ norm }) => norm === '?') ? undefined : { consent: against };
  return { consent: against, rest: restFrom(text, tokens, at) };
}

function readYesAndMore(
  text: string,
  tokens: readonly Token[],
  at: number,
  words: Words,
): ConsentAndRest | undefined {
  const c = compiledOf(words);
  const added = matchPhrase(c.adds, tokens, at);
  if (!added || added.to >= tokens.length) return undefined;
  for (let index = added.to; index < tokens.length; index++) {
    if (matchPhrase(c.changes, tokens, index)) return undefined;
  }
  return { consent: 'yes', rest: restFrom(text, tokens, added.to) };
}

/** Whether all that is left repeats, in its order, words of what was asked, with only little words between. */
function repeats(tokens: readonly Token[], from: number, asked: string, words: Words): boolean {
  if (!asked || tokens.length - from > mostWords) return false;
  const c = compiledOf(words);
  const question = tokenise(asked).map(({ norm }) => norm);
  let reached = 0;
  let repeated = 0;
  for (let at = from; at < tokens.length; at++) {
    const norm = tokens[at]?.norm ?? '';
    const next = question.indexOf(norm, reached);
    if (/^[\p{L}\d]/u.test(norm) && next >= 0) {
      reached = next + 1;
      repeated++;
      continue;
    }
    const small = matchPhrase(c.little, tokens, at);
    const around = matchPhrase(c.parts, tokens, at);
    if (small) at = small.to - 1;
    else if (around?.value === 'around' || around?.value === 'yes') at = around.to - 1;
    else if (!isPause(norm)) return false;
  }
  return repeated > 0;
}

function restFrom(
  text: string,
  tokens: readonly Token[],
  from: number,
): { text: string; start: number; end: number } {
  const start = tokens[from]?.start ?? text.length;
  const end = tokens.at(-1)?.end ?? start;
  return { text: text.slice(start, end), start, end };
}

function isPause(norm: string): boolean {
  return (
    norm === ',' ||
    norm === '.' ||
    norm === '!' ||
    norm === '-' ||
    norm === ';' ||
    norm === '\n' ||
    norm === '…' ||
    norm === ':' ||
    norm === ')'
  );
}
