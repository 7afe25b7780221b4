import { type CurrencyRead, currencyAt } from './currency.ts';
import type { AmountValue, EntityOf, NumberSpan, Scan } from './entity.ts';
import { entityOver } from './entity.ts';
import { findFigures } from './figure.ts';
import { touches } from './normalise.ts';
import { compileList, compilePhrases, coveredBy, matchPhrase, perWords, phraseBefore } from './phrases.ts';

const compiledOf = perWords((words) => ({
  and: compileList(words.numbers.and),
  between: compileList(words.bounds.between),
  more: compileList(words.quantities.more, words.numbers.and),
  multipliers: compilePhrases(Object.entries(words.numbers.multipliers)),
  percent: compileList(words.percent),
  suffixes: new Map(Object.entries(words.numbers.suffixes)),
}));

type Figures = readonly (NumberSpan | undefined)[];
type Read = { to: number; value: AmountValue };

/**
 * Money as reports and reference texts write it, in any currency and as it was said: "$ 3.7 million" is 3,700,000 dollars, "85 cents" 85 cents,
 * "18 dollars 20" 18.2 dollars. A currency named without an amount has null. Prices of the shop are `recogniseMoney`'s.
 */
export function recogniseAmounts(scan: Scan, figures: Figures = findFigures(scan)): EntityOf<'amount'>[] {
  const out: EntityOf<'amount'>[] = [];
  const except = coveredBy(compiledOf(scan.words).percent, scan.tokens);
  for (let at = 0; at < scan.tokens.length; at++) {
    const span = figures[at];
    const found = span
      ? afterNumber(scan, figures, span)
      : except.has(at)
        ? undefined
        : named(scan, figures, at);
    if (found) out.push(entityOver(scan, 'amount', at, found.to, found.value));
    if (found ?? span) at = (found?.to ?? span?.to ?? at + 1) - 1;
  }
  return out;
}

/** "$5m", "8m euros": beside a currency a letter glued to the digits is a scale, not a measure. */
function scaledBy(scan: Scan, span: NumberSpan): NumberSpan {
  const scale = span.digits
    ? compiledOf(scan.words).suffixes.get(scan.tokens[span.to]?.norm ?? '')
    : undefined;
  return scale === undefined ||
    !touches(scan.tokens, span.to - 1) ||
    /^[\p{L}\p{N}]/u.test(scan.text.charAt(scan.tokens[span.to]?.end ?? 0))
    ? span
    : { ...span, value: Number((span.value * scale).toPrecision(15)), to: span.to + 1 };
}

/** "twenty euros", "40 CHF million", "45-cent", "7 dollars 80". */
function afterNumber(scan: Scan, figures: Figures, plain: NumberSpan): Read | undefined {
  const span = scaledBy(scan, plain);
  const { tokens } = scan;
  const dashed = tokens[span.to]?.norm === '-' && touches(tokens, span.to - 1) === touches(tokens, span.to);
  const currency = currencyAt(scan, dashed ? span.to + 1 : span.to);
  if (dashed && currency?.sign) return undefined;
  if (!currency || belongsToNext(scan, figures, currency, span)) return undefined;
  const scale = matchPhrase(compiledOf(scan.words).multipliers, tokens, currency.to);
  if (scale && !figures[scale.to])
    return { to: scale.to, value: valueOf(span.value * scale.value, currency) };
  return withCents(scan, figures, { to: currency.to, value: span.value }, currency);
}

/** "$ 5 million", "SEK 900", "dollar 9.5", or the currency alone. */
function named(scan: Scan, figures: Figures, at: number): Read | undefined {
  const currency = currencyAt(scan, at);
  if (!currency) return undefined;
  const plain = figures[currency.to];
  const number = plain && scaledBy(scan, plain);
  if (!number || number.value < 0 || (!currency.sign && (!number.digits || isCounted(scan, figures, number))))
    return alone(scan, at, currency);
  const again = currencyAt(scan, number.to);
  if (again && again.name === currency.name && again.sign !== currency.sign && !figures[again.to])
    return { to: again.to, value: valueOf(number.value, currency) };
  return withCents(scan, figures, number, currency, true);
}

/** "70 dollar 60 yen": a number with a currency of its own is not of the word before it. */
function isCounted(scan: Scan, figures: Figures, number: NumberSpan): boolean {
  const next = currencyAt(scan, number.to);
  return next !== undefined && !figures[next.to];
}

function alone(scan: Scan, at: number, currency: CurrencyRead): Read | undefined {
  if (currency.sign || currency.minor || currency.scale !== undefined) return undefined;
  return /[\p{L}\p{N}]$/u.test(scan.text.charAt((scan.tokens[at]?.start ?? 0) - 1))
    ? undefined
    : { to: currency.to, value: { amount: null, unit: currency.name } };
}

/** "2 €5 vouchers", "4 CHF30 cards", but not "8 $ 9 $" or "8 yen 9 eur". */
function belongsToNext(scan: Scan, figures: Figures, currency: CurrencyRead, span: NumberSpan): boolean {
  const { tokens } = scan;
  const next = figures[currency.to];
  if (!next || currency.minor || touches(tokens, span.to - 1)) return false;
  if (touches(tokens, currency.to - 1)) return true;
  const after = currencyAt(scan, next.to);
  return currency.sign && (!after || (!after.sign && after.name === currency.name));
}

/** "7 dollars 80", "three euros and fifty cents", "8 $ 45 cent". */
function withCents(
  scan: Scan,
  figures: Figures,
  whole: { to: number; value: number },
  currency: CurrencyRead,
  currencyFirst = false,
): Read {
  const c = compiledOf(scan.words);
  const { tokens } = scan;
  const plain: Read = { to: whole.to, value: valueOf(whole.value, currency) };
  const joined = matchPhrase(c.and, tokens, whole.to)?.to;
  const cents = figures[joined ?? whole.to];
  if (currency.minor || !cents || !Number.isInteger(whole.value) || !Number.isInteger(cents.value))
    return plain;
  if (cents.value < 1 || cents.value > 99) return plain;
  const value = valueOf(Number((whole.value + cents.value / 100).toFixed(2)), currency);
  const unit = currencyAt(scan, cents.to);
  if (unit) return unit.minor ? { to: unit.to, value } : plain;
  const next = tokens[cents.to]?.norm ?? '';
  const goesOn = /^[\p{L}\p{N}%/-]/u.test(next) && !matchPhrase(c.more, tokens, cents.to);
  if (goesOn || (currencyFirst && (joined === undefined || cents.digits))) return plain;
  if (phraseBefore(c.between, tokens, whole.to - 1) ?? figures[cents.to]) return plain;
  return { to: cents.to, value };
}

function valueOf(amount: number, { name, scale = 1 }: CurrencyRead): AmountValue {
  return { amount: Number((amount * scale).toPrecision(15)), unit: name };
}
