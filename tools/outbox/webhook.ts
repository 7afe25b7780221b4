import { createHmac } from 'node:crypto';
import type { OutboxRow } from '../../store/queries/outbox.ts';
import type { Subscriber } from './dispatcher.ts';

/** What a shop's own server is sent. */
export function webhookBody({ id, shop, type, subject, n, at, data }: OutboxRow): string {
  return JSON.stringify({ id, shop, type, subject, n, at: at.toISOString(), data });
}

/**
 * The signature of a webhook: `t=<seconds since 1970>,v1=<hex HMAC-SHA256 of "t.body" with the shop's secret>`. Whoever
 * receives it computes the same, and turns away what is older than some minutes.
 */
export function signWebhook(body: string, secret: string, now: Date): string {
  const t = Math.floor(now.getTime() / 1000);
  return `t=${t},v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`;
}

/** Tells the server named in a shop's settings of everything, signed; any answer but 2xx counts as not told. */
export function webhookSubscriber({
  now,
  post = fetch,
}: {
  now: () => Date;
  post?: typeof fetch;
}): Subscriber {
  return {
    name: 'webhook',
    wants: (_, { webhook }) => webhook !== undefined,
    deliver: async (event, { webhook }, signal) => {
      // Taken out of the settings since: nobody is left to be told.
      if (!webhook) return;
      const body = webhookBody(event);
      const response = await post(webhook.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'shopkeeper-event': event.id,
          'shopkeeper-signature': signWebhook(body, webhook.secret, now()),
        },
        body,
        redirect: 'error',
        signal,
      });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`the webhook answered ${response.status}`);
    },
  };
}
