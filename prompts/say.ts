import type { ShopFile } from '../store/folder/shop-folder.ts';
import { exponentOf } from '../store/money.ts';
import type { Amount } from '../tools/card.ts';
import type { en } from './en/phrases.ts';
import { languageOf, languages } from './languages.ts';

/** Every sentence of one language; English is the shape the others follow. */
export type Phrases = typeof en;

/** How replies are worded in one language for one shop. */
export type Say = {
  language: string;
  shop: ShopFile;
  words: Phrases;
  /** Minor units of the shop's currency, as a person reads them: "€19.99". */
  money: (minor: number) => string;
  /** The same for cards: exact and readable. */
  amount: (minor: number) => Amount;
  /** A calendar date in the shop's time zone: "3 May 2026". */
  date: (instant: Date | string) => string;
  /** An instant of the last days in the shop's time zone, short and to the minute: "Mon 10:05". */
  moment: (instant: Date | string) => string;
  /** "a, b and c" or "a, b or c". */
  list: (items: readonly string[], joiner?: 'and' | 'or') => string;
  /** "3 bottles", "1 case". */
  count: (n: number, unit: string) => string;
};

const sayings = new WeakMap<ShopFile, Map<string, Say>>();

/** The wording for a language tag ("en", "en-GB"); English where the language has no phrase file. Cached per shop. */
export function sayFor(shop: ShopFile, locale: string | undefined): Say {
  const tag = locale ?? shop.locale;
  const perShop = sayings.get(shop) ?? new Map<string, Say>();
  sayings.set(shop, perShop);
  const known = perShop.get(tag);
  if (known) return known;
  const made = createSay(shop, tag);
  // A person chooses the tag: bound what one shop keeps.
  if (perShop.size < 50) perShop.set(tag, made);
  return made;
}

/** The same wording with amounts in another currency, for what was sold in it. */
export function sayIn(say: Say, currency: string): Say {
  if (currency === say.shop.currency) return say;
  const others = inCurrencies.get(say) ?? new Map<string, Say>();
  inCurrencies.set(say, others);
  const known = others.get(currency) ?? createSay({ ...say.shop, currency }, say.language);
  others.set(currency, known);
  return known;
}

const inCurrencies = new WeakMap<Say, Map<string, Say>>();

function createSay(shop: ShopFile, tag: string): Say {
  const language = languageOf(tag);
  const locale = shop.locale.startsWith(language) ? shop.locale : language;
  // languageOf names only languages there are.
  const words = languages[language]!.phrases;
  const digits = exponentOf(shop.currency);
  const moneyFormat = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: shop.currency,
    // A shop has one currency, so its own sign is enough: French would write "£GB".
    currencyDisplay: 'narrowSymbol',
  });
  const dateFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: shop.timezone });
  const momentFormat = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: shop.timezone,
  });
  const lists = {
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
  const money = (minor: number) => moneyFormat.format(minor / 10 ** digits);
  return {
    language,
    shop,
    words,
    money,
    amount: (minor) => ({ minor, currency: shop.currency, text: money(minor) }),
    date: (instant) => dateFormat.format(new Date(instant)),
    moment: (instant) => momentFormat.format(new Date(instant)),
    list: (items, joiner = 'and') => lists[joiner].format(items),
    count: (n, unit) => words.count(n, unit),
  };
}
