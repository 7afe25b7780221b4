import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import type { Stripe } from 'stripe';
import type { ProviderNews } from '../../tools/payments/provider-news.ts';
import { newsOf } from '../../tools/payments/stripe/stripe-news.ts';
import { describeStripe } from '../web/describe-api.ts';
import { answerProblem } from '../web/errors.ts';
import type { WebEnv } from '../web/headers.ts';
import { readText } from '../web/read-body.ts';

export type StripeParts = {
  /** The event, or undefined where Stripe did not sign this body. */
  readEvent: (body: string, signature: string) => Promise<Stripe.Event | undefined>;
  takeNews: (news: ProviderNews) => Promise<void>;
  /** Largest request body in bytes. */
  bodyLimit: number;
};

/** `POST /v1/webhooks/stripe`: verify, parse, hand on, reply. An event about nothing of ours is taken and forgotten. */
export function stripeRoutes({ readEvent, takeNews, bodyLimit }: StripeParts): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();
  routes.post('/v1/webhooks/stripe', describeRoute(describeStripe), async (c) => {
    const body = await readText(c.req.raw, bodyLimit).catch(() => '');
    if (body === undefined) return answerProblem(c, { problem: 'too_large' });
    const event = await readEvent(body, c.req.header('stripe-signature') ?? '');
    if (!event) return answerProblem(c, { problem: 'bad_signature' });
    const news = newsOf(event);
    if (news) await takeNews(news);
    return c.json({ received: true });
  });
  return routes;
}
