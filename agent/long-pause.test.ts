import { expect, test } from 'vitest';
import { engineOfRun, openNew } from '../store/engines.fixture.ts';
import { cartLines } from '../store/queries/carts.ts';
import { allTools } from '../tools/all-tools.ts';
import { ada, openTestShop } from '../tools/test-shop.fixture.ts';
import { createAgent } from './create-agent.ts';
import { createLocalEngine } from './local/local-engine.ts';
import { LocalModel } from './local/local-model.ts';

test('what is said again after the memory of it has gone is done again', async () => {
  let now = new Date('2026-03-02T10:00:00Z');
  const store = await openNew(engineOfRun, () => now);
  const shop = await openTestShop({}, {}, store);
  const { understand, readConsent } = createLocalEngine(allTools);
  const agent = createAgent({
    store,
    payments: shop.payments,
    tools: allTools,
    model: new LocalModel(understand),
    readConsent,
    understand,
    now: () => now,
    newId: shop.ctx(ada).newId,
    memoryMs: 3_600_000,
  });
  const inCart = async () => (await cartLines(store, 'test', 'web:test:c')).map(({ quantity }) => quantity);
  const say = (message: string) =>
    agent.turn({ shop: 'test', message, conversation: 'c', channel: 'web', person: ada });
  await say('add two muscadet');
  expect(await inCart()).toEqual([2]);
  now = new Date(now.getTime() + 3_600_001);
  await say('add two muscadet');
  expect(await inCart()).toEqual([4]);
  await shop.close();
});
