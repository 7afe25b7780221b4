import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { createPaperNumbers } from './paper-number.ts';
import { scanText } from './scan.ts';

const lettered = createPaperNumbers([
  { prefix: 'LV{year}-', digits: 4 },
  { prefix: 'LVC{year}-', digits: 4 },
]);
const plain = createPaperNumbers([{ prefix: '{year}-', digits: 4 }]);

test.each([
  ['invoice LV2026-0012', ['LV2026-0012']],
  ['lv2026-0012 please', ['LV2026-0012']],
  ['LV 2026 12', ['LV2026-0012']],
  ['the credit note lvc2026/3', ['LVC2026-0003']],
  ['LV2026-0012 and LV2026-0013', ['LV2026-0012', 'LV2026-0013']],
  ['W100012', []],
  ['xlv2026-0012', []],
])('numbers with letters in %j', (text, values) => {
  expect(lettered(scanText(text, words)).map(({ value }) => value)).toEqual(values);
});

test.each([
  ['invoice 2026-0012', ['2026-0012']],
  ['they paid invoice number 2026-12', ['2026-0012']],
  ['a Barolo 2015-2018', []],
  ['on 2026-05-03', []],
])('numbers of digits only, after a word for them, in %j', (text, values) => {
  expect(plain(scanText(text, words)).map(({ value }) => value)).toEqual(values);
});
