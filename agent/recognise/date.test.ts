import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { recogniseDates } from './date.ts';
import { scanText } from './scan.ts';

// A Wednesday.
const at = { now: new Date('2026-03-11T12:00:00Z'), timeZone: 'Europe/Dublin' };
const read = (text: string, when = at): string[] =>
  recogniseDates(scanText(text, words), when).map(({ value: { from, to } }) =>
    from === to ? from : `${from}/${to}`,
  );

test.each([
  ['today', '2026-03-11'],
  ['tomorrow', '2026-03-12'],
  ['the day before yesterday', '2026-03-09'],
  ['2026-05-03', '2026-05-03'],
  ['3 May', '2026-05-03'],
  ['May 3rd', '2026-05-03'],
  ['the third of May 2025', '2025-05-03'],
  ['May 3, 2025', '2025-05-03'],
  ['20 December', '2025-12-20'],
  ['3.5.2026', '2026-05-03'],
  ['25/12/2025', '2025-12-25'],
  ['last week', '2026-03-02/2026-03-08'],
  ['this week', '2026-03-09/2026-03-15'],
  ['next month', '2026-04-01/2026-04-30'],
  ['last year', '2025-01-01/2025-12-31'],
  ['in May', '2026-05-01/2026-05-31'],
  ['May 2025', '2025-05-01/2025-05-31'],
  ['three days ago', '2026-03-08'],
  ['a week ago', '2026-03-04'],
  ['a month ago', '2026-02-11'],
  ['in two weeks', '2026-03-25'],
  ['the last 3 days', '2026-03-08/2026-03-11'],
  ['last Friday', '2026-03-06'],
  ['next Wednesday', '2026-03-18'],
  ['on Monday', '2026-03-16'],
])('reads %j', (text, value) => {
  expect(read(text)).toEqual([value]);
});

test('offers the other reading where there are two', () => {
  const [monday] = recogniseDates(scanText('Monday', words), at);
  expect(monday?.value.other).toEqual({ from: '2026-03-09', to: '2026-03-09' });
  const [numeric] = recogniseDates(scanText('03/05/2026', words), at);
  expect(numeric?.value).toEqual({
    from: '2026-05-03',
    to: '2026-05-03',
    other: { from: '2026-03-05', to: '2026-03-05' },
  });
});

test('today is the day of the shop’s zone', () => {
  const now = new Date('2026-03-11T23:30:00Z');
  expect(read('today', { now, timeZone: 'Asia/Kolkata' })).toEqual(['2026-03-12']);
  expect(read('today', { now, timeZone: 'America/New_York' })).toEqual(['2026-03-11']);
});

test.each(['may I order', '31 February', '2026-13-01', 'the 2019 Barolo', '3 bottles ago', 'week'])(
  'sees no date in %j',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
