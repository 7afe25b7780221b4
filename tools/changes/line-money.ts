import type { Order } from '../../store/queries/orders.ts';
import { shareOf } from '../../store/money.ts';
import { basisPointsOf } from '../pricing/share.ts';

type Line = Pick<Order['lines'][number], 'quantity' | 'unitPriceMinor' | 'totalMinor'>;

/** What some units of a line cost, discounts taken off. Minor units; a line's total is shared evenly. */
export function costOf({ quantity, unitPriceMinor, totalMinor }: Line, units: number): number {
  return Math.round(((totalMinor ?? quantity * unitPriceMinor) * units) / quantity);
}

/** What units at another list price cost on that line: what was taken off it is taken off at the same rate. */
export function costAt(line: Line, unitMinor: number, units: number): number {
  const { quantity, unitPriceMinor, totalMinor } = line;
  const full = quantity * unitPriceMinor;
  if (totalMinor === null || full === 0) return units * unitMinor;
  return Math.round((units * unitMinor * totalMinor) / full);
}

/**
 * How an order's total and tax change when its goods cost `goodsMinor` more, or less where it is negative. Tax that
 * is not in the prices is added to the difference.
 */
export function withTax(
  { totalMinor, tax }: Pick<Order, 'totalMinor' | 'tax'>,
  goodsMinor: number,
): { dueMinor: number; taxMinor: number | null } {
  if (!tax) return { dueMinor: goodsMinor, taxMinor: null };
  const rate = basisPointsOf(tax.percent);
  if (tax.included) {
    const total = totalMinor + goodsMinor;
    return { dueMinor: goodsMinor, taxMinor: total - Math.round((total * 10_000) / (10_000 + rate)) };
  }
  const taxMinor = shareOf(totalMinor - tax.amountMinor + goodsMinor, rate);
  return { dueMinor: goodsMinor + taxMinor - tax.amountMinor, taxMinor };
}
