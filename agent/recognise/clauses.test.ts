import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { negatedSpans } from './clauses.ts';
import { createRecognisers } from './recognise.ts';
import { tokenise } from './normalise.ts';

const recognise = createRecognisers(words, { currency: 'EUR' });
const at = { now: new Date('2026-03-11T12:00:00Z'), timeZone: 'UTC' };
const read = (text: string): string[] =>
  recognise(text, at).clauses.map(({ joiner, text }) => (joiner ? `${joiner}: ${text}` : text));

test.each([
  ['add two cases and cancel my order', ['add two cases', 'and: cancel my order']],
  ['cancel my order. Where is the lamp?', ['cancel my order', 'stop: Where is the lamp?']],
  ['add it; then checkout', ['add it', 'then: checkout']],
  ['not the red one but the blue', ['not the red one', 'but: the blue']],
  ['the same in blue but if not available then in red', ['the same in blue', 'if_not: in red']],
  ['the blue one, if not, the red one', ['the blue one', 'if_not: the red one']],
  ['ship it today, otherwise cancel it', ['ship it today', 'otherwise: cancel it']],
  ['no, make that three', ['no', 'correction: three']],
  ['remove the red, add the white', ['remove the red', 'and: add the white']],
  ['hi, where is my order', ['hi', 'and: where is my order']],
  ['is it red? Add it!', ['is it red?', 'stop: Add it']],
  ['add it if you have it, please', ['add it', 'if: if you have it, please']],
  ['add a lamp\nand a shade', ['add a lamp', 'stop: and a shade']],
])('cuts %j', (text, clauses) => {
  expect(read(text)).toEqual(clauses);
});

test.each([
  'a red and a white',
  'two and a half bottles',
  'something between 20 and 40',
  'a rug for 1,200.50 euros',
  'show me "Salt. And then add Pepper" please',
  'ship it to 12 Main St., Springfield, IL 62704',
  'anything but oak',
])('keeps %j whole', (text) => {
  expect(read(text)).toHaveLength(1);
});

test('tells questions from wishes', () => {
  const { clauses } = recognise('add it and can you tell me the price', at);
  expect(clauses.map(({ question }) => question)).toEqual([false, true]);
});

test.each([
  ['not the red one but the blue', ['not the red one']],
  ['a dry white without oak, under 20', ['without oak']],
  ["I don't want oak and sugar", ["don't want oak and sugar"]],
  ['all of them except the lamp', ['except the lamp']],
  ['anything but merlot please', ['anything but merlot']],
  ['add the blue instead of the red', ['instead of the red']],
  ['no, the other one', []],
  ['no more than 20 euros', []],
  ['not only red', []],
])('in %j is negated %j', (text, spans) => {
  expect(negatedSpans(tokenise(text), words).map(({ start, end }) => text.slice(start, end))).toEqual(spans);
});
