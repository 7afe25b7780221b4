import { wholeShare } from '../../store/money.ts';

/** "12.5" is 1250 basis points. */
export function basisPointsOf(percent: string): number {
  const [whole = '0', fraction = ''] = percent.split('.');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

/** `n` parts of `of`, rounded half up to a whole minor unit: 2 of 3 parts of 1000 are 667. All at least 0. */
export function partOf(minor: number, n: number, of: number): number {
  if (of === 0) return 0;
  return wholeShare(minor, 2 * n, of, 2 * of);
}

/** The part of an amount that is tax at a rate already in it: 1230 at 23 % contains 230. Half is rounded up. */
export function containedShare(minor: number, basisPoints: number): number {
  return partOf(minor, basisPoints, 10_000 + basisPoints);
}

/**
 * Shares an amount out over weights so that the shares add up to it exactly and none is more than its weight; at most
 * the sum of the weights is shared out. What rounding leaves goes to the largest remainders, the first of them first.
 */
export function shareOut(amount: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const whole = Math.min(amount, sum);
  if (whole <= 0) return weights.map(() => 0);
  const shares = weights.map((weight) => wholeShare(whole, weight, 0, sum));
  const left = whole - shares.reduce((total, share) => total + share, 0);
  const remainders = weights.map((weight, at) => ({ at, rest: remainder(whole, weight, sum) }));
  remainders.sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of remainders.slice(0, left)) shares[at]! += 1;
  return shares;
}

function remainder(whole: number, weight: number, sum: number): number {
  const product = whole * weight;
  if (product <= Number.MAX_SAFE_INTEGER) return product % sum;
  return Number((BigInt(whole) * BigInt(weight)) % BigInt(sum));
}
