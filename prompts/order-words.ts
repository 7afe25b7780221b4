/** Words of spoken orders ("two lattes, both with oat milk"), besides those of `Words`. Written as phrases are there. */
export type OrderWords = {
  /** Lead to what is on or in the thing: "with", "topped with", "on". */
  with: readonly string[];
  /** Leave out what follows, besides negation.cues: "hold the". */
  without: readonly string[];
  /** Leave out what follows for something else: "instead of". */
  insteadOf: readonly string[];
  /** Said of everything just named: "each", "both with". */
  each: readonly string[];
  /** Said of the two things just named: "both". */
  both: readonly string[];
  /** Another like the one before: "the same again". */
  same: readonly string[];
  /** What is left of those just named: "the other", "the rest". */
  rest: readonly string[];
  /** One more thing: "another", "a second". */
  another: readonly string[];
  /** Take back what was said: "actually", "no wait". */
  revise: readonly string[];
  /** Say how the thing just named is to be: "make it". */
  set: readonly string[];
  /** Take a thing off the order: "cancel the", "forget the". */
  remove: readonly string[];
  /** Phrases that hold one of these words, or a word of a menu, and order nothing: "that's all", "for here". */
  except: readonly string[];
};
