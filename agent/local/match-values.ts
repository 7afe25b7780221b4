import type { Catalog } from '../../store/catalog/catalog.ts';
import { createVocabulary, mistakesAllowed } from '../../store/catalog/vocabulary.ts';
import { singularKey, wordsOf } from '../../store/catalog/words.ts';
import { mayBeMistake, mistakeCost, soundKeys } from './match-mistake.ts';
import type { Piece } from './match-pieces.ts';

export type FacetCandidate = { facet: string; value: string; option: boolean };
export type How = 'exact' | 'alias' | 'plural' | 'prefix' | 'typo' | 'sound';

/** Facet values that pieces `from` up to, not including, `to` may stand for. */
export type ValueSpan = { from: number; to: number; candidates: FacetCandidate[]; how: How; score: number };

type Phrase = { words: string; candidates: FacetCandidate[]; how: 'exact' | 'alias' };

/** Longest value in words, and most words of a message looked at as one misspelt or misheard value. */
const longestPhrase = 8;
const longestMistake = 4;
/** More values than this that share a word or a beginning, and the word means none of them. */
const mostPartial = 6;

/** Finds a catalogue's facet values, options included, in the pieces of a message. */
export function createValueFinder(
  catalog: Catalog,
  stop: ReadonlySet<string>,
): (pieces: readonly Piece[], known: (piece: Piece) => boolean) => ValueSpan[] {
  const phrases = new Map<string, Phrase>();
  const plurals = new Map<string, Phrase>();
  const byWord = new Map<string, { candidates: FacetCandidate[]; own: boolean }>();
  const bySound = new Map<string, string[]>();

  const add = (
    map: Map<string, Phrase>,
    key: string,
    words: string,
    one: FacetCandidate,
    how: Phrase['how'],
  ) => {
    const there = map.get(key);
    if (!there) map.set(key, { words, candidates: [one], how });
    else if (there.how === how || how === 'alias') addOnce(there.candidates, one);
    else map.set(key, { words, candidates: [one, ...there.candidates], how });
  };
  for (const facet of catalog.facets) {
    for (const { value, aliases, option } of facet.values) {
      const one = { facet: facet.name, value, option };
      for (const name of [value, ...aliases]) {
        const words = wordsOf(name);
        const key = words.join('');
        if (!tellsByItself(key) || (words.length === 1 && stop.has(key))) continue;
        const how = name === value ? 'exact' : 'alias';
        add(phrases, key, words.join(' '), one, how);
        add(plurals, singularKey(words, catalog.singular), words.join(' '), one, how);
        if (words.length < 2) continue;
        for (const word of words) {
          const stem = catalog.singular(word);
          if (stem.length < 4 || stop.has(word) || /\d/.test(word)) continue;
          const there = byWord.get(stem);
          if (!there) byWord.set(stem, { candidates: [one], own: name === value });
          else {
            addOnce(there.candidates, one);
            there.own ||= name === value;
          }
        }
      }
    }
  }
  const keys = [...phrases.keys()].filter((key) => key.length > 3 && !/\d/.test(key));
  const vocabulary = createVocabulary(keys);
  for (const key of keys)
    for (const sound of soundKeys(key)) {
      const there = bySound.get(sound);
      if (there) there.push(key);
      else bySound.set(sound, [key]);
    }

  function asWritten(
    words: readonly string[],
    pieces: readonly Piece[],
  ): Omit<ValueSpan, 'from' | 'to'> | undefined {
    const key = words.join('');
    const phrase = phrases.get(key);
    // "a live" is not "alive": words may only run together where none of them is a function word.
    const apart = (found: Phrase) => found.words !== words.join(' ') && pieces.some(({ stop }) => stop);
    if (phrase && !apart(phrase))
      return { candidates: phrase.candidates, how: phrase.how, score: phrase.how === 'exact' ? 1 : 0.95 };
    const plural = plurals.get(singularKey(words, catalog.singular));
    if (!plural || pieces.some(({ stop }) => stop)) return undefined;
    return { candidates: plural.candidates, how: 'plural', score: 0.92 };
  }

  function mistyped(key: string): Omit<ValueSpan, 'from' | 'to'> | undefined {
    let best = Infinity;
    let candidates: FacetCandidate[] = [];
    for (const { index } of vocabulary.near(key, mistakesAllowed(key.length))) {
      const meant = keys[index] ?? '';
      const cost = mistakeCost(key, meant);
      if (cost > best || !mayBeMistake(key, meant, cost)) continue;
      const found = phrases.get(meant)?.candidates ?? [];
      candidates = cost < best ? [...found] : [...candidates, ...found];
      best = cost;
    }
    return candidates.length > 0 ? { candidates, how: 'typo', score: 0.85 - best * 0.2 } : undefined;
  }

  function begun(key: string): Omit<ValueSpan, 'from' | 'to'> | undefined {
    if (key.length < 4) return undefined;
    const longer = vocabulary.startingWith(key, mostPartial + 1).map((index) => keys[index] ?? '');
    if (longer.length > mostPartial || longer.some((meant) => key.length < meant.length * 0.4))
      return undefined;
    return partial(longer.flatMap((meant) => phrases.get(meant)?.candidates ?? []));
  }

  function sounded(key: string): Omit<ValueSpan, 'from' | 'to'> | undefined {
    const candidates: FacetCandidate[] = [];
    for (const sound of soundKeys(key)) {
      if (key.length < 5 || sound.length < (key.length < 6 ? 4 : 3)) continue;
      for (const meant of bySound.get(sound) ?? [])
        if (Math.abs(meant.length - key.length) <= Math.max(2, meant.length / 3))
          for (const one of phrases.get(meant)?.candidates ?? []) addOnce(candidates, one);
    }
    const usable = candidates.length > 0 && candidates.length <= mostPartial;
    return usable ? { candidates, how: 'sound', score: 0.4 } : undefined;
  }

  return (pieces, known) => {
    const spans: ValueSpan[] = [];
    const covered = new Set<number>();
    eachWindow(pieces, longestPhrase, (from, to, words) => {
      const found = asWritten(words, pieces.slice(from, to));
      if (!found || (to - from === 1 && pieces[from]?.stop)) return;
      spans.push({ from, to, ...found });
      for (let at = from; at < to; at++) covered.add(at);
    });
    const strange = (at: number) => {
      const piece = pieces[at];
      return (
        piece?.kind === 'word' && !covered.has(at) && !piece.common && !/\d/.test(piece.key) && !known(piece)
      );
    };
    eachWindow(pieces, longestMistake, (from, to, words) => {
      const inside = pieces.slice(from, to);
      if (inside.some(({ common, key }) => common || /\d/.test(key))) return;
      const key = words.join('');
      const one = to - from === 1;
      const part = one && !covered.has(from) ? byWord.get(catalog.singular(key)) : undefined;
      const odd = inside.some((_, at) => strange(from + at));
      const alone = one && odd;
      const found =
        // "Green" is in several colours' other names and means them; "warm" in one other name of summer means nothing.
        (part && (part.own || part.candidates.length > 1) ? partial(part.candidates) : undefined) ??
        (odd ? mistyped(key) : undefined) ??
        (alone ? begun(key) : undefined) ??
        (odd ? sounded(key) : undefined);
      if (found) spans.push({ from, to, ...found });
    });
    return spans;
  };
}

function partial(candidates: readonly FacetCandidate[]): Omit<ValueSpan, 'from' | 'to'> | undefined {
  const distinct: FacetCandidate[] = [];
  for (const one of candidates) addOnce(distinct, one);
  if (distinct.length === 0 || distinct.length > mostPartial) return undefined;
  return { candidates: distinct, how: 'prefix', score: 0.6 };
}

function addOnce(list: FacetCandidate[], one: FacetCandidate): void {
  if (!list.some(({ facet, value }) => facet === one.facet && value === one.value)) list.push(one);
}

/** A lone letter or a short number is a size only where something says so; a year is long enough. */
function tellsByItself(key: string): boolean {
  return key.length > 1 && !/^\d{1,3}$|^[\d.]+\.\d+$/.test(key);
}

/** Calls `visit` for each run of pieces that begins and ends with a word, with the words in it; `most` words at most. */
export function eachWindow(
  pieces: readonly Piece[],
  most: number,
  visit: (from: number, to: number, words: readonly string[]) => void,
): void {
  for (let from = 0; from < pieces.length; from++) {
    if (pieces[from]?.kind !== 'word') continue;
    const words: string[] = [];
    for (let at = from; at < pieces.length; at++) {
      const piece = pieces[at];
      if (!piece || piece.kind === 'break') break;
      if (piece.kind === 'glue') continue;
      words.push(...piece.words);
      if (words.length > most && at > from) break;
      visit(from, at + 1, words);
    }
  }
}
