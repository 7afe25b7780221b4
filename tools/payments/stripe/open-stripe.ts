import type { Stripe } from 'stripe';

/** The two settings that make a client: the secret key, and where the API is where that is not Stripe itself. */
export type StripeSettings = { secretKey: string; apiBase?: string | undefined };

/** The longest one request may take, in milliseconds; it is repeated once. */
const timeout = 8000;

/** Opens Stripe's own client. It is loaded only here, so whoever pays by other means does not pay for it. */
export async function openStripe(
  { secretKey, apiBase }: StripeSettings,
  requestMs = timeout,
): Promise<Stripe> {
  const { Stripe: StripeClient } = await import('stripe');
  const base = apiBase === undefined ? undefined : new URL(apiBase);
  return new StripeClient(secretKey, {
    timeout: requestMs,
    maxNetworkRetries: 1,
    telemetry: false,
    ...(base && {
      host: base.hostname,
      port: base.port === '' ? (base.protocol === 'http:' ? 80 : 443) : base.port,
      protocol: base.protocol === 'http:' ? 'http' : 'https',
    }),
  });
}
