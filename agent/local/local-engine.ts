import type { Catalog } from '../../store/catalog.ts';
import type { AnyTool } from '../../tools/tool.ts';
import { readConsentAndRest } from '../recognise/consent.ts';
import type { Consent, Scene } from '../scene.ts';
import type { Understanding } from '../understanding.ts';
import { createEngine, type Engine } from './engine.ts';
import { learnLanguage, type Language } from './language.ts';

/** The local engine for every shop: languages are learnt once, a shop's own part once per state of its catalogue. */
export type LocalEngine = {
  understand: (scene: Scene) => Understanding;
  readConsent: (text: string, language: string, asked: string) => Consent;
};

/** Makes the engine; the default language is learnt now, others when first met. */
export function createLocalEngine(tools: readonly AnyTool[]): LocalEngine {
  const languages = new Map<string, Language>();
  const engines = new WeakMap<Catalog, Map<string, Engine>>();

  function languageFor(name: string): Language {
    const known = languages.get(name);
    if (known) return known;
    const learnt = learnLanguage(name, tools);
    languages.set(name, learnt);
    return learnt;
  }

  function engineFor({ ctx, catalog }: Scene): Engine {
    const { language } = ctx.say;
    const perLanguage = engines.get(catalog) ?? new Map<string, Engine>();
    engines.set(catalog, perLanguage);
    const known = perLanguage.get(language);
    if (known) return known;
    const made = createEngine(languageFor(language), tools, ctx.shop, catalog);
    perLanguage.set(language, made);
    return made;
  }

  languageFor('en');
  return {
    understand: (scene) => engineFor(scene)(scene),
    readConsent: (text, language, asked) => {
      const read = readConsentAndRest(text, languageFor(language).words, asked);
      return { consent: read?.consent, rest: read?.rest?.text.trim() ?? '' };
    },
  };
}
