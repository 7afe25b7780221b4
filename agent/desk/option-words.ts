import type { CatalogProduct } from '../../store/catalog/catalog.ts';
import { readSize } from '../../store/catalog/size.ts';
import type { DeskWord } from './desk-text.ts';

/** An option of a product that some words name: words `from` up to, not including, `to`. */
export type OptionWords = { from: number; to: number; facet: string; value: string };

type Value = { facet: string; value: string; keys: readonly string[]; step: number | undefined };

export type OptionReader = {
  /** The options of the product that the words name, in their order, none inside another. */
  find: (words: readonly DeskWord[]) => OptionWords[];
  /** The option some words speak of by its name: "pressure", "water resistant". */
  facetAt: (words: readonly DeskWord[], at: number) => string | undefined;
  values: (facet: string) => readonly string[];
};

/** Little words no value is named by. */
const little = new Set([
  'of',
  'the',
  'a',
  'an',
  'in',
  'with',
  'and',
  'or',
  'to',
  'for',
  'my',
  'is',
  'it',
  'card',
  'size',
]);

/**
 * Reads options of one product: a value in full, however its words are joined ("13-inch", "13 inch"); a size in other
 * words ("medium", "M"); or a word that only one value of the product has ("Google Home" for "Google Assistant").
 */
export function createOptionReader(
  product: CatalogProduct,
  make: (text: string) => DeskWord[],
): OptionReader {
  const facets = [...new Set(product.variants.flatMap(({ options }) => Object.keys(options)))];
  const valuesOf = (facet: string) => [
    ...new Set(product.variants.flatMap(({ options }) => options[facet] ?? [])),
  ];
  const values: Value[] = facets.flatMap((facet) =>
    valuesOf(facet).map((value) => ({
      facet,
      value,
      keys: make(value)
        .filter(({ raw }) => /[\p{L}\p{N}%]/u.test(raw))
        .map(({ key }) => key),
      step: stepOf(value),
    })),
  );
  const facetKeys = new Map(facets.map((facet) => [facet, make(facet).map(({ key }) => key)]));
  const title = new Set(make(product.title).map(({ key }) => key));
  const owners = Map.groupBy(
    values.flatMap((value) => value.keys.map((key) => ({ key, value }))),
    ({ key }) => key,
  );

  function facetAt(words: readonly DeskWord[], at: number): string | undefined {
    const key = words[at]?.key ?? '';
    if (key.length < 4 || title.has(key)) return undefined;
    return facets.find((facet) => facetKeys.get(facet)?.some((own) => own.length >= 4 && sameStem(own, key)));
  }

  function find(words: readonly DeskWord[]): OptionWords[] {
    const found: OptionWords[] = [];
    for (let at = 0; at < words.length;) {
      const exact = whole(words, at);
      const size = sized(words, at);
      const sure = size && beside(words, at, at + 1, size.facet) ? size : undefined;
      const one = exact ?? size ?? unknownValue(words, at) ?? single(words, at);
      const hit = sure && !(exact && beside(words, at, exact.to, exact.facet)) ? sure : one;
      // "Google Home": a second word of what was just read is no value of its own.
      const before = found.at(-1);
      if (hit && before && before.to === at && before.facet === hit.facet && hit === one && !exact) {
        before.to = hit.to;
      } else if (hit) found.push(hit);
      at = hit ? hit.to : at + 1;
    }
    return found;
  }

  /** A value in full; signs between its words are passed over. */
  function whole(words: readonly DeskWord[], at: number): OptionWords | undefined {
    let best: OptionWords | undefined;
    for (const { facet, value, keys } of values) {
      if (keys.length === 1 && /^\d+$/.test(keys[0] ?? '') && !numberMeans(words, at, facet)) continue;
      const to = endOf(words, at, keys);
      if (to === undefined || (best && to <= best.to && !beside(words, at, to, facet))) continue;
      best = { from: at, to, facet, value };
    }
    return best;
  }

  /** "8 bar" where there are 9 and 15: a value the product has not, which the person must be told. */
  function unknownValue(words: readonly DeskWord[], at: number): OptionWords | undefined {
    const [number, unit] = [words[at], words[at + 1]];
    if (!number || !unit || !/^\d/.test(number.key) || unit.key.length < 2) return undefined;
    const hit = values.find(
      ({ keys }) => keys.length > 1 && /^\d/.test(keys[0] ?? '') && keys[1] === unit.key,
    );
    if (!hit || facetKeys.get(hit.facet)?.includes(unit.key)) return undefined;
    return { from: at, to: at + 2, facet: hit.facet, value: `${number.raw} ${unit.raw}` };
  }

  /** A bare number is an option where its facet stands beside it ("size 8", "500 pieces"), or nothing else could be. */
  function numberMeans(words: readonly DeskWord[], at: number, facet: string): boolean {
    const names = facetKeys.get(facet) ?? [];
    const near = [words[at - 2], words[at - 1], words[at + 1], words[at + 2]];
    return near.some((word) => word !== undefined && names.some((name) => sameStem(name, word.key)));
  }

  function beside(words: readonly DeskWord[], from: number, to: number, facet: string): boolean {
    const names = facetKeys.get(facet) ?? [];
    return [words[from - 1], words[to]].some(
      (word) => word !== undefined && names.some((name) => sameStem(name, word.key)),
    );
  }

  function endOf(words: readonly DeskWord[], at: number, keys: readonly string[]): number | undefined {
    let place = at;
    for (const [n, key] of keys.entries()) {
      if (n > 0) while (words[place]?.raw === '-' || words[place]?.raw === '/') place++;
      const word = words[place];
      if (word?.key !== key && word?.raw !== key) return undefined;
      place++;
    }
    return keys.length === 0 ? undefined : place;
  }

  function sized(words: readonly DeskWord[], at: number): OptionWords | undefined {
    const raw = words[at]?.raw ?? '';
    const step = raw.length === 1 && !/[smlx]/.test(raw) ? undefined : stepOf(raw);
    if (step === undefined || (raw.length === 1 && words[at - 1]?.raw === "'")) return undefined;
    const hit = values.find((value) => value.step === step);
    return hit && { from: at, to: at + 1, facet: hit.facet, value: hit.value };
  }

  /** A word that one value alone has, or begins with: "softshell" is meant by "soft". */
  function single(words: readonly DeskWord[], at: number): OptionWords | undefined {
    const word = words[at];
    if (!word || word.key.length < 2 || little.has(word.key) || title.has(word.key)) return undefined;
    if (/^\d/.test(word.key)) return undefined;
    const own = owners.get(word.key) ?? [];
    const one = own.length === 1 ? own[0]?.value : begun(word.key);
    if (!one || facets.some((facet) => facetKeys.get(facet)?.includes(word.key))) return undefined;
    return { from: at, to: at + 1, facet: one.facet, value: one.value };
  }

  function begun(key: string): Value | undefined {
    if (key.length < 4) return undefined;
    const hits = values.filter(({ keys }) =>
      keys.some((own) => own.length > key.length && own.startsWith(key)),
    );
    return hits.length === 1 ? hits[0] : undefined;
  }

  return { find, facetAt, values: valuesOf };
}

function stepOf(value: string): number | undefined {
  const size = readSize(value);
  return size?.dimension === 'step' ? size.amount : undefined;
}

/** "resistant" and "resistance", "zipper" and "zippers". */
function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  const shared = Math.max(4, length - 2);
  return length >= 4 && a.slice(0, shared) === b.slice(0, shared);
}
