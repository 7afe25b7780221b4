import { dayIn } from '../pricing/day.ts';
import type { ToolContext } from '../tool.ts';
import type { DateWish } from '../wish.ts';

/** The instant at which a day somebody speaks of looking back began, in the shop's zone. */
export function startOf({ shop, now }: Pick<ToolContext, 'shop' | 'now'>, wish: DateWish): Date {
  const coming = wish.from > dayIn(shop.timezone, now);
  return startOfDay(shop.timezone, coming && wish.other ? wish.other.from : wish.from);
}

/** The first instant of a calendar day ("2026-03-02") in a time zone. */
export function startOfDay(timezone: string, day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // The offset at a first guess may be that of the other side of a clock change, so it is taken twice.
  const guess = midnight - offsetAt(timezone, midnight);
  return new Date(midnight - offsetAt(timezone, guess));
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(timezone: string, instant: number): number {
  let clock = clocks.get(timezone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' });
    clocks.set(timezone, clock);
  }
  return Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}
