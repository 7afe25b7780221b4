import { Writable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { openLog } from '../../open-log.ts';
import { did, openDemoShops, type DemoShops } from '../demo-shops.fixture.ts';
import { createLocalAgent } from '../local-agent.ts';
import type { ToolContext } from '../../tools/tool.ts';
import { addToCart } from '../../tools/cart/add-to-cart.ts';

let demo: DemoShops | undefined;
afterEach(async () => {
  await demo?.store.close();
  demo = undefined;
});

const card = '5555 5555 5555 4444';

/** Everything the store holds, as text. */
async function remembered({ store }: DemoShops): Promise<string> {
  const rows = [];
  for (const table of Object.values(store.t)) rows.push(await store.read.select().from(table));
  return JSON.stringify(rows);
}

test('a card number is masked before anything is understood or kept, and the rest is done', async () => {
  demo = await openDemoShops();
  const say = demo.talk('wine');
  const reply = await say(`add two bottles of the cheapest Rioja, my card is ${card} 12/27 123`);
  expect(did(reply)).toEqual(['add_to_cart done']);
  expect(reply.reply.text).toMatch(/^For your safety I never take card numbers in the chat.*\n\nI have put 2 bottles of Rioja/);
  expect(JSON.stringify(reply)).not.toContain('4444');
  const kept = await remembered(demo);
  expect(kept).toContain('my card is ••••');
  expect(kept).not.toMatch(/5555|12\/27/);
}); // prettier-ignore

test('a message of a card number only gets the warning only, in the language of the conversation', async () => {
  demo = await openDemoShops();
  const say = demo.talk('wine');
  await say('Haben Sie einen trockenen Weißwein unter 20 Euro?');
  const { reply, calls } = await say(card.replaceAll(' ', '\n'));
  expect(calls).toEqual([]);
  expect(reply.text).toMatch(/^Zu Ihrer Sicherheit nehme ich im Chat nie Kartennummern an/);
  expect(reply.text).not.toContain('\n');
});

test('tools see no card number either, and neither does what a message would mean', async () => {
  demo = await openDemoShops();
  const { store } = demo;
  const heard: string[] = [];
  const listening = {
    ...addToCart,
    plan: async (ctx: ToolContext, wish: never) => {
      heard.push(JSON.stringify(wish));
      return addToCart.plan(ctx, wish);
    },
  };
  const agent = createLocalAgent({ store, now: store.now, newId: () => 'id', tools: [listening] });
  const request = { shop: 'wine', channel: 'web', person: { kind: 'guest' as const } };
  await agent.turn({ ...request, message: `add one Rioja ${card}` });
  expect(heard).toHaveLength(1);
  expect(heard.join()).not.toContain('5555');
  const meant = await agent.understand({ ...request, message: `add one Rioja ${card}` });
  expect(JSON.stringify(meant)).not.toContain('5555');
});

test('a log line holds no card number, whatever somebody puts into it', () => {
  const lines: string[] = [];
  const out = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) });
  const log = openLog('info', out);
  log.error({ err: new Error(`cannot read "${card}"`), said: card, shop: 'wine' }, `about ${card}`);
  expect(lines.join()).not.toContain('4444');
  expect(JSON.parse(lines.join())).toMatchObject({ level: 'error', said: '••••', msg: 'about ••••', shop: 'wine' });
}); // prettier-ignore
