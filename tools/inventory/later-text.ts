import type { Say } from '../../prompts/say.ts';
import type { Wanted } from '../rules/in-stock.ts';
import type { Later } from './later.ts';

/** What of the things somebody wants is not there and comes later. */
export function laterOf(wanted: Wanted['wanted']): Later[] {
  return wanted.flatMap((line) => line.later ?? []);
}

/** "4 bottles of Barolo come later, in 7 to 14 working days."; empty where everything is there. */
export function laterText(units: readonly Later[] | undefined, say: Say): string {
  return (units ?? []).map((one) => `${say.words.stock.comesLater(laterWords(one, say))}.`).join(' ');
}

/** The same at the end of a sentence that goes on. */
export function laterClause(units: readonly Later[] | undefined, say: Say): string {
  return (units ?? []).map((one) => `; ${say.words.stock.comesLater(laterWords(one, say))}`).join('');
}

/** "3 bottles of Barolo are still to come (7 to 14 working days after the order)." */
export function stillToCome(units: readonly Later[] | undefined, say: Say): string {
  return (units ?? []).map((one) => say.words.stock.stillToCome(laterWords(one, say))).join(' ');
}

function laterWords({ title, units, days }: Later, say: Say): { what: string; units: number; days: string } {
  const { some, days: inDays } = say.words.cart;
  return { what: some({ quantity: units, unit: say.shop.unit, title }), units, days: inDays(days) };
}
