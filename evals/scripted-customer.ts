/** A customer written down: what they open with, and what they say when a reply holds something. */
export type ScriptedCustomer = {
  id: string;
  opening: string;
  /** The first whose `when` (a regular expression, any case) is found in the reply and that has uses left is said. */
  rules: { when: string; say: string; times?: number; end?: boolean }[];
  /** Said in turn where no rule fits. */
  otherwise: string[];
  max_turns: number;
};

/** Plays a customer: given the reply to what they said last, what they say next; undefined when they leave. */
export function createCustomer({ opening, rules, otherwise, max_turns: most }: ScriptedCustomer) {
  const left = rules.map(({ times = 1 }) => times);
  const patterns = rules.map(({ when }) => new RegExp(when, 'i'));
  let said = 0;
  let others = 0;
  let leaving = false;

  function next(reply: string): string | undefined {
    const at = patterns.findIndex((pattern, rule) => (left[rule] ?? 0) > 0 && pattern.test(reply));
    if (at < 0) return otherwise[others++ % Math.max(1, otherwise.length)];
    left[at]!--;
    leaving = rules[at]?.end === true;
    return rules[at]?.say;
  }

  return (reply: string | undefined): string | undefined => {
    if (leaving || said >= most) return undefined;
    said++;
    return reply === undefined ? opening : next(reply);
  };
}
