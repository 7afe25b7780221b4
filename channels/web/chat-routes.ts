import { type Context, Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import type { Logger } from 'pino';
import {
  type Agent,
  chatRequest,
  type ChatRequest,
  type Denied,
  type TurnRequest,
  type TurnResult,
} from '../../agent/contract.ts';
import { splitKey } from '../../agent/conversation-key.ts';
import { describeChat, describeUnderstand } from './describe-api.ts';
import { answerProblem, type ErrorCode, type Problem } from './errors.ts';
import type { WebEnv } from './headers.ts';
import type { Identify } from './identity.ts';
import type { Metrics } from './metrics.ts';
import { readBody } from './read-body.ts';
import { uiStream, uiStreamHeaders } from './ui-stream.ts';

export type ChatParts = {
  agent: Agent;
  identify: Identify;
  metrics: Metrics;
  log: Logger;
  /** A steady clock in milliseconds, for durations. */
  milliseconds: () => number;
  /** Largest request body in bytes. */
  bodyLimit: number;
  maxTurnsInFlight: number;
};

const denials: Record<Denied['denied'], ErrorCode> = {
  unknown_shop: 'unknown_shop',
  not_your_conversation: 'not_your_conversation',
  too_busy: 'too_busy',
};

/** `POST /v1/chat` and `POST /v1/understand`: verify, parse, hand to the agent, reply. */
export function chatRoutes(parts: ChatParts): Hono<WebEnv> {
  const { agent, log, metrics } = parts;
  let inFlight = 0;

  async function requestOf(c: Context<WebEnv>): Promise<TurnRequest | Problem> {
    const read = await readBody(c.req.raw, chatRequest, parts.bodyLimit);
    if ('problem' in read) return read;
    const person = await parts.identify(c.req.header('authorization'), read.body.shop);
    if ('problem' in person) return person;
    return { ...read.body, channel: 'web', person, openIds: true };
  }

  /** Runs one piece of work for a request unless too much is going on already. */
  async function admit<Result>(work: () => Promise<Result>): Promise<Result | Denied> {
    if (inFlight >= parts.maxTurnsInFlight) return { denied: 'too_busy' };
    inFlight += 1;
    try {
      return await work();
    } finally {
      inFlight -= 1;
    }
  }

  async function turn(request: TurnRequest, requestId: string): Promise<TurnResult> {
    const started = parts.milliseconds();
    let result: TurnResult | 'failed' = 'failed';
    try {
      result = await admit(() => agent.turn(request));
      return result;
    } finally {
      const ms = parts.milliseconds() - started;
      metrics.turn(request.shop, result, ms / 1000);
      log.info(turnLine(request, result, requestId, ms), 'turn');
    }
  }

  const routes = new Hono<WebEnv>();
  routes.post('/v1/chat', describeRoute(describeChat), async (c) => {
    const request = await requestOf(c);
    if ('problem' in request) return answerProblem(c, request);
    const result = await turn(request, c.get('requestId'));
    if ('denied' in result) return answerProblem(c, { problem: denials[result.denied] });
    if (!wantsStream(c.req.header('accept'))) return c.json(result);
    return c.body(uiStream(result, request.messageId), 200, uiStreamHeaders);
  });
  routes.post('/v1/understand', describeRoute(describeUnderstand), async (c) => {
    const request = await requestOf(c);
    if ('problem' in request) return answerProblem(c, request);
    const result = await admit(() => agent.understand(request));
    if ('denied' in result) return answerProblem(c, { problem: denials[result.denied] });
    return c.json(result);
  });
  return routes;
}

const wantsStream = (accept: string | undefined) => accept?.includes('text/event-stream') ?? false;

/** What is worth knowing of a turn, without a word of what was said or who said it. */
function turnLine(request: ChatRequest, result: TurnResult | 'failed', requestId: string, ms: number) {
  const line = { requestId, shop: request.shop, ms: Math.round(ms * 10) / 10 };
  // The key behind an id opens the conversation: it is in no log.
  const named = request.conversation && splitKey(request.conversation).id;
  if (result === 'failed') return { ...line, conversation: named, status: 'failed' };
  if ('denied' in result) return { ...line, conversation: named, status: result.denied };
  const calls = result.calls.map(({ tool, outcome }) => ({ tool, outcome }));
  return {
    ...line,
    conversation: splitKey(result.conversation).id,
    understoodBy: result.understoodBy,
    calls,
    status: 'ok',
  };
}
