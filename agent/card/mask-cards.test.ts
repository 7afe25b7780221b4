import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isGs1Number } from './card-number.ts';
import { mask, maskCards } from './mask-cards.ts';

/** The check digit that makes a number of these digits. */
function withCheckDigit(digits: string): string {
  let sum = 0;
  for (const [at, digit] of [...digits].reverse().entries()) {
    const n = Number(digit);
    sum += at % 2 === 1 ? n : n > 4 ? n * 2 - 9 : n * 2;
  }
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
const kinds: [prefix: string, length: number][] = [
  ['4', 16], ['4', 19], ['51', 16], ['55', 16], ['2221', 16], ['2720', 16], ['34', 15], ['37', 15], ['36', 14], ['305', 14],
  ['6011', 16], ['65', 16], ['3528', 16], ['62', 16], ['62', 19], ['6759', 13], ['50', 16], ['9792', 16], ['2200', 16],
]; // prettier-ignore
const cards = fc
  .constantFrom(...kinds)
  .chain(([prefix, length]) =>
    digits(length - prefix.length - 1).map((rest) => withCheckDigit(prefix + rest)),
  )
  // Thirteen digits may as well be an EAN; then they need a word for a card beside them.
  .filter((card) => !isGs1Number(card));
const gaps = fc.constantFrom('', '', ' ', '-', '.', '\n', '  ', ' - ', '\u00a0', '–', '\u200b');
/** A card's number as people write it: anything that is no letter in between, even over lines. */
const written = cards.chain((card) =>
  fc.array(gaps, { minLength: card.length - 1, maxLength: card.length - 1 }).map((between) =>
    [...card].map((digit, at) => digit + (between[at] ?? '')).join(''),
  ),
); // prettier-ignore
const words = fc.constantFrom(
  '',
  'my card is ',
  'pay with ',
  'xx',
  'Rioja, ',
  'numéro: ',
  '(',
  'order W000005 and ',
);

test('no card number comes through, however it is written, and every word around it does', () => {
  fc.assert(
    fc.property(words, written, words, (before, card, after) => {
      const { text, masked } = maskCards(`${before}${card}${after && ` ${after}`}`);
      expect(masked).toBe(true);
      expect(text.replace(/W000005/g, '')).not.toMatch(/\d/);
      expect(text.startsWith(before + mask)).toBe(true);
      expect(text.endsWith(after)).toBe(true);
      expect(maskCards(text)).toEqual({ text, masked: false });
    }),
    { numRuns: 500 },
  );
});

test('numbers with a wrong check digit or of no issuer stay', () => {
  // Nineteen digits may as well be a card of sixteen with its code behind it.
  const others = cards.filter((card) => card.length < 19);
  fc.assert(
    fc.property(others, fc.integer({ min: 1, max: 9 }), (card, off) => {
      const wrong = card.slice(0, -1) + ((Number(card.at(-1)) + off) % 10);
      expect(maskCards(`code ${wrong}`).masked).toBe(false);
      expect(maskCards(`code 1${card.slice(1)}`).masked).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('numbers of twelve digits and fewer stay, alone and in sentences', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }).chain(digits), (number) => {
      for (const text of [number, `my order is #W${number}`, `tracking ${number}, where is it?`]) {
        expect(maskCards(text)).toEqual({ text, masked: false });
      }
    }),
    { numRuns: 300 },
  );
});

test('EANs stay, alone, in a list and with a quantity', () => {
  const ean = digits(12).map((start) => {
    const sum = [...start].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
    return `${start}${(10 - (sum % 10)) % 10}`;
  });
  fc.assert(
    fc.property(ean, ean, fc.integer({ min: 1, max: 999 }), (first, second, count) => {
      const text = `${first} ${count}\n${second} ${count}`;
      expect(maskCards(text)).toEqual({ text, masked: false });
    }),
    { numRuns: 300 },
  );
});

test('phones written internationally stay', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('+', '00', '+ '),
      fc.integer({ min: 8, max: 15 }).chain(digits),
      (sign, number) => {
        const text = `call me on ${sign}${number}`;
        expect(maskCards(text).masked).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  ['pay with 4111 1111 1111 1111 and gift wrap it', 'pay with •••• and gift wrap it'],
  ['mycard4111111111111111thanks', 'mycard••••thanks'],
  ['4111-1111-1111-1111 12/27 123', '••••'],
  ['4111111111111111, exp 12/27, cvc 123 please', '••••, cvc •••• please'],
  ['tarjeta 5555-5555-5555-4444 caduca el 12/27 código 999', 'tarjeta •••• código ••••'],
  ['378282246310005 exp: 05/29 - 1234 thanks', '•••• thanks'],
  ['41111111111111111226123', '••••'],
  ['my cvv is 123', 'my cvv is ••••'],
  ['123 is my cvc', '•••• is my cvc'],
  ['٤١١١١١١١١١١١١١١١ and ４１１１１１１１１１１１１１１１', '•••• and ••••'],
  ['visa 4222222222222', 'visa ••••'],
  ['4111 1111 1111 1111 and 5555 5555 5555 4444', '•••• and ••••'],
])('%j becomes %j', (said, text) => {
  expect(maskCards(said)).toEqual({ text, masked: true });
});

test.each([
  ['4111111111111111, 100 bottles please', '100 bottles'],
  ['4111 1111 1111 1111 and 2 bottles of the 2019', 'and 2 bottles of the 2019'],
  ['4111 1111 1111 1111, deliver by 12/12 to 1200 Main Street', 'deliver by 12/12 to 1200 Main Street'],
  ['378282246310005, order W000005', 'order W000005'],
])('what else is said in %j stays', (said, rest) => {
  expect(maskCards(said).text).toContain(rest);
});

test.each(['#W2378156', '1Z999AA10123456784', 'a code of 1234', 'SAVE123', 'RF123456785IE', 'DE89 3704 0044 0532 0130 00', '2026-11-20 12:30'])(
  '%j stays',
  (text) => {
    expect(maskCards(text)).toEqual({ text, masked: false });
  },
); // prettier-ignore
