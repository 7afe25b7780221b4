import { languages } from '../prompts/languages.ts';
import { wordsIn } from './local/lexicon.ts';
import { tokenise } from './recognise/normalise.ts';

/** For each word, the languages that have it among the words of conversation. */
let known: Map<string, string[]> | undefined;

function wordsByLanguage(): Map<string, string[]> {
  if (known) return known;
  known = new Map();
  for (const [name, { words, common, asks, toolAsks }] of Object.entries(languages)) {
    const {
      functionWords,
      questions,
      fillers,
      acts,
      consent,
      clauses,
      pronouns,
      quantities,
      numbers,
      colours,
    } = words;
    const own = wordsIn([
      [functionWords, questions, fillers, acts.greeting, acts.thanks, consent.yes, consent.no, common],
      [clauses.starters, pronouns.one, quantities.packs, Object.keys(numbers.values), Object.values(colours)],
      [...Object.values(asks), ...Object.values(toolAsks)].flat().map((ask) => ask.replace(/\{\w+\}/g, ' ')),
    ]);
    for (const word of own) known.set(word, [...(known.get(word) ?? []), name]);
  }
  return known;
}

/**
 * The language a message is plainly in, or undefined: it has more than half of the words that any language knows,
 * more of them than each other language, and at least one that no other has.
 */
export function detectLanguage(text: string): string | undefined {
  const table = wordsByLanguage();
  const counts = new Map<string, number>();
  const alone = new Set<string>();
  let total = 0;
  for (const { norm } of tokenise(text.slice(0, 500))) {
    const names = /^\p{L}/u.test(norm) ? table.get(norm) : undefined;
    if (!names) continue;
    total++;
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (names.length === 1 && names[0]) alone.add(names[0]);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] * 2 <= total || best[1] <= (second?.[1] ?? 0)) return undefined;
  return alone.has(best[0]) ? best[0] : undefined;
}
