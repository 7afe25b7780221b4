import { list, type Words } from '../words.ts';
import { ordering } from './order-words.ts';
import { identity } from './words-identity.ts';
import { numberWords } from './words-numbers.ts';
import { amountWords } from './words-amounts.ts';
import { placeWords } from './words-places.ts';
import { talkWords } from './words-talk.ts';

/** The English the local understanding engine reads. */
export const words: Words = {
  language: 'en',
  codeCues: list(
    'code, code is, coupon, coupon code, promo code, voucher, voucher code, discount code, promotion code',
  ),
  ordering,
  identity,
  ...numberWords,
  ...amountWords,
  ...placeWords,
  ...talkWords,
  paperCues: list(
    'invoice, invoice number, invoice no, invoice nr, bill, bill number, receipt, receipt number, credit note, credit note number, for invoice, number',
  ),
};
