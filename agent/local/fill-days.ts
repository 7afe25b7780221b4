import { matchPhrase } from '../recognise/phrases.ts';
import type { Pointers } from './fill-item.ts';
import type { Reading } from './reading.ts';

/**
 * A span of time in days: "90 days", "three months". Digits count also where they are part of something else: "in 90
 * days" is a day to come unless one looks back.
 */
export function daysOf(
  { entities, tokens }: Reading,
  { spans }: Pick<Pointers, 'spans'>,
): number | undefined {
  const numbers = [
    ...entities.flatMap(({ kind, value, end }) => {
      const count = kind === 'number' ? value : kind === 'quantity' ? value.count : undefined;
      return count === undefined ? [] : [{ count, end }];
    }),
    ...tokens.flatMap(({ norm, end }) => (/^\d{1,5}$/.test(norm) ? [{ count: Number(norm), end }] : [])),
  ];
  for (const { count, end } of numbers) {
    const at = tokens.findIndex(({ start }) => start >= end);
    const span = at < 0 ? undefined : matchPhrase(spans, tokens, at)?.value;
    if (span !== undefined) return Math.round(count * span) || undefined;
  }
  return undefined;
}
