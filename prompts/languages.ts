import { de } from './de/language.ts';
import { en } from './en/language.ts';
import { es } from './es/language.ts';
import { fr } from './fr/language.ts';
import { it } from './it/language.ts';
import type { DeskWords } from './desk-words.ts';
import type { Phrases } from './say.ts';
import type { Words } from './words.ts';

/** Everything the service knows of one language. Adding a language is one folder and one line below. */
export type LanguageFiles = {
  /** What the local engine reads: numbers, packs, sizes, yes and no, clause joiners. */
  words: Words;
  /** Ordinary words that are spelt right and mean nothing here. */
  common: readonly string[];
  /** How people say what is no tool: greetings, thanks, and what a shop cannot answer. */
  asks: Readonly<Record<string, readonly string[]>>;
  /** How people ask for each tool, by its name; a tool's own asks are its English ones. */
  toolAsks: Readonly<Record<string, readonly string[]>>;
  /** Words for the values of a tool's choices, by "tool.slot" and value; a tool's own words are its English ones. */
  choices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** How people speak of orders already placed; without it such wishes are read clause by clause. */
  desk?: DeskWords;
  /** Every sentence the shop can say. */
  phrases: Phrases;
};

/** The languages, the fallback first. */
export const languages: Readonly<Record<string, LanguageFiles>> = { en, de, es, fr, it };

/** What is spoken where nothing else is known. */
export const fallback = 'en';

/** The language files that serve a language tag, by their name: "es-MX" is served by "es". */
export function languageOf(tag: string): string {
  const language = tag.split('-')[0]?.toLowerCase() ?? fallback;
  return Object.hasOwn(languages, language) ? language : fallback;
}
