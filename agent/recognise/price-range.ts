import type { EntityOf, NumberSpan, PriceRangeValue, Scan } from './entity.ts';
import { entityOver } from './entity.ts';
import { bareAmount, type MoneySpan } from './money.ts';
import { touches } from './normalise.ts';
import { compileList, compilePhrases, matchPhrase, perWords, phraseBefore, skipPhrase } from './phrases.ts';

type Bound = 'below' | 'atMost' | 'above' | 'atLeast' | 'around';

const compiledOf = perWords(({ bounds, functionWords, fillers, quantities, clauses }) => {
  const kinds: Bound[] = ['below', 'atMost', 'above', 'atLeast', 'around'];
  const list = (kind: Bound): (readonly [string, Bound])[] =>
    bounds[kind].map((phrase) => [phrase, kind] as const);
  return {
    before: compilePhrases(kinds.flatMap(list)),
    after: compilePhrases<Bound>([
      ...bounds.afterAtMost.map((phrase) => [phrase, 'atMost'] as const),
      ...bounds.afterAtLeast.map((phrase) => [phrase, 'atLeast'] as const),
      ...bounds.afterAround.map((phrase) => [phrase, 'around'] as const),
    ]),
    except: compileList(bounds.except),
    between: compileList(bounds.between),
    from: compileList(bounds.atLeast),
    to: compileList(bounds.to),
    priceOnly: compileList(bounds.priceOnly),
    counted: compileList(bounds.counted),
    small: compileList(functionWords, fillers, clauses.and, clauses.but),
    things: compileList(...Object.values(quantities.packs), ...Object.values(quantities.units)),
  };
});

/** An end of a range: money, or a bare number that may turn out to be money. */
type End = { to: number; minor: number; currency?: string; bare?: NumberSpan };

/**
 * "under 20", "between 15 and 20 euros", "€15-20", "around 30", "20 or less", "at least €10". Minor units.
 * A bare number is money only after a word of bounds and before nothing that is counted ("at least 3 bottles").
 */
export function recognisePriceRanges(
  scan: Scan,
  money: readonly (MoneySpan | undefined)[],
  shopCurrency: string,
): EntityOf<'price_range'>[] {
  const out: EntityOf<'price_range'>[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    const found =
      readBetween(scan, at, money, shopCurrency) ??
      readBound(scan, at, money, shopCurrency) ??
      readPlain(scan, at, money, shopCurrency);
    if (!found) continue;
    out.push(entityOver(scan, 'price_range', at, found.to, found.value));
    at = found.to - 1;
  }
  return out;
}

type Read = { to: number; value: PriceRangeValue };

/** "between X and Y"; "from X to Y" only where one of them is money. */
function readBetween(
  scan: Scan,
  at: number,
  money: readonly (MoneySpan | undefined)[],
  shop: string,
): Read | undefined {
  const c = compiledOf(scan.words);
  const opened = matchPhrase(c.between, scan.tokens, at);
  if (!opened) return undefined;
  const weak = matchPhrase(c.from, scan.tokens, at)?.to === opened.to;
  return readPair(scan, opened.to, money, shop, !weak);
}

/** X, a word or sign for "to", Y. */
function readPair(
  scan: Scan,
  from: number,
  money: readonly (MoneySpan | undefined)[],
  shop: string,
  bareAllowed: boolean,
): Read | undefined {
  const low = endAt(scan, from, money, shop);
  const joined = low && matchPhrase(compiledOf(scan.words).to, scan.tokens, low.to);
  const high = joined && endAt(scan, joined.to, money, shop);
  if (!low || !high) return undefined;
  if (low.bare && high.bare && (!bareAllowed || isCounted(scan, high, true))) return undefined;
  if (low.currency && high.currency && low.currency !== high.currency) return undefined;
  if (low.minor > high.minor) return undefined;
  const currency = low.bare ? high.currency : low.currency;
  return { to: high.to, value: { atLeast: low.minor, atMost: high.minor, ...(currency && { currency }) } };
}

/** A word of bounds before an amount, or before a pair ("around 15-20"). */
function readBound(
  scan: Scan,
  at: number,
  money: readonly (MoneySpan | undefined)[],
  shop: string,
): Read | undefined {
  const c = compiledOf(scan.words);
  const bound = matchPhrase(c.before, scan.tokens, at);
  if (!bound || phraseBefore(c.except, scan.tokens, bound.to)) return undefined;
  const amountAt = skipPhrase(c.before, scan.tokens, bound.to);
  const sure = matchPhrase(c.priceOnly, scan.tokens, at)?.to === bound.to;
  if (bound.value === 'around' || bound.value === 'atMost') {
    const pair = scan.tokens[amountAt] && readPair(scan, amountAt, money, shop, true);
    if (pair) return pair;
  }
  const end = endAt(scan, amountAt, money, shop);
  if (!end) return undefined;
  // "from 2 to 3" is a change of number unless one of them is money.
  if (end.bare && isRange(scan, end.to) && matchPhrase(c.between, scan.tokens, at)) return undefined;
  if (end.bare && !sure && isCounted(scan, end, bound.value !== 'below')) return undefined;
  return { to: end.to, value: valueOf(bound.value, end) };
}

/** An amount with the bound after it ("20 euros max"), or a pair that is money ("€15-20"). */
function readPlain(
  scan: Scan,
  at: number,
  money: readonly (MoneySpan | undefined)[],
  shop: string,
): Read | undefined {
  const end = endAt(scan, at, money, shop);
  if (!end) return undefined;
  const pair = isRange(scan, end.to) ? readPair(scan, at, money, shop, false) : undefined;
  if (pair) return pair;
  const bound = matchPhrase(compiledOf(scan.words).after, scan.tokens, end.to);
  if (!bound) return undefined;
  const after: End = { ...end, to: bound.to };
  return end.bare && isCounted(scan, after, true)
    ? undefined
    : { to: bound.to, value: valueOf(bound.value, end) };
}

/** Amounts in a list ("€5 and €10", "€5 or €10") are no range; those with "to" or a dash are. */
function isRange(scan: Scan, at: number): boolean {
  const { and, or } = scan.words.clauses;
  const norm = scan.tokens[at]?.norm ?? '';
  return (
    !and.includes(norm) &&
    !or.includes(norm) &&
    matchPhrase(compiledOf(scan.words).to, scan.tokens, at) !== undefined
  );
}

function endAt(
  scan: Scan,
  at: number,
  money: readonly (MoneySpan | undefined)[],
  shop: string,
): End | undefined {
  const span = money[at];
  if (span) return { to: span.to, ...span.value };
  const number = scan.numbers[at];
  if (!number || number.value < 0) return undefined;
  const minor = bareAmount(number.value, shop);
  return minor === undefined ? undefined : { to: number.to, minor, bare: number };
}

/** Whether a bare number counts something else: bottles, what is left, years, a time, or the word that follows. */
function isCounted(scan: Scan, end: End, yearsToo: boolean): boolean {
  const c = compiledOf(scan.words);
  const next = scan.tokens[end.to];
  const value = end.bare?.value ?? 0;
  if (yearsToo && end.bare?.digits !== undefined && value >= 1900 && value < 2100 && Number.isInteger(value))
    return true;
  if (!next) return false;
  if (/^[%°:/#]$/.test(next.norm) || (next.norm === '-' && touches(scan.tokens, end.to - 1))) return true;
  if (matchPhrase(c.counted, scan.tokens, end.to) || matchPhrase(c.things, scan.tokens, end.to)) return true;
  return /^\p{L}/u.test(next.norm) && !matchPhrase(c.small, scan.tokens, end.to);
}

function valueOf(bound: Bound, { minor, currency }: End): PriceRangeValue {
  const more = currency ? { currency } : {};
  switch (bound) {
    case 'below':
      return { atMost: minor, exclusive: true, ...more };
    case 'atMost':
      return { atMost: minor, ...more };
    case 'above':
      return { atLeast: minor, exclusive: true, ...more };
    case 'atLeast':
      return { atLeast: minor, ...more };
    case 'around':
      return { around: minor, ...more };
  }
}
