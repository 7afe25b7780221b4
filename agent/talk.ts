import { languageOf } from '../prompts/languages.ts';
import type { Say } from '../prompts/say.ts';
import type { Reply } from './contract.ts';
import type { Dialogue } from './dialogue.ts';
import type { Turn } from './scene.ts';

type Spoken = Reply;

/** Most characters of a message that are read. */
export const mostCharacters = 2000;

/** What to say to a message without anything to understand in it, or undefined where it has words. */
export function unreadable(text: string, say: Say): Spoken | undefined {
  const { talk } = say.words;
  const suggestions = startersFor(say);
  const length = [...text].length;
  if (length > mostCharacters) return only(talk.tooLong({ length, most: mostCharacters }), suggestions);
  if (text.trim() === '') return only(talk.empty(), suggestions);
  return undefined;
}

/** What to say while a colleague has the conversation: the agent keeps out of it. */
export function colleagueHasIt(say: Say): Spoken {
  return only(say.words.handOff.withColleague(), []);
}

/** What to say when no tool spoke: greetings, thanks, and honest not-knowing. */
export function talkFor(acts: readonly string[], turn: Turn, before: Dialogue): Spoken | undefined {
  if (turn.steps.length > 0 || turn.consent.consent) return undefined;
  const { say, shop } = turn.ctx;
  const { talk } = say.words;
  const starters = startersFor(say);
  const welcome = inShopLanguage(say) ? shop.welcome : undefined;
  if (turn.idle)
    return only(turn.idle === 'yes' ? talk.nothingToConfirm() : talk.nothingToDecline(), starters);
  switch (acts[0]) {
    case 'greet':
      return only(talk.greeting({ welcome: welcome ?? talk.welcome({ shop: shop.name }) }), starters);
    case 'thanks':
      return only(talk.thanks(), []);
    case 'bye':
      return only(talk.bye(), []);
    case 'help':
      return only(talk.help(), starters);
    case 'wordless':
      return only(talk.wordless(), starters);
    case undefined:
      return undefined;
    default:
      return only(before.misses > 0 ? talk.unknownAgain() : talk.unknown(), starters);
  }
}

/** What a shop wrote for its customers is said to those who speak its language. */
function inShopLanguage({ shop, language }: Say): boolean {
  return languageOf(shop.locale) === language;
}

function startersFor(say: Say): readonly string[] {
  const { browse, showCart } = say.words.cart.say;
  return inShopLanguage(say) ? (say.shop.starters ?? []) : [browse(), showCart()];
}

function only(text: string, suggestions: readonly string[]): Spoken {
  return { text, cards: [], suggestions: [...suggestions] };
}
