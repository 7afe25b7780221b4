import type { Words } from '../../prompts/words.ts';
import { createVocabulary } from '../../store/catalog/vocabulary.ts';
import { wordsIn } from '../local/lexicon.ts';
import type { Scan } from '../recognise/entity.ts';
import { fold, tokenise } from '../recognise/normalise.ts';
import type { Meaning, Menu, Named } from './menu.ts';

/** Finds the longest name of a menu that begins at a token; `to` is the index after its last token. */
export type MenuNames = (scan: Scan, at: number) => { to: number; meaning: Meaning } | undefined;

type Node = { next: Map<string, Node>; meaning?: Meaning };
type Candidate = { word: string; cost: number };
type Found = { to: number; meaning: Meaning; score: number };

/** A slip of the keyboard costs more than a plural; a longer name is worth more than either. */
const pluralCost = 0.1;
const slipCost = 0.5;

/**
 * Compiles the names of a menu. They are found in the singular and plural, in one word or two ("cheeseburger"), with numbers in
 * words or digits, and in spite of a slip; words of the language itself are never taken for a slip.
 */
export function compileMenuNames(menu: Menu, words: Words): MenuNames {
  const root: Node = { next: new Map() };
  const keyOf = keysOf(words);
  const vocabulary = new Set<string>();
  const add = (name: readonly string[], part: Partial<Meaning>): void => {
    let node = root;
    for (const word of name) {
      vocabulary.add(word);
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map() }));
      node = next;
    }
    if (node === root) return;
    const { items = [], options = [], amounts = [] } = node.meaning ?? {};
    node.meaning = {
      items: [...items, ...(part.items ?? [])],
      options: [...options, ...(part.options ?? [])],
      amounts: [...amounts, ...(part.amounts ?? [])],
    };
  };
  const addAll = ({ names }: Named, part: Partial<Meaning>): void => {
    const spelt = new Set(names.map((name) => wordsOf(name, keyOf).join(' ')));
    for (const name of spelt) {
      const parts = name.split(' ').filter(Boolean);
      add(parts, part);
      const joined = parts.join('');
      if (parts.length === 2 && /^\p{L}{6,}$/u.test(joined) && !spelt.has(joined)) add([joined], part);
    }
  };
  for (const item of menu.items) addAll(item, { items: [item.id] });
  for (const [group, options] of Object.entries(menu.groups))
    for (const option of options) addAll(option, { options: [{ group, id: option.id }] });
  for (const amount of menu.amounts ?? []) addAll(amount, { amounts: [amount.id] });
  for (const [group, options] of Object.entries(menu.groups))
    for (const [word, id] of shortNames(options, keyOf, words))
      if (!root.next.get(word)?.meaning) add([word], { options: [{ group, id }] });

  const candidatesOf = createCandidates(vocabulary, words);

  function walk(node: Node, scan: Scan, at: number, score: number): Found | undefined {
    let best: Found | undefined =
      node.meaning && node !== root ? { to: at, meaning: node.meaning, score } : undefined;
    if (node.next.size === 0) return best;
    const { tokens } = scan;
    let from = at;
    if (node !== root) while (isPassedOver(tokens[from]?.norm, tokens[from - 1]?.norm)) from++;
    const consider = (word: string, to: number, worth: number): void => {
      const next = node.next.get(word);
      const found = next && walk(next, scan, to, score + worth);
      if (found && (!best || found.score > best.score)) best = found;
    };
    const token = tokens[from];
    if (!token) return best;
    for (const { word, cost } of candidatesOf(keyOf(token.norm))) consider(word, from + 1, 1 - cost);
    const number = scan.numbers[from];
    if (number && number.to > from + 1) consider(String(number.value), number.to, number.to - from);
    const after = tokens[from + 1];
    if (after && /^\p{L}+$/u.test(after.norm) && /^\p{L}+$/u.test(token.norm))
      consider(token.norm + after.norm, from + 2, 2 - pluralCost);
    return best;
  }
  return (scan, at) => walk(root, scan, at, 0);
}

/** Number words are compared as digits, every "and" as one, apostrophes not at all. */
function keysOf(words: Words): (norm: string) => string {
  const keys = new Map<string, string>();
  for (const [word, value] of Object.entries(words.numbers.values)) keys.set(fold(word), String(value));
  for (const word of [...words.numbers.and, ...words.clauses.and])
    if (!/\s/.test(word)) keys.set(fold(word), '&');
  return (norm) => keys.get(norm) ?? (norm.includes("'") ? norm.replaceAll("'", '') : norm);
}

function wordsOf(name: string, keyOf: (norm: string) => string): string[] {
  return tokenise(name).flatMap(({ norm }) => (isPassedOver(norm, '') ? [] : [keyOf(norm)]));
}

/** Hyphens and the like inside a name, and the full stop of "dr. pepper". */
function isPassedOver(norm: string | undefined, before: string | undefined): boolean {
  return norm === '-' || norm === "'" || norm === '"' || (norm === '.' && (before ?? '').length <= 3);
}

/**
 * "oat" for "oat milk" in a group with several milks: what is left of two words where the second is shared. Words of the
 * grammar are left alone.
 */
function shortNames(
  options: readonly Named[],
  keyOf: (norm: string) => string,
  words: Words,
): [word: string, id: string][] {
  const grammar = wordsIn([words.functionWords, words.ordering]);
  const pairs = options.flatMap(({ id, names }) =>
    names.flatMap((name) => {
      const [first, last, ...more] = wordsOf(name, keyOf);
      return first !== undefined && last !== undefined && more.length === 0 ? [{ id, first, last }] : [];
    }),
  );
  return pairs.flatMap(({ id, first, last }) => {
    const shared = pairs.some((other) => other.last === last && other.id !== id);
    const taken = pairs.some((other) => other.first === first && other.id !== id);
    return shared && !taken && /^\p{L}{3,}$/u.test(first) && !grammar.has(first) ? [[first, id]] : [];
  });
}

/** The words of the menu that a word of the text may be. Remembers, for a bounded number of words. */
function createCandidates(names: ReadonlySet<string>, words: Words): (word: string) => readonly Candidate[] {
  const list = [...names];
  const near = createVocabulary(list).near;
  const language = wordsIn(words);
  const suffixes = words.quantities.pluralSuffixes;
  const remembered = new Map<string, Candidate[]>();

  function find(word: string): Candidate[] {
    const found: Candidate[] = names.has(word) ? [{ word, cost: 0 }] : [];
    const bases = [word];
    if (word.length < 3 || !/^\p{L}/u.test(word)) return found;
    for (const suffix of suffixes) {
      if (names.has(word + suffix)) found.push({ word: word + suffix, cost: pluralCost });
      const base = word.slice(0, -suffix.length);
      if (!word.endsWith(suffix) || base.length < 3) continue;
      if (names.has(base)) found.push({ word: base, cost: pluralCost });
      bases.push(base);
    }
    if (found.length > 0 || language.has(word)) return found;
    for (const base of bases)
      for (const { index, distance } of near(base, base.length >= 8 ? 2 : 1)) {
        const candidate = list[index] ?? '';
        if (isLikelySlip(base, candidate))
          found.push({ word: candidate, cost: slipCost * distance + (base === word ? 0 : pluralCost) });
      }
    return found.slice(0, 4);
  }
  return (word) => {
    let found = remembered.get(word);
    if (!found) {
      if (remembered.size > 5000) remembered.clear();
      remembered.set(word, (found = find(word)));
    }
    return found;
  };
}

/** Short words are near too many others: in them only a letter left out or swapped counts. */
function isLikelySlip(word: string, candidate: string): boolean {
  if (!/^\p{L}+$/u.test(word) || candidate.length < 4 || word[0] !== candidate[0]) return false;
  if (word.length >= 5) return true;
  return (
    word.length === 4 &&
    (candidate.length === 5 || [...word].sort().join('') === [...candidate].sort().join(''))
  );
}
