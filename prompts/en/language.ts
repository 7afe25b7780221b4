import type { LanguageFiles } from '../languages.ts';
import { asks } from './asks.ts';
import { desk } from './desk.ts';
import { common } from './common.ts';
import { en as phrases } from './phrases.ts';
import { words } from './words.ts';

/** English. The tools' own asks and choices are English, so it adds none. */
export const en: LanguageFiles = { words, common, asks, toolAsks: {}, choices: {}, desk, phrases };
