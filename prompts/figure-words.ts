/** Measures by their name ("square meter"), and how they are written. */
export type Measures = {
  units: Readonly<Record<string, readonly string[]>>;
  /** Signs whose case matters: "MB". */
  signs: Readonly<Record<string, readonly string[]>>;
  /** Signs that are ordinary words or marks as well: "in". */
  weak: Readonly<Record<string, readonly string[]>>;
  /** Names of those that are spoken of without a number too. */
  bare: readonly string[];
  /** Lengths in a time: "feet a second". */
  speeds: {
    lengths: readonly string[];
    per: readonly string[];
    times: Readonly<Record<string, readonly string[]>>;
  };
  /** How many of the second make one of the first, where both are said together: "6 ft 1 in". */
  parts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Words that make a unit mean something else: degrees in a text about temperature are no angle. */
  notWith: Readonly<Record<string, readonly string[]>>;
};

/** How numbers are bounded: words before them, and words after them. */
export type Ranges = Readonly<
  Record<
    | 'above'
    | 'below'
    | 'atLeast'
    | 'atMost'
    | 'equal'
    /** Opens a span of two numbers. */
    | 'between'
    /** Between the two after such a word, and without one. */
    | 'to'
    | 'dash'
    | 'afterAtLeast'
    | 'afterAtMost'
    /** After a number that is bounded already: "or equal". */
    | 'afterEqual'
    /** Between a lower and an upper bound: "and", "but". */
    | 'join',
    readonly string[]
  >
>;
