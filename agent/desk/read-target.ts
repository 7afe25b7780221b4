import type { FacetWish, OneVariantWish, VariantWish } from '../../tools/wish.ts';
import { holds, phraseAt, type DeskWord } from './desk-text.ts';
import type { DeskLexicon } from './lexicon.ts';
import type { OptionReader, OptionWords } from './option-words.ts';

/** How far after a word another may stand to belong to it. */
const reach = 5;

/**
 * What a thing should become, or which one is meant, as a stretch of words about it says: options set, options
 * preferred in their order, comparisons with what it is now, what stays as it is, the cheapest.
 */
export function readTarget(
  words: readonly DeskWord[],
  options: OptionReader,
  lexicon: DeskLexicon,
  now: Readonly<Record<string, string>>,
  isVariant: (id: string) => boolean = () => false,
): OneVariantWish {
  const wish: OneVariantWish = {};
  const found = options.find(words);
  const inside = (at: number) => found.some(({ from, to }) => at >= from && at < to);
  const preferring = found.length > 1 && isRanking(words, lexicon);
  const away = preferring ? [] : awayFrom(words, lexicon);
  const known = words.find(({ raw }) => raw.length >= 6 && isVariant(raw))?.raw;
  if (known !== undefined) return { variant: known };
  // What would do as well is no wish.
  const anyway = holds(words, lexicon.anyway);
  const facets: FacetWish[] = [];
  const prefer: FacetWish[] = [];
  for (const option of found) {
    if (away.some(([from, to]) => option.from >= from && option.from < to)) continue;
    const { facet, value } = option;
    if (anyway && sentenceAllows(words, option, lexicon)) continue;
    const above = isFollowed(words, option, lexicon);
    if (above) facets.push(...outside(options, facet, value, above));
    else if (isNegated(words, option.from, lexicon) && !/^(no|none|not|non|without)\b/i.test(value))
      facets.push({ facet, value, not: true });
    else if (preferring || isPreferred(words, option, lexicon)) prefer.push({ facet, value });
    else facets.push({ facet, value });
  }
  for (let at = 0; at < words.length; at++) {
    if (inside(at)) continue;
    const facet = options.facetAt(words, at);
    const bare = facet !== undefined && !facets.concat(prefer).some((one) => one.facet === facet);
    if (!bare || (anyway && sentenceAllows(words, { from: at, to: at, facet, value: '' }, lexicon))) continue;
    const yesNo = yesOrNo(options, facet, isNegated(words, at, lexicon));
    if (isKept(words, at, lexicon)) wish.keep = [...(wish.keep ?? []), facet];
    else if (compared(words, at, lexicon, facet, wish)) continue;
    else if (yesNo !== undefined) facets.push({ facet, value: yesNo });
  }
  addAlternatives(facets, prefer);
  adjectives(words, lexicon, wish, options);
  deltas(words, options, now, facets);
  if (facets.length > 0) wish.facets = facets;
  if (prefer.length > 0) wish.prefer = prefer;
  if (holds(words, lexicon.cheapest)) wish.sort = 'cheapest';
  else if (holds(words, lexicon.dearest)) wish.sort = 'dearest';
  else if (holds(words, lexicon.cheaper)) wish.cheaper = true;
  if (holds(words, lexicon.near)) wish.near = true;
  return wish;
}

/** Whether a wish says anything of what something should become. */
export function saysSomething(wish: VariantWish): boolean {
  return Object.keys(wish).some((key) => key !== 'keep' && key !== 'near') || (wish.keep?.length ?? 0) > 0;
}

/** Whether the sentence a value stands in only allows it: "a mountain bike is okay too", "waterproof or not, I don't care". */
function sentenceAllows(words: readonly DeskWord[], { from }: OptionWords, lexicon: DeskLexicon): boolean {
  const stop = ({ raw }: DeskWord) => /^[.;!?]$/.test(raw);
  const start = words.findLastIndex((word, at) => at < from && stop(word)) + 1;
  const end = words.findIndex((word, at) => at >= from && stop(word));
  return holds(words, lexicon.anyway, start, end < 0 ? words.length : end);
}

/** Stretches after "instead of" and the like: what there is now. */
function awayFrom(words: readonly DeskWord[], lexicon: DeskLexicon): [number, number][] {
  return words.flatMap((_, at): [number, number][] => {
    const length = phraseAt(words, at, lexicon.insteadOf);
    if (length === 0) return [];
    const end = words.findIndex((word, n) => n > at && /^[,.;:!?)]$/.test(word.raw));
    return [[at + length, end < 0 ? words.length : end]];
  });
}

/** "Battery over USB, and USB over AC": a list from the most to the least wished. */
function isRanking(words: readonly DeskWord[], lexicon: DeskLexicon): boolean {
  const overs = words.filter((_, at) => phraseAt(words, at, lexicon.over) > 0).length;
  return overs > 1 || (overs > 0 && holds(words, lexicon.prefer));
}

function isPreferred(words: readonly DeskWord[], { from, to }: OptionWords, lexicon: DeskLexicon): boolean {
  const stop = (at: number) => /^[,.;:]$/.test(words[at]?.raw ?? '');
  for (let at = from - 1; at >= Math.max(0, from - reach) && !stop(at); at--)
    if (phraseAt(words, at, lexicon.prefer) > 0) return true;
  for (let at = to; at < Math.min(words.length, to + reach) && !stop(at); at++)
    if (phraseAt(words, at, lexicon.prefer) > 0) return true;
  return false;
}

function isNegated(words: readonly DeskWord[], from: number, lexicon: DeskLexicon): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    if (/^[,.;:]$/.test(words[at]?.raw ?? '')) return false;
    if (phraseAt(words, at, lexicon.not) > 0) return true;
  }
  return false;
}

function isFollowed(
  words: readonly DeskWord[],
  { to }: OptionWords,
  lexicon: DeskLexicon,
): 'above' | 'below' | undefined {
  if (phraseAt(words, to, lexicon.orAbove) > 0) return 'above';
  return phraseAt(words, to, lexicon.orBelow) > 0 ? 'below' : undefined;
}

/** "i7 or above" leaves out i3 and i5: every value of the facet below it, by the number in it. */
function outside(options: OptionReader, facet: string, value: string, way: 'above' | 'below'): FacetWish[] {
  const number = (text: string) => Number(/\d+(?:\.\d+)?/.exec(text)?.[0] ?? Number.NaN);
  const at = number(value);
  return options
    .values(facet)
    .filter((other) => (way === 'above' ? number(other) < at : number(other) > at))
    .map((other) => ({ facet, value: other, not: true }));
}

function isKept(words: readonly DeskWord[], at: number, lexicon: DeskLexicon): boolean {
  for (let place = at - 1; place >= Math.max(0, at - reach); place--) {
    if (/^[,.;:]$/.test(words[place]?.raw ?? '')) return false;
    if (phraseAt(words, place, lexicon.same) > 0) return true;
  }
  const end = words.findIndex(({ raw }, place) => place > at && /^[,.;:]$/.test(raw));
  const after = words.slice(at + 1, Math.min(end < 0 ? words.length : end, at + reach + 3));
  return holds(after, lexicon.same);
}

/** A facet that is either so or not: "waterproof", "not water resistant", "no backlight". */
function yesOrNo(options: OptionReader, facet: string, negated: boolean): string | undefined {
  const values = options.values(facet);
  const no = values.find((value) => /^(no|none|not\b|non\b|without)/i.test(value));
  if (negated) return no;
  return no === undefined ? undefined : values.find((value) => /^yes$/i.test(value));
}

/** "Maximum zoom", "fewest pieces", "more storage": a word of degree beside the name of an option. */
function compared(
  words: readonly DeskWord[],
  at: number,
  lexicon: DeskLexicon,
  facet: string,
  wish: OneVariantWish,
): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 2); place--) {
    for (const way of ['most', 'least', 'more', 'less'] as const) {
      if (phraseAt(words, place, lexicon[way]) === 0) continue;
      if (/^\d/.test(words[place - 1]?.key ?? '')) return false;
      add(wish, { facet, way });
      return true;
    }
    const adjective = lexicon.comparatives.find(([phrases]) => phraseAt(words, place, phrases) > 0)?.[1];
    if (adjective) {
      add(wish, { facet, way: adjective.way });
      return true;
    }
  }
  return false;
}

function add(wish: OneVariantWish, comparison: NonNullable<OneVariantWish['compare']>[number]): void {
  const known = wish.compare ?? [];
  const same = known.some(
    ({ facet, dimension }) => facet === comparison.facet && dimension === comparison.dimension,
  );
  if (!same) wish.compare = [...known, comparison];
}

function adjectives(
  words: readonly DeskWord[],
  lexicon: DeskLexicon,
  wish: OneVariantWish,
  options: OptionReader,
): void {
  for (let at = 0; at < words.length; at++) {
    const hit = lexicon.comparatives.find(([phrases]) => phraseAt(words, at, phrases) > 0);
    if (!hit) continue;
    const [phrases, { dimension, way }] = hit;
    const length = phraseAt(words, at, phrases);
    // "A larger frame size" names its option; "one size smaller" too.
    const near = [at + length, at + length + 1, at - 1].map((place) => options.facetAt(words, place));
    const facet = near.find((name) => name !== undefined);
    if (wish.compare?.some((one) => one.facet !== undefined && one.facet === facet)) continue;
    add(wish, facet === undefined ? { dimension, way } : { facet, way });
  }
}

/** "1000 more pieces": the number there is now and that many. */
function deltas(
  words: readonly DeskWord[],
  options: OptionReader,
  now: Readonly<Record<string, string>>,
  facets: FacetWish[],
): void {
  for (const [at, word] of words.entries()) {
    if (!/^\d+$/.test(word.key) || words[at + 1]?.raw !== 'more') continue;
    const facet = [2, 3].map((n) => options.facetAt(words, at + n)).find((name) => name !== undefined);
    const present = facet === undefined ? Number.NaN : Number(/\d+/.exec(now[facet] ?? '')?.[0]);
    const value = String(present + Number(word.key));
    if (facet === undefined || !options.values(facet).includes(value)) continue;
    for (let n = facets.length - 1; n >= 0; n--) if (facets[n]?.facet === facet) facets.splice(n, 1);
    facets.push({ facet, value });
  }
}

/** Several values of one option are alternatives, the first one wished most. */
function addAlternatives(facets: FacetWish[], prefer: FacetWish[]): void {
  const byFacet = Map.groupBy(
    facets.filter(({ not }) => !not),
    ({ facet }) => facet,
  );
  for (const [, alike] of byFacet) {
    if (alike.length < 2) continue;
    for (const one of alike) {
      facets.splice(facets.indexOf(one), 1);
      prefer.push(one);
    }
  }
}
