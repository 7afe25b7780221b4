import { languages } from '../prompts/languages.ts';
import { tokenise } from './recognise/normalise.ts';

/** For each word, the languages that have it among their ordinary or little words. */
let known: Map<string, string[]> | undefined;

function wordsByLanguage(): Map<string, string[]> {
  if (known) return known;
  known = new Map();
  for (const [name, { words, common }] of Object.entries(languages)) {
    const { functionWords, questions, fillers, acts, consent } = words;
    const lists = [functionWords, questions, fillers, acts.greeting, acts.thanks, consent.yes, consent.no];
    const own = new Set(
      [...lists.flat(), ...common].flatMap((phrase) => tokenise(phrase).map(({ norm }) => norm)),
    );
    for (const word of own) known.set(word, [...(known.get(word) ?? []), name]);
  }
  return known;
}

/**
 * The language a message is plainly in, or undefined: its own words must be more than half of those any language
 * knows, and outnumber each other language's. A word that several languages have counts for none of them.
 */
export function detectLanguage(text: string): string | undefined {
  const table = wordsByLanguage();
  const counts = new Map<string, number>();
  let total = 0;
  for (const { norm } of tokenise(text.slice(0, 500))) {
    const names = table.get(norm);
    if (!names) continue;
    total++;
    if (names.length === 1 && names[0]) counts.set(names[0], (counts.get(names[0]) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] * 2 <= total || best[1] <= (second?.[1] ?? 0)) return undefined;
  return best[0];
}
