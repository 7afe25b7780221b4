import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { booksAndWords } from '../store/books.fixture.ts';
import { engineOfRun, openReplicas } from '../store/engines.fixture.ts';
import type { Store } from '../store/open-store.ts';
import { watched } from '../store/watched-store.fixture.ts';
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

let shop: TestShop;
let other: Store;
beforeEach(async () => {
  const [first, second = first] = await openReplicas(engineOfRun, () => now, 2);
  shop = await openTestShop({}, {}, first);
  other = second;
});
afterEach(() => shop.close());

let ids = 0;

/** A replica with a lock of its own: only the store stands between it and others. */
function replica({ payments }: TestShop, store: Store): Agent {
  const { understand, readConsent } = engine;
  return createAgent({
    store,
    payments,
    tools: allTools,
    model: new LocalModel(understand),
    readConsent,
    understand,
    now: () => now,
    newId: () => `id-of-replica-${++ids}`,
  });
}

async function say(agent: Agent, message: string, id: string, conversation: string): Promise<ChatResponse> {
  const request = { shop: 'test', message, conversation, messageId: id, channel: 'web', person: ada };
  const reply = await agent.turn(request);
  if ('denied' in reply) throw new Error(reply.denied);
  return reply;
}

/** What the books say after so many of the conversations, when nothing disturbs them. */
async function undisturbed(conversations: number) {
  const calm = await openTestShop();
  const agent = replica(calm, calm.store);
  for (let c = 0; c < conversations; c++) {
    for (const [n, message] of messages.entries()) await say(agent, message, `m${n}`, `c${c}`);
  }
  const books = await booksAndWords(calm.store);
  await calm.close();
  return books;
}

test('a message that reaches two replicas at once is answered once and does nothing twice', async () => {
  const agents = [replica(shop, shop.store), replica(shop, other)];
  for (let c = 0; c < 5; c++) {
    for (const [n, message] of messages.entries()) {
      const [one, two] = await Promise.all(agents.map((agent) => say(agent, message, `m${n}`, `c${c}`)));
      expect(one).toEqual(two);
    }
  }
  expect(await booksAndWords(shop.store)).toEqual(await undisturbed(5));
});

test('a replica that another one overtakes at any step does nothing twice', async () => {
  const fast = replica(shop, shop.store);
  let overtake = async () => {};
  const slow = replica(
    shop,
    watched(other, () => overtake()),
  );
  let conversations = 0;
  // Ahead of its first, then of its second query, and so on, until no turn has as many.
  for (let overtaken = true; overtaken; conversations++) {
    overtaken = false;
    const conversation = `c${conversations}`;
    for (const [n, message] of messages.entries()) {
      let queriesLeft = conversations;
      overtake = async () => {
        if (queriesLeft-- !== 0) return;
        overtaken = true;
        await say(fast, message, `m${n}`, conversation);
      };
      const reply = await say(slow, message, `m${n}`, conversation);
      expect(await say(fast, message, `m${n}`, conversation)).toEqual(reply);
    }
  }
  expect(conversations).toBeGreaterThan(20);
  expect(await booksAndWords(shop.store)).toEqual(await undisturbed(conversations));
}, 120_000);

test('a yes that reaches two replicas at once under two ids binds once', async () => {
  const agents = [replica(shop, shop.store), replica(shop, other)];
  const { orders, payments } = shop.store.t;
  const before = await shop.store.read.$count(orders);
  for (let n = 0; n < 10; n++) {
    const c = `c${n}`;
    await say(agents[0]!, 'add one muscadet', 'a', c);
    await say(agents[1]!, 'check out', 'b', c);
    await Promise.all(agents.map((agent, at) => say(agent, 'yes', `yes-${at}`, c)));
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
