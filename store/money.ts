/** Money is an integer of minor units with its ISO 4217 currency; decimals exist only in files and on screens. */
export type Money = { minor: number; currency: string };

const exponents = new Map<string, number>();

/** Digits after the decimal point of a currency: 2 for EUR, 0 for JPY, 3 for KWD. Source: ISO 4217, by way of Intl. */
export function exponentOf(currency: string): number {
  let digits = exponents.get(currency);
  if (digits === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    exponents.set(currency, digits);
  }
  return digits;
}

/** Reads a decimal string ("19.99", "-3", "1200.5") as minor units, or undefined where it is not an exact amount. */
export function parseMinor(decimal: string, currency: string): number | undefined {
  const match = /^(-?)(\d{1,12})(?:\.(\d+))?$/.exec(decimal);
  if (!match) return undefined;
  const digits = exponentOf(currency);
  const [, sign, whole = '', fraction = ''] = match;
  if (fraction.length > digits) return undefined;
  const minor = Number(whole + fraction.padEnd(digits, '0'));
  return sign === '-' && minor !== 0 ? -minor : minor;
}

/** Writes minor units as the decimal string used in files: 1999 EUR is "19.99". */
export function formatMinor(minor: number, currency: string): string {
  const digits = exponentOf(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const cut = text.length - digits;
  const sign = minor < 0 ? '-' : '';
  return digits === 0 ? sign + text : `${sign}${text.slice(0, cut)}.${text.slice(cut)}`;
}

/** A share of an amount in basis points (1000 = 10 %), rounded half away from zero to a whole minor unit. */
export function shareOf(minor: number, basisPoints: number): number {
  const rounded = wholeShare(Math.abs(minor), Math.abs(basisPoints), 5000, 10_000);
  return Math.sign(minor) * Math.sign(basisPoints) * rounded || 0;
}

/** (minor × parts + extra) ÷ of, rounded down, all at least 0: exact also where the product is larger than a number can hold. */
export function wholeShare(minor: number, parts: number, extra: number, of: number): number {
  const product = minor * parts + extra;
  if (product <= Number.MAX_SAFE_INTEGER) return (product - (product % of)) / of;
  return Number((BigInt(minor) * BigInt(parts) + BigInt(extra)) / BigInt(of));
}
