import { expect, test } from 'vitest';
import { booksAndWords } from '../store/books.fixture.ts';
import type { Store } from '../store/open-store.ts';
import { allTools } from '../tools/all-tools.ts';
import type { Payments } from '../tools/payments/payments.ts';
import { ada, openTestShop, type TestShop } from '../tools/test-shop.fixture.ts';
import type { ChatResponse } from './contract.ts';
import { createAgent } from './create-agent.ts';
import { createLocalEngine } from './local/local-engine.ts';
import { LocalModel } from './local/local-model.ts';

const engine = createLocalEngine(allTools);

/** Buys, changes its mind, cancels: every tool that changes something, some of them in one message. */
const messages = [
  'add two bottles of muscadet and one harbour shirt in L navy',
  'make the muscadet ninety',
  'add nine muscadet',
  'take the shirt out',
  'check out with my gift card and my card',
  'check out',
  'yes',
  'add four muscadet',
  'check out',
  'yes please',
  'cancel my last order',
  'yes',
];

/** Dies at the given moment, never at 0: there are two at each call that changes something, before it is done and after. */
function mortal(diesAt: number) {
  let moment = 0;
  const pass = () => {
    moment += 1;
    if (diesAt > 0 && moment >= diesAt) throw new Error('the process is dead');
  };
  const dying =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      pass();
      const result = await call(...args);
      pass();
      return result;
    };
  return {
    store: (store: Store): Store => ({ ...store, apply: dying(store.apply) as Store['apply'] }),
    payments: (payments: Payments): Payments => ({
      ...payments,
      authorise: dying(payments.authorise),
      capture: dying(payments.capture),
      refund: dying(payments.refund),
    }),
  };
}

let ids = 0;

/** A process of its own: nothing but the store and the payment provider outlives it. */
function start({ store, payments, now }: TestShop, diesAt: number) {
  const { understand, readConsent } = engine;
  const life = mortal(diesAt);
  return createAgent({
    store: life.store(store),
    payments: life.payments(payments),
    tools: allTools,
    model: new LocalModel(understand),
    readConsent,
    understand,
    now: () => now,
    newId: () => `id-of-crash-${++ids}`,
  });
}

/** Says everything; each message is sent again, to a new process, until one lives long enough to answer it. */
async function converse(shop: TestShop, dying: boolean) {
  const replies: string[] = [];
  let deaths = 0;
  for (const [n, message] of messages.entries()) {
    for (let diesAt = dying ? 1 : 0; ; diesAt++) {
      const agent = start(shop, diesAt);
      const request = {
        shop: 'test',
        message,
        conversation: 'c',
        messageId: `m${n}`,
        channel: 'web',
        person: ada,
      };
      const reply = await agent.turn(request).catch(() => undefined);
      if (!reply) {
        deaths += 1;
        continue;
      }
      replies.push((reply as ChatResponse).reply.text);
      break;
    }
  }
  return { deaths, replies, books: await booksAndWords(shop.store) };
}

test('a process that dies at any moment of any turn loses nothing and does nothing twice', async () => {
  const [calm, stormy] = [await openTestShop(), await openTestShop()];
  const expected = await converse(calm, false);
  expect(expected.replies.join('\n')).toContain('is cancelled');
  const survived = await converse(stormy, true);
  expect(survived.deaths).toBeGreaterThan(40);
  expect(survived.books).toEqual(expected.books);
  await calm.close();
  await stormy.close();
});
