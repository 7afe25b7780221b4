import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { productsOf } from './samples.fixture.ts';
import { createCatalog } from './catalog.ts';

test('agrees with a plain filter, whatever is asked', () => {
  const colours = ['red', 'blue', 'green', 'sand'];
  const sizes = ['S', 'M', 'L', 'XL'];
  const kinds = ['shirt', 'dress', 'sock'];
  const pick = <T>(from: readonly T[]) => fc.constantFrom(...from);
  const sketch = fc.record({
    title: fc.string(),
    facets: fc.record({ kind: fc.uniqueArray(pick(kinds), { maxLength: 2 }) }),
    variants: fc.array(
      fc.tuple(fc.integer({ min: 1, max: 50 }), fc.record({ colour: pick(colours), size: pick(sizes) })),
      { minLength: 1, maxLength: 4 },
    ),
  });
  const facet = fc.record({
    value: pick([...colours, ...sizes, ...kinds]),
    not: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(sketch, { maxLength: 50 }),
      fc.array(facet, { maxLength: 4 }),
      fc.integer({ min: 0, max: 60 }),
      (sketches, asked, atMost) => {
        const products = productsOf(sketches).map((product, at) => ({
          ...product,
          id: `p${at}`,
          variants: product.variants.map((variant, n) => ({
            ...variant,
            id: `p${at}v${n}`,
            product: `p${at}`,
          })),
        }));
        const catalog = createCatalog(products);
        const facetOf = (value: string) =>
          colours.includes(value) ? 'colour' : sizes.includes(value) ? 'size' : 'kind';
        const known = asked
          .filter(({ value }) => catalog.facet(facetOf(value))?.values.some((there) => there.value === value))
          .map(({ value, not }) => ({ facet: facetOf(value), value, not }));
        const expected = products.flatMap((product) =>
          product.variants
            .filter((variant) => {
              const has = ({ facet, value }: { facet: string; value: string }) =>
                variant.options[facet] === value ||
                (facet === 'kind' && product.facets['kind']?.includes(value));
              const wanted = known.filter(({ not }) => !not);
              return (
                variant.priceMinor <= atMost &&
                known.every((wish) => !wish.not || !has(wish)) &&
                wanted.every((wish) => wanted.some((other) => other.facet === wish.facet && has(other)))
              );
            })
            .map((variant) => variant.id),
        );
        const result = catalog.search({ facets: known, price: { atMost } }, { limit: 100 });
        expect(result.hits.flatMap((hit) => hit.variants.map((variant) => variant.id))).toEqual(expected);
        expect(result.totalVariants).toBe(expected.length);
      },
    ),
    { numRuns: 200 },
  );
});
