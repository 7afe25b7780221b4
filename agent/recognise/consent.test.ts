import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../../prompts/en/words.ts';
import { readConsent, readConsentAndRest } from './consent.ts';

const consent = (text: string, asked?: string): string | undefined => readConsent(text, words, asked);

test.each([
  'yes', 'Yes please', 'yep', 'sure, go ahead', 'ok do it', 'confirm', 'actually yes', '👍', '👍🏽', 'YES!!!', 'ok', 'yes, that’s right, thank you',
  'oh yes, of course', 'please do', "yes, I'm sure", 'ok thanks',
])('%j is a yes', (text) => {
  expect(consent(text)).toBe('yes');
}); // prettier-ignore

test.each([
  'no', 'nope', 'don’t', 'dont', 'no thanks', 'cancel that', 'stop', '👎', 'ok no', 'never mind', 'absolutely not', 'please don’t', 'no, thank you very much',
])('%j is a no', (text) => {
  expect(consent(text)).toBe('no');
}); // prettier-ignore

test.each(['not yet', 'not now', 'wait', 'hold on please', 'maybe later', 'not sure', 'no, not yet'])(
  '%j is not now',
  (text) => {
    expect(['later', 'no']).toContain(consent(text));
  },
);

test.each([
  'yes but make it two', 'yes?', 'is yes ok', 'if it is free then yes', "I didn't say yes", 'yes, no wait', 'the product is called Yes', '"yes"', '“yes”',
  'yes if it is free', 'yes and no', 'no, yes', 'yes 2', 'yes, the second one', 'yes, make it two', 'yes, only if it ships today', 'yes yes yes cancel it', 'no problem',
  'thanks', 'great', "that's ok", 'do it later', 'yes i do not', 'you can not', 'I do not confirm', "don't do it", 'yes for the first', 'yes please?', '', 'hello', 'he said yes', 'say yes', 'yes or no?', 'yes, instead', "yes isn't what I meant", 'yes unless', 'Yes we have no bananas', 'yes to the red',
  'ok but', 'sure about that?', "I'm not sure yes", 'ye olde shop', 'y tho', 'why not', 'I would say yes if asked', 'yes, and', 'yesterday', 'yes / no', "don't know",
  'yes yes yes yes yes yes yes yes yes yes yes yes yes',
])('%j is no yes', (text) => {
  expect(consent(text)).not.toBe('yes');
}); // prettier-ignore

test('a yes may carry a further wish, added by a word for it', () => {
  const text = 'yes, and add a case of Rioja';
  expect(readConsent(text, words)).toBeUndefined();
  expect(readConsentAndRest(text, words)).toEqual({
    consent: 'yes',
    rest: { text: 'add a case of Rioja', start: 9, end: 28 },
  });
});

test.each([
  'yes and make it two',
  'yes and is it red?',
  'yes, and if there is none cancel',
  'yes and not the red',
  'ok and add two',
  'yes add two',
  'yes and remove it',
  'yes and ship it to Cork',
])('%j changes or asks, so it is no yes', (text) => {
  expect(readConsentAndRest(text, words)).toBeUndefined();
});

test('a no may carry anything', () => {
  expect(readConsentAndRest('no, the other one', words)).toEqual({
    consent: 'no',
    rest: { text: 'the other one', start: 4, end: 17 },
  });
});

test('a yes may repeat what was asked, in its own words and order only', () => {
  const asked = 'Shall I cancel order #W2378156?';
  expect(consent('yes, cancel it', asked)).toBe('yes');
  expect(consent('yes please cancel the order', asked)).toBe('yes');
  expect(consent('cancel it', asked)).toBeUndefined();
  expect(consent('yes, cancel order 3', asked)).toBeUndefined();
  expect(consent('yes, order cancel', asked)).toBeUndefined();
  expect(consent('yes, cancel it', 'Shall I add two bottles?')).toBeUndefined();
  expect(consent('yes, but cancel it', asked)).toBeUndefined();
  expect(consent("yes don't cancel it", asked)).not.toBe('yes');
});

test('no word outside the language’s list can be part of a yes', () => {
  const known = new Set(
    Object.values(words.consent)
      .flat()
      .flatMap((phrase) => phrase.split(/\W+/)),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{3,8}$/), fc.constantFrom('yes ', 'yes, ', 'ok '), (word, yes) => {
      fc.pre(!known.has(word));
      expect(consent(yes + word)).toBeUndefined();
      expect(consent(`${word} ${yes}`)).toBeUndefined();
    }),
  );
});
