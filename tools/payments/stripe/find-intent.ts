import type { Stripe } from 'stripe';
import type { PaymentFound } from '../payments.ts';
import { fromStripeAmount } from './stripe-amount.ts';

/** What an intent carries of ours, so that it is found again by it. */
export const metadataOf = (shop: string, key: string) => ({ shopkeeper_shop: shop, shopkeeper_key: key });

const minute = 60_000;
/** Most intents looked through one by one; in a busier account Stripe searches, which may lag by a minute. */
const mostPages = 5;
const pageSize = 100;

/** The intent made for a key at about `asked`: by listing, which never lags, and by searching where there are too many. */
export async function findIntent(
  stripe: Stripe,
  { shop, key, asked }: { shop: string; key: string; asked: Date },
): Promise<Stripe.PaymentIntent | undefined> {
  const seconds = (ms: number) => Math.floor((asked.getTime() + ms) / 1000);
  const created = { gte: seconds(-5 * minute), lte: seconds(30 * minute) };
  const isIt = ({ metadata }: Stripe.PaymentIntent) =>
    metadata['shopkeeper_shop'] === shop && metadata['shopkeeper_key'] === key;
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const list = await stripe.paymentIntents.list({
      created,
      limit: pageSize,
      expand: ['data.latest_charge'],
      ...(after !== undefined && { starting_after: after }),
    });
    const found = list.data.find(isIt);
    if (found || !list.has_more) return found;
    after = list.data.at(-1)?.id;
  }
  const query = `metadata['shopkeeper_key']:'${key}' AND metadata['shopkeeper_shop']:'${shop}'`;
  const { data } = await stripe.paymentIntents.search({ query, limit: 1, expand: ['data.latest_charge'] });
  return data[0];
}

/** An intent as every provider tells of a payment. Throws while Stripe itself does not know how it ends. */
export function foundOf(intent: Stripe.PaymentIntent): PaymentFound {
  const { id, status, amount, currency, latest_charge: charge } = intent;
  const refunded = typeof charge === 'object' && charge !== null ? charge.amount_refunded : 0;
  const found = {
    reference: id,
    amountMinor: fromStripeAmount(amount, currency),
    refundedMinor: fromStripeAmount(refunded, currency),
  };
  switch (status) {
    case 'requires_capture':
      return { ...found, state: 'authorised' };
    case 'succeeded':
      return { ...found, state: refunded >= amount ? 'released' : 'captured' };
    case 'canceled':
      return { ...found, state: 'released' };
    case 'processing':
      throw new Error(`payments: Stripe is still at ${id}`);
    default:
      return { ...found, state: 'declined' };
  }
}
