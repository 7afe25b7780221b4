import type { PriceListTerms } from '../records.ts';
import type { Tables } from '../schema/schema.ts';

/** What a number of units costs each, in minor units of the list's currency. */
export type PriceStep = { from: number; minor: number };

/** A price list as it is looked up: who gets it, when, and what it says of a variant. */
export type PriceList = PriceListTerms & {
  id: string;
  name: string;
  currency: string;
  /** ISO 8601 dates, inclusive. */
  from?: string;
  to?: string;
  /** Steps of a variant, from the most units to the fewest. */
  prices: ReadonlyMap<string, readonly PriceStep[]>;
};

/** Rows as price lists, in the order of the rows. */
export function priceListsOf(
  lists: readonly Tables['priceLists']['$inferSelect'][],
  prices: readonly Tables['listPrices']['$inferSelect'][],
): PriceList[] {
  const pricesOf = Map.groupBy(prices, ({ listId }) => listId);
  return lists.map(({ id, name, currency, validFrom, validTo, terms }) => ({
    id,
    name,
    currency,
    ...terms,
    ...(validFrom !== null && { from: validFrom }),
    ...(validTo !== null && { to: validTo }),
    prices: stepsOf(pricesOf.get(id) ?? []),
  }));
}

function stepsOf(rows: readonly Tables['listPrices']['$inferSelect'][]): Map<string, PriceStep[]> {
  const steps = new Map<string, PriceStep[]>();
  for (const { variantId, fromQuantity, priceMinor } of rows) {
    const of = steps.get(variantId) ?? [];
    of.push({ from: fromQuantity, minor: priceMinor });
    steps.set(variantId, of);
  }
  for (const of of steps.values()) of.sort((a, b) => b.from - a.from);
  return steps;
}
