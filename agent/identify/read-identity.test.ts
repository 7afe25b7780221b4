import { expect, test } from 'vitest';
import { createLocalEngine } from '../local/local-engine.ts';

const { readIdentity } = createLocalEngine([]);
const asked = { asked: true, code: false };
const unasked = { asked: false, code: false };

test.each([
  ['nora testa, zip 10115. forgot which email i used', 'nora testa', '10115', ''],
  ['Max Sample. Springfield, 12345', 'Max Sample', '12345', ''],
  ["It's Max Sample, the Windy City, 12345", 'Max Sample', '12345', ''],
  ["Sure! That's Max Sample, from Salt Lake City, UT, 12345.", 'Max Sample', '12345', ''],
  ['max_sample_77 (Max Sample), living in zipcode 12345', 'Max Sample', '12345', ''],
  ["Nora O'Brien-Test here, 12345-6789!", "Nora O'Brien-Test", '12345-6789', ''],
  ['Ludwig van Beispiel, 80331', 'Ludwig van Beispiel', '80331', ''],
  ['will brown, 12345', 'will brown', '12345', ''],
  ['Grace Young, zip: 12345', 'Grace Young', '12345', ''],
  ['Max Sample, 12345, and I want to return the lamp', 'Max Sample', '12345', 'I want to return the lamp'],
  [
    'Max Sample, zip 12345. Please send it to 101 Elm Street, Springfield, 54321',
    'Max Sample',
    '12345',
    'Please send it to 101 Elm Street, Springfield, 54321',
  ],
  ['Max Sample, 12345. Cancel it', 'Max Sample', '12345', 'Cancel it'],
  ['Max Sample, 12345. Where is it?', 'Max Sample', '12345', 'Where is it'],
  ["Oh, I mix that up. It's Max Sample, 12345", 'Max Sample', '12345', 'I mix that up'],
  ['Max Sample, zip 12345. Where is order W000002?', 'Max Sample', '12345', 'Where is order W000002?'],
])('asked, %s', (text, name, postalCode, rest) => {
  const heard = readIdentity(text, 'en', asked);
  expect(heard?.given).toEqual({ name, postalCode });
  expect(heard?.rest.replace(/[?.]$/, '')).toBe(rest.replace(/[?.]$/, ''));
});

test.each([
  ["I don't remember my email, sorry", {}],
  ['no clue about the email', {}],
  ['12345', { postalCode: '12345' }],
  ['Max Sample', { name: 'Max Sample' }],
  ['it is MAX@example.com.', { email: 'max@example.com' }],
])('asked, part of it or only talk of it: %s', (text, given) => {
  expect(readIdentity(text, 'en', asked)?.given).toEqual(given);
});

test.each([
  'do you have the navy shirt in M?',
  'Do you have the Harbour Shirt in M?',
  'I want the Harbour Shirt and a Rioja Crianza',
  'is there anything for 12345 or less',
  'where is order W000002',
  'show me something under 12345',
  'add two of the first one',
])('asked, a wish of its own says nothing of it: %s', (text) => {
  const heard = readIdentity(text, 'en', asked);
  expect(heard?.sure ?? false).toBe(false);
});

test.each([
  ["Hi, I'm Max Sample, zip 12345, where is my order?", true],
  ['my email is max@example.com', true],
  ['max@example.com', true],
  ["Hi, I'm Max Sample, where is my order?", false],
  ['send the receipt to max@example.com', false],
  ['ship it to Max Sample, 12 Elm Street, Springfield 12345', false],
])('unasked, %s', (text, sure) => {
  expect(readIdentity(text, 'en', unasked)?.sure ?? false).toBe(sure);
});

test.each([
  ['de', 'Nora Beispiel, 10115 Berlin. An die E-Mail erinnere ich mich nicht.', 'Nora Beispiel', '10115'],
  ['de', 'ich bin nora beispiel aus 10115', 'nora beispiel', '10115'],
  [
    'es',
    'Me llamo José Pérez Gómez, vivo en Madrid, 28013. No me acuerdo del correo.',
    'José Pérez Gómez',
    '28013',
  ],
  ['es', 'josé pérez, 28013', 'josé pérez', '28013'],
  ['fr', "Je m'appelle Zoé Exemple, 75002 Paris. J'ai oublié mon e-mail.", 'Zoé Exemple', '75002'],
  ['fr', 'zoé exemple, 75002', 'zoé exemple', '75002'],
  ['it', 'Mi chiamo Ugo Esempio, Roma, CAP 00184. Non ricordo la mail.', 'Ugo Esempio', '00184'],
  ['it', 'ugo esempio, 00184', 'ugo esempio', '00184'],
])('asked in %s: %s', (language, text, name, postalCode) => {
  const heard = readIdentity(text, language, asked);
  expect(heard?.given).toEqual({ name, postalCode });
  expect(heard?.rest).toBe('');
});

test.each(['123456', 'the code is 123 456', '123-456 thanks'])('a code that is awaited: %s', (text) => {
  expect(readIdentity(text, 'en', { asked: true, code: true })?.given).toEqual({ code: '123456' });
});
