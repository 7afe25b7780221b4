import type { Item } from '../../tools/tool.ts';
import type { FacetWish, ItemRef, OrderRef, ProductWish, QuantityWish } from '../../tools/wish.ts';
import {
  isEmptyWish,
  namesIn,
  optionValue,
  priceOfItem,
  productWishOf,
  type Surroundings,
} from './fill-product.ts';
import type { Phrases } from '../recognise/phrases.ts';
import { matchPhrase } from '../recognise/phrases.ts';
import { firstOf, type Reading } from './reading.ts';

/**
 * Words that point: "it", "that one"; "the", which means a thing both know; and days, weeks, months and years, each with
 * how many days it is.
 */
export type Pointers = {
  one: Phrases<true>;
  many: Phrases<true>;
  definite: Phrases<true>;
  spans: Phrases<number>;
};

/** Which thing a clause means, or undefined where it means none. */
export function itemRefOf(reading: Reading, around: Surroundings, pointers: Pointers): ItemRef | undefined {
  const wish = productWishOf(reading, around);
  const choice = firstOf(reading, 'choice');
  const ordinal = firstOf(reading, 'ordinal');
  const place = choice?.positions?.[0] ?? (around.seen.shown.length > 0 ? ordinal : undefined);
  if (place !== undefined) return withOptions({ shown: place }, wish);
  if (choice?.other) return withOptions({ other: true }, wish);
  // "The cheapest" is a choice; where the article is part of the superlative ("le moins cher") it is a comparison.
  const best = choice?.superlative ?? firstOf(reading, 'comparison');
  if (best?.superlative && isOnlySort(wish)) return bySuperlative(around, wish.sort) ?? { wish };
  const only = exactProduct(reading);
  if (only !== undefined) return withOptions({ product: only }, wish);
  if (isEmptyWish(wish)) return points(reading, pointers) ? { focus: true } : undefined;
  if (narrowsFocus(wish, around)) return { focus: true, wish };
  const shown = isDefinite(reading, pointers) ? amongShown(wish, around) : undefined;
  if (shown !== undefined) return withOptions({ shown }, wish);
  return { wish };
}

/** The places of several shown things at once: "both", "the first two", "the first and the third". */
export function placesOf(reading: Reading, shown: number): number[] {
  const choice = firstOf(reading, 'choice');
  if (!choice) return [];
  const { positions = [], firstN, all } = choice;
  const count = firstN ?? (all ? shown : 0);
  if (count > 1) return Array.from({ length: Math.min(count, shown) }, (_, at) => at + 1);
  return positions.length > 1 ? positions : [];
}

/** Beside a thing that is found already, only options still say something: "the second in M". */
function withOptions(ref: ItemRef, wish: ProductWish): ItemRef {
  return wish.facets ? { ...ref, wish: { facets: wish.facets } } : ref;
}

function isOnlySort({ text, facets, price }: ProductWish): boolean {
  return !text && !facets?.length && !price;
}

function bySuperlative({ catalog, seen }: Surroundings, sort: ProductWish['sort']): ItemRef | undefined {
  if (seen.shown.length === 0 || (sort !== 'cheapest' && sort !== 'dearest')) return undefined;
  const sign = sort === 'cheapest' ? 1 : -1;
  const prices = seen.shown.map((item) => sign * (priceOfItem(catalog, item) ?? Infinity));
  return { shown: prices.indexOf(Math.min(...prices)) + 1 };
}

function exactProduct(reading: Reading): string | undefined {
  for (const match of reading.matches) {
    if (match.kind !== 'product' || match.not) continue;
    const [best, next] = match.products;
    // One product, or one whole name where others only hold these words.
    if (best && (match.total === 1 || (best.score > 0.999 && (next?.score ?? 0) < 0.999))) return best.id;
  }
  return undefined;
}

/** "The Muscadet" is one that was seen; "a Muscadet" may be any. */
function isDefinite({ loose }: Reading, { definite, one }: Pointers): boolean {
  return loose.some((_, at) => matchPhrase(definite, loose, at) ?? matchPhrase(one, loose, at));
}

function points(reading: Reading, pointers: Pointers): boolean {
  return reading.loose.some((_, at) => matchPhrase(pointers.one, reading.loose, at) !== undefined);
}

/** Only options of the thing in focus, and no other kind of thing: "and in M?", "not linen, cotton". */
function narrowsFocus({ text, facets, price, sort }: ProductWish, { catalog, seen }: Surroundings): boolean {
  const product = seen.focus && catalog.product(seen.focus.product);
  if (!product || text || price || sort || !facets?.length) return false;
  return facets.every(({ facet }) => product.variants.some(({ options }) => facet in options));
}

/** The place of the one shown thing that fits, so that "the Muscadet" means the one on the screen. */
function amongShown(wish: ProductWish, { catalog, seen }: Surroundings): number | undefined {
  if (seen.shown.length === 0 || wish.sort || wish.price) return undefined;
  const fitting = seen.shown.flatMap((item, at) => (fits(item, wish, catalog) ? [at + 1] : []));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function fits(item: Item, wish: ProductWish, catalog: Surroundings['catalog']): boolean {
  const variants = catalog.product(item.product)?.variants ?? [];
  const among = new Set(variants.map(({ id }) => id));
  return catalog.search(wish, { limit: 0, among }).total > 0;
}

/** How many: pieces or packs, or a bare number where one can be meant. */
export function quantityOf(reading: Reading, { catalog, unit }: Surroundings): QuantityWish | undefined {
  const quantity = firstOf(reading, 'quantity');
  if (quantity && quantity.unit === undefined && quantity.count > 0) {
    const { count, pack, packUnits } = quantity;
    // A magnum is an option of the thing where the catalogue says so, not a pack of it.
    const option = pack !== undefined && optionValue(catalog, [pack]) !== undefined;
    const packed = pack !== undefined && pack !== unit && pack !== 'piece' && !option;
    return { count, ...(packed && { pack }), ...(packUnits !== undefined && { packUnits }) };
  }
  // A number after a thing is its age, size or year more often than how many.
  const [first] = [...reading.matches].sort((a, b) => a.start - b.start);
  const number = reading.entities.find(
    ({ kind, end }) => kind === 'number' && (!first || end <= first.start),
  );
  return number?.kind === 'number' && number.value > 0 ? { count: number.value } : undefined;
}

/** Which order: its number, the newest, the one talked about, the other one, or by what is in it. */
export function orderRefOf(reading: Reading, around: Surroundings, pointers: Pointers): OrderRef | undefined {
  const number = firstOf(reading, 'order_number');
  if (number !== undefined) return { number };
  const choice = firstOf(reading, 'choice');
  if (choice?.other) return { other: true };
  const place = choice?.positions?.[0];
  if (place !== undefined && around.seen.orders.length > 1) return { shown: place };
  if (firstOf(reading, 'ordinal') === -1) return { last: true };
  const { facets } = productWishOf(reading, around);
  const text = namesIn(reading);
  if (facets?.length || text) return { containing: { ...(facets && { facets }), ...(text && { text }) } };
  return points(reading, pointers) ? { focus: true } : undefined;
}

/** Two sets of options of one thing: the newer value of an option counts. */
export function mergeFacets(old: readonly FacetWish[] = [], added: readonly FacetWish[] = []): FacetWish[] {
  const touched = new Set(added.map(({ facet }) => facet));
  return [...old.filter(({ facet }) => !touched.has(facet)), ...added];
}
