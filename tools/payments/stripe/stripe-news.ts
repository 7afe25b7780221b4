import type { Stripe } from 'stripe';
import type { ProviderNews } from '../provider-news.ts';

/** What an event of Stripe's tells of a payment of ours; undefined where it is about anything else. */
export function newsOf(event: Stripe.Event): ProviderNews | undefined {
  const { id } = event;
  switch (event.type) {
    case 'payment_intent.succeeded':
      return ofIntent(id, event.data.object, 'captured');
    case 'payment_intent.canceled':
      return ofIntent(id, event.data.object, 'released');
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed':
      return ofRefund(id, event.data.object);
    default:
      return undefined;
  }
}

function ofIntent(
  id: string,
  { id: reference, metadata }: Stripe.PaymentIntent,
  happened: 'captured' | 'released',
): ProviderNews | undefined {
  const shop = metadata['shopkeeper_shop'];
  return shop === undefined ? undefined : { provider: 'stripe', id, shop, reference, happened };
}

function ofRefund(id: string, refund: Stripe.Refund): ProviderNews | undefined {
  const { metadata, payment_intent: intent, status, failure_reason: why } = refund;
  const shop = metadata?.['shopkeeper_shop'];
  const key = metadata?.['shopkeeper_key'];
  const reference = typeof intent === 'string' ? intent : intent?.id;
  if (shop === undefined || key === undefined || reference === undefined) return undefined;
  const news = { provider: 'stripe', id, shop, reference, key };
  if (status === 'succeeded') return { ...news, happened: 'refunded' };
  if (status !== 'failed' && status !== 'canceled') return undefined;
  return { ...news, happened: 'refund_failed', why: why ?? status };
}
