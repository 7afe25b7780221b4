import { afterEach, expect, test } from 'vitest';
import { ada, guest } from '../../tools/test-shop.fixture.ts';
import type { ChatResponse, TurnRequest } from '../contract.ts';
import { openIdentity } from './open-identity.fixture.ts';

let opened: Awaited<ReturnType<typeof openIdentity>> | undefined;
afterEach(() => opened?.shop.store.close());

/** A guest on the web, where anybody may send any conversation id. */
async function onTheWeb() {
  opened = await openIdentity();
  const { turn } = opened;
  // Guarantee: a test that looks for a denial looks at the whole reply.
  return async (message: string, conversation: string, more: Partial<TurnRequest> = {}) =>
    (await turn(message, { conversation, openIds: true, ...more })) as ChatResponse;
}

const denied = { denied: 'not_your_conversation' };

test('who knows only the id of a conversation is not who was identified in it', async () => {
  const say = await onTheWeb();
  expect((await say('hello', 'short')).conversation).toBe('web:test:short');
  const known = await say('my email is ada@example.com', 'short');
  expect(known.conversation).toMatch(/^web:test:short\.k-[\w-]{22}$/);
  for (const id of ['short', 'web:test:short', 'short.k-0123456789012345678901', 'web:test:short.k-'])
    expect(await say('where is order W000001', id), id).not.toMatchObject({ calls: [{ outcome: 'done' }] });
  expect(await say('hello', 'short')).toEqual(denied);
  const mine = await say('where is order W000001', known.conversation);
  expect(mine.reply.text).toContain('delivered');
  expect(mine.conversation).toBe(known.conversation);
});

test('a key opens the conversation it was made for, and no other', async () => {
  const say = await onTheWeb();
  const first = await say('my email is ada@example.com', 'one');
  await say('my email is ben@example.com', 'two');
  const key = first.conversation.slice(first.conversation.indexOf('.k-'));
  expect(await say('where is my order', `two${key}`)).toEqual(denied);
});

test('understanding a message needs the key as well', async () => {
  const say = await onTheWeb();
  await say('my email is ada@example.com', 'one');
  const request = { shop: 'test', message: 'hello', channel: 'web', person: guest, openIds: true };
  expect(await opened!.agent.understand({ ...request, conversation: 'one' })).toEqual(denied);
});

test('a reply that was lost, and the key with it, comes again to who says the same again at once', async () => {
  const say = await onTheWeb();
  const message = 'my email is ada@example.com';
  const lost = await say(message, 'one', { messageId: 'm1' });
  expect(await say(message, 'one', { messageId: 'm1' })).toEqual(lost);
  expect(await say('my email is ada', 'one', { messageId: 'm1' })).toEqual(denied);
  expect(await say(message, 'one', { messageId: 'm2' })).toEqual(denied);
  opened!.later(5);
  expect(await say(message, 'one', { messageId: 'm1' })).toEqual(denied);
});

test('the same message id with the key gives the same reply', async () => {
  const say = await onTheWeb();
  const { conversation } = await say('my email is ada@example.com', 'one');
  const first = await say('where is order W000001', conversation, { messageId: 'm1' });
  expect(await say('where is order W000001', conversation, { messageId: 'm1' })).toEqual(first);
});

test('no key is kept at rest', async () => {
  const say = await onTheWeb();
  const { conversation } = await say('my email is ada@example.com', 'one', { messageId: 'm1' });
  const key = conversation.split('.k-')[1]!;
  const { read, t } = opened!.shop.store;
  const kept = await Promise.all(
    [t.conversations, t.turns, t.dialogues, t.messages, t.ledger].map((table) => read.select().from(table)),
  );
  expect(JSON.stringify(kept)).not.toContain(key);
});

test('signing in with a token goes on with it, and then needs the token', async () => {
  const say = await onTheWeb();
  const { conversation } = await say('my email is ada@example.com', 'one');
  expect((await say('where is order W000001', 'one', { person: ada })).reply.text).toContain('delivered');
  expect(await say('hello', conversation)).toEqual(denied);
});
