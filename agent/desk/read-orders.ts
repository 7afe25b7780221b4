import type { Entity } from '../recognise/entity.ts';
import { spellingsOf } from '../../tools/changes/places.ts';
import { isOpen } from '../../tools/orders/states.ts';
import type { OrderRef } from '../../tools/wish.ts';
import { holds, phraseAt, type DeskWord } from './desk-text.ts';
import type { DeskLexicon } from './lexicon.ts';
import type { Mention } from './own-things.ts';
import type { Records } from './records.ts';

/** Which orders a stretch of words speaks of; undefined where it says nothing of it. */
export function readOrderRef(
  words: readonly DeskWord[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
  records: Records,
  lexicon: DeskLexicon,
): OrderRef | undefined {
  const number = entities.find(({ kind }) => kind === 'order_number');
  if (number?.kind === 'order_number') return { number: number.value };
  const bare = numberOfOrder(words, records);
  if (bare !== undefined) return { number: bare };
  const to = placeOfOrder(words, records, lexicon);
  if (to !== undefined) return { to };
  const containing = containedIn(words, mentions, lexicon);
  if (containing) return containing;
  const state = readState(words, lexicon);
  if (holds(words, lexicon.allOrders) && !saysBothOfMore(words, records)) {
    return { all: true, ...(state && { state }) };
  }
  if (holds(words, lexicon.newest) && state !== 'delivered') return { last: true };
  return state && { state };
}

/** "Both orders" are all of them only where there are two that are open; of more, two were meant that are not known here. */
function saysBothOfMore(words: readonly DeskWord[], { orders }: Records): boolean {
  return words.some(({ raw }) => raw === 'both') && orders.filter(({ status }) => isOpen(status)).length > 2;
}

/** How far the things or orders are that are spoken of. */
export function readState(words: readonly DeskWord[], lexicon: DeskLexicon): OrderRef['state'] {
  if (holds(words, lexicon.states.open)) return 'open';
  if (holds(words, lexicon.states.cancelled)) return 'cancelled';
  return holds(words, lexicon.states.delivered) ? 'delivered' : undefined;
}

/** An order's number without its prefix. */
function numberOfOrder(words: readonly DeskWord[], { orders }: Records): string | undefined {
  const digits = words.find(({ raw }) => /^\d{5,}$/.test(raw) && orders.some(({ id }) => id.endsWith(raw)));
  return orders.find(({ id }) => digits !== undefined && id.endsWith(digits.raw))?.id;
}

/** "The order that went to Texas": a place in the address of one of the orders, where an order is spoken of. */
function placeOfOrder(
  words: readonly DeskWord[],
  { orders }: Records,
  lexicon: DeskLexicon,
): string | undefined {
  if (!holds(words, lexicon.order)) return undefined;
  for (let at = 0; at < words.length; at++) {
    const length = phraseAt(words, at, lexicon.address.sendTo);
    const from = length > 0 ? at + length : phraseAt(words, at + 1, lexicon.order) > 0 ? at : undefined;
    if (from === undefined) continue;
    for (const size of [3, 2, 1]) {
      const place = words
        .slice(from, from + size)
        .map(({ raw }) => raw)
        .join(' ');
      if (place.length > 1 && orders.some((order) => inAddress(order, place))) return place;
    }
  }
  return undefined;
}

function inAddress({ shippingAddress }: Records['orders'][number], place: string): boolean {
  const { city, region } = shippingAddress;
  const known = new Set([city, region].map((part) => part?.toLowerCase()));
  return spellingsOf(place).some((spelling) => known.has(spelling));
}

/** "The order with the water bottle and the desk lamp". */
function containedIn(
  words: readonly DeskWord[],
  mentions: readonly Mention[],
  lexicon: DeskLexicon,
): OrderRef | undefined {
  const start = words.findIndex((_, at) => {
    const length = phraseAt(words, at, lexicon.orderWith);
    return length > 0 && mentions.some(({ from }) => from >= at + length && from <= at + length + 4);
  });
  if (start < 0) return undefined;
  const after = mentions.filter(({ from }) => from > start);
  if (after.length === 0) return undefined;
  // The order that has most of them.
  const counts = new Map<string, number>();
  for (const { lines } of after)
    for (const id of new Set(lines.map(({ order }) => order.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  const best = Math.max(...counts.values());
  const ids = [...counts].filter(([, count]) => count === best).map(([id]) => id);
  return ids.length === 1 ? { number: ids[0]! } : undefined;
}
