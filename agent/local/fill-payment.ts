import { exponentOf } from '../../store/money.ts';
import type { MoneyWish } from '../../tools/wish.ts';
import { fold } from '../recognise/normalise.ts';
import { quantityOf } from './fill-item.ts';
import type { Surroundings } from './fill-product.ts';
import { firstOf, type Reading } from './reading.ts';

/** An amount: with its currency, or a bare number where an amount is what is asked for. */
export function moneyOf(reading: Reading, around: Surroundings): MoneyWish | undefined {
  const { currency: own } = around.catalog;
  if (own === undefined) return undefined;
  const money = firstOf(reading, 'money');
  if (money) {
    const { minor, currency } = money;
    if (minor <= 0) return undefined;
    return { minor, ...(currency !== undefined && currency !== own && { currency }) };
  }
  const number = firstOf(reading, 'number') ?? quantityOf(reading, around)?.count ?? 0;
  const minor = Math.round(number * 10 ** exponentOf(own));
  return minor > 0 ? { minor } : undefined;
}

/**
 * The message, where a word of it may name somebody: one that stands in no list of words, or has a capital letter
 * inside of a sentence. Whom it names is for code to find among the shop's customers.
 */
export function nameSaid({ lexicon, message }: Surroundings): string | undefined {
  const words = [...message.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)];
  const names = words.some(({ 0: word = '', index }) => {
    if (word.length < 3) return false;
    const inside = /[\p{L},] +$/u.test(message.slice(0, index));
    return !lexicon.known.has(fold(word)) || (inside && /^\p{Lu}\p{Ll}/u.test(word));
  });
  return names ? message : undefined;
}
