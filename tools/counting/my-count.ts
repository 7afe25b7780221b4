import { z } from 'zod';
import { openCountOf, type Count } from '../../store/queries/counts.ts';
import type { CountScope } from '../../store/records.ts';
import { variantTitle } from '../catalog/show.ts';
import { personText } from '../inventory/move-stock.ts';
import type { ToolContext } from '../tool.ts';

/** One thing that was counted. Units; `priceMinor` is its list price. */
export const countedRow = z.object({
  product: z.string(),
  variant: z.string(),
  title: z.string(),
  counted: z.int(),
  /** What the books said when it was counted. */
  expected: z.int(),
  priceMinor: z.int(),
  /** When it was counted, in milliseconds since 1970. */
  at: z.int(),
});
export type CountedRow = z.infer<typeof countedRow>;

export type MyCount = {
  count: Count;
  rows: CountedRow[];
  /** What is to be counted and was not yet, in the shop's own order. */
  missing: { product: string; variant: string; title: string }[];
};

/** The count this member of staff has open. A thing the shop no longer has is not in it. */
export async function myCount(ctx: ToolContext): Promise<MyCount | undefined> {
  const { store, shop, catalog, person } = ctx;
  const open = await openCountOf(store, shop.id, personText(person));
  if (!open) return undefined;
  const rows = open.lines.flatMap(({ variantId, counted, expected, at }) => {
    const variant = catalog.variant(variantId);
    const product = variant && catalog.product(variant.product);
    if (!variant || !product) return [];
    const title = variantTitle(product, variant);
    const { priceMinor } = variant;
    const line = { counted, expected, priceMinor, at: at.getTime() };
    return [{ product: product.id, variant: variantId, title, ...line }];
  });
  const done = new Set(open.lines.map(({ variantId }) => variantId));
  return {
    count: open.count,
    rows,
    missing: inScope(ctx, open.count.scope).filter(({ variant }) => !done.has(variant)),
  };
}

/** Every variant a count is of. */
export function inScope({ catalog }: Pick<ToolContext, 'catalog'>, { facets }: CountScope) {
  const all =
    facets.length === 0
      ? catalog.products.map((product) => ({ product, variants: product.variants }))
      : catalog.search({ facets }, { limit: catalog.products.length }).hits;
  return all.flatMap(({ product, variants }) =>
    variants.map((variant) => ({
      product: product.id,
      variant: variant.id,
      title: variantTitle(product, variant),
    })),
  );
}

/** The rows whose number is not that of the books, the largest difference in value first. */
export function differing(rows: readonly CountedRow[]): CountedRow[] {
  const value = (row: CountedRow) => Math.abs(differenceOf(row) * row.priceMinor);
  return rows
    .filter((row) => differenceOf(row) !== 0)
    .sort((a, b) => value(b) - value(a) || (a.variant < b.variant ? -1 : 1));
}

export function differenceOf({ counted, expected }: Pick<CountedRow, 'counted' | 'expected'>): number {
  return counted - expected;
}

/** What the differences add up to. Units, and minor units at list price. */
export function sumOf(rows: readonly CountedRow[]): { units: number; valueMinor: number } {
  return {
    units: rows.reduce((sum, row) => sum + differenceOf(row), 0),
    valueMinor: rows.reduce((sum, row) => sum + differenceOf(row) * row.priceMinor, 0),
  };
}
