import type { Words } from '../../prompts/words.ts';
import type { Token } from './entity.ts';
import { tokenise } from './normalise.ts';

type Branch<T> = { next: Map<string, Branch<T>>; value?: T };

/** Phrases to look up in a row of tokens. */
export type Phrases<T> = Branch<T>;

/** A phrase found: `to` is the index after its last token. */
export type Found<T> = { value: T; to: number };

/** Compiles phrases with what they stand for. Where a phrase is given twice the first counts. */
export function compilePhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const root: Branch<T> = { next: new Map() };
  const late: [string, T][] = [];
  const add = (phrase: string, value: T): void => {
    let branch = root;
    for (const { norm } of tokenise(phrase)) {
      if (norm === '-' && phrase !== '-') continue;
      let next = branch.next.get(norm);
      if (!next) branch.next.set(norm, (next = { next: new Map() }));
      branch = next;
    }
    if (branch !== root && branch.value === undefined) branch.value = value;
  };
  for (const [phrase, value] of entries) {
    add(phrase, value);
    if (/\p{L}['’]\p{L}/u.test(phrase)) late.push([phrase.replace(/['’]/g, ''), value]);
  }
  for (const [phrase, value] of late) add(phrase, value);
  return root;
}

/** Compiles a plain list of phrases. */
export function compileList(...lists: readonly (readonly string[])[]): Phrases<true> {
  return compilePhrases(lists.flat().map((phrase) => [phrase, true] as const));
}

/** The longest phrase that begins at token `from`, if any. A hyphen between two of its words is passed over. */
export function matchPhrase<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  from: number,
): Found<T> | undefined {
  let branch = phrases.next.get(tokens[from]?.norm ?? '');
  let found: Found<T> | undefined;
  let at = from + 1;
  while (branch) {
    if (branch.value !== undefined) found = { value: branch.value, to: at };
    if (branch.next.size === 0) return found;
    let token = tokens[at];
    if (token?.norm === '-') token = tokens[++at];
    if (!token) return found;
    branch = branch.next.get(token.norm);
    at++;
  }
  return found;
}

/** Where a phrase that begins at token `from` ends, or `from` itself where there is none. */
export function skipPhrase(phrases: Phrases<unknown>, tokens: readonly Token[], from: number): number {
  return matchPhrase(phrases, tokens, from)?.to ?? from;
}

/** Where the longest phrase that ends right before token `to` begins, looking back at most `reach` tokens. */
export function phraseBefore<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  to: number,
  reach = 5,
): { value: T; from: number } | undefined {
  for (let from = Math.max(0, to - reach); from < to; from++) {
    const found = matchPhrase(phrases, tokens, from);
    if (found?.to === to) return { value: found.value, from };
  }
  return undefined;
}

/** Compiles something from a language's words once, and remembers it for as long as the words live. */
export function perWords<T>(compile: (words: Words) => T): (words: Words) => T {
  const known = new WeakMap<Words, T>();
  return (words) => {
    let compiled = known.get(words);
    if (compiled === undefined) known.set(words, (compiled = compile(words)));
    return compiled;
  };
}

/** Every token that is part of one of the phrases. */
export function coveredBy(phrases: Phrases<unknown>, tokens: readonly Token[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const end = skipPhrase(phrases, tokens, at);
    for (let index = at; index < end; index++) covered.add(index);
  }
  return covered;
}
