import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import type { TurnRequest, TurnResult } from '../../agent/contract.ts';
import { createWebApp, type WebParts } from './app.ts';
import { errorBody } from './errors.ts';
import { createFakeAgent, saying } from './fake-agent.fixture.ts';
import { createIdentity } from './identity.ts';
import { createMetrics } from './metrics.ts';

/** The moment at which tests of the web channel happen, and the secret of their one shop. */
export const now = new Date('2026-11-20T12:00:00Z');
export const secret = 'secret-of-the-wine-shop-0123456789';

const wine = {
  id: 'wine',
  name: 'The Cork',
  currency: 'EUR',
  locale: 'en-IE',
  timezone: 'Europe/Dublin',
  starters: ['a dry white'],
  tiers: [{ id: 'friend', name: 'Friend', percent: '12' }],
};

type Answer = (request: TurnRequest) => TurnResult | Promise<TurnResult>;

/** The web channel over a fake agent, with a shop `wine` and its customer `c-1`; `lines` is what was logged. */
export function openTestApp(
  answer: Answer = ({ message }) => saying(`You said ${message.length} letters.`),
  parts: Partial<WebParts> = {},
) {
  const { agent, asked } = createFakeAgent(answer);
  const lines: string[] = [];
  const out = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) });
  let ids = 0;
  const app = createWebApp({
    agent,
    identify: createIdentity({
      shopSecret: async (shop) => (shop === 'wine' ? secret : undefined),
      isCustomer: async (_shop, customer) => customer === 'c-1',
      now: () => now,
    }),
    findShop: async (shop) => (shop === 'wine' ? wine : undefined),
    metrics: createMetrics(),
    log: pino({ level: 'info' }, out),
    milliseconds: () => 0,
    bodyLimit: 2000,
    maxTurnsInFlight: 2,
    ready: () => true,
    newId: () => `id-${(ids += 1)}`,
    corsOrigins: ['*'],
    publicUrl: undefined,
    version: '0.0.0',
    widgetFolder: join(tmpdir(), 'no-such-folder'),
    ...parts,
  });
  const post = (body: unknown, headers: Record<string, string> = {}, path = '/v1/chat') =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { app, asked, lines, post };
}

/** The least a chat request can hold. */
export const hello = { shop: 'wine', message: 'hello' };

/** The status and the error of an answer that must be one. */
export async function errorOf(response: Response) {
  const { error } = errorBody.parse(await response.json());
  return { status: response.status, ...error };
}
