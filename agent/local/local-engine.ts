import type { Catalog } from '../../store/catalog/catalog.ts';
import type { AnyTool } from '../../tools/tool.ts';
import { readConsentAndRest } from '../recognise/consent.ts';
import { readIdentity } from '../identify/read-identity.ts';
import type { ReadConsent, ReadIdentity, Scene } from '../scene.ts';
import type { Understanding } from '../understanding.ts';
import { tokenise } from '../recognise/normalise.ts';
import { createEngine, type Engine } from './engine.ts';
import { learnLanguage, type Language } from './language.ts';
import { wordsOfAsk } from './reading.ts';

/** The local engine for every shop: languages are learnt once, a shop's own part once per state of its catalogue. */
export type LocalEngine = {
  understand: (scene: Scene) => Understanding;
  readConsent: ReadConsent;
  readIdentity: ReadIdentity;
};

/** Makes the engine; the default language is learnt now, others when first met. */
export function createLocalEngine(tools: readonly AnyTool[]): LocalEngine {
  const writes = tools.filter(({ effect }) => effect === 'write').map(({ name }) => name);
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
    readIdentity: (text, name, asked) => {
      const { words, lexicon } = languageFor(name);
      return readIdentity(text, words, lexicon.known, asked);
    },
    readConsent: (text, name, { tools: waiting, asked }) => {
      const { words, intents, tokens } = languageFor(name);
      const read = readConsentAndRest(text, words, asked);
      // "Cancel it" is no plain no when nothing waits, or when what waits is a cancellation: then it is a wish.
      if (read && read.consent !== 'yes' && !read.rest) {
        const [top] = intents.classify(wordsOfAsk(text, tokens));
        const contested = waiting.length > 0 ? waiting : writes;
        if (top && top.p >= 0.5 && contested.includes(top.label)) return { consent: undefined, rest: '' };
      }
      // "Cancel that one too" only begins like a no: what follows belongs to it, unless a pause or a short no parts them.
      if (read?.rest && read.consent !== 'yes') {
        const lead = text.slice(0, read.rest.start);
        if (!/\p{P}\s*$/u.test(lead) && tokenise(lead).length > 1) return { consent: undefined, rest: '' };
      }
      return { consent: read?.consent, rest: read?.rest?.text.trim() ?? '' };
    },
  };
}
