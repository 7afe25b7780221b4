import { spellingsOf } from '../../tools/changes/places.ts';
import type { PlaceRef } from '../../tools/wish.ts';
import type { AddressValue, Entity } from '../recognise/entity.ts';
import { holds, phraseAt, type DeskWord } from './desk-text.ts';
import type { DeskLexicon } from './lexicon.ts';
import type { Records } from './records.ts';

/** Whose address is to change, and to what. */
export type AddressWishes = { order: boolean; account: boolean; to: PlaceRef | undefined };

/** Reads a wish for another address: of orders, of the account, or of both; undefined where none is spoken of. */
export function readAddressWish(
  words: readonly DeskWord[],
  entities: readonly Entity[],
  records: Records,
  lexicon: DeskLexicon,
  { text, asked }: { text: string; asked: boolean },
): AddressWishes | undefined {
  const { address } = lexicon;
  const other = otherOrder(words, entities);
  const noun = words.findIndex((_, at) => phraseAt(words, at, address.noun) > 0);
  const entity = entities.find(({ kind }) => kind === 'address');
  const given =
    (entity?.kind === 'address' && entity.value.line1 !== undefined
      ? placeOfEntity(entity.value)
      : undefined) ?? plainAddress(text);
  const sends = holds(words, address.sendTo);
  if (asked) {
    const to = other ?? placeOf(words, given, records, lexicon, true);
    const own = ownAt(words, lexicon);
    const place = own && !given ? { own: true } : to;
    return (
      place && { order: true, account: own !== undefined && !own.asPlace && given !== undefined, to: place }
    );
  }
  if (noun < 0 && !(given && sends)) return undefined;
  const changes = lexicon.actions.some(([action, phrases]) => action === 'exchange' && holds(words, phrases));
  const corrects = words.some(({ raw }) => /^(correct|update|updated|wrong|fix|set|make|typed)$/.test(raw));
  if (!changes && !sends && !corrects && !given) return undefined;
  const to = other ?? placeOf(words, given, records, lexicon);
  const own = ownAt(words, lexicon);
  const account = own !== undefined && !own.asPlace;
  const ofOrder = holds(words, lexicon.order) || !account;
  return { order: ofOrder, account, to: own?.asPlace && !given ? { own: true } : to };
}

/** "The same one as order W000012", "the address of W000012": the address another order goes to. */
function otherOrder(words: readonly DeskWord[], entities: readonly Entity[]): PlaceRef | undefined {
  for (const entity of entities) {
    if (entity.kind !== 'order_number') continue;
    const at = words.findIndex(({ end }) => end > entity.start);
    const before = words.slice(Math.max(0, at - 6), at).map(({ raw }) => raw);
    const same = before.some((raw, n) => raw === 'same' && before.slice(n).includes('as'));
    const its = before.some((raw, n) => /^address(es)?$/.test(raw) && before[n + 1] === 'of');
    // "Change the address of W000012" names the order that is changed.
    const changed =
      words.slice(0, at).some(({ raw }) => /^(change|update|correct|switch)$/.test(raw)) && !same;
    if (same || (its && !changed)) return { ofOrder: { number: entity.value } };
  }
  return undefined;
}

/** Where the account's address is spoken of, and whether as where something goes ("to my default address"). */
function ownAt(words: readonly DeskWord[], { address }: DeskLexicon): { asPlace: boolean } | undefined {
  const at = words.findIndex((_, place) => phraseAt(words, place, address.own) > 0);
  if (at < 0) return undefined;
  const asPlace = words.slice(Math.max(0, at - 3), at).some(({ raw }) => /^(to|with|in|at)$/.test(raw));
  return { asPlace };
}

function placeOf(
  words: readonly DeskWord[],
  given: PlaceRef | undefined,
  { orders, customer }: Records,
  lexicon: DeskLexicon,
  asked = false,
): PlaceRef | undefined {
  if (given) return given;
  const addresses = [...orders.map(({ shippingAddress }) => shippingAddress), customer?.address];
  const known = new Set(
    addresses.flatMap((address) => [address?.city, address?.region].map((part) => part?.toLowerCase())),
  );
  // "My Chicago address", "my place in New York": a town of theirs near the word for an address.
  for (let at = 0; at < words.length; at++) {
    for (const size of [3, 2, 1]) {
      const place = words
        .slice(at, at + size)
        .map(({ raw }) => raw)
        .join(' ');
      const near = words.slice(Math.max(0, at - 4), at + size + 3);
      // "The address of my LA order" tells the order, not the place.
      if (holds(words.slice(at + size, at + size + 1), lexicon.order)) continue;
      if (!asked && !holds(near, lexicon.address.noun)) continue;
      if (spellingsOf(place).some((spelling) => known.has(spelling))) return { known: place };
    }
  }
  return undefined;
}

function placeOfEntity(value: AddressValue): PlaceRef {
  const { line1, line2, city, region, country, postalCode } = value;
  const parts = { line1, line2, city, region, country, postalCode };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

/** "101 Highway, New York, NY 10001": a house number and a street, a town, and a postal code, with commas between them. */
function plainAddress(text: string): PlaceRef | undefined {
  const pattern =
    /(\d+[a-zA-Z]? +\p{Lu}[\p{L}.' -]*?), *(?:((?:[Ss]uite|[Aa]pt|[Aa]partment|[Uu]nit|[Ff]lat|[Ff]loor|#)[^,]*), *)?(\p{Lu}[\p{L}.' -]*?)(?:,? +([A-Z]{2})|, *(\p{Lu}[\p{L} ]+?))?,? +(\d{4,6}(?:-\d{4})?)\b/u;
  const [, line1, line2, city, code, name, postalCode] = pattern.exec(text) ?? [];
  const region = code ?? name;
  if (line1 === undefined || city === undefined) return undefined;
  return {
    line1: line1.trim(),
    city: city.trim(),
    ...(line2 !== undefined && { line2: line2.trim() }),
    ...(region !== undefined && { region }),
    ...(postalCode !== undefined && { postalCode }),
  };
}
