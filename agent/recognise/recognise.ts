import type { Words } from '../../prompts/words.ts';
import { recogniseAddresses } from './address.ts';
import { recogniseAmounts } from './amount.ts';
import { recogniseChoices } from './choice.ts';
import { type Clause, negatedSpans, type Span, splitClauses } from './clauses.ts';
import { recogniseCodes, recogniseQuoteNumbers } from './code.ts';
import { recogniseComparisons } from './comparative.ts';
import { type At, recogniseDates } from './date.ts';
import { recogniseEmails } from './email.ts';
import type { Entity, EntityKind, Token } from './entity.ts';
import { findFigures, recogniseFigures } from './figure.ts';
import { recogniseMeasures } from './measure.ts';
import { findMoney, recogniseMoney } from './money.ts';
import { recogniseNumberRanges } from './number-range.ts';
import { recogniseNames } from './name.ts';
import { recogniseNumbers } from './number.ts';
import { type OrderNumberPattern, recogniseOrderNumbers } from './order-number.ts';
import { recogniseOrdinals, recognisePositions } from './ordinal.ts';
import { createPaperNumbers, type PaperPattern } from './paper-number.ts';
import { recognisePercentages, recognisePercents } from './percent.ts';
import { recognisePhones } from './phone.ts';
import { recognisePostalCodes } from './postal-code.ts';
import { recognisePriceRanges } from './price-range.ts';
import { compilePacks, recogniseQuantities } from './quantity.ts';
import { scanText } from './scan.ts';
import { recogniseSizes } from './size.ts';

export type RecogniserOptions = {
  /** The shop's ISO 4217 currency. */
  currency: string;
  orderNumber?: OrderNumberPattern;
  /** How its invoices and credit notes are numbered. */
  papers?: readonly PaperPattern[];
  /** Names of the shop's own packs. */
  packs?: readonly { name: string }[];
  /** Codes of the shop's coupons, letters and digits in capitals. Without them no codes are read. */
  codes?: ReadonlySet<string>;
};

/** What a text holds. Offsets are of the text as given; entities do not overlap and stand in their order. */
export type Recognised = {
  text: string;
  tokens: readonly Token[];
  entities: Entity[];
  clauses: Clause[];
  negated: Span[];
};

/**
 * Which of two overlapping entities stays: the one with the higher rank, because it explains more of the text; of one
 * rank the longer, then the earlier. A few ranks are nearly alike: a size and a quantity claim the same number only
 * where one has read a word beside it, so what needs more words around it ranks higher.
 */
const ranks: Readonly<Record<EntityKind, number>> = {
  email: 150, // has an @
  order_number: 140, // the shop's own pattern
  quote_number: 138,
  code: 135, // holds numbers
  address: 130, // holds numbers, postal codes and names
  name: 125, // after words that say so
  phone: 120, // holds numbers and dates' dashes
  price_range: 110, // holds money and numbers
  date: 100, // holds numbers and ordinals; "last week"
  money: 90, // holds a number
  percent: 80, // holds a number
  size: 70, // "size 10", "30 x 40 cm": holds measures
  quantity: 60, // holds numbers; "2 more", "another one"
  choice: 50, // holds ordinals, numbers and superlatives
  comparison: 40,
  postal_code: 30,
  ordinal: 20,
  number: 10,
  // Read more widely than shop talk allows: they only speak of what nothing above explains.
  number_range: 8,
  amount: 7,
  measure: 6,
  position: 5,
  percentage: 4,
  figure: 3,
};

/**
 * Makes the recogniser of one shop in one language. It is pure: the same text at the same time reads the same.
 * Of a text with more than 4,000 words and signs only the first 4,000 are read, so that none can hold up a turn.
 */
export function createRecognisers(
  words: Words,
  options: RecogniserOptions,
): (text: string, at: At) => Recognised {
  const { currency, orderNumber, codes } = options;
  const packs = compilePacks(
    (options.packs ?? []).map(({ name }) => name),
    words,
  );
  const recognisePapers = createPaperNumbers(options.papers ?? []);
  return (text, at) => {
    const scan = scanText(text, words);
    const figures = findFigures(scan);
    const found: Entity[] = [
      ...recogniseEmails(scan),
      ...recogniseOrderNumbers(scan, orderNumber),
      ...recognisePapers(scan),
      ...(codes ? [...recogniseCodes(scan, codes), ...recogniseQuoteNumbers(scan)] : []),
      ...recogniseAddresses(scan),
      ...recogniseNames(scan),
      ...recognisePhones(scan),
      ...recognisePriceRanges(scan, findMoney(scan, currency), currency),
      ...recogniseDates(scan, at),
      ...recogniseMoney(scan, currency),
      ...recognisePercents(scan),
      ...recogniseSizes(scan),
      ...recogniseQuantities(scan, packs),
      ...recogniseChoices(scan),
      ...recogniseComparisons(scan),
      ...recognisePostalCodes(scan),
      ...recogniseOrdinals(scan),
      ...recogniseNumbers(scan),
      ...recogniseNumberRanges(scan, figures),
      ...recogniseAmounts(scan, figures),
      ...recogniseMeasures(scan, figures),
      ...recognisePositions(scan),
      ...recognisePercentages(scan, figures),
      ...recogniseFigures(scan, figures),
    ];
    const entities = withoutOverlaps(found);
    return {
      text,
      tokens: scan.tokens,
      entities,
      clauses: splitClauses(scan, entities),
      negated: negatedSpans(scan.tokens, words),
    };
  };
}

/** Keeps of each group of overlapping entities the one that ranks highest, and what does not overlap with it. */
export function withoutOverlaps(found: readonly Entity[]): Entity[] {
  const ranked = [...found].sort(
    (a, b) => ranks[b.kind] - ranks[a.kind] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Uint8Array(found.reduce((most, { end }) => Math.max(most, end), 0));
  const kept: Entity[] = [];
  for (const entity of ranked) {
    let free = true;
    for (let at = entity.start; free && at < entity.end; at++) free = taken[at] === 0;
    if (!free) continue;
    taken.fill(1, entity.start, entity.end);
    kept.push(entity);
  }
  return kept.sort((a, b) => a.start - b.start);
}
