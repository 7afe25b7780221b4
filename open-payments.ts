import type { Hono } from 'hono';
import type { Logger } from 'pino';
import { stripeRoutes } from './channels/stripe/routes.ts';
import type { WebEnv } from './channels/web/headers.ts';
import type { Settings } from './settings.ts';
import type { Store } from './store/open-store.ts';
import { countPayments, type CountPayment } from './tools/payments/count-payments.ts';
import type { Payments } from './tools/payments/payments.ts';
import { type ProviderNews, takeNews } from './tools/payments/provider-news.ts';
import { createEventReader } from './tools/payments/stripe/read-event.ts';
import { createStripeProvider } from './tools/payments/stripe/stripe-provider.ts';
import { createTestProvider } from './tools/payments/test-provider.ts';

export type OpenedPayments = {
  payments: Payments;
  /** Where the provider tells what happened by itself, if it does. */
  webhooks?: Hono<WebEnv>;
};

/** The payment provider the settings name: Stripe where its secret key is set, else the built-in one for tests. */
export function openPayments(
  { stripe, bodyLimit }: Pick<Settings, 'stripe' | 'bodyLimit'>,
  parts: { store: Store; log: Logger; now: () => Date; newId: () => string; count: CountPayment },
): OpenedPayments {
  const { store, log, now, newId } = parts;
  const count: CountPayment = (call, outcome, error) => {
    if (outcome === 'unknown') log.warn({ err: error, call }, 'payment provider did not answer');
    parts.count(call, outcome);
  };
  const take = (news: ProviderNews) => takeNews({ store, shop: { id: news.shop }, newId, now: now() }, news);
  if (!stripe) return { payments: countPayments(createTestProvider(), count) };
  const payments = countPayments(createStripeProvider(stripe), count);
  const { webhookSecret } = stripe;
  if (webhookSecret === undefined) return { payments };
  const readEvent = createEventReader({ ...stripe, webhookSecret, now });
  return { payments, webhooks: stripeRoutes({ readEvent, takeNews: take, bodyLimit }) };
}
