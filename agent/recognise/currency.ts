import type { Words } from '../../prompts/words.ts';
import type { Scan } from './entity.ts';
import { touches } from './normalise.ts';
import { compileList, compilePhrases, matchPhrase, perWords, type Phrases } from './phrases.ts';

/**
 * What a sign or word of money names: an ISO 4217 code, or the noun several currencies share ("dollar"); `minor` for the parts of one
 * ("cent"). `scale` where the code says one ("MUSD" are millions).
 */
export type CurrencyName = { name: string; minor?: true; scale?: number };

/** Where a currency is named: `sign` where not by words. */
export type CurrencyRead = CurrencyName & { to: number; sign: boolean };

/** ISO 4217 codes; in capitals only, because "all", "top" and "try" are codes as well. */
export const currencyCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const former = [
  'ATS',
  'BEF',
  'DEM',
  'ESP',
  'FIM',
  'FRF',
  'GRD',
  'HRK',
  'IEP',
  'ITL',
  'LTL',
  'LVL',
  'NLG',
  'PTE',
  'SKK',
];

const signs: Readonly<Record<string, string>> = {
  '$': 'dollar', '€': 'EUR', '£': 'pound', '¥': 'JPY', '￥': 'CNY', '₹': 'INR', '₽': 'RUB', '₺': 'TRY', '₩': 'KRW', '₪': 'ILS', '₴': 'UAH',
  '₡': 'CRC', '₦': 'NGN', '₨': 'rupee', '₫': 'VND', '₭': 'LAK', '₮': 'MNT', '₱': 'PHP', '₲': 'PYG', '₵': 'GHS', '₸': 'KZT', '₼': 'AZN',
  '₾': 'GEL', '₿': 'BTC', '৳': 'BDT', '฿': 'THB', '៛': 'KHR', '؋': 'AFN', '﷼': 'IRR', '֏': 'AMD', '₣': 'franc', '₤': 'lira', '₧': 'peseta', '₠': 'EUR',
}; // prettier-ignore

/** Before a dollar sign they say whose dollar it is. */
const dollars: Readonly<Record<string, string>> = {
  us: 'USD', c: 'CAD', ca: 'CAD', can: 'CAD', a: 'AUD', au: 'AUD', nz: 'NZD', s: 'SGD', sg: 'SGD', hk: 'HKD', nt: 'TWD', tw: 'TWD', mex: 'MXN', mx: 'MXN',
  r: 'BRL', bz: 'BZD', ec: 'XCD', j: 'JMD', tt: 'TTD', fj: 'FJD', z: 'ZWL', n: 'NAD', b: 'BND',
}; // prettier-ignore

/** Of those, what may stand apart from the sign: the others are words ("a $ 5 bill"). */
const apart = new Set(['us', 'c', 'ca', 'can', 'au', 'nz', 'hk', 'nt', 'mex']);

const scales: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };

const compiledOf = perWords((words) => ({
  names: namesOf(words),
  small: compileList(words.functionWords, words.fillers),
}));

/** Every name of a currency in a language: the full ones the platform knows, and the words of the language file. */
function namesOf(words: Words): Phrases<CurrencyName> {
  const full = new Intl.DisplayNames(words.language, { type: 'currency', fallback: 'none' });
  const plurals = ['', ...words.quantities.pluralSuffixes.slice(0, 1)];
  const entries: (readonly [string, CurrencyName])[] = Object.entries(signs).map(([sign, name]) => [
    sign,
    { name },
  ]);
  for (const [name, forms] of Object.entries(words.money.minors ?? {}))
    for (const form of forms) entries.push([form, { name, minor: true }]);
  for (const [name, forms] of Object.entries(words.money.nouns ?? {}))
    for (const form of forms) entries.push([form, { name }]);
  for (const name of [...currencyCodes, ...former]) {
    const said = full.of(name);
    // A name of one word may be any word, so it counts only where the language file has it.
    if (said?.includes(' ')) for (const plural of plurals) entries.push([said + plural, { name }]);
  }
  return compilePhrases(entries);
}

/** The currency named at a token: "€", "HK $", "norwegian kroner", "USD", "MEUR". */
export function currencyAt(scan: Scan, from: number): CurrencyRead | undefined {
  const { tokens } = scan;
  const token = tokens[from];
  if (!token) return undefined;
  const dollar = dollarAt(scan, from);
  if (dollar) return dollar;
  const c = compiledOf(scan.words);
  const found = matchPhrase(c.names, tokens, from);
  if (found) return { ...found.value, to: found.to, sign: !/^[\p{L}\p{M}]/u.test(token.norm) };
  if (token.text.length < 3 || token.text.length > 4 || matchPhrase(c.small, tokens, from)) return undefined;
  if (currencyCodes.has(token.text)) return { name: token.text, to: from + 1, sign: false };
  const scale = scales[token.text.charAt(0)];
  const code = token.text.slice(1);
  return scale !== undefined && currencyCodes.has(code)
    ? { name: code, scale, to: from + 1, sign: false }
    : undefined;
}

/** "US$", "c $", "U.S. $", "mxn$". */
function dollarAt(scan: Scan, from: number): CurrencyRead | undefined {
  const { tokens } = scan;
  const norm = tokens[from]?.norm ?? '';
  if (norm === 'u' && tokens[from + 1]?.norm === '.' && tokens[from + 2]?.norm === 's') {
    const sign = tokens[from + 3]?.norm === '.' ? from + 4 : from + 3;
    return tokens[sign]?.norm === '$' ? { name: 'USD', to: sign + 1, sign: true } : undefined;
  }
  if (tokens[from + 1]?.norm !== '$' || !/^[a-z]{1,3}$/.test(norm)) return undefined;
  const touching = touches(tokens, from);
  const code = norm.toUpperCase();
  const name = dollars[norm] ?? (currencyCodes.has(code) ? code : undefined);
  if (!name || (!touching && (!apart.has(norm) || tokens[from - 1]?.norm === '.'))) return undefined;
  return { name, to: from + 2, sign: true };
}
