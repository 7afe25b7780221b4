import { languageOf, languages, type LanguageFiles } from '../../prompts/languages.ts';
import type { Words } from '../../prompts/words.ts';
import { identify } from '../../tools/identity/identify.ts';
import type { AnyTool } from '../../tools/tool.ts';
import { isReadAtDesk } from '../desk/desk-tools.ts';
import { deskLexicon, type DeskLexicon } from '../desk/lexicon.ts';
import { compileList, compilePhrases } from '../recognise/phrases.ts';
import type { Token } from '../recognise/entity.ts';
import { fold, tokenise } from '../recognise/normalise.ts';
import type { Pointers } from './fill-item.ts';
import { trainIntents, type IntentModel } from './intents.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { wordsOfAsk } from './reading.ts';

/** What the engine knows of one language: made once at start, from the language's files and the tools' asks. */
export type Language = {
  words: Words;
  /** Cuts a text as messages are cut: "l'autre" into two where the language does. */
  tokens: (text: string) => readonly Token[];
  intents: IntentModel;
  lexicon: Lexicon;
  pointers: Pointers;
  choices: LanguageFiles['choices'];
  /** How orders already placed are spoken of. */
  desk: DeskLexicon | undefined;
};

/** How long a span is, near enough for what has lain about. */
const spanDays = { day: 1, week: 7, month: 30, year: 365 };

/** Labels of the intent model that are no tools begin with this. */
export const actPrefix = 'act:';

/** Trains the intents of a language from its asks for the tools, else the tools' own, and its asks for what is no tool. */
export function learnLanguage(language: string, tools: readonly AnyTool[]): Language {
  // languageOf names only languages there are.
  const { words, asks, toolAsks, choices, common, desk } = languages[languageOf(language)]!;
  // Who somebody says they are is read before anything else is understood: no wish is to be taken for it.
  // Where a language tells how orders are spoken of, wishes about them are read by that.
  const taught = tools.filter(({ name }) => name !== identify.name && !(desk && isReadAtDesk(name)));
  const said = [
    ...taught.flatMap(({ name, asks: own }) => (toolAsks[name] ?? own).map((ask) => ({ label: name, ask }))),
    ...Object.entries(asks).flatMap(([act, list]) => list.map((ask) => ({ label: actPrefix + act, ask }))),
  ];
  const elisions = new Set(words.elisions?.map(fold));
  const tokens = (text: string) => tokenise(text, elisions);
  const examples = said.map(({ label, ask }) => ({ label, words: wordsOfAsk(ask, tokens) }));
  const {
    functionWords,
    fillers,
    questions,
    pronouns,
    determiners,
    consent,
    choice,
    clauses,
    quantities,
    bounds,
  } = words;
  return {
    words,
    tokens,
    choices,
    desk: desk && deskLexicon(desk, words),
    intents: trainIntents(
      examples.filter((example) => example.words.length > 0),
      { none: `${actPrefix}none` },
    ),
    lexicon: createLexicon({
      // Words of remarks about oneself are read where they are looked for; elsewhere they correct no spelling.
      language: { ...words, identity: undefined },
      common,
      grammar: functionWords,
      plain: [
        [functionWords, fillers, questions, pronouns, determiners, consent, choice, clauses],
        [
          Object.values(quantities.packs),
          bounds,
          words.comparatives,
          words.superlatives,
          words.acts,
          words.numbers,
        ],
      ],
      asks: said.map(({ ask }) => ask),
    }),
    pointers: {
      one: compileList(pronouns.one),
      many: compileList(pronouns.many),
      definite: compileList(determiners.definite),
      spans: compilePhrases(
        Object.entries(spanDays).flatMap(([unit, days]) =>
          words.dates.units[unit as keyof typeof spanDays].map((form) => [form, days] as const),
        ),
      ),
    },
  };
}
