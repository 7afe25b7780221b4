import { expect, test } from 'vitest';
import { winAnsi } from './win-ansi.ts';

test('every letter of the languages we speak, the euro and typographic marks stay', () => {
  const text = '€ äöüß ÄÖÜ éèêëçàâîïôûùœæŒ ñ¿¡áíóú „x“ ‘y’ «z» – — … ° × Š ž';
  expect(winAnsi(text)).toBe(text);
});

test('what the fonts lack is written as near as they can', () => {
  expect(winAnsi('Dvořák Łukasz Đoković ﬁn')).toBe('Dvorák Lukasz Dokovic fin');
  expect(winAnsi('1\u202f234,50\u00a0€ e\u0301')).toBe('1 234,50 € é');
  expect(winAnsi('Αθήνα 東京 👍')).toBe('????? ?? ?');
  expect(winAnsi('a\u0000b\u00adc\nd')).toBe('abc d');
});
