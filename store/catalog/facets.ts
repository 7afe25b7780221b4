import type { FacetWish } from '../../tools/wish.ts';
import type { CatalogProduct, CatalogVariant, FacetAliases } from './catalog.ts';
import type { CatalogFacet, CatalogFacetValue, Postings } from './catalog-index.ts';
import { readSize, sameSize } from './size.ts';
import type { Size } from './size.ts';
import { distance, mistakesAllowed } from './vocabulary.ts';
import { compact, singularKey, wordsOf } from './words.ts';

export type Facets = {
  list: readonly CatalogFacet[];
  byName: (name: string) => CatalogFacet | undefined;
  resolve: (wish: Pick<FacetWish, 'facet' | 'value'>) => readonly CatalogFacetValue[];
  postings: (value: CatalogFacetValue) => Postings;
};

type Rows = { products: readonly CatalogProduct[]; variants: readonly CatalogVariant[]; first: Uint32Array };
type MutableValue = { -readonly [K in keyof CatalogFacetValue]: CatalogFacetValue[K] };
type Growing = {
  value: MutableValue;
  aliases: string[];
  products: number[];
  variants: number[];
  seen: number;
};
type Column = {
  facet: { name: string; key: string; option: boolean; values: MutableValue[] };
  byRaw: Map<string, Growing>;
  byKey: Map<string, Growing>;
};

const none: readonly CatalogFacetValue[] = [];

/** Reads facets and options into postings. An option hides the facet of the same name of its product. */
export function createFacets(rows: Rows, aliases: FacetAliases, singular: (word: string) => string): Facets {
  const columns = new Map<string, Column>();
  const byRawName = new Map<string, Column>();

  function columnFor(name: string): Column {
    let column = byRawName.get(name);
    if (column) return column;
    const key = compact(name) || name;
    column = columns.get(key);
    if (!column) {
      column = {
        facet: { name, key, option: false, values: [] },
        byRaw: new Map(),
        byKey: new Map(),
      };
      columns.set(key, column);
    }
    byRawName.set(name, column);
    return column;
  }

  function valueIn(column: Column, raw: string): Growing {
    let found = column.byRaw.get(raw);
    if (found) return found;
    const key = compact(raw) || raw;
    found = column.byKey.get(key);
    if (!found) {
      const names: string[] = [];
      const value = { facet: column.facet.name, value: raw, key, products: 0, option: false, aliases: names };
      found = { value, aliases: names, products: [], variants: [], seen: -1 };
      column.facet.values.push(value);
      column.byKey.set(key, found);
    }
    column.byRaw.set(raw, found);
    return found;
  }

  function count(found: Growing, product: number): void {
    if (found.seen === product) return;
    found.seen = product;
    found.value.products++;
  }

  for (const [row, product] of rows.products.entries()) {
    const from = rows.first[row] ?? 0;
    const to = rows.first[row + 1] ?? 0;
    const optional = new Set<Column>();
    for (let at = from; at < to; at++) {
      const options = rows.variants[at]?.options ?? {};
      for (const name in options) {
        const raw = options[name];
        if (raw === undefined || raw === '') continue;
        const column = columnFor(name);
        column.facet.option = true;
        optional.add(column);
        const found = valueIn(column, raw);
        found.value.option = true;
        found.variants.push(at);
        count(found, row);
      }
    }
    for (const name in product.facets) {
      const column = columnFor(name);
      if (optional.has(column)) continue;
      for (const raw of product.facets[name] ?? []) {
        const found = valueIn(column, raw);
        if (found.products.at(-1) === row) continue;
        found.products.push(row);
        count(found, row);
      }
    }
  }

  const postings = new Map<CatalogFacetValue, Postings>();
  for (const column of columns.values())
    for (const { value, products, variants } of column.byKey.values())
      postings.set(value, { products: Uint32Array.from(products), variants: Uint32Array.from(variants) });
  addAliases(columns, aliases);

  const list: CatalogFacet[] = [...columns.values()].map((column) => column.facet);
  const lookups = list.map((facet) => createLookup(facet, singular));
  const lookupOf = new Map<CatalogFacet, Lookup | undefined>(list.map((facet, at) => [facet, lookups[at]]));

  const byName = (name: string): CatalogFacet | undefined => {
    const key = compact(name);
    const exact = columns.get(key)?.facet ?? list.find((facet) => singular(facet.key) === singular(key));
    if (exact) return exact;
    const near = list
      .map((facet) => ({ facet, distance: distance(key, facet.key, mistakesAllowed(key.length)) }))
      .filter(({ distance }) => distance <= mistakesAllowed(key.length))
      .sort((a, b) => a.distance - b.distance);
    return near[0]?.facet;
  };

  const resolve: Facets['resolve'] = ({ facet, value }) => {
    const named = byName(facet);
    const own = named ? (lookupOf.get(named)?.(value, 'loose') ?? none) : none;
    if (own.length > 0) return own;
    return lookups.flatMap((lookup, at) => (list[at] === named ? [] : lookup(value, 'strict')));
  };

  return {
    list,
    byName,
    resolve,
    postings: (value) => postings.get(value) ?? { products: new Uint32Array(), variants: new Uint32Array() },
  };
}

function addAliases(columns: ReadonlyMap<string, Column>, aliases: FacetAliases): void {
  for (const [name, values] of Object.entries(aliases)) {
    const column = columns.get(compact(name));
    for (const [value, others] of Object.entries(values))
      column?.byKey.get(compact(value))?.aliases.push(...others);
  }
}

type Lookup = (raw: string, how: 'strict' | 'loose') => readonly CatalogFacetValue[];

/** Finds values of one facet; strict: exactly, by alias or in the plural; loose: as a size, by part or with a typo too. */
function createLookup(facet: CatalogFacet, singular: (word: string) => string): Lookup {
  const exact = new Map<string, CatalogFacetValue[]>();
  const other = new Map<string, CatalogFacetValue[]>();
  const add = (map: typeof exact, key: string, value: CatalogFacetValue) => {
    const there = map.get(key);
    if (!there) map.set(key, [value]);
    else if (!there.includes(value)) there.push(value);
  };
  for (const value of facet.values) {
    add(exact, value.key, value);
    add(other, singularKey(wordsOf(value.value), singular), value);
    for (const alias of value.aliases) {
      add(other, compact(alias), value);
      add(other, singularKey(wordsOf(alias), singular), value);
    }
  }

  let sizes: (Size | undefined)[] | undefined;
  let words: ReadonlySet<string>[] | undefined;

  function loosely(raw: string, key: string): readonly CatalogFacetValue[] {
    const size = readSize(raw);
    if (size) {
      const known = (sizes ??= facet.values.map(({ value }) => readSize(value)));
      const same = facet.values.filter((_, at) => {
        const its = known[at];
        return its !== undefined && sameSize(size, its);
      });
      if (same.length > 0) return same;
    }
    const its = (words ??= facet.values.map(({ value }) => new Set(wordsOf(value).map(singular))));
    const asked = wordsOf(raw).map(singular);
    // A lone letter is in too many values to stand for one: the L of "1 L".
    const partly = asked.every((word) => word.length < 2)
      ? []
      : facet.values.filter((_, at) => asked.every((word) => its[at]?.has(word)));
    if (partly.length > 0) return partly;
    const allowed = mistakesAllowed(key.length);
    let nearest = allowed;
    let found: CatalogFacetValue[] = [];
    for (const [known, values] of [...exact, ...other]) {
      const cost = allowed === 0 || /\d/.test(key) ? Infinity : distance(key, known, nearest);
      if (cost > nearest) continue;
      found = cost < nearest ? [...values] : [...new Set([...found, ...values])];
      nearest = cost;
    }
    return found;
  }

  return (raw, how) => {
    const key = compact(raw);
    const strict = exact.get(key) ?? other.get(key) ?? other.get(singularKey(wordsOf(raw), singular));
    if (strict) return strict;
    return how === 'strict' || key === '' ? none : loosely(raw, key);
  };
}
