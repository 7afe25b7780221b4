import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { booksAndWords } from '../store/books.fixture.ts';
import { engineOfRun, openReplicas } from '../store/engines.fixture.ts';
import { allTools } from '../tools/all-tools.ts';
import { ada, openTestShop, type TestShop } from '../tools/test-shop.fixture.ts';
import type { Agent, ChatResponse } from './contract.ts';
import { createAgent } from './create-agent.ts';
import { createLocalEngine } from './local/local-engine.ts';
import { LocalModel } from './local/local-model.ts';

const engine = createLocalEngine(allTools);
const now = new Date('2026-03-02T10:00:00Z');
const messages = [
  'add two muscadet',
  'add one harbour shirt in L navy',
  'check out',
  'yes',
  'cancel my last order',
  'yes',
];

const conversations = 16;

let shop: TestShop;
let agents: [Agent, Agent];
beforeEach(async () => {
  const [store, other = store] = await openReplicas(engineOfRun, () => now, 2);
  shop = await openTestShop({}, store);
  let ids = 0;
  const { understand, readConsent } = engine;
  // Each has a lock of its own: only the store stands between them.
  const agentOn = (at: typeof store) =>
    createAgent({
      store: at,
      payments: shop.payments,
      tools: allTools,
      model: new LocalModel(understand),
      readConsent,
      understand,
      now: () => now,
      newId: () => `id-of-replica-${++ids}`,
    });
  agents = [agentOn(store), agentOn(other)];
});
afterEach(() => shop.close());

async function say(
  agent: Agent,
  message: string,
  messageId: string,
  conversation: string,
): Promise<ChatResponse> {
  const reply = await agent.turn({
    shop: 'test',
    message,
    conversation,
    messageId,
    channel: 'web',
    person: ada,
  });
  if ('denied' in reply) throw new Error(reply.denied);
  return reply;
}

test('a message that reaches two replicas at once is answered once and does nothing twice', async () => {
  for (let late = 0; late < conversations; late++) {
    for (const [n, message] of messages.entries()) {
      const [one, two] = await Promise.all(
        agents.map(async (agent, replica) => {
          // The second comes a little later each time, so that they meet at another step.
          for (let reads = 0; reads < late * replica; reads++)
            await shop.store.read.$count(shop.store.t.shops);
          return say(agent, message, `m${n}`, `c${late}`);
        }),
      );
      expect(one).toEqual(two);
    }
  }
  const twice = await booksAndWords(shop.store);
  const calm = await openTestShop();
  const alone = createAgent({
    store: calm.store,
    payments: calm.payments,
    tools: allTools,
    model: new LocalModel(engine.understand),
    readConsent: engine.readConsent,
    understand: engine.understand,
    now: () => now,
    newId: calm.ctx(ada).newId,
  });
  for (let c = 0; c < conversations; c++) {
    for (const [n, message] of messages.entries()) await say(alone, message, `m${n}`, `c${c}`);
  }
  expect(twice).toEqual(await booksAndWords(calm.store));
  await calm.close();
});

test('a yes that reaches two replicas at once under two ids binds once', async () => {
  const { orders, payments } = shop.store.t;
  const before = await shop.store.read.$count(orders);
  for (let n = 0; n < 10; n++) {
    const c = `c${n}`;
    await say(agents[0], 'add one muscadet', 'a', c);
    await say(agents[1], 'check out', 'b', c);
    await Promise.all(agents.map((agent, replica) => say(agent, 'yes', `yes-${replica}`, c)));
    const placed = await shop.store.read
      .select()
      .from(orders)
      .where(eq(orders.conversation, `web:test:${c}`));
    expect(placed).toHaveLength(1);
    const paid = await shop.store.read.select().from(payments).where(eq(payments.orderId, placed[0]!.id));
    expect(paid).toMatchObject([{ kind: 'payment', state: 'captured' }]);
  }
  expect(await shop.store.read.$count(orders)).toBe(before + 10);
});
