import type { ShopFile } from '../../store/folder/shop-folder.ts';
import type { Slot } from '../../tools/slot.ts';
import type { AddressWish, ItemRef, LineRef } from '../../tools/wish.ts';
import { fold } from '../recognise/normalise.ts';
import { isEmptyWish, namesIn, productWishOf, type Surroundings } from './fill-product.ts';
import { itemRefOf, mergeFacets, orderRefOf, quantityOf, type Pointers } from './fill-item.ts';
import { daysOf } from './fill-days.ts';
import { moneyOf, nameSaid } from './fill-payment.ts';
import { withoutOf } from './fill-without.ts';
import { firstOf, type Reading } from './reading.ts';

export type SlotFiller = (slot: Slot, reading: Reading) => unknown;

/**
 * Fills slots of a kind from a clause: the recogniser half of each slot type. Undefined where nothing was said of it.
 * What a clause gives for a kind is looked up once, however many tools ask; a choice depends on its own words.
 */
export function createSlotFiller(shop: ShopFile, around: Surroundings, pointers: Pointers): SlotFiller {
  const filled = new WeakMap<Reading, Map<Slot['kind'], unknown>>();

  return (slot, reading) => {
    if (slot.words) return fill(slot, reading);
    const known = filled.get(reading) ?? new Map<Slot['kind'], unknown>();
    filled.set(reading, known);
    if (!known.has(slot.kind)) known.set(slot.kind, fill(slot, reading));
    return known.get(slot.kind);
  };

  function fill(slot: Slot, reading: Reading): unknown {
    switch (slot.kind) {
      case 'product': {
        const wish = productWishOf(reading, around);
        return isEmptyWish(wish) ? undefined : wish;
      }
      case 'item':
        return itemRefOf(reading, around, pointers);
      case 'quantity':
        return quantityOf(reading, around);
      case 'order':
        return orderRefOf(reading, around, pointers);
      case 'address':
        return addressOf(reading);
      case 'delivery':
        return deliveryOf(reading, shop, around.lexicon.grammar, slot.words ?? {});
      case 'choice':
        return choiceOf(reading, slot.words ?? {});
      case 'lines': {
        const ref = lineOf(reading);
        return ref && { items: [ref] };
      }
      case 'changes': {
        const ref = lineOf(reading);
        const { facets } = productWishOf(reading, around);
        return ref && [{ item: { text: ref.text }, to: facets ? { facets } : {} }];
      }
      case 'payment':
        return undefined;
      case 'place':
        return addressOf(reading);
      case 'without':
        return withoutOf(reading);
      case 'customer':
        return nameSaid(around);
      case 'money':
        return moneyOf(reading, around);
      case 'email':
        return firstOf(reading, 'email');
      case 'date':
        return firstOf(reading, 'date');
      case 'days':
        return daysOf(reading, pointers);
      case 'number': {
        // "Number 3" is a pick among things, which have numbers here.
        const picked = firstOf(reading, 'choice')?.positions?.[0];
        const number = picked ?? firstOf(reading, 'number') ?? firstOf(reading, 'quantity')?.count;
        return number !== undefined && Number.isInteger(number) && number > 0 ? number : undefined;
      }
      case 'name':
        return firstOf(reading, 'name');
      case 'postal_code':
        return firstOf(reading, 'postal_code');
      case 'code':
        // Read where one is awaited, before anything else is understood.
        return undefined;
      case 'coupon':
        return firstOf(reading, 'code');
      case 'quote':
        return firstOf(reading, 'quote_number');
      case 'currency':
        return firstOf(reading, 'amount')?.unit;
      case 'text':
        return choiceOf(reading, slot.words ?? {});
    }
  }
}

/** A thing of an order, by its name. */
function lineOf(reading: Reading): LineRef | undefined {
  const text = namesIn(reading);
  return text === '' ? undefined : { text };
}

function addressOf(reading: Reading): AddressWish | undefined {
  const found = firstOf(reading, 'address');
  if (!found) return undefined;
  const { missing: _, ...address } = found;
  return address;
}

/** The shop's delivery option a clause names, by a word of its name, by its id, or by the language's words for the id. */
function deliveryOf(
  reading: Reading,
  shop: ShopFile,
  grammar: ReadonlySet<string>,
  words: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  const said = new Set(reading.tokens.map(({ norm }) => norm));
  const options = shop.delivery ?? [];
  const telling = (name: string) =>
    fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(
        (word) =>
          word.length > 2 &&
          !grammar.has(word) &&
          options.filter((o) => fold(o.name).includes(word)).length === 1,
      );
  const named = options.find(
    ({ id, name }) => said.has(fold(id)) || telling(name).some((word) => said.has(word)),
  );
  if (named) return named.id;
  return choiceOf(reading, Object.fromEntries(options.map(({ id }) => [id, words[id] ?? []])));
}

/** The value whose words a clause holds; the longest words count. */
function choiceOf(reading: Reading, words: Record<string, readonly string[]>): string | undefined {
  const text = ` ${reading.tokens.map(({ norm }) => norm).join(' ')} `;
  let best: { value: string; length: number } | undefined;
  for (const [value, phrases] of Object.entries(words)) {
    for (const phrase of phrases) {
      const folded = fold(phrase);
      if (text.includes(` ${folded} `) && folded.length > (best?.length ?? 0))
        best = { value, length: folded.length };
    }
  }
  return best?.value;
}

/** An answer added to what was known of an argument: options add up, everything else is replaced. */
export function mergeAnswer(kind: Slot['kind'], known: unknown, answer: unknown): unknown {
  if (typeof known !== 'object' || known === null) return answer;
  if (kind === 'address') return { ...known, ...(answer as object) };
  if (kind !== 'item') return answer;
  // Guarantee: arguments of an item slot are ItemRefs, made by fill-item or by a tool's question.
  const old = known as ItemRef;
  const next = answer as ItemRef;
  const facets = mergeFacets(old.wish?.facets, next.wish?.facets);
  const options = facets.length > 0 ? { wish: { ...next.wish, facets } } : {};
  const points =
    next.shown !== undefined || next.other || next.product !== undefined || next.variant !== undefined;
  if (points) return { ...next, ...options };
  const { wish: _, focus: __, ...base } = old;
  return Object.keys(base).length > 0 ? { ...base, ...options } : { ...next, ...options };
}
