import type { Comparison, Words } from '../../prompts/words.ts';

/** A piece of the text. `norm` is lower case, without accents, with plain quotes and dashes; offsets are of the text as given. */
export type Token = { text: string; norm: string; start: number; end: number };

/** Minor units. `currency` is an ISO 4217 code, or the noun of several where neither the sign nor the shop settles it ("dollar" for "$15" in a euro shop). */
export type MoneyValue = { minor: number; currency: string };

/** Minor units. `exclusive` where the bound itself does not belong ("under 20"); `around` stands alone. */
export type PriceRangeValue = {
  atLeast?: number;
  atMost?: number;
  around?: number;
  exclusive?: true;
  currency?: string;
};

/** Money as it was said, in major units or in parts: `unit` is an ISO 4217 code, or a noun ("dollar", "cent"). Null where only the currency is named. */
export type AmountValue = { amount: number | null; unit: string };

/** A measure as it was said, its unit by name ("square meter"). Null where only the unit is named. */
export type MeasureValue = { amount: number | null; unit: string };

/** Bounds of a number of anything; a missing one is no bound, an open one does not belong to the range. */
export type NumberRangeValue = { low?: number; high?: number; lowOpen?: true; highOpen?: true };

export type ComparisonValue = Pick<Comparison, 'dimension' | 'direction'> & { superlative?: true };

/**
 * `count` may be a fraction ("half a case"). `pack` is the normalised name of a pack or piece, `packUnits` what the
 * text says is in one. Where `unit` is set it is a measure ("750 ml"), not a number of things. `more` marks "2 more".
 */
export type QuantityValue = { count: number; pack?: string; packUnits?: number; unit?: string; more?: true };

/** Ways the size may be written in a catalogue, likeliest first. `cued` where the text says that it is a size. */
export type SizeValue = { candidates: string[]; cued: boolean };

/** ISO dates, inclusive. `other` is a second reading: "Monday" is the coming one or the one past, 03/05 is May or March. */
export type DateValue = { from: string; to: string; other?: { from: string; to: string } };

/** `missing` names the parts that a parcel needs and the text does not give. */
export type AddressValue = {
  line1?: string;
  line2?: string;
  city?: string;
  region?: string;
  country?: string;
  postalCode?: string;
  missing: ('line1' | 'city' | 'postalCode')[];
};

/**
 * A pick among what was shown. `positions` count from 1, from the end below 0. "both" is all with firstN 2, "all three"
 * all with firstN 3.
 */
export type ChoiceValue = {
  positions?: number[];
  firstN?: number;
  all?: true;
  none?: true;
  other?: true;
  superlative?: ComparisonValue;
};

/** A place in a row: from 1 from the start; 0 and below from the end, where 0 is the last; from where one is, where 1 is the next. */
export type PositionValue = { of: 'start' | 'end' | 'current'; offset: number };

export type EntityValues = {
  number: number;
  /** A number as reports write it: "10M", "1e6", "a twentieth". Never how many someone wants. */
  figure: number;
  /** From 1; below 0 from the end. */
  ordinal: number;
  money: MoneyValue;
  price_range: PriceRangeValue;
  comparison: ComparisonValue;
  quantity: QuantityValue;
  /** 12.5 for 12.5 %. */
  percent: number;
  /** As percent, read more widely than shop talk allows; null where it is named without a number. */
  percentage: number | null;
  /** As money, read more widely. */
  amount: AmountValue;
  /** As a quantity's unit, read more widely. */
  measure: MeasureValue;
  /** As price_range, read more widely. */
  number_range: NumberRangeValue;
  /** As ordinal, read more widely. */
  position: PositionValue;
  size: SizeValue;
  date: DateValue;
  email: string;
  /** Digits, with a leading + where the text had one. */
  phone: string;
  /** A person's name as written. */
  name: string;
  postal_code: string;
  /** Capital letters and digits only; compare with `orderNumberKey(order.id)`. */
  order_number: string;
  /** Of a coupon, as it was written. */
  code: string;
  /** Of a written quote: "Q-000012". */
  quote_number: string;
  address: AddressValue;
  choice: ChoiceValue;
};

export type EntityKind = keyof EntityValues;
export type EntityOf<K extends EntityKind> = {
  kind: K;
  start: number;
  end: number;
  text: string;
  value: EntityValues[K];
};
export type Entity = { [K in EntityKind]: EntityOf<K> }[EntityKind];

/** A number in the text: tokens `from` up to, not including, `to`. */
export type NumberSpan = { from: number; to: number; value: number; digits: boolean };

/** One text being read. `numbers` holds, by index of its first token, each number in it. */
export type Scan = {
  text: string;
  tokens: readonly Token[];
  words: Words;
  numbers: readonly (NumberSpan | undefined)[];
};

/** The entity over tokens `from` up to, not including, `to`. */
export function entityOver<K extends EntityKind>(
  scan: Pick<Scan, 'text' | 'tokens'>,
  kind: K,
  from: number,
  to: number,
  value: EntityValues[K],
): EntityOf<K> {
  const start = scan.tokens[from]?.start ?? 0;
  const end = scan.tokens[to - 1]?.end ?? start;
  return { kind, start, end, text: scan.text.slice(start, end), value };
}
