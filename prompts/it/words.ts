import type { Words } from '../words.ts';
import { functionWords, grammar } from './words-grammar.ts';
import { bounds, comparatives, money, numbers, ordinals, superlatives } from './words-numbers.ts';
import { addresses, dates, orderCues, phoneCues, postalCodeCues } from './words-places.ts';
import { acts, choice, clauses, consent, negation } from './words-talk.ts';
import { colours, percent, quantities, sizes } from './words-things.ts';

/** The Italian the local understanding engine reads. */
export const words: Words = {
  language: 'it',
  numbers,
  ordinals,
  money,
  bounds,
  comparatives,
  superlatives,
  quantities,
  percent,
  sizes,
  dates,
  phoneCues,
  postalCodeCues,
  orderCues,
  addresses,
  consent,
  choice,
  clauses,
  negation,
  acts,
  ...grammar,
  functionWords,
  colours,
};
