import { expect, test } from 'vitest';
import { languages } from '../../prompts/languages.ts';
import { recogniseNames } from './name.ts';
import { scanText } from './scan.ts';

const namesIn = (text: string, language = 'en') =>
  recogniseNames(scanText(text, languages[language]!.words)).map(({ value }) => value);

test.each([
  ['my name is Ada Example and my zip is 19122', ['Ada Example']],
  ["hi, I'm called Max Sample.", ['Max Sample']],
  ["this is Nora O'Brien-Test, where is my order?", ["Nora O'Brien-Test"]],
  ['The name is Maria de la Luz', ['Maria de la Luz']],
  ['my name is on the order', []],
  ['what is the name of the red one', []],
  ['Barolo Castiglione, Vietti', []],
])('names in: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  ['es', 'me llamo Ada Ejemplo'],
  ['fr', "je m'appelle Ada Exemple"],
  ['de', 'ich heiße Ada Beispiel'],
  ['it', 'mi chiamo Ada Esempio'],
])('and in %s: %s', (language, text) => {
  expect(namesIn(text, language)[0]).toMatch(/^Ada /);
});
