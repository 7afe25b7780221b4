import type { Say } from '../../prompts/say.ts';
import { differenceOf, sumOf, type CountedRow } from './my-count.ts';

/** Differences that are said one by one; the sum is of all of them. */
const said = 10;

/** "2 things differ: Barolo +2 (12 instead of 10), Chianti −1 (8 instead of 9). In all +1, worth €32.00." */
export function differencesText(rows: readonly CountedRow[], say: Say): string {
  const { count } = say.words.stockroom;
  if (rows.length === 0) return count.allAgree();
  const list = rows
    .slice(0, said)
    .map((row) => count.difference({ ...pick(row), difference: differenceOf(row) }));
  const { units, valueMinor } = sumOf(rows);
  return count.differ({
    total: rows.length,
    list: say.list(list),
    more: rows.length - list.length,
    units,
    value: signedMoney(valueMinor, say),
  });
}

function pick({ title, counted, expected }: CountedRow) {
  return { title, counted, expected };
}

/** "+€32.00", "−€48.00". */
export function signedMoney(minor: number, say: Say): string {
  return `${minor < 0 ? '−' : '+'}${say.money(Math.abs(minor))}`;
}
