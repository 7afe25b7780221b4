import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { recogniseEmails } from './email.ts';
import { orderNumberKey, recogniseOrderNumbers } from './order-number.ts';
import { recognisePhones } from './phone.ts';
import { recognisePostalCodes } from './postal-code.ts';
import { scanText } from './scan.ts';

test.each([
  ['mail me at Jo.Doe+x@mail.example.com.', ['jo.doe+x@mail.example.com']],
  ['(jo@example.com, kim@example.org)', ['jo@example.com', 'kim@example.org']],
  ['a@b', []],
  ['@shop', []],
  ['x@@y.com', []],
])('e-mail addresses in %j', (text, values) => {
  expect(recogniseEmails({ text }).map(({ value }) => value)).toEqual(values);
});

test.each([
  ['+353 86 123 4567', ['+353861234567']],
  ['call me on 5551234', ['5551234']],
  ['(086) 123-4567', ['0861234567']],
  ['0861234567', ['0861234567']],
  ['1234567', []],
  ['order 12345678', []],
  ['€1,200.50', []],
  ['2026-05-03', []],
])('phone numbers in %j', (text, values) => {
  expect(recognisePhones(scanText(text, words)).map(({ value }) => value)).toEqual(values);
});

test.each([
  ['where is #W2378156?', ['W2378156']],
  ['w2378156', ['W2378156']],
  ['order W 237 8156', ['W2378156']],
  ['order number W-2378156', ['W2378156']],
  ['order 2378156', ['W2378156']],
  ['#2378156', ['W2378156']],
  ['2378156', []],
  ['W23781567', []],
  ['W237815', []],
  ['#A12345 from elsewhere', ['A12345']],
  ['#1', []],
])('order numbers in %j', (text, values) => {
  const found = recogniseOrderNumbers(scanText(text, words), { prefix: '#W', digits: 7 });
  expect(found.map(({ value }) => value)).toEqual(values);
});

test('an order number is found without knowing the shop’s pattern when written with #', () => {
  expect(recogniseOrderNumbers(scanText('return #W2378156 please', words)).map(({ value }) => value)).toEqual(
    ['W2378156'],
  );
  expect(orderNumberKey('#w 2378-156')).toBe('W2378156');
});

test.each([
  ['D02 X285', ['D02 X285']],
  ['d02x285', ['D02 X285']],
  ['bs1 4dj', ['BS1 4DJ']],
  ['SW1A 1AA', ['SW1A 1AA']],
  ['K1A 0B1', ['K1A 0B1']],
  ['my zip is 62704', ['62704']],
  ['62704', []],
  ['W2378156', []],
])('postal codes in %j', (text, values) => {
  expect(recognisePostalCodes(scanText(text, words)).map(({ value }) => value)).toEqual(values);
});
