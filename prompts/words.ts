import type { Measures, Ranges } from './figure-words.ts';
import type { OrderWords } from './order-words.ts';

/**
 * The words of one language that the local understanding engine reads. Adding a language is adding a folder with
 * an object of this type; no code knows a word. Phrases are written plainly ("don't", "last but one"): case,
 * accents, hyphens and the kind of apostrophe do not matter when they are matched, and "dont" is read as "don't".
 */
export type Words = {
  /** BCP 47 language, such as "en". */
  language: string;
  /** What stands before an apostrophe and is a word of its own: French "l", "d", "qu". */
  elisions?: readonly string[];
  /** Things are named in words written as one ("Leinenhemd"); `links` are the letters that may join their parts, "" too. */
  compounds?: { links: readonly string[] };
  /** Orders spoken against a menu; without them an order is read by the other words alone. */
  ordering?: OrderWords;
  numbers: {
    /** The decimal sign; the other one of "." and "," groups thousands. */
    decimal: '.' | ',';
    /** Cardinals that are added up: 0 to 20 and the tens, or all below 100 where they are irregular. */
    values: Readonly<Record<string, number>>;
    /** Hundred, thousand, million. */
    multipliers: Readonly<Record<string, number>>;
    /** Dozen, couple: they count alone, with an article or with a number before them. */
    collectives: Readonly<Record<string, number>>;
    /** Half, quarter, thirds. */
    fractions: Readonly<Record<string, number>>;
    /** Joins hundreds to tens and a number to its fraction. */
    and: readonly string[];
    /** "a", "an". */
    articles: readonly string[];
    minus: readonly string[];
    /** The spoken decimal sign. */
    point: readonly string[];
    /** Letters glued to digits: k is 1000. */
    suffixes: Readonly<Record<string, number>>;
    /** Abbreviated scales of reports, in the case they are written in: "M" is a million. */
    scales?: Readonly<Record<string, number>>;
    /** Between the two numbers of a fraction: "over". */
    over?: readonly string[];
    /** Between a part and its larger whole: "out of", "in". */
    outOf?: readonly string[];
    /** Number words that stand for a thing after a determiner ("the blue one"). */
    pronouns: readonly string[];
    /** "twenty nineteen" is a year. */
    yearPairs?: true;
    /** Number words are written as one ("zweihundertfünf"). */
    compound?: true;
  };
  ordinals: {
    /** First is 1; counted from the end: last is -1, last but one -2. */
    values: Readonly<Record<string, number>>;
    /** Written after digits: "nd". */
    suffixes: readonly string[];
    /** After an ordinal, counts it from the end: "to last", "from the end". */
    fromEnd: readonly string[];
    /** Phrases in which an ordinal's word is none: "wait a second". */
    except: readonly string[];
    /** Places reckoned from where one is: the next is 1, the current one 0. */
    relative?: Readonly<Record<string, number>>;
    /** Words of a place that count nothing: "top". */
    places?: readonly string[];
    /** Make an ordinal the denominator of several: "three fifths". */
    pluralSuffixes?: readonly string[];
  };
  /** What stands before the code of a coupon; lower case. */
  codeCues: readonly string[];
  money: {
    /**
     * Words of a currency. `currency` may be an ISO 4217 code, "dollar", "krone", "peso" or "cent" (the shop's own where it is one of these), or
     * "shop" (always the shop's own). `minor` marks hundredths.
     */
    units: readonly { currency: string; minor?: true; words: readonly string[] }[];
    /** All currencies, besides their full names: by ISO 4217 code, or by the noun several share ("dollar"). */
    nouns?: Readonly<Record<string, readonly string[]>>;
    /** Parts of a currency, by what they are called: "cent". */
    minors?: Readonly<Record<string, readonly string[]>>;
    /** Words that are an amount by themselves: a tenner. In major units. */
    amounts: Readonly<Record<string, { amount: number; currency: string }>>;
  };
  /** Words of bounds; those before the number, and those after it. */
  bounds: {
    below: readonly string[];
    atMost: readonly string[];
    above: readonly string[];
    atLeast: readonly string[];
    around: readonly string[];
    /** Opens "between X and Y". */
    between: readonly string[];
    /** Joins the two ends of a range. */
    to: readonly string[];
    /** Phrases that end in such a word and bound nothing: "what about". */
    except: readonly string[];
    afterAtMost: readonly string[];
    afterAtLeast: readonly string[];
    afterAround: readonly string[];
    /** Bounds that can only be of a price, whatever follows the number: "cheaper than", "my budget is". */
    priceOnly: readonly string[];
    /** After a bare number these say that something else is counted: "left", "in stock", "pm". */
    counted: readonly string[];
  };
  comparatives: readonly Comparison[];
  superlatives: readonly Comparison[];
  quantities: {
    /** Packs and pieces: normalised singular name, and every form it is written in. */
    packs: Readonly<Record<string, readonly string[]>>;
    /** Measures: normalised unit, and every form it is written in. */
    units: Readonly<Record<string, readonly string[]>>;
    /** Joins a pack and what is in it: "of". */
    of: readonly string[];
    /** "another": one, or with a number that many. */
    another: readonly string[];
    /** After a number: "more", "extra". */
    more: readonly string[];
    /** Between a number and its pack: "full". */
    whole: readonly string[];
    /** After a number: "of them". */
    ofThem: readonly string[];
    /** Before or after a number: "x", "times". */
    times: readonly string[];
    /** Before a number: "quantity", "qty". */
    cues: readonly string[];
    /** Phrases in which a pack's word is none: "in case". */
    except: readonly string[];
    /** Glued to a number, says that it is what a pack holds: "er" in "6er-Karton". */
    holds?: readonly string[];
    /** Added to a pack's name for its plural. */
    pluralSuffixes: readonly string[];
  };
  /** Every measure, for texts that are no shop talk. */
  measures?: Measures;
  /** Bounds of numbers of any thing, for texts that are no shop talk. */
  ranges?: Ranges;
  percent: readonly string[];
  /** Between the word for percent and a number after it: "of". */
  percentOf?: readonly string[];
  sizes: {
    /** Normalised size, and the words for it. */
    names: Readonly<Record<string, readonly string[]>>;
    /** Say that a size follows: "size". */
    cues: readonly string[];
    /** Weaker: a single capital letter after them is a size ("in M", "an L"). */
    letterCues: readonly string[];
    /** Size systems: "EU", "UK". */
    systems: readonly string[];
    years: readonly string[];
    months: readonly string[];
  };
  dates: {
    /** Days from today. */
    days: Readonly<Record<string, number>>;
    /** Monday first. */
    weekdays: readonly (readonly string[])[];
    months: readonly (readonly string[])[];
    /** Day, week, month, year. */
    units: Readonly<Record<'day' | 'week' | 'month' | 'year', readonly string[]>>;
    last: readonly string[];
    next: readonly string[];
    this: readonly string[];
    ago: readonly string[];
    /** Before a span still to come: "in" three days. */
    ahead: readonly string[];
    /** A month's name alone is a month only after one of these: "in", "since". */
    monthCues: readonly string[];
    /** Between day and month: "of". */
    of: readonly string[];
    /** How 03/05/2025 is read. */
    order: 'dmy' | 'mdy';
  };
  phoneCues: readonly string[];
  /** What a person says before their name: "my name is". */
  nameCues?: readonly string[];
  postalCodeCues: readonly string[];
  /** How people say who they are where the shop asked for it, or of their own accord. */
  identity: {
    /** Before a name with capitals: "I'm", "this is". */
    nameCues: readonly string[];
    /** Before an e-mail address that is said to be one's own: "my email is". */
    emailCues: readonly string[];
    /** What such sentences are about: "email", "zip", "user id". */
    about: readonly string[];
    /** Wishes to be known, when they are all that is said: "log me in". */
    wishes: readonly string[];
    /** Other words of remarks beside it that wish for nothing: "remember", "living in". */
    remarks: readonly string[];
  };
  orderCues: readonly string[];
  /** Before the number of an invoice: "invoice", "credit note". */
  paperCues?: readonly string[];
  addresses: {
    /** Dropped before an address: "ship it to", "my address is". */
    lead: readonly string[];
    /** Kinds of street, written after its name: "street", "rd". */
    streetsAfter: readonly string[];
    /** Kinds of street, written before its name: "rue", "via". */
    streetsBefore: readonly string[];
    /** Ends of a street's name written as one word: "straße". */
    streetEndings: readonly string[];
    /** Begin a second address line: "flat", "apt", "c/o". */
    parts: readonly string[];
    /** Country's English name, and the forms it is written in. */
    countries: Readonly<Record<string, readonly string[]>>;
    /** Words that never are a city or a street: they end an address. */
    stop: readonly string[];
  };
  consent: {
    yes: readonly string[];
    /** A yes alone, but only an opening before anything else: "ok", "fine". */
    weakYes: readonly string[];
    no: readonly string[];
    later: readonly string[];
    /** Said around a yes or a no without changing it: "please", "thanks". */
    around: readonly string[];
    /** Adds a further wish after a yes: "and", "also". */
    adds: readonly string[];
    /** A wish that begins or holds one of these changes what was asked: "make it", "instead", "if". */
    changes: readonly string[];
    /** Phrases with a "no" or a "yes" in them that are neither: "no problem". */
    neither: readonly string[];
    /** Verbs that may say again what was agreed to, without adding anything: "go ahead with", "use", "put it on". */
    repeats?: readonly string[];
    /** Conditions that only say a wish is soft: "if possible", "if there is one". */
    softly?: readonly string[];
    /** Little words that may repeat the question after a yes: "it", "my", "the". */
    little: readonly string[];
  };
  choice: {
    /** Before a number: "number", "option". */
    numberCues: readonly string[];
    both: readonly string[];
    all: readonly string[];
    none: readonly string[];
    other: readonly string[];
    /** After an ordinal: "one". */
    one: readonly string[];
    /** Phrases in which a word of choice is none: "that's all". */
    except: readonly string[];
  };
  clauses: {
    and: readonly string[];
    or: readonly string[];
    after: readonly string[];
    but: readonly string[];
    otherwise: readonly string[];
    instead: readonly string[];
    /** "if not", "if there is none". */
    ifNot: readonly string[];
    if: readonly string[];
    /** "no, make that", "I meant". */
    correction: readonly string[];
    /** Words that begin a new wish after "and" or a comma. */
    starters: readonly string[];
    /** Shortened words whose full stop ends no sentence. */
    abbreviations: readonly string[];
  };
  negation: {
    /** Govern what follows: "without", "except", "don't want". */
    cues: readonly string[];
    /** Phrases that hold such a word and negate nothing: "no more than", "not only". */
    except: readonly string[];
    /** End what is governed: "but", "with". */
    ends: readonly string[];
  };
  acts: {
    greeting: readonly string[];
    thanks: readonly string[];
    goodbye: readonly string[];
  };
  questions: readonly string[];
  /** Carry no meaning of their own: "please", "um", "well". */
  fillers: readonly string[];
  /** Little grammatical words: they never name a thing. */
  functionWords: readonly string[];
  determiners: {
    /** "the". */
    definite: readonly string[];
    /** "this", "that", "which", "my": with the articles, what a thing's name may begin with. */
    other: readonly string[];
  };
  pronouns: {
    /** "it", "this one". */
    one: readonly string[];
    /** "them", "those". */
    many: readonly string[];
  };
  /** Base colours: normalised name, and the forms it is written in. The catalogue knows more. */
  colours: Readonly<Record<string, readonly string[]>>;
};

/** What is compared, and which way: cheaper is price down. */
export type Comparison = {
  dimension: 'price' | 'size' | 'age' | 'quality';
  direction: 'up' | 'down';
  words: readonly string[];
};

/** A list of phrases written as one text with commas between them, so that long lists stay readable. */
export function list(phrases: string): string[] {
  return phrases.split(',').map((phrase) => phrase.trim());
}
