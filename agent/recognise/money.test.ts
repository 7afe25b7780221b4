import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { recogniseMoney } from './money.ts';
import { scanText } from './scan.ts';

const read = (text: string, shop = 'EUR'): [string, number, string | undefined][] =>
  recogniseMoney(scanText(text, words), shop).map(({ text, value }) => [text, value.minor, value.currency]);

test.each([
  ['€15', 1500, 'EUR'],
  ['15€', 1500, 'EUR'],
  ['€ 15.99', 1599, 'EUR'],
  ['15 euros', 1500, 'EUR'],
  ['15eur', 1500, 'EUR'],
  ['EUR 15', 1500, 'EUR'],
  ['twenty quid', 2000, 'GBP'],
  ['£4', 400, 'GBP'],
  ['US$5', 500, 'USD'],
  ['20 bucks', 2000, 'EUR'],
  ['fifty pence', 50, 'GBP'],
  ['50p', 50, 'GBP'],
  ['30 cents', 30, 'EUR'],
  ['5 euro 50', 550, 'EUR'],
  ['five euros and fifty cents', 550, 'EUR'],
  ['two and a half euros', 250, 'EUR'],
  ['a tenner', 1000, 'EUR'],
  ['€1.2k', 120_000, 'EUR'],
  ['¥500', 500, 'JPY'],
  ['50-euro', 5000, 'EUR'],
  ['half a million euros', 50_000_000, 'EUR'],
])('reads %j', (text, minor, currency) => {
  expect(read(text)).toEqual([[text, minor, currency]]);
});

test('says what several currencies share where none of them is the shop’s', () => {
  expect(read('$1,200.50')).toEqual([['$1,200.50', 120_050, 'dollar']]);
  expect(read('$1,200.50', 'USD')).toEqual([['$1,200.50', 120_050, 'USD']]);
  expect(read('20 dollars', 'AUD')).toEqual([['20 dollars', 2000, 'AUD']]);
  expect(read('20 bucks', 'USD')).toEqual([['20 bucks', 2000, 'USD']]);
});

test('keeps amounts and counts apart', () => {
  expect(read('5 euros 12 bottles')).toEqual([['5 euros', 500, 'EUR']]);
  expect(read('2 €5 vouchers')).toEqual([['€5', 500, 'EUR']]);
  expect(read('€ 5 € 6')).toEqual([
    ['€ 5', 500, 'EUR'],
    ['€ 6', 600, 'EUR'],
  ]);
  expect(read('€5 each and €6')).toEqual([
    ['€5', 500, 'EUR'],
    ['€6', 600, 'EUR'],
  ]);
});

test.each(['20', 'all 3', 'try 4 of them', 'ALL 5 bottles', 'euros', '-€', '$'])(
  'sees no money in %j',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
