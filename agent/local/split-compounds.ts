import type { FacetCandidate } from './match-values.ts';

/** The shortest part of a compound: "hut" is a word, "ei" is in too many. */
const shortest = 3;

/**
 * Splits words written as one into the words a catalogue has: "leinenhemd" into "leinen hemd". The last part is the thing,
 * so a part before it that is of the same facet as the thing is left out ("blusenkleid" is a dress). `links` are the
 * letters that may join two parts; words are folded. Undefined where a part is no value of the catalogue.
 */
export function createCompoundSplitter(
  links: readonly string[],
  valuesOf: (word: string) => readonly FacetCandidate[],
): (word: string) => string | undefined {
  const remembered = new Map<string, string | undefined>();

  function split(word: string, depth: number): { parts: string[]; facets: Set<string> } | undefined {
    for (let at = shortest; at <= word.length - shortest; at++) {
      const head = valuesOf(word.slice(at));
      if (head.length === 0) continue;
      const facets = new Set(head.map(({ facet }) => facet));
      for (const link of links) {
        const first = word.slice(0, at);
        if (!first.endsWith(link) || first.length - link.length < shortest) continue;
        const stem = first.slice(0, first.length - link.length);
        const values = valuesOf(stem);
        const before =
          values.length > 0
            ? { parts: [stem], facets: new Set(values.map(({ facet }) => facet)) }
            : depth > 0
              ? split(stem, depth - 1)
              : undefined;
        if (!before) continue;
        const same = [...before.facets].every((facet) => facets.has(facet));
        const parts = same ? [word.slice(at)] : [...before.parts, word.slice(at)];
        return { parts, facets: new Set([...before.facets, ...facets]) };
      }
    }
    return undefined;
  }

  return (word) => {
    if (word.length < 2 * shortest || !/^\p{L}+$/u.test(word)) return undefined;
    if (!remembered.has(word)) {
      // Bounded: people make up words without end.
      if (remembered.size > 5000) remembered.clear();
      remembered.set(word, split(word, 1)?.parts.join(' '));
    }
    return remembered.get(word);
  };
}
