import type { Catalog } from '../../store/catalog/catalog.ts';
import type { AnyTool } from '../../tools/tool.ts';
import { repeatsWhatWasSaid } from '../recognise/consent-repeats.ts';
import { readConsentAndRest } from '../recognise/consent.ts';
import { readIdentity } from '../identify/read-identity.ts';
import type { ReadConsent, ReadIdentity, Scene } from '../scene.ts';
import type { Understanding } from '../understanding.ts';
import { tokenise } from '../recognise/normalise.ts';
import { mayConcernOrders, speaksPlainlyOfOrders, understandAtDesk } from '../desk/desk-turn.ts';
import { isDeskTool } from '../desk/desk-tools.ts';
import type { DeskLexicon } from '../desk/lexicon.ts';
import { createEngine, type Engine } from './engine.ts';
import { learnLanguage, type Language } from './language.ts';
import { bare, believed, sure } from './meaning.ts';
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
    understand: (scene) => {
      const { words, desk } = languageFor(scene.ctx.say.language);
      const read = engineFor(scene);
      const atDesk = desk && understandAtDesk(scene, { words, desk });
      return atDesk ? withRest(atDesk, scene, read) : withIdentityAsked(read(scene), scene, desk);
    },
    readIdentity: (text, name, asked) => {
      const { words, lexicon } = languageFor(name);
      return readIdentity(text, words, lexicon.known, asked);
    },
    readConsent: (text, name, { tools: waiting, asked, said = [] }) => {
      const { words, intents, tokens } = languageFor(name);
      const repeats = repeatsWhatWasSaid(text, words, said);
      if (repeats === 'all') return { consent: 'yes', rest: '' };
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
      const plain = { consent: read?.consent, rest: read?.rest?.text.trim() ?? '' };
      return repeats === 'agrees' && plain.consent === undefined ? { ...plain, agrees: true } : plain;
    },
  };
}

/** What was said beside wishes about orders, as far as it asks something. */
function withRest(atDesk: Understanding, scene: Scene, read: Engine): Understanding {
  const text = atDesk.desk?.rest.trim() ?? '';
  if (text === '') return atDesk;
  const { asking: _, ...dialogue } = { ...scene.dialogue, pending: [] };
  const { calls, slots } = read({ ...scene, text, dialogue, said: undefined });
  const reads = calls.filter(({ tool, confidence }) => confidence >= sure && asked.has(tool));
  return { ...atDesk, calls: [...atDesk.calls, ...reads], slots };
}

/** Tools that only tell something of orders and things. */
const asked: ReadonlySet<string> = new Set(['order_status', 'check_stock', 'get_price', 'show_product']);

/** A guest who speaks of orders in a shop that can know them by what they say is asked who they are. */
function withIdentityAsked(
  understood: Understanding,
  { ctx, text, catalog, dialogue }: Scene,
  desk: DeskLexicon | undefined,
): Understanding {
  if (ctx.person.kind !== 'guest' || !desk) return understood;
  const { calls } = understood;
  const ofOrders = ({ tool }: { tool: string }) => isDeskTool(tool) || tool === bare.order;
  // Once it is known who asks, all of it is read again.
  if (calls.length > 0 && calls.every(ofOrders)) return understood;
  const plainly = dialogue.cart === undefined && speaksPlainlyOfOrders(text, catalog, desk);
  const known = !plainly && !calls.some(ofOrders) && calls.some(({ confidence }) => confidence >= sure);
  if (known || !mayConcernOrders(text, catalog, desk)) return understood;
  return { ...understood, calls: [{ tool: bare.order, args: {}, confidence: believed }], acts: [] };
}
