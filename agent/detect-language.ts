import { fallback, languages } from '../prompts/languages.ts';
import { allTools } from '../tools/all-tools.ts';
import { wordsIn } from './local/lexicon.ts';
import { tokenise } from './recognise/normalise.ts';

/** The tools' own asks are in the fallback language. */
const ownAsks = allTools.map(({ asks }) => asks);

/** What is cut off a word in any language ("l'ordine"); "don't" and "dov'è" stay whole. */
const articles = new Set(Object.values(languages).flatMap(({ words }) => words.elisions ?? []));

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
      [...Object.values(asks), ...(name === fallback ? ownAsks : Object.values(toolAsks))]
        .flat()
        .map((ask) => ask.replace(/\{\w+\}/g, ' ')),
    ]);
    for (const word of own) known.set(word, [...(known.get(word) ?? []), name]);
  }
  return known;
}

/**
 * The language a message is plainly in, or undefined where it may as well be in the present one. To leave that, a
 * message must have two more words of another language than of it, two of them in no other language, or be no more
 * than two words, all of the other language; and more than half of the message must be words of it: names and addresses are in none.
 */
export function detectLanguage(text: string, present: string): string | undefined {
  const table = wordsByLanguage();
  const counts = new Map<string, number>();
  const alone = new Map<string, number>();
  const tokens = tokenise(text.slice(0, 500), articles).filter(({ norm }) =>
    /^\p{L}[\p{L}']*\p{L}$/u.test(norm),
  );
  for (const { norm } of tokens) {
    const names = table.get(norm) ?? [];
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (names.length === 1 && names[0]) alone.set(names[0], (alone.get(names[0]) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] <= (second?.[1] ?? 0)) return undefined;
  const [name, count] = best;
  const own = alone.get(name) ?? 0;
  if (name === present) return name;
  const short = tokens.length <= 2 && count === tokens.length;
  const lead = count - (counts.get(present) ?? 0);
  return (short && own > 0) || (own >= 2 && lead >= 2 && count > tokens.length / 2) ? name : undefined;
}
