import type { Order } from '../../store/queries/orders.ts';
import { orderMoneyIsPlain } from '../rules/order-money-is-plain.ts';
import type { Refusal } from '../rules/rule.ts';
import type { ToolContext } from '../tool.ts';

/**
 * Why the difference a change of an order makes cannot be said here, or undefined where it can. Taking back things whose
 * prices hold their tax needs no rate.
 */
export function moneyRefusal(
  { shop, homeCurrency }: ToolContext,
  { id, currency, tax, roundingMinor }: Order,
  kind: 'change' | 'return' | 'payment',
): Refusal | undefined {
  const rates = tax?.parts !== undefined && (kind === 'change' || !tax.included);
  const verdict = orderMoneyIsPlain.check(
    {
      order: id,
      currency: currency ?? homeCurrency ?? shop.currency,
      spoken: shop.currency,
      // Paid in another way it comes to the same.
      mixed: kind !== 'payment' && (rates || tax?.takenOffMinor !== undefined || roundingMinor !== 0),
    },
    shop.rules ?? {},
  );
  return verdict === true ? undefined : verdict;
}
