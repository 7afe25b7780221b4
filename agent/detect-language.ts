import { fallback, languages } from '../prompts/languages.ts';
import { allTools } from '../tools/all-tools.ts';
import { wordsIn } from './local/lexicon.ts';
import { tokenise } from './recognise/normalise.ts';

/** The tools' own asks are in the fallback language. */
const ownAsks = allTools.map(({ asks }) => asks);

/** What is cut off a word in any language ("l'ordine"); "don't" and "dov'è" stay whole. */
const articles = new Set(Object.values(languages).flatMap(({ words }) => words.elisions ?? []));

type Known = {
  /** Languages that have the word among their words of conversation. */
  names: string[];
  /** Those that need it to make a sentence, or to ask, greet, agree or count: names of things are seldom made of these. */
  telling: string[];
};

let known: Map<string, Known> | undefined;

function wordsByLanguage(): Map<string, Known> {
  if (known) return known;
  known = new Map();
  for (const [name, { words, common, asks, toolAsks }] of Object.entries(languages)) {
    const { functionWords, questions, fillers, acts, consent, clauses, pronouns, quantities, numbers } =
      words;
    const telling = wordsIn([
      [functionWords, questions, acts.greeting, acts.thanks, acts.goodbye, consent.yes, consent.no],
      [clauses.starters, pronouns.one, quantities.packs],
    ]);
    const own = wordsIn([
      [fillers, common, Object.keys(numbers.values), Object.values(words.colours)],
      [...Object.values(asks), ...(name === fallback ? ownAsks : Object.values(toolAsks))]
        .flat()
        .map((ask) => ask.replace(/\{\w+\}/g, ' ')),
    ]);
    for (const word of new Set([...telling, ...own])) {
      const entry = known.get(word) ?? { names: [], telling: [] };
      entry.names.push(name);
      if (telling.has(word)) entry.telling.push(name);
      known.set(word, entry);
    }
  }
  return known;
}

/**
 * The language a message is plainly in, or undefined where it may as well be in the present one. To leave that, a
 * message must have more words of another language, and two that no other has, or a telling one; beside words of the
 * present language it takes two of those, a lead of two, and most of the message. A word of a thing's name alone tells
 * nothing: "Muga Reserva 6" is no Spanish.
 */
export function detectLanguage(
  text: string,
  present: string,
  isName: (word: string) => boolean = () => false,
): string | undefined {
  const table = wordsByLanguage();
  const counts = new Map<string, number>();
  const telling = new Set<string>();
  const alone = new Map<string, number>();
  const tokens = tokenise(text.slice(0, 500), articles).filter(({ norm }) =>
    /^\p{L}[\p{L}']*\p{L}$/u.test(norm),
  );
  for (const { norm } of tokens) {
    const found = table.get(norm);
    for (const name of found?.names ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
    const [only, another] = found?.names ?? [];
    if (!found || only === undefined || another !== undefined) continue;
    alone.set(only, (alone.get(only) ?? 0) + 1);
    if (found.telling.length > 0 && !isName(norm)) telling.add(only);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] <= (second?.[1] ?? 0)) return undefined;
  const [name, count] = best;
  if (name === present) return name;
  const own = alone.get(name) ?? 0;
  const presents = counts.get(present) ?? 0;
  if (presents === 0) return own >= 2 || telling.has(name) ? name : undefined;
  return own >= 2 && count - presents >= 2 && count > tokens.length / 2 ? name : undefined;
}
