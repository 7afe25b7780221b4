import type { ShopFile } from '../../store/folder/shop-folder.ts';

export type Hours = NonNullable<NonNullable<ShopFile['handOff']>['hours']>;

/** Whether somebody is there at an instant, in the shop's own time; always where no hours are set. */
export function isOpenAt(hours: Hours | undefined, instant: Date, timeZone: string): boolean {
  if (!hours) return true;
  const parts = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const day = part('weekday').toLowerCase();
  const time = `${part('hour')}:${part('minute')}`;
  return hours.some(({ days, from, to }) => days.some((one) => one === day) && from <= time && time < to);
}

/** A Monday, from which the days of a week are counted. */
const monday = Date.UTC(2024, 0, 1);
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** "Mon, Tue, Wed 09:00–17:30", in a language. */
export function hoursText(hours: Hours, language: string): string {
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const name = (day: string) => format.format(new Date(monday + week.indexOf(day) * 86_400_000));
  return hours.map(({ days, from, to }) => `${days.map(name).join(', ')} ${from}–${to}`).join('; ');
}
