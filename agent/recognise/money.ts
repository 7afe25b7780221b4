import { exponentOf } from '../../store/money.ts';
import type { EntityOf, MoneyValue, NumberSpan, Scan } from './entity.ts';
import { entityOver } from './entity.ts';
import { touches } from './normalise.ts';
import { compileList, compilePhrases, matchPhrase, perWords } from './phrases.ts';

/** What a sign or word of money says: an ISO code, a family of currencies, or the shop's own. */
type Unit = { currency: string; minor: boolean };

const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR', '£': 'GBP', '$': 'dollar', '¥': 'yen', '￥': 'yen', '₹': 'INR', '₽': 'RUB', '₺': 'TRY', '₩': 'KRW', '₪': 'ILS', '₴': 'UAH',
}; // prettier-ignore

const dollars = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'BBD', 'JMD', 'TTD', 'FJD'];
const pesos = ['MXN', 'ARS', 'COP', 'CLP', 'UYU', 'DOP', 'CUP', 'PHP'];

const families: Readonly<Record<string, readonly string[]>> = {
  dollar: [...dollars, 'MXN'],
  krone: ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'],
  peso: pesos,
  yen: ['JPY', 'CNY'],
  cent: ['EUR', 'ZAR', 'CHF', 'XPF', 'BRL', 'PEN', ...dollars, ...pesos],
};

/** Written before a dollar sign they name the currency: "US$ 5". */
const dollarPrefixes: Readonly<Record<string, string>> = {
  us: 'USD',
  ca: 'CAD',
  c: 'CAD',
  au: 'AUD',
  a: 'AUD',
  nz: 'NZD',
  s: 'SGD',
  hk: 'HKD',
};

/** ISO 4217 codes; in capitals only, because "all", "top" and "try" are codes as well. */
const codes = new Set(Intl.supportedValuesOf('currency'));

const compiledOf = perWords((words) => {
  const units = words.money.units.flatMap(({ currency, minor, words: forms }) =>
    forms.map((form) => [form, { currency, minor: minor === true }] as const),
  );
  return {
    units: compilePhrases<Unit>([
      ...Object.entries(symbols).map(([sign, currency]) => [sign, { currency, minor: false }] as const),
      ...units,
    ]),
    amounts: compilePhrases(Object.entries(words.money.amounts)),
    articles: compileList(words.numbers.articles),
    and: compileList(words.numbers.and),
    small: compileList(words.functionWords),
  };
});

export type MoneySpan = { from: number; to: number; value: MoneyValue };

/** Every amount of money with a sign, a code or a word of money at it, by the index of its first token. */
export function findMoney(scan: Scan, shopCurrency: string): (MoneySpan | undefined)[] {
  const found: (MoneySpan | undefined)[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    const span = readMoney(scan, at, shopCurrency);
    if (!span) continue;
    found[at] = span;
    at = span.to - 1;
  }
  return found;
}

/** "€15", "twenty quid", "$1,200.50", "fifty pence", "5 euro 50". Minor units; where the currency stays open it is what several share. */
export function recogniseMoney(scan: Scan, shopCurrency: string): EntityOf<'money'>[] {
  return findMoney(scan, shopCurrency).flatMap((span) =>
    span ? [entityOver(scan, 'money', span.from, span.to, span.value)] : [],
  );
}

/** A bare number as an amount in the shop's currency; undefined where it cannot be one. */
export function bareAmount(value: number, shopCurrency: string): number | undefined {
  const minor = Math.round(Number((value * 10 ** exponentOf(shopCurrency)).toPrecision(15)));
  return Number.isSafeInteger(minor) && minor >= 0 ? minor : undefined;
}

function readMoney(scan: Scan, from: number, shop: string): MoneySpan | undefined {
  const { tokens } = scan;
  const c = compiledOf(scan.words);
  const span = scan.numbers[from];
  if (span) return afterNumber(scan, span, shop);
  const sign = unitAt(scan, from);
  if (sign && (!sign.minor || sign.currency === 'cent')) {
    const number = scan.numbers[sign.to];
    if (!number || (!isSign(scan, from) && !number.digits)) return undefined;
    const again = unitAt(scan, number.to);
    const to = again && !again.minor && !scan.numbers[again.to] ? again.to : number.to;
    return number.value < 0 ? undefined : moneyOf({ from, to }, number.value, sign, shop);
  }
  const amount = matchPhrase(c.amounts, tokens, matchPhrase(c.articles, tokens, from)?.to ?? from);
  return (
    amount &&
    moneyOf(
      { from, to: amount.to },
      amount.value.amount,
      { currency: amount.value.currency, minor: false },
      shop,
    )
  );
}

function afterNumber(scan: Scan, span: NumberSpan, shop: string): MoneySpan | undefined {
  const unit = unitAt(scan, span.to) ?? hyphened(scan, span.to);
  if (!unit || span.value < 0) {
    const amount = matchPhrase(compiledOf(scan.words).amounts, scan.tokens, span.to);
    if (!amount || span.value < 0) return undefined;
    const { amount: each, currency } = amount.value;
    return moneyOf({ from: span.from, to: amount.to }, span.value * each, { currency, minor: false }, shop);
  }
  // "2 €5 vouchers": the sign belongs to the number it stands before.
  if (isSign(scan, span.to) && scan.numbers[unit.to] && !touches(scan.tokens, span.to - 1)) return undefined;
  if (!unit.minor) {
    const cents = centsAfter(scan, unit.to);
    if (cents) return moneyOf({ from: span.from, to: cents.to }, span.value + cents.value / 100, unit, shop);
  }
  return moneyOf({ from: span.from, to: unit.to }, span.value, unit, shop);
}

/** "5 euro 50", "five euros and fifty cents": what stands after the major unit. */
function centsAfter(scan: Scan, from: number): { value: number; to: number } | undefined {
  const { tokens } = scan;
  const joined = matchPhrase(compiledOf(scan.words).and, tokens, from)?.to;
  const number = scan.numbers[joined ?? from];
  if (!number || number.value < 1 || number.value > 99 || !Number.isInteger(number.value)) return undefined;
  const unit = unitAt(scan, number.to);
  if (unit?.minor) return { value: number.value, to: unit.to };
  if (unit || joined !== undefined || number.value < 10 || (number.digits && number.to - number.from !== 1))
    return undefined;
  return /^\p{L}/u.test(tokens[number.to]?.norm ?? '') ? undefined : { value: number.value, to: number.to };
}

/** "a 50-euro voucher". */
function hyphened(scan: Scan, at: number): (Unit & { to: number }) | undefined {
  const joined = scan.tokens[at]?.norm === '-' && touches(scan.tokens, at - 1) && touches(scan.tokens, at);
  return joined && !isSign(scan, at + 1) ? unitAt(scan, at + 1) : undefined;
}

function unitAt(scan: Scan, from: number): (Unit & { to: number }) | undefined {
  const token = scan.tokens[from];
  if (!token) return undefined;
  const prefix = dollarPrefixes[token.norm];
  if (prefix && scan.tokens[from + 1]?.norm === '$' && touches(scan.tokens, from))
    return { currency: prefix, minor: false, to: from + 2 };
  const found = matchPhrase(compiledOf(scan.words).units, scan.tokens, from);
  if (found) return { ...found.value, to: found.to };
  return codes.has(token.text) && !matchPhrase(compiledOf(scan.words).small, scan.tokens, from)
    ? { currency: token.text, minor: false, to: from + 1 }
    : undefined;
}

function isSign(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.norm !== undefined && !/^\p{L}/u.test(scan.tokens[at]?.norm ?? '');
}

function moneyOf(
  span: { from: number; to: number },
  amount: number,
  unit: Unit,
  shop: string,
): MoneySpan | undefined {
  const currency = settle(unit.currency, shop);
  const exponentsOf = currency in families ? shop : currency;
  const minor = unit.minor ? Math.round(amount) : bareAmount(amount, exponentsOf);
  if (minor === undefined || !Number.isSafeInteger(minor)) return undefined;
  return { ...span, value: { minor, currency } };
}

/** The shop's own currency where a word may mean it; else the word's, or what its several have in common: never the shop's by guessing. */
function settle(currency: string, shop: string): string {
  if (currency === 'shop') return shop;
  if (families[currency]?.includes(shop)) return shop;
  return currency === 'yen' ? 'JPY' : currency;
}
