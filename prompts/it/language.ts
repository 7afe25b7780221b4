import type { LanguageFiles } from '../languages.ts';
import { asks } from './asks.ts';
import { choices } from './choices.ts';
import { common } from './common.ts';
import { it as phrases } from './phrases.ts';
import { toolAsks } from './tool-asks.ts';
import { words } from './words.ts';

/** Italian. */
export const it: LanguageFiles = { words, common, asks, toolAsks, choices, phrases };
