import type { Catalog } from '../store/catalog/catalog.ts';
import type { Item, Seen } from '../tools/tool.ts';
import type { ItemRef, ProductWish, QuantityWish } from '../tools/wish.ts';
import type { ExpectedCall } from './message-lines.ts';

export type MadeCall = { tool: string; args: Record<string, unknown>; outcome?: string };
type Packs = readonly { name: string; units: number }[];

/** Where the call is made: what the shop sells, and what was in front of the person when they spoke. */
export type Place = { catalog: Catalog; packs?: Packs | undefined; seen: Seen };

/**
 * Whether a call is the one expected. Names and the arguments given must agree; wishes are compared by what they find
 * in the catalogue, so two wordings of one wish are the same; a place in what was shown, by what stood there; quantities
 * in single pieces. `null` is an argument that must not be there; a list is several that serve equally well.
 */
export function sameCall(
  expected: ExpectedCall,
  made: MadeCall,
  { catalog, packs = [], seen }: Place,
): boolean {
  if (![expected.tool].flat().includes(made.tool)) return false;
  if (expected.outcome !== undefined && expected.outcome !== made.outcome) return false;
  return Object.entries(expected.args ?? {}).every(([name, value]) => {
    if (value === null) return made.args[name] === undefined;
    if (name === 'wish' || name === 'item') {
      const actual = thing(made.args);
      // Guarantee: the file writes wishes and items as productWish and itemRef say.
      const wanted = [value].flat().map((one) => (name === 'wish' ? { wish: one } : one) as ItemRef);
      return wanted.some((one) =>
        sameThing(standing(one, seen, catalog), standing(actual, seen, catalog), catalog),
      );
    }
    const actual = made.args[name];
    // Guarantee: tools check quantities against quantityWish; the file's are written like those.
    if (name === 'quantity')
      return units(value as QuantityWish, packs) === units(actual as QuantityWish, packs);
    return [value].flat().some((one) => fitsPart(one, actual));
  });
}

/** What a call is about, whether the tool calls it `item` or `wish`. */
function thing(args: Record<string, unknown>): ItemRef {
  // Guarantee: tools check these against itemRef and productWish.
  return (args['item'] as ItemRef | undefined) ?? { wish: (args['wish'] as ProductWish | undefined) ?? {} };
}

/** A reference to what was shown, as the thing that stood there. `shown` may say "cheapest" or "dearest", too. */
function standing(ref: ItemRef, seen: Seen, catalog: Catalog): ItemRef {
  const { shown, focus, ...rest } = ref;
  const item = shown === undefined ? (focus ? seen.focus : undefined) : shownAt(shown, seen, catalog);
  if (!item) return ref;
  // "It in navy" is another variant of the same thing.
  return rest.wish ? { ...rest, product: item.product } : { ...rest, ...item };
}

export function shownAt(place: number | string, { shown }: Seen, catalog: Catalog): Item | undefined {
  if (typeof place === 'number') return shown.at(place > 0 ? place - 1 : place);
  const sign = place === 'cheapest' ? 1 : -1;
  const price = ({ product, variant }: Item) => {
    const own = (catalog.product(product)?.variants ?? []).filter(({ id }) => !variant || id === variant);
    return sign * Math.min(...own.map(({ priceMinor }) => priceMinor));
  };
  return shown.toSorted((a, b) => price(a) - price(b))[0];
}

function units(quantity: QuantityWish | undefined, packs: Packs): number | undefined {
  if (!quantity) return undefined;
  const { count, pack, packUnits } = quantity;
  return count * (packUnits ?? packs.find(({ name }) => name === pack)?.units ?? (pack === 'dozen' ? 12 : 1));
}

/** The variants a reference finds, or undefined where that takes more than the catalogue: "the second", "it". */
function found(ref: ItemRef, catalog: Catalog): ReadonlySet<string> | undefined {
  if (ref.variant !== undefined) return new Set([ref.variant]);
  const all = ref.product === undefined ? undefined : (catalog.product(ref.product)?.variants ?? []);
  if (!all && !ref.wish) return undefined;
  if (!all && (ref.shown !== undefined || ref.focus || ref.other)) return undefined;
  const among = all && new Set(all.map(({ id }) => id));
  if (among && !ref.wish) return among;
  const { hits } = catalog.search(ref.wish ?? {}, {
    limit: catalog.products.length,
    ...(among && { among }),
  });
  return new Set(hits.flatMap(({ variants }) => variants.map(({ id }) => id)));
}

function sameThing(wanted: ItemRef, actual: ItemRef, catalog: Catalog): boolean {
  const meant = found(wanted, catalog);
  const got = found(actual, catalog);
  if (!meant || !got) return fitsPart(wanted, actual);
  if (wanted.wish?.sort !== actual.wish?.sort && actual.product === undefined) return false;
  if (meant.size === 0) return got.size === 0 && fitsPart(wanted, actual);
  const isSame = got.size === meant.size && [...got].every((id) => meant.has(id));
  if (isSame || (actual.product === undefined && wanted.product === undefined)) return isSame;
  // One product was meant and one was chosen: which of its variants is open unless both say.
  const products = new Set([...meant, ...got].map((id) => catalog.variant(id)?.product));
  const isNarrower = [...got].every((id) => meant.has(id));
  return products.size === 1 && isNarrower;
}

/** Whether everything that is expected is there; lists hold the same number of things, in any order. */
function fitsPart(expected: unknown, actual: unknown): boolean {
  if (expected === null) return actual === undefined;
  if (typeof expected !== 'object') return equalText(expected, actual);
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return false;
    return expected.every((one) => actual.some((other) => fitsPart(one, other)));
  }
  if (typeof actual !== 'object' || actual === null) return false;
  const parts = actual as Record<string, unknown>;
  return Object.entries(expected).every(([name, value]) => fitsPart(value, parts[name]));
}

/** Words are the same in any case. */
function equalText(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
}
