import type { PriceList } from '../../store/catalog/price-list.ts';
import { isWithin } from './day.ts';
import { isIn, type Place } from './place.ts';

/** Who buys, as far as prices look at it. */
export type Buyer = {
  /** The customer's id. */
  customer?: string | undefined;
  tier?: string | undefined;
  /** Where it goes. */
  place?: Place | undefined;
  /** A business with a tax number. */
  business?: boolean | undefined;
  /** A customer without an order so far. */
  firstOrder?: boolean | undefined;
};

/** Where a price comes from that is not the catalogue's own; `from` is the number of units it begins at. */
export type PriceSource = { kind: 'contract' | 'list'; id: string; name: string; from?: number };

export type UnitPrice = {
  minor: number;
  source?: PriceSource;
  /** Whether discounts come off it. */
  discounts: boolean;
};

/** Price lists that hold for a buyer on a day, contracts apart. */
export type ListsInForce = { contracts: readonly PriceList[]; lists: readonly PriceList[] };

/** The price lists a buyer gets: in this currency, on this day; a condition that is not known to hold does not. */
export function listsInForce(
  all: readonly PriceList[],
  { customer, tier, place }: Buyer,
  currency: string,
  day: string,
): ListsInForce {
  if (all.length === 0) return none;
  const held = all.filter(
    (list) =>
      list.currency === currency &&
      isWithin(day, list) &&
      (!list.customers || (customer !== undefined && list.customers.includes(customer))) &&
      (!list.tiers || (tier !== undefined && list.tiers.includes(tier))) &&
      (!list.regions || isIn(place, list.regions)),
  );
  return {
    contracts: held.filter(({ customers }) => customers),
    lists: held.filter(({ customers }) => !customers),
  };
}

const none: ListsInForce = { contracts: [], lists: [] };

/**
 * Which price counts: a contract of this customer before any price list, a price list before the catalogue. Of several
 * of one kind the lowest counts, of equal ones the first. In a list the step with the most units reached counts.
 */
export function unitPrice(
  { contracts, lists }: ListsInForce,
  variant: { id: string; priceMinor: number },
  quantity: number,
): UnitPrice {
  return (
    lowest(contracts, 'contract', variant.id, quantity) ??
    lowest(lists, 'list', variant.id, quantity) ?? { minor: variant.priceMinor, discounts: true }
  );
}

function lowest(
  lists: readonly PriceList[],
  kind: PriceSource['kind'],
  variant: string,
  quantity: number,
): UnitPrice | undefined {
  let best: UnitPrice | undefined;
  for (const list of lists) {
    const step = list.prices.get(variant)?.find(({ from }) => quantity >= from);
    if (!step || (best && best.minor <= step.minor)) continue;
    const { id, name, discounts = kind === 'list' } = list;
    const source: PriceSource = { kind, id, name, ...(step.from > 1 && { from: step.from }) };
    best = { minor: step.minor, source, discounts };
  }
  return best;
}
