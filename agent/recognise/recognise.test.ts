import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { createRecognisers } from './recognise.ts';

const recognise = createRecognisers(words, {
  currency: 'EUR',
  orderNumber: { prefix: 'W', digits: 7 },
  packs: [{ name: 'half case' }],
});
const at = { now: new Date('2026-03-11T12:00:00Z'), timeZone: 'Europe/Dublin' };
const read = (text: string): string[] =>
  recognise(text, at).entities.map(({ kind, text }) => `${kind}: ${text}`);

test.each([
  [
    'a dozen bottles of the 2019 Barolo under €20 for Friday',
    ['quantity: a dozen bottles', 'number: 2019', 'price_range: under €20', 'date: Friday'],
  ],
  [
    'ship #W2378156 to 12 Harbour Street, Dublin D02 X285',
    ['order_number: #W2378156', 'address: 12 Harbour Street, Dublin D02 X285'],
  ],
  ['mail jo@example.com or call +353 86 123 4567', ['email: jo@example.com', 'phone: +353 86 123 4567']],
  ['the same but in size L', ['size: in size L']],
  ['exchange the 32/34 for W32 L32', ['size: 32/34', 'size: W32 L32']],
  ['a 30 x 40 cm print', ['size: 30 x 40 cm']],
  ['10% off on the first two', ['percent: 10%', 'choice: the first two']],
  ['something cheaper than the last order', ['comparison: cheaper', 'ordinal: last']],
  ['two half cases and 3 lamps from last week', ['quantity: two half cases', 'number: 3', 'date: last week']],
  ['the cheapest red', ['comparison: cheapest']],
  ['get me one over 35 euros', ['number: one', 'price_range: over 35 euros']],
  ['2 M shirts and 3 L', ['number: 2', 'number: 3']],
  ['change it from 2 to 3', ['number: 2', 'number: 3']],
  ['4 cups, 640ml each', ['number: 4', 'quantity: 640ml']],
  ['return 2 out of 3 bottles', ['number: 2', 'quantity: 3 bottles']],
])('reads %j', (text, entities) => {
  expect(read(text)).toEqual(entities);
});

test('any text is read, alike each time, with offsets that point into it and entities apart', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'two', 'and a half', 'case of', '12', 'between', '€', '20', '-', 'Elm Road', ',', 'Dublin', '#W', '2378156', 'not', 'but', 'if not', '"', 'last', 'May', '3rd', 'the',
      'size', 'L', 'x', '@', 'a.b', '+1', '½', 'D02', 'X285', '/', 'yes', '\n', '’', '\u200d', '👍🏽', 'É', 'one', 'hundred', 'twenty', 'XL', '%', 'ago', 'week', 'flat 2', '.', '^', 'e', 'k', 'km', 'ft', 'in', 'USD', 'us', '$', 'cents', 'more than', 'or equal to', 'thirds', 'out of', 'next', 'www.',
    ),
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom('', ' '), (pieces, glue) => {
      const text = pieces.join(glue);
      const found = recognise(text, at);
      expect(recognise(text, at)).toEqual(found);
      let last = 0;
      for (const entity of found.entities) {
        expect(entity.start).toBeGreaterThanOrEqual(last);
        expect(entity.end).toBeGreaterThan(entity.start);
        expect(text.slice(entity.start, entity.end)).toBe(entity.text);
        last = entity.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      for (const { start, end, text: clause } of found.clauses) expect(text.slice(start, end)).toBe(clause);
      for (const { start, end } of found.negated) expect(end).toBeGreaterThan(start);
    }),
    { numRuns: 500 },
  );
});

test('what repeats endlessly is read to the end', () => {
  for (const piece of [
    '1',
    '-',
    '12 Elm Road, ',
    'one hundred and ',
    '"',
    '€',
    'a@',
    '+1 ',
    'the second and ',
    '\u0301',
    '#W',
    '5 ft 2 ',
    '5° ',
    '1 234 ',
    'a hundred ',
    'us $ 5 ',
  ]) {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    for (const entity of recognise(text, at).entities)
      expect(text.slice(entity.start, entity.end)).toBe(entity.text);
  }
});
