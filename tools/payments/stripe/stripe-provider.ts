import type { Stripe } from 'stripe';
import type { Carried, Payments } from '../payments.ts';
import { findIntent, foundOf, metadataOf } from './find-intent.ts';
import { openStripe, type StripeSettings } from './open-stripe.ts';
import { toStripeAmount } from './stripe-amount.ts';

/** The longest a call may take with everything it asks for, in milliseconds. */
const callMs = 25_000;

/**
 * Payments by Stripe: PaymentIntents that are authorised at once and captured later. A token is the id of a stored
 * payment method, with its customer's in front where it has one: "cus_1/pm_2". Our keys are Stripe's idempotency keys,
 * and are kept in its metadata, so what happened to a key is known as long as Stripe keeps the payment.
 */
export function createStripeProvider(
  settings: StripeSettings,
  { requestMs }: { requestMs?: number } = {},
): Payments {
  let opening: Promise<Stripe> | undefined;
  const client = () => (opening ??= openStripe(settings, requestMs));
  const bounded = <R>(work: (stripe: Stripe) => Promise<R>): Promise<R> =>
    within(callMs, client().then(work));

  return {
    name: 'stripe',
    authorise: ({ shop, key, token, amountMinor, currency }) =>
      bounded(async (stripe) => {
        const [method, customer] = token.split('/').toReversed();
        if (method === undefined) return { declined: 'no_such_method' };
        try {
          const intent = await stripe.paymentIntents.create(
            {
              amount: toStripeAmount(amountMinor, currency),
              currency: currency.toLowerCase(),
              payment_method: method,
              ...(customer !== undefined && { customer }),
              capture_method: 'manual',
              confirm: true,
              // Nobody is there to answer their bank's questions: a card that asks them is declined.
              off_session: true,
              metadata: metadataOf(shop, key),
            },
            { idempotencyKey: `${shop}/authorise/${key}` },
          );
          const { state, reference } = foundOf(intent);
          return state === 'declined' || state === 'released' ? { declined: intent.status } : { reference };
        } catch (error) {
          const declined = declineOf(error);
          if (declined === undefined) throw error;
          return { declined };
        }
      }),
    capture: ({ shop, key, reference }) =>
      bounded(async (stripe): Promise<Carried> => {
        try {
          await stripe.paymentIntents.capture(reference, {}, { idempotencyKey: `${shop}/capture/${key}` });
          return { done: true };
        } catch (error) {
          // Captured by an earlier call, let go meanwhile, or simply not known: the intent says.
          const { status, cancellation_reason: why } = await stripe.paymentIntents.retrieve(reference);
          if (status === 'succeeded') return { done: true };
          if (status === 'canceled') return { failed: why ?? 'canceled' };
          throw error;
        }
      }),
    refund: (request) => bounded((stripe) => refund(stripe, request)),
    find: (request) =>
      bounded(async (stripe) => {
        const intent = await findIntent(stripe, request);
        return intent && foundOf(intent);
      }),
  };
}

async function refund(
  stripe: Stripe,
  { shop, key, reference, amountMinor }: Parameters<Payments['refund']>[0],
): Promise<Carried> {
  const intent = await stripe.paymentIntents.retrieve(reference);
  if (intent.status === 'canceled') return { done: true };
  if (intent.status !== 'succeeded') {
    await stripe.paymentIntents.cancel(reference, {}, { idempotencyKey: `${shop}/cancel/${key}` });
    return { done: true };
  }
  // Stripe forgets idempotency keys after a day, and a refund may be repeated later than that.
  const made = await stripe.refunds.list({ payment_intent: reference, limit: 100 });
  const before = made.data.find(({ metadata }) => metadata?.['shopkeeper_key'] === key);
  if (before) return carriedOf(before);
  try {
    const amount = toStripeAmount(amountMinor, intent.currency.toUpperCase());
    const request = { payment_intent: reference, amount, metadata: metadataOf(shop, key) };
    return carriedOf(await stripe.refunds.create(request, { idempotencyKey: `${shop}/refund/${key}` }));
  } catch (error) {
    const { type, code } = readError(error);
    if (type === 'StripeInvalidRequestError') return { failed: code ?? 'refused' };
    throw error;
  }
}

function carriedOf({ status, failure_reason: why }: Stripe.Refund): Carried {
  return status === 'failed' || status === 'canceled' ? { failed: why ?? status } : { done: true };
}

/** Why a charge was surely not made, in one word; undefined where nobody knows whether it was. */
function declineOf(error: unknown): string | undefined {
  const { type, code, declineCode, param } = readError(error);
  if (type === 'StripeCardError') return declineCode ?? code ?? 'card_declined';
  const methodGone = type === 'StripeInvalidRequestError' && (param === 'payment_method' || param === 'customer');
  return methodGone ? 'no_such_method' : undefined;
} // prettier-ignore

/** What Stripe's client says of an error, whatever else may be thrown. */
function readError(error: unknown) {
  const { type, code, decline_code, param } = (typeof error === 'object' && error !== null ? error : {}) as {
    type?: unknown; code?: unknown; decline_code?: unknown; param?: unknown;
  }; // prettier-ignore
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { type: text(type), code: text(code), declineCode: text(decline_code), param: text(param) };
}

async function within<R>(ms: number, work: Promise<R>): Promise<R> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`payments: Stripe took over ${ms / 1000} s`)), ms);
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer));
}
