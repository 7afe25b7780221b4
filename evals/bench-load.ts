import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChatResponse } from '../agent/contract.ts';

/** What guests of the demo shops say, with the tool that answers it; none for small talk. */
const conversations: { shop: string; says: [message: string, tool: string | undefined][] }[] = [
  {
    shop: 'wine',
    says: [
      ['a dry white under 20 euros for oysters', 'search_products'],
      ['something cheaper', 'search_products'],
      ['tell me more about the second one', 'show_product'],
      ['add three bottles to my basket', 'add_to_cart'],
      ["what's in my basket?", 'show_cart'],
      ['thanks a lot', undefined],
    ],
  },
  {
    shop: 'apparel',
    says: [
      ['hello', undefined],
      ['do you have the navy linen shirt in L?', 'check_stock'],
      ['and in S?', 'check_stock'],
      ['add it', 'add_to_cart'],
      ['a jumper under £90', 'search_products'],
      ['show me my cart', 'show_cart'],
    ],
  },
];

export type Load = {
  turns: number;
  turnsPerSecond: number;
  /** Milliseconds from when a turn was due to when its reply was read. */
  latencies: number[];
  /** Turns answered by the tool that is meant for them. */
  asMeant: number;
};

/** One conversation after the other: each call says the next message and reads the reply. */
function createTalker(url: string, number: number, agent: Agent) {
  let { shop, says } = conversations[number % conversations.length]!;
  let round = number;
  let at = 0;
  let conversation: string | undefined;
  return async (): Promise<boolean> => {
    const [message, tool] = says[at]!;
    const body = JSON.stringify({ shop, message, conversation, messageId: randomUUID() });
    const reply = await post(`${url}/v1/chat`, body, agent);
    conversation = reply.conversation;
    at += 1;
    if (at === says.length) {
      round += 1;
      at = 0;
      conversation = undefined;
      ({ shop, says } = conversations[round % conversations.length]!);
    }
    return tool === undefined || reply.calls.some((call) => call.tool === tool && call.outcome === 'done');
  };
}

/** Closed loop: so many people talk at once, each the moment they have their reply. */
export async function talkAtOnce(url: string, people: number, milliseconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: people });
  const load = newLoad();
  const started = performance.now();
  await Promise.all(
    Array.from({ length: people }, async (_, number) => {
      const say = createTalker(url, number, agent);
      while (performance.now() - started < milliseconds) {
        const from = performance.now();
        count(load, await say(), from);
      }
    }),
  );
  agent.destroy();
  return { ...load, turnsPerSecond: (load.turns * 1000) / (performance.now() - started) };
}

/**
 * Open loop: messages are due at random moments (Poisson) whether or not earlier ones were answered, and the wait
 * counts from when a message was due, so a stall of the service is not hidden by callers that wait for it.
 */
export async function talkAtRate(url: string, perSecond: number, milliseconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true });
  const load = newLoad();
  const random = generator(7);
  const idle: (() => Promise<boolean>)[] = [];
  const inFlight = new Set<Promise<void>>();
  let people = 0;
  const take = async (say: () => Promise<boolean>, due: number) => {
    count(load, await say(), due);
    idle.push(say);
  };
  const started = performance.now();
  for (let due = started; due - started < milliseconds; due += (-Math.log(1 - random()) * 1000) / perSecond) {
    const early = due - performance.now();
    if (early >= 1) await sleep(early);
    const say = idle.shift() ?? createTalker(url, people++, agent);
    const turn = take(say, due).finally(() => inFlight.delete(turn));
    inFlight.add(turn);
  }
  await Promise.all(inFlight);
  agent.destroy();
  return { ...load, turnsPerSecond: (load.turns * 1000) / (performance.now() - started) };
}

const newLoad = (): Load => ({ turns: 0, turnsPerSecond: 0, latencies: [], asMeant: 0 });

function count(load: Load, meant: boolean, from: number): void {
  load.turns += 1;
  load.latencies.push(performance.now() - from);
  if (meant) load.asMeant += 1;
}

/** node:http takes a third of what fetch takes, and this process shares the machine with what it measures. */
function post(url: string, body: string, agent: Agent): Promise<ChatResponse> {
  const { promise, resolve, reject } = Promise.withResolvers<ChatResponse>();
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const sent = request(url, { method: 'POST', agent, headers }, (response) => {
    const chunks: Buffer[] = [];
    response.on('error', reject).on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      if (response.statusCode === 200) resolve(JSON.parse(text) as ChatResponse);
      else reject(new Error(`bench: the service answered ${response.statusCode} to ${body}: ${text}`));
    });
  });
  sent.on('error', reject).end(body);
  return promise;
}

/** Numbers in [0, 1), the same each time (Marsaglia's xorshift32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
