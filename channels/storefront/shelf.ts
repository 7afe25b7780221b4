import type { Facets } from '../../store/records.ts';

/** The products of a shop in order, and the one facet its page can be filtered by. */
export type Shelf = {
  all: string[];
  /** Ids by facet value, the value with the most products first; empty where no facet divides the shop well. */
  groups: Map<string, string[]>;
};

/** What people look for first, before the facet that divides best is taken. */
const preferred = ['department', 'category', 'medium', 'colour'];
const mostGroups = 12;

/** Orders a shop's products for its page and picks the facet to filter by: one with two to twelve values. */
export function layShelf(products: readonly { id: string; facets: Facets | null }[]): Shelf {
  const facets = new Map<string, Map<string, string[]>>();
  for (const { id, facets: own } of products) {
    for (const [name, values] of Object.entries(own ?? {})) {
      const groups = facets.get(name) ?? new Map<string, string[]>();
      facets.set(name, groups);
      for (const value of [values].flat()) groups.set(value, [...(groups.get(value) ?? []), id]);
    }
  }
  const usable = [...facets].filter(([, { size }]) => size > 1 && size <= mostGroups).map(([name]) => name);
  const chosen = preferred.find((name) => usable.includes(name)) ?? usable[0];
  const groups = [...(facets.get(chosen ?? '') ?? [])].sort(([, a], [, b]) => b.length - a.length);
  return { all: products.map(({ id }) => id), groups: new Map(groups) };
}
