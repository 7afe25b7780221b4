import type { Stripe } from 'stripe';
import { openStripe, type StripeSettings } from './open-stripe.ts';

/** Seconds an event may be old when it arrives; Stripe signs each attempt anew. */
const toleranceSeconds = 300;

/**
 * Reads a webhook of Stripe's: the event, if Stripe signed this very body with the webhook's secret within the last
 * minutes, else undefined. By the SDK's own check.
 */
export function createEventReader(settings: StripeSettings & { webhookSecret: string; now: () => Date }) {
  let opening: Promise<Stripe> | undefined;
  return async (body: string, signature: string): Promise<Stripe.Event | undefined> => {
    const stripe = await (opening ??= openStripe(settings));
    const received = settings.now().getTime();
    try {
      return await stripe.webhooks.constructEventAsync(
        body,
        signature,
        settings.webhookSecret,
        toleranceSeconds,
        undefined,
        received,
      );
    } catch {
      return undefined;
    }
  };
}
