import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { recogniseAmounts } from './amount.ts';
import { scanText } from './scan.ts';

const read = (text: string): [string, number | null, string][] =>
  recogniseAmounts(scanText(text, words)).map(({ text, value }) => [text, value.amount, value.unit]);

test.each([
  ['$ 3.7 million', 3_700_000, 'dollar'],
  ['hk $ 12.5 billion', 12_500_000_000, 'HKD'],
  ['chf$ 9', 9, 'CHF'],
  ['40 CHF million', 40_000_000, 'CHF'],
  ['MSEK 75', 75_000_000, 'SEK'],
  ['90 MNOK', 90_000_000, 'NOK'],
  ['800 norwegian kroner', 800, 'NOK'],
  ['nine million mexican pesos', 9_000_000, 'MXN'],
  ['250 kenyan shillings', 250, 'KES'],
  ['€ 31', 31, 'EUR'],
  ['₱75', 75, 'PHP'],
  ['18.6 cents', 18.6, 'cent'],
  ['45-cent', 45, 'cent'],
  ['18 dollars 20', 18.2, 'dollar'],
  ['seven euros and eighty cents', 7.8, 'EUR'],
  ['8 $ 45 cent', 8.45, 'dollar'],
  ['three quarters billion yen', 750_000_000, 'JPY'],
])('reads %j', (text, amount, unit) => {
  expect(read(`it was ${text}.`)).toEqual([[text, amount, unit]]);
});

test('keeps numbers and the currencies beside them apart', () => {
  expect(read('8 yen 9 eur')).toEqual([
    ['8 yen', 8, 'JPY'],
    ['9 eur', 9, 'EUR'],
  ]);
  expect(read('4 CHF30 cards')).toEqual([['CHF30', 30, 'CHF']]);
  expect(read('$6.10 and 48 is how many')).toEqual([['$6.10', 6.1, 'dollar']]);
  expect(read('between $40 and 55')).toEqual([['$40', 40, 'dollar']]);
  expect(read('a $ 9 bill')).toEqual([['$ 9', 9, 'dollar']]);
});

test('a currency alone is named without an amount', () => {
  expect(read('do you take dollars?')).toEqual([['dollars', null, 'dollar']]);
});

test.each(['ALL 6 answers', '80 of us', 'thirty per cent', 'she won 3 games', 'the top 10', 'a gel pen'])(
  'sees no money in %j',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
