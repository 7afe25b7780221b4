import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Intent = {
  id: string;
  object: 'payment_intent';
  amount: number;
  currency: string;
  status: 'requires_capture' | 'succeeded' | 'canceled' | 'requires_payment_method';
  cancellation_reason: string | null;
  created: number;
  metadata: Record<string, string>;
  latest_charge: { id: string; object: 'charge'; amount_refunded: number } | null;
};
type Refund = {
  id: string;
  object: 'refund';
  amount: number;
  payment_intent: string;
  status: string;
  metadata: Record<string, string>;
};
type Answer = { status: number; body: unknown };
/** What goes wrong with a request that is otherwise carried out. */
export type Mishap = 'hang' | 'hang_before' | 'error_500' | 'reset';

const problem = (status: number, error: Record<string, string>): Answer => ({ status, body: { error } });

/**
 * As much of Stripe's HTTP as a payment needs, in process: form bodies, idempotency keys, declines by payment method
 * ("pm_card_chargeDeclined"), listing and searching. `mishaps` go wrong one by one, each with the next POST.
 */
export async function startStripeDouble({ now }: { now: () => Date }) {
  const intents = new Map<string, Intent>();
  const refunds: Refund[] = [];
  const answers = new Map<string, { said: string; answer: Answer }>();
  const mishaps: Mishap[] = [];
  const watch: { post?: (path: string, when: 'before' | 'after') => void } = {};
  const requests: string[] = [];
  let ids = 0;

  function create(form: URLSearchParams): Answer {
    const method = form.get('payment_method');
    const metadata = metadataOf(form);
    const intent: Intent = {
      id: `pi_${++ids}`,
      object: 'payment_intent',
      amount: Number(form.get('amount')),
      currency: form.get('currency') ?? '',
      status: 'requires_capture',
      cancellation_reason: null,
      created: Math.floor(now().getTime() / 1000),
      metadata,
      latest_charge: { id: `ch_${ids}`, object: 'charge', amount_refunded: 0 },
    };
    if (method === 'pm_gone') return problem(400, { type: 'invalid_request_error', code: 'resource_missing', param: 'payment_method', message: 'No such PaymentMethod' });
    intents.set(intent.id, intent);
    if (method !== 'pm_card_chargeDeclined') return { status: 200, body: intent };
    intent.status = 'requires_payment_method';
    intent.latest_charge = null;
    return problem(402, { type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds', message: 'Declined.' });
  } // prettier-ignore

  function change(id: string, to: 'capture' | 'cancel'): Answer {
    const intent = intents.get(id);
    if (!intent) return problem(404, { type: 'invalid_request_error', code: 'resource_missing', message: 'No such intent' }); // prettier-ignore
    if (intent.status !== 'requires_capture') {
      return problem(400, { type: 'invalid_request_error', code: 'payment_intent_unexpected_state', message: intent.status }); // prettier-ignore
    }
    intent.status = to === 'capture' ? 'succeeded' : 'canceled';
    return { status: 200, body: intent };
  }

  function giveBack(form: URLSearchParams): Answer {
    const intent = intents.get(form.get('payment_intent') ?? '');
    const amount = Number(form.get('amount'));
    const charge = intent?.latest_charge;
    if (!intent || !charge || charge.amount_refunded + amount > intent.amount) {
      return problem(400, { type: 'invalid_request_error', code: 'charge_already_refunded', message: 'Too much.' }); // prettier-ignore
    }
    charge.amount_refunded += amount;
    const refund: Refund = { id: `re_${++ids}`, object: 'refund', amount, payment_intent: intent.id, status: 'succeeded', metadata: metadataOf(form) }; // prettier-ignore
    refunds.push(refund);
    return { status: 200, body: refund };
  }

  function list(url: URL): Answer {
    const from = Number(url.searchParams.get('created[gte]') ?? 0);
    const to = Number(url.searchParams.get('created[lte]') ?? Infinity);
    const after = url.searchParams.get('starting_after');
    const limit = Number(url.searchParams.get('limit') ?? 10);
    const all = [...intents.values()].filter(({ created }) => created >= from && created <= to).toReversed();
    const rest = after === null ? all : all.slice(all.findIndex(({ id }) => id === after) + 1);
    return { status: 200, body: { object: 'list', url: url.pathname, has_more: rest.length > limit, data: rest.slice(0, limit) } }; // prettier-ignore
  }

  function search(url: URL): Answer {
    const key = /shopkeeper_key'\]:'([^']*)'/.exec(url.searchParams.get('query') ?? '')?.[1];
    const data = [...intents.values()].filter(({ metadata }) => metadata['shopkeeper_key'] === key);
    return { status: 200, body: { object: 'search_result', url: url.pathname, has_more: false, data } };
  }

  function read(url: URL): Answer {
    const [, , what, id] = url.pathname.split('/');
    if (what === 'refunds') {
      const data = refunds.filter((refund) => refund.payment_intent === url.searchParams.get('payment_intent'));
      return { status: 200, body: { object: 'list', url: url.pathname, has_more: false, data } };
    }
    if (id === undefined) return list(url);
    if (id === 'search') return search(url);
    const intent = intents.get(id);
    return intent ? { status: 200, body: intent } : problem(404, { type: 'invalid_request_error', message: 'No such intent' });
  } // prettier-ignore

  function write(url: URL, said: string, key: string | undefined): Answer {
    const before = key === undefined ? undefined : answers.get(key);
    if (before) {
      return before.said === said ? before.answer : problem(400, { type: 'idempotency_error', message: 'Keys for idempotent requests can only be used with the same parameters.' }); // prettier-ignore
    }
    const form = new URLSearchParams(said);
    const [, , what, id, verb] = url.pathname.split('/');
    const answer =
      what === 'refunds'
        ? giveBack(form)
        : verb === 'capture' || verb === 'cancel'
          ? change(id ?? '', verb)
          : create(form);
    // A copy: a repeated key gets what the first request was told.
    if (key !== undefined) answers.set(key, { said, answer: structuredClone(answer) });
    return answer;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://stripe');
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    const said = Buffer.concat(chunks).toString();
    requests.push(`${request.method} ${url.pathname}`);
    if (request.headers.authorization !== 'Bearer sk_test_double') {
      return send(response, problem(401, { type: 'invalid_request_error', message: 'Invalid API Key.' }));
    }
    if (request.method !== 'POST') return send(response, read(url));
    const mishap = mishaps.shift();
    if (mishap === 'hang_before') return undefined;
    watch.post?.(url.pathname, 'before');
    const answer = write(url, said, request.headers['idempotency-key']?.toString());
    watch.post?.(url.pathname, 'after');
    if (mishap === 'hang') return undefined;
    if (mishap === 'reset') return void request.socket.destroy();
    return send(response, mishap === 'error_500' ? problem(500, { type: 'api_error', message: 'Oh no.' }) : answer);
  } // prettier-ignore

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    intents,
    refunds,
    mishaps,
    requests,
    /** Told of each POST before and after it is carried out. */
    watch,
    /** Forgets idempotency keys, as Stripe does after a day. */
    nextDay: () => answers.clear(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_1' });
  response.end(JSON.stringify(body));
}

function metadataOf(form: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => {
      const key = /^metadata\[(.+)\]$/.exec(name)?.[1];
      return key === undefined ? [] : [[key, value]];
    }),
  );
}
