import type { Catalog } from '../../store/catalog/catalog.ts';
import type { CatalogFacetValue } from '../../store/catalog/catalog-index.ts';
import { readSize, sameSize } from '../../store/catalog/size.ts';
import type { Token } from '../recognise/entity.ts';
import { piecesOf } from './match-pieces.ts';
import type { Piece, WordLists } from './match-pieces.ts';
import { createTitleFinder } from './match-titles.ts';
import type { TitleSpan } from './match-titles.ts';
import { createValueFinder } from './match-values.ts';
import type { FacetCandidate, How, ValueSpan } from './match-values.ts';

type Place = {
  /** Offsets in the text: from `start` up to, not including, `end`. */
  start: number;
  end: number;
  text: string;
  /** Tokens from the first up to, not including, the second. */
  tokens: [from: number, to: number];
  /** 1 is certain; comparable among matches of one kind. */
  score: number;
  how: How;
};

/** Words that stand for a facet value; several candidates where they stand for several, or may. */
export type FacetMatch = Place & { kind: 'facet'; candidates: FacetCandidate[] };

/** Words that name products. */
export type ProductMatch = Place & {
  kind: 'product';
  /** Best first, at most 20; a score of 1 is the whole name. */
  products: { id: string; score: number }[];
  /** Products these words name, also those not listed. */
  total: number;
  /** The words, mistakes put right: for `ProductWish.text` where they name many. */
  words: string;
  /** Whether a word of it is no facet value. Where none is, the facet matches in the same place say as much. */
  beyondFacets: boolean;
};

export type CatalogMatch = FacetMatch | ProductMatch;

export type Matcher = {
  /**
   * What of the catalogue a message names, in the order of the text. Facet matches do not overlap one another, nor do
   * product matches; a facet match inside a product match stays only where the product match is not beyond facets.
   */
  find: (tokens: readonly Token[], text: string) => CatalogMatch[];
  /** The value of one facet or option that raw words mean ("L" of size), or undefined. */
  valueOf: (facetOrOption: string, raw: string) => FacetCandidate | undefined;
  /** All values that raw words are, of any facet: exactly, by alias, in the plural or as the same size. */
  facetsOf: (raw: string) => FacetCandidate[];
};

/** Products a name of nothing but facet values may stand for before it says no more than the facets do. */
const fewProducts = 10;

/** Indexes the words of a catalogue: its facet values with their aliases, and its titles. */
export function createMatcher(catalog: Catalog, lists: WordLists): Matcher {
  const titles = createTitleFinder(catalog);
  const findValues = createValueFinder(catalog, lists.stopwords);
  const known = (piece: Piece) => piece.words.every((word) => titles.knows(word) || catalog.knows(word));

  function find(tokens: readonly Token[], text: string): CatalogMatch[] {
    const pieces = piecesOf(tokens, lists);
    const values = withoutOverlap(findValues(pieces, known), ({ how, score }) =>
      guessed(how) ? score - 1 : score,
    );
    const facetOf = new Map<number, ValueSpan>();
    for (const span of values) for (let at = span.from; at < span.to; at++) facetOf.set(at, span);

    const correctable = (at: number) => {
      const piece = pieces[at];
      return (
        piece !== undefined &&
        !piece.common &&
        !/\d/.test(piece.key) &&
        !known(piece) &&
        unexplained(facetOf.get(at))
      );
    };
    const named = withoutOverlap(
      titles.find(pieces, correctable).flatMap((span) => readTitle(span, pieces, values, facetOf)),
      ({ span }) => 1 / span.total,
    );
    const hidden = new Set<number>();
    for (const { span, beyondFacets } of named)
      if (beyondFacets) for (let at = span.from; at < span.to; at++) hidden.add(at);

    const place = ({
      from,
      to,
    }: {
      from: number;
      to: number;
    }): Pick<Place, 'start' | 'end' | 'text' | 'tokens'> => {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? start;
      return { start, end, text: text.slice(start, end), tokens: [from, to] };
    };
    const facets = values
      .filter(
        ({ from, to }) =>
          !Array.from({ length: to - from }, (_, at) => from + at).some((at) => hidden.has(at)),
      )
      .map((span): FacetMatch => {
        const { candidates, score, how } = span;
        return { kind: 'facet', ...place(span), candidates, score, how };
      });
    const products = named.map(({ span, beyondFacets }): ProductMatch => {
      const { products, total, words, typo } = span;
      const score = (typo ? 0.7 : 0.9) / (1 + Math.log10(total) / 2);
      const how = typo ? 'typo' : 'exact';
      return {
        kind: 'product',
        ...place(span),
        products,
        total,
        words: words.join(' '),
        beyondFacets,
        score,
        how,
      };
    });
    return [...facets, ...products].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Drops what names nothing in particular: an ordinary word, a number, a word half of the shop is called by. */
  function readTitle(
    span: TitleSpan,
    pieces: readonly Piece[],
    values: readonly ValueSpan[],
    facetOf: ReadonlyMap<number, ValueSpan>,
  ): { from: number; to: number; span: TitleSpan; beyondFacets: boolean }[] {
    const { from, to, words, total, products } = span;
    const inside = pieces.slice(from, to).filter(({ kind, stop }) => kind === 'word' && !stop);
    if (words.every((word) => /^[\d.]+$/.test(word) || word.length < 3)) return [];
    if (inside.every(({ common }) => common) && inside.length < 2) return [];
    const count = catalog.products.length;
    if (count >= 20 && total > count / 4) return [];
    if (values.some((value) => value.from <= from && value.to >= to && value.to - value.from > to - from))
      return [];
    const outside = pieces
      .slice(from, to)
      .some((piece, at) => piece.kind === 'word' && !piece.stop && unexplained(facetOf.get(from + at)));
    const [best] = products;
    const whole = best !== undefined && best.score > 0.999;
    // A laptop is not what a laptop compartment is for: the facet's products are others than the one so called.
    const another =
      whole &&
      !values.some((value) => value.from >= from && value.to <= to && holds(best.id, value.candidates));
    const beyondFacets = outside || another;
    if (!beyondFacets && !whole && (words.length < 2 || total > fewProducts)) return [];
    return [{ from, to, span, beyondFacets }];
  }

  function holds(id: string, candidates: readonly FacetCandidate[]): boolean {
    const product = catalog.product(id);
    return candidates.some(
      ({ facet, value }) =>
        product?.facets[facet]?.includes(value) ||
        product?.variants.some(({ options }) => options[facet] === value),
    );
  }

  const candidate = ({ facet, value, option }: CatalogFacetValue): FacetCandidate => ({
    facet,
    value,
    option,
  });

  function facetsOf(raw: string): FacetCandidate[] {
    const exact = catalog.valuesFor({ facet: '', value: raw });
    if (exact.length > 0) return exact.map(candidate);
    const size = readSize(raw);
    if (!size) return [];
    return catalog.facets.flatMap(({ values }) =>
      values
        .filter(({ value }) => {
          const its = readSize(value);
          return its !== undefined && sameSize(size, its);
        })
        .map(candidate),
    );
  }

  return {
    find,
    facetsOf,
    valueOf: (facetOrOption, raw) => {
      const name = catalog.facet(facetOrOption)?.name;
      if (name === undefined) return undefined;
      const found = catalog.valuesFor({ facet: name, value: raw }).find(({ facet }) => facet === name);
      return found && candidate(found);
    },
  };
}

/** Whether a place is free of a facet value one can be sure of. */
function unexplained(span: ValueSpan | undefined): boolean {
  return span === undefined || guessed(span.how);
}

function guessed(how: How): boolean {
  return how === 'sound' || how === 'prefix';
}

/** The longest first, then the better, guesses (below 0) last; what overlaps one taken before is left out. */
function withoutOverlap<T extends { from: number; to: number }>(
  spans: readonly T[],
  worth: (span: T) => number,
): T[] {
  const taken = new Set<number>();
  const kept: T[] = [];
  const ranked = spans
    .map((span) => ({ span, worth: worth(span), length: span.to - span.from }))
    .sort(
      (a, b) =>
        Number(a.worth < 0) - Number(b.worth < 0) ||
        b.length - a.length ||
        b.worth - a.worth ||
        a.span.from - b.span.from,
    );
  for (const { span } of ranked) {
    let free = true;
    for (let at = span.from; free && at < span.to; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = span.from; at < span.to; at++) taken.add(at);
    kept.push(span);
  }
  return kept.sort((a, b) => a.from - b.from);
}
