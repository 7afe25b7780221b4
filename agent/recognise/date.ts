import type { DateValue, EntityOf, Scan } from './entity.ts';
import { entityOver } from './entity.ts';
import { touches } from './normalise.ts';
import { readOrdinal } from './ordinal.ts';
import {
  compileList,
  compilePhrases,
  type Found,
  matchPhrase,
  perWords,
  phraseBefore,
  skipPhrase,
} from './phrases.ts';

/** When the text was said: an instant, and the zone whose calendar counts. */
export type At = { now: Date; timeZone: string };

type Unit = 'day' | 'week' | 'month' | 'year';
type Range = { from: string; to: string };

const indexed = (lists: readonly (readonly string[])[]): (readonly [string, number])[] =>
  lists.flatMap((forms, index) => forms.map((form) => [form, index] as const));

const compiledOf = perWords(({ dates, ordinals }) => ({
  days: compilePhrases(Object.entries(dates.days)),
  weekdays: compilePhrases(indexed(dates.weekdays)),
  months: compilePhrases(indexed(dates.months)),
  units: compilePhrases<Unit>(
    (['day', 'week', 'month', 'year'] as const).flatMap((unit) =>
      dates.units[unit].map((form) => [form, unit] as const),
    ),
  ),
  which: compilePhrases([
    ...dates.last.map((form) => [form, -1] as const),
    ...dates.next.map((form) => [form, 1] as const),
    ...dates.this.map((form) => [form, 0] as const),
  ]),
  ago: compileList(dates.ago),
  ahead: compileList(dates.ahead),
  monthCues: compileList(dates.monthCues),
  of: compileList(dates.of),
  suffixes: new Set(ordinals.suffixes),
  dmy: dates.order === 'dmy',
}));

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in a zone, as days since 1970-01-01. */
function dayOf({ now, timeZone }: At): number {
  let calendar = calendars.get(timeZone);
  if (!calendar) {
    calendar = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    calendars.set(timeZone, calendar);
  }
  return Math.floor(Date.parse(`${calendar.format(now)}T00:00:00Z`) / 86_400_000);
}

/** "yesterday", "last week", "3 May", "2026-05-03", "three days ago", "on Monday". Inclusive ISO dates. */
export function recogniseDates(scan: Scan, at: At): EntityOf<'date'>[] {
  const out: EntityOf<'date'>[] = [];
  let today: number | undefined;
  const now = (): number => (today ??= dayOf(at));
  for (let index = 0; index < scan.tokens.length; index++) {
    const found = readDate(scan, index, now);
    if (!found) continue;
    out.push(entityOver(scan, 'date', index, found.to, found.value));
    index = found.to - 1;
  }
  return out;
}

type Read = { to: number; value: DateValue };

function readDate(scan: Scan, at: number, today: () => number): Read | undefined {
  const c = compiledOf(scan.words);
  const { tokens } = scan;
  const day = matchPhrase(c.days, tokens, at);
  if (day) return { to: day.to, value: oneDay(today() + day.value) };
  return (
    readWritten(scan, at) ??
    readDayAndMonth(scan, at, today) ??
    readPeriod(scan, at, today) ??
    readSpan(scan, at, today) ??
    readWeekday(scan, at, today)
  );
}

/** "2026-05-03", "03/05/2026", "3.5.2026". */
function readWritten(scan: Scan, at: number): Read | undefined {
  const { tokens } = scan;
  const first = tokens[at]?.norm ?? '';
  if (
    !/^\d/.test(first) ||
    (at > 0 && touches(tokens, at - 1) && /[\p{L}\d/#-]$/u.test(tokens[at - 1]?.norm ?? ''))
  )
    return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first);
  if (dotted) return writtenAs(at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const sign = tokens[at + 1]?.norm;
  if (
    (sign !== '-' && sign !== '/') ||
    tokens[at + 3]?.norm !== sign ||
    !touches(tokens, at) ||
    !touches(tokens, at + 2)
  )
    return undefined;
  const [second = '', third = ''] = [tokens[at + 2]?.norm, tokens[at + 4]?.norm];
  if (!/^\d{1,2}$/.test(second)) return undefined;
  if (/^\d{4}$/.test(first) && /^\d{1,2}$/.test(third))
    return writtenAs(at + 5, Number(first), Number(second), Number(third));
  if (!/^\d{1,2}$/.test(first) || !/^\d{4}$/.test(third)) return undefined;
  const [a, b, year] = [Number(first), Number(second), Number(third)];
  const dayFirst = writtenAs(at + 5, year, b, a);
  const monthFirst = writtenAs(at + 5, year, a, b);
  const [main, other] = compiledOf(scan.words).dmy ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (!main || !other || a === b) return main ?? other;
  return { to: main.to, value: { ...main.value, other: { from: other.value.from, to: other.value.to } } };
}

function writtenAs(to: number, year: number, month: number, day: number): Read | undefined {
  const date = dateOf(year, month - 1, day);
  return date === undefined ? undefined : { to, value: oneDay(date) };
}

/** "3 May", "3rd of May 2026", "May 3", "in May", "May 2026". Without a year the date nearest to today. */
function readDayAndMonth(scan: Scan, at: number, today: () => number): Read | undefined {
  const c = compiledOf(scan.words);
  const { tokens } = scan;
  const month = matchPhrase(c.months, tokens, at);
  if (!month) {
    const day = readDayNumber(scan, at);
    const named = day && matchPhrase(c.months, tokens, skipPhrase(c.of, tokens, day.to));
    return named && dated(scan, named.value, day.value, named.to, today);
  }
  const day = readDayNumber(scan, month.to);
  const year = readYear(scan, month.to);
  if (year !== undefined) return { to: month.to + 1, value: wholeMonth(year, month.value) };
  const found = day && dated(scan, month.value, day.value, day.to, today);
  if (found) return found;
  if (!phraseBefore(c.monthCues, tokens, at, 2)) return undefined;
  const now = new Date(today() * 86_400_000);
  const distance = month.value - now.getUTCMonth();
  return {
    to: month.to,
    value: wholeMonth(now.getUTCFullYear() + (distance > 6 ? -1 : distance < -6 ? 1 : 0), month.value),
  };
}

function readDayNumber(scan: Scan, at: number): Found<number> | undefined {
  const norm = scan.tokens[at]?.norm ?? '';
  if (/^([1-9]|[12]\d|3[01])$/.test(norm)) {
    const suffixed =
      touches(scan.tokens, at) && compiledOf(scan.words).suffixes.has(scan.tokens[at + 1]?.norm ?? '');
    return { value: Number(norm), to: suffixed ? at + 2 : at + 1 };
  }
  const ordinal = readOrdinal(scan, at);
  return ordinal && ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : undefined;
}

function readYear(scan: Scan, at: number): number | undefined {
  const norm = scan.tokens[at]?.norm ?? '';
  return /^(19|20)\d\d$/.test(norm) ? Number(norm) : undefined;
}

function dated(scan: Scan, month: number, day: number, to: number, today: () => number): Read | undefined {
  const comma = scan.tokens[to]?.norm === ',' ? to + 1 : to;
  const year = readYear(scan, comma);
  if (year !== undefined) return writtenAs(comma + 1, year, month + 1, day);
  const thisYear = new Date(today() * 86_400_000).getUTCFullYear();
  const dates = [thisYear - 1, thisYear, thisYear + 1].flatMap((each) => dateOf(each, month, day) ?? []);
  const nearest = dates.sort((a, b) => Math.abs(a - today()) - Math.abs(b - today()))[0];
  return nearest === undefined ? undefined : { to, value: oneDay(nearest) };
}

/** "last week", "next month", "last Friday", "the past 3 days". */
function readPeriod(scan: Scan, at: number, today: () => number): Read | undefined {
  const c = compiledOf(scan.words);
  const { tokens } = scan;
  const which = matchPhrase(c.which, tokens, at);
  if (!which) return undefined;
  const weekday = matchPhrase(c.weekdays, tokens, which.to);
  if (weekday) {
    const ahead = (weekday.value - weekdayOf(today()) + 7) % 7;
    const step =
      which.value < 0 ? (ahead || 7) - 7 - (ahead === 0 ? 7 : 0) : which.value > 0 && ahead === 0 ? 7 : ahead;
    return { to: weekday.to, value: oneDay(today() + step) };
  }
  const number = scan.numbers[which.to];
  const unit = matchPhrase(c.units, tokens, number?.to ?? which.to);
  if (!unit) return undefined;
  if (!number) return { to: unit.to, value: period(today(), unit.value, which.value) };
  if (!isSmallCount(number.value) || which.value === 0) return undefined;
  const far = shifted(today(), unit.value, which.value * number.value);
  return { to: unit.to, value: which.value < 0 ? rangeOf(far, today()) : rangeOf(today(), far) };
}

/** "three days ago", "a week ago", "in two weeks". */
function readSpan(scan: Scan, at: number, today: () => number): Read | undefined {
  const c = compiledOf(scan.words);
  const { tokens } = scan;
  const ahead = matchPhrase(c.ahead, tokens, at);
  const start = ahead?.to ?? at;
  const number = scan.numbers[start];
  const article = number ? undefined : scan.words.numbers.articles.includes(tokens[start]?.norm ?? '');
  if (!number && !article) return undefined;
  const unit = matchPhrase(c.units, tokens, number?.to ?? start + 1);
  const count = number?.value ?? 1;
  if (!unit || !isSmallCount(count)) return undefined;
  if (ahead) return { to: unit.to, value: oneDay(shifted(today(), unit.value, count)) };
  const ago = matchPhrase(c.ago, tokens, unit.to);
  return ago && { to: ago.to, value: oneDay(shifted(today(), unit.value, -count)) };
}

/** A weekday alone: the coming one, with the one past as the other reading. */
function readWeekday(scan: Scan, at: number, today: () => number): Read | undefined {
  const found = matchPhrase(compiledOf(scan.words).weekdays, scan.tokens, at);
  if (!found) return undefined;
  const ahead = (found.value - weekdayOf(today()) + 7) % 7;
  return {
    to: found.to,
    value: { ...oneDay(today() + ahead), other: oneDay(today() + (ahead || 7) - 7 - (ahead === 0 ? 7 : 0)) },
  };
}

function period(today: number, unit: Unit, offset: number): Range {
  const now = new Date(today * 86_400_000);
  if (unit === 'day') return oneDay(today + offset);
  if (unit === 'week') {
    const monday = today - weekdayOf(today) + 7 * offset;
    return rangeOf(monday, monday + 6);
  }
  if (unit === 'month') {
    const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, 1));
    return wholeMonth(first.getUTCFullYear(), first.getUTCMonth());
  }
  const year = now.getUTCFullYear() + offset;
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function shifted(today: number, unit: Unit, count: number): number {
  if (unit === 'day') return today + Math.round(count);
  if (unit === 'week') return today + Math.round(count * 7);
  const now = new Date(today * 86_400_000);
  const months = Math.round(unit === 'month' ? count : count * 12);
  const last = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months + 1, 0)).getUTCDate();
  return (
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, Math.min(now.getUTCDate(), last)) / 86_400_000
  );
}

function wholeMonth(year: number, month: number): Range {
  return rangeOf(Date.UTC(year, month, 1) / 86_400_000, Date.UTC(year, month + 1, 0) / 86_400_000);
}

/** Days since 1970 of a date that exists, or undefined. */
function dateOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month && date.getUTCDate() === day
    ? date.getTime() / 86_400_000
    : undefined;
}

function isSmallCount(count: number): boolean {
  return count > 0 && count <= 1000;
}

/** Monday is 0. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function rangeOf(from: number, to: number): Range {
  return { from: iso(from), to: iso(to) };
}

function oneDay(day: number): Range {
  return rangeOf(day, day);
}

function iso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
