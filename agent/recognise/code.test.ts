import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { words as german } from '../../prompts/de/words.ts';
import { recogniseCodes, recogniseQuoteNumbers } from './code.ts';
import { scanText } from './scan.ts';

const own = new Set(['SUMMER10', 'WELCOME']);
const codes = (text: string, language = words) =>
  recogniseCodes(scanText(text, language), own).map(({ value }) => value);

test.each([
  ['i have a code SUMMER10', ['SUMMER10']],
  ['use summer10 please', ['summer10']],
  ['Summer-10!', ['Summer-10']],
  ['the code is welcome', ['welcome']],
  ['WELCOME', ['WELCOME']],
  ['code: ABCD', ['ABCD']],
  ['WINTER99 should work', ['WINTER99']],
  ["you're welcome", []],
  ['six bottles of RIOJA', []],
  ['75CL in XL', []],
  ['mail me at SUMMER10@example.com', []],
])('codes in %j', (text, found) => {
  expect(codes(text)).toEqual(found);
});

test('after the word of the language', () => {
  expect(codes('mein Gutscheincode lautet welcome', german)).toEqual(['welcome']);
});

test('numbers of quotes, filled up', () => {
  const numbers = (text: string) => recogniseQuoteNumbers(scanText(text, words)).map(({ value }) => value);
  expect(numbers('order quote Q-000012')).toEqual(['Q-000012']);
  expect(numbers('order q-12 please')).toEqual(['Q-000012']);
  expect(numbers('eq-12 and q12')).toEqual([]);
});
