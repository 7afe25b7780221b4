import { list, type Words } from '../words.ts';
import { functionWords, grammar } from './words-grammar.ts';
import { money, numbers, ordinals } from './words-numbers.ts';
import { addresses, dates, orderCues, phoneCues, postalCodeCues } from './words-places.ts';
import { bounds, comparatives, superlatives } from './words-prices.ts';
import { acts, choice, clauses, consent, negation } from './words-talk.ts';
import { colours, percent, quantities, sizes } from './words-things.ts';
import { identity } from './words-identity.ts';

/** The Italian the local understanding engine reads. */
export const words: Words = {
  language: 'it',
  identity,
  codeCues: list(
    'codice, codice è, codice sconto, codice sconto è, codice promozionale, coupon, buono, buono sconto',
  ),
  // What stands before a name: "un'altra" and "c'è" are read as they are written.
  elisions: ['l', 'd', 'dell', 'all', 'dall', 'nell', 'sull', 'quell', 'quest'],
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
  nameCues: list(`mi chiamo, il mio nome è, sono, nome:, a nome di`),
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
  paperCues: list(
    'fattura, fattura numero, fattura n, fattura n., numero di fattura, ricevuta, nota di credito, numero',
  ),
};
