/**
 * The words of one language that speak of orders already placed: what is to be done with which things of them, what
 * each should become, how money moves. Phrases are matched word by word, whatever their case.
 */
export type DeskWords = {
  /** What is to be done. */
  actions: Readonly<Record<DeskAction, readonly string[]>>;
  /** Between a thing and what it should become: "for", "to", "should be". */
  into: readonly string[];
  /** Verbs that are about nothing but orders already placed: "exchange", "send back". */
  plainly: readonly string[];
  /** What follows is what there is now, or is not wanted: "instead of", "rather than". */
  insteadOf: readonly string[];
  /** What follows stays as it is or is left out: "except", "but not". */
  except: readonly string[];
  /** What follows is all that is meant: "only", "just". */
  only: readonly string[];
  /** What follows, up to a comma, was spoken of before: "besides". */
  besides: readonly string[];
  /** Asks how something is: "tracking number", "how much". */
  info: readonly string[];
  /** Things without names: "everything", "all items". */
  everything: readonly string[];
  /** Before a name in the plural: "all my", "both". */
  every: readonly string[];
  /** Several orders: "all my orders". */
  allOrders: readonly string[];
  /** How far an order is. */
  states: Readonly<Record<'open' | 'delivered' | 'cancelled', readonly string[]>>;
  newest: readonly string[];
  /** "order with the …": names after it say which order. */
  orderWith: readonly string[];
  /** A word for an order: after it, a name of a place says where it goes. */
  order: readonly string[];
  same: readonly string[];
  /** The very same again, not another option. */
  sameAgain: readonly string[];
  /** "the type I have in": like another thing. */
  like: readonly string[];
  near: readonly string[];
  prefer: readonly string[];
  over: readonly string[];
  /** Options nobody named do not matter. */
  anyway: readonly string[];
  ifNot: readonly string[];
  cheapest: readonly string[];
  dearest: readonly string[];
  cheaper: readonly string[];
  more: readonly string[];
  less: readonly string[];
  most: readonly string[];
  least: readonly string[];
  orAbove: readonly string[];
  orBelow: readonly string[];
  /** Adjectives that compare, with what they compare. */
  comparatives: Readonly<Record<string, { dimension: string; way: 'more' | 'less' | 'most' | 'least' }>>;
  not: readonly string[];
  pay: {
    giftCard: readonly string[];
    paypal: readonly string[];
    card: readonly string[];
    original: readonly string[];
    other: readonly string[];
  };
  address: {
    noun: readonly string[];
    /** The account's: "default address", "my profile". */
    own: readonly string[];
    sendTo: readonly string[];
  };
  /** Reasons for not wanting something any more, by what they mean. */
  reasons: Readonly<Record<string, readonly string[]>>;
};

export type DeskAction = 'cancel' | 'return' | 'exchange' | 'keep' | 'payment';
