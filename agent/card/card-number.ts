/** Issuers by the first digits of their numbers (ISO/IEC 7812) and how many digits a number has. */
const issuers: readonly { from: number; to: number; lengths: readonly number[] }[] = [
  // Visa
  { from: 4, to: 4, lengths: [13, 16, 19] },
  // Mastercard
  { from: 51, to: 55, lengths: [16] },
  { from: 2221, to: 2720, lengths: [16] },
  // American Express
  { from: 34, to: 34, lengths: [15] },
  { from: 37, to: 37, lengths: [15] },
  // Diners Club
  { from: 300, to: 305, lengths: [14, 16, 17, 18, 19] },
  { from: 3095, to: 3095, lengths: [14, 16, 17, 18, 19] },
  { from: 36, to: 36, lengths: [14, 15, 16, 17, 18, 19] },
  { from: 38, to: 39, lengths: [14, 16, 17, 18, 19] },
  // JCB
  { from: 3528, to: 3589, lengths: [16, 17, 18, 19] },
  { from: 1800, to: 1800, lengths: [15] },
  { from: 2131, to: 2131, lengths: [15] },
  // Mir, Troy, Uzcard, Humo
  { from: 2200, to: 2204, lengths: [16, 17, 18, 19] },
  { from: 9792, to: 9792, lengths: [16] },
  { from: 8600, to: 8600, lengths: [16] },
  { from: 9860, to: 9860, lengths: [16] },
  // RuPay and UnionPay
  { from: 81, to: 82, lengths: [16, 17, 18, 19] },
  // Maestro, Discover, UnionPay, Elo and others of the sixes
  { from: 50, to: 50, lengths: [16, 17, 18, 19] },
  { from: 56, to: 58, lengths: [16, 17, 18, 19] },
  { from: 6, to: 6, lengths: [16, 17, 18, 19] },
  // Maestro's own short ones
  ...[5018, 5020, 5038, 5893, 6304, 6759, 6761, 6762, 6763].map((n) => ({
    from: n,
    to: n,
    lengths: [13, 14, 15],
  })),
];

/** Whether digits are a card's number: a known issuer's beginning and length, and a check digit that fits. */
export function isCardNumber(digits: string): boolean {
  return passesLuhn(digits) && issuers.some((issuer) => issues(issuer, digits));
}

function issues({ from, to, lengths }: (typeof issuers)[number], digits: string): boolean {
  if (!lengths.includes(digits.length)) return false;
  const start = Number(digits.slice(0, String(from).length));
  return start >= from && start <= to;
}

/** ISO/IEC 7812-1, annex B. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** Whether digits are a GS1 number (an EAN or the number of a parcel): its check digit fits (GS1 General Specifications, 7.9). */
export function isGs1Number(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    sum += Number(digits[digits.length - 1 - at]) * (at % 2 === 0 ? 1 : 3);
  }
  return (digits.length === 13 || digits.length === 18) && sum % 10 === 0;
}
