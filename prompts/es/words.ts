import { list, type Words } from '../words.ts';
import { addresses, dates, orderCues, phoneCues, postalCodeCues } from './words-places.ts';
import { acts, choice, clauses, consent, negation } from './words-talk.ts';
import { determiners, fillers, functionWords, pronouns, questions } from './words-grammar.ts';
import { money, numbers, ordinals } from './words-numbers.ts';
import { bounds, comparatives, superlatives } from './words-prices.ts';
import { colours, quantities, sizes } from './words-things.ts';
import { identity } from './words-identity.ts';

/** The Spanish the local understanding engine reads: of Spain first, and of the Americas. */
export const words: Words = {
  language: 'es',
  identity,
  codeCues: list(
    'código, código es, cupón, cupón es, código de descuento, código promocional, código promocional es, vale',
  ),
  numbers,
  ordinals,
  money,
  bounds,
  comparatives,
  superlatives,
  quantities,
  percent: list('%, por ciento, porciento, pct, puntos porcentuales'),
  sizes,
  dates,
  nameCues: list(`me llamo, mi nombre es, soy, nombre:, a nombre de`),
  phoneCues,
  postalCodeCues,
  orderCues,
  addresses,
  consent,
  choice,
  clauses,
  negation,
  acts,
  questions,
  fillers,
  functionWords,
  determiners,
  pronouns,
  colours,
  paperCues: list(
    'factura, factura número, factura nº, número de factura, recibo, factura rectificativa, abono, número',
  ),
};
