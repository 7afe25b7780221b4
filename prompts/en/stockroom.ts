import { type Facts, numberOf, textOf } from '../facts.ts';
import { count as counted } from './count.ts';

const kinds: Record<string, string> = {
  received: 'received',
  sold: 'sold',
  returned: 'returned',
  damaged: 'damaged',
  lost: 'lost',
  count: 'counted',
  sample: 'opened or sampled',
  transfer: 'transferred',
  correction: 'correction',
  cancelled: 'order cancelled',
  import: 'imported',
};

const signed = (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');
const lines = (list: readonly string[]) => list.map((line) => `\n${line}`).join('');
const moreText = (more: number) => (more > 0 ? `\nAnd ${more} more.` : '');
const days = (n: number) => counted(n, 'day');

/** Sentences about movements of stock, alerts and counts, for the people who run the shop. */
export const stockroom = {
  kind: ({ kind }: { kind: string }) => kinds[kind] ?? kind,
  /** Who did it, from the books: "staff rosa", "customer ada", "guest", "import". */
  who: ({ by }: { by: string }) => {
    const [kind, id] = [by.split(' ')[0], by.split(' ').slice(1).join(' ')];
    if (kind === 'staff') return id;
    if (kind === 'customer') return `customer ${id}`;
    return kind === 'guest' ? 'a guest' : 'the import';
  },
  history: {
    none: ({ what, since }: { what: string | undefined; since: string | undefined }) =>
      `No stock${what === undefined ? '' : ` of ${what}`} has moved like that${since === undefined ? '' : ` since ${since}`}.`,
    shown: ({
      what,
      since,
      total,
      lines: list,
    }: {
      what: string | undefined;
      since: string | undefined;
      total: number;
      lines: readonly string[];
    }) =>
      `${counted(total, 'movement')}${what === undefined ? '' : ` of ${what}`}${since === undefined ? '' : ` since ${since}`}` +
      `${total > list.length ? `; the last ${list.length}` : ''}:${lines(list)}`,
    line: ({
      when,
      what,
      change,
      why,
      who,
      left,
    }: {
      when: string;
      what: string | undefined;
      change: number;
      why: string;
      who: string;
      left: number;
    }) =>
      `${when}: ${signed(change)}${what === undefined ? '' : ` ${what}`}, ${why}, by ${who}; ${left} left then.`,
  },
  alerts: {
    nothingLow: () => 'Nothing is running low.',
    low: ({ total, lines: list, more }: { total: number; lines: readonly string[]; more: number }) =>
      `${total} ${total === 1 ? 'thing is' : 'things are'} running low:${lines(list)}${moreText(more)}`,
    lowLine: ({ title, left, at, owed }: { title: string; left: number; at: number; owed: number }) =>
      `${title}: ${left} left, to be reordered at ${at}${owed > 0 ? `; orders wait for ${owed}` : ''}`,
    nothingOld: ({ days: n }: { days: number }) =>
      `As far as the books go, everything has sold or come in within ${days(n)}.`,
    old: ({
      total,
      days: n,
      value,
      lines: list,
      more,
    }: {
      total: number;
      days: number;
      value: string;
      lines: readonly string[];
      more: number;
    }) =>
      `${total} ${total === 1 ? 'thing has' : 'things have'} not sold or come in for ${days(n)}, worth ${value} at list price:${lines(list)}${moreText(more)}`,
    oldLine: ({ title, left, days: n }: { title: string; left: number; days: number | undefined }) =>
      `${title}: ${left} left, ${n === undefined ? 'no sale on record' : `last sold ${days(n)} ago`}`,
  },
  count: {
    started: ({ what, total }: { what: string; total: number }) =>
      `The count of ${what || 'everything'} is open: ${counted(total, 'thing')}. Tell me one after the other, such as "Barolo twelve, the Chianti eight".`,
    counted: ({
      title,
      counted: n,
      expected,
      difference,
      before,
    }: {
      title: string;
      counted: number;
      expected: number;
      difference: number;
      before: number | undefined;
    }) =>
      `${title}: ${n}${before === undefined ? '' : ` instead of ${before}`}, ${difference === 0 ? 'as in the books' : `${expected} in the books (${signed(difference)})`}.`,
    difference: ({
      title,
      counted: n,
      expected,
      difference,
    }: {
      title: string;
      counted: number;
      expected: number;
      difference: number;
    }) => `${title} ${signed(difference)} (${n} counted, ${expected} in the books)`,
    differ: ({
      total,
      list,
      more,
      units,
      value,
    }: {
      total: number;
      list: string;
      more: number;
      units: number;
      value: string;
    }) =>
      `${total} ${total === 1 ? 'differs' : 'differ'}: ${list}${more > 0 ? ` and ${more} more` : ''}. In all ${signed(units)}, ${value} at list price.`,
    allAgree: () => 'All of it is as in the books.',
    shown: ({
      what,
      since,
      counted: n,
      missing,
    }: {
      what: string;
      since: string;
      counted: number;
      missing: number;
    }) => `The count of ${what || 'everything'}, begun on ${since}: ${n} counted, ${missing} still to count.`,
    next: ({ list, more }: { list: string; more: number }) =>
      `Still to count: ${list}${more > 0 ? ` and ${more} more` : ''}.`,
    title: ({ what, differences }: { what: string; differences: number }) =>
      `Book the count of ${what || 'everything'} with ${counted(differences, 'difference')}`,
    ask: ({ counted: n, differences, missing }: { counted: number; differences: string; missing: number }) =>
      `You counted ${counted(n, 'thing')}. ${differences}${missing > 0 ? ` ${missing} not counted ${missing === 1 ? 'stays' : 'stay'} as ${missing === 1 ? 'it is' : 'they are'}.` : ''} Shall I book it and close the count?`,
    booked: ({ booked, units, value }: { booked: number; units: number; value: string }) =>
      booked === 0
        ? 'The count is closed; there was nothing to change.'
        : `The count is booked: ${counted(booked, 'difference')}, ${signed(units)} in all, ${value} at list price.`,
    dropped: ({ counted: n }: { counted: number }) =>
      `The count is dropped, with the ${counted(n, 'thing')} in it. The books are as they were.`,
    sayShow: () => 'Show the count',
    sayFinish: () => 'Finish the count',
    sayDrop: () => 'Drop the count',
  },
};

/** Why something in the stockroom was not done; by the code tools return. */
export const stockroomRefusals: Record<string, (facts: Facts) => string> = {
  no_count: () => 'No count is open. Say "start a count", of everything or of one kind.',
  count_open: (facts) =>
    `You have a count of ${textOf(facts, 'label') || 'everything'} open, with ${counted(numberOf(facts, 'counted'), 'thing')} in it. Finish it or drop it first.`,
  count_empty: () => 'Nothing has been counted yet. Tell me a thing and how many there are.',
  count_stale: (facts) =>
    `Somebody has put the stock of ${textOf(facts, 'title', 'one of them')} right since you counted it, so I booked nothing. Please count it again.`,
};
