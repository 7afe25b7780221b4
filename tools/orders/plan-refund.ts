import type { Say } from '../../prompts/say.ts';
import type { Customer } from '../../store/queries/customers.ts';
import type { Order } from '../../store/queries/orders.ts';
import { paymentLabel } from './view-order.ts';

/** What is given back of one payment of an order, in minor units, and where to. */
export type PlannedRefund = {
  /** The payment's number in its order. */
  payment: number;
  methodId: string;
  label: string;
  amountMinor: number;
  /** The provider's name of the payment; null where the money goes back onto a balance or was taken by hand. */
  reference: string | null;
  /** The money goes back onto a balance the shop keeps, such as a gift card. */
  toBalance: boolean;
};

/** All that was paid and not yet given back, to where it came from. */
export function planRefund({ payments }: Order, customer: Customer | undefined, say: Say): PlannedRefund[] {
  const given = new Map<string, number>();
  for (const { kind, paymentMethodId, amountMinor, state } of payments) {
    if (kind === 'refund' && state !== 'failed')
      given.set(paymentMethodId, (given.get(paymentMethodId) ?? 0) + amountMinor);
  }
  const refunds = payments.flatMap(({ n, kind, paymentMethodId, amountMinor, reference, state }) => {
    if (kind !== 'payment' || state === 'failed') return [];
    const before = Math.min(given.get(paymentMethodId) ?? 0, amountMinor);
    given.set(paymentMethodId, (given.get(paymentMethodId) ?? 0) - before);
    if (state === 'refunded' || amountMinor === before) return [];
    const method = customer?.paymentMethods.find(({ id }) => id === paymentMethodId);
    const toBalance = method !== undefined && method.balanceMinor !== null;
    return [
      {
        payment: n,
        methodId: paymentMethodId,
        label: paymentLabel(paymentMethodId, customer, say),
        amountMinor: amountMinor - before,
        reference: toBalance ? null : reference,
        toBalance,
      },
    ];
  });
  // What went back onto another method than was paid with is not given back a second time.
  let elsewhere = [...given.values()].reduce((sum, minor) => sum + minor, 0);
  return refunds.flatMap((refund) => {
    const less = Math.min(refund.amountMinor, elsewhere);
    elsewhere -= less;
    return refund.amountMinor > less ? [{ ...refund, amountMinor: refund.amountMinor - less }] : [];
  });
}
