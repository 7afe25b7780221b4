import { expect, test } from 'vitest';
import { type Engine, engines, openNew } from '../engines.fixture.ts';
import {
  appendExchange,
  findConversation,
  keepTurn,
  lastMessages,
  touchConversation,
  turnByMessage,
} from './conversations.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 10, minute));
const open = (engine: Engine) => openNew(engine, () => at(0));
const guest = {
  shop: 'wine',
  id: 'c1',
  channel: 'web',
  personKind: 'guest',
  personId: null,
  identifiedBy: null,
} as const;

test.each(engines)(
  '$name: a conversation keeps its start, channel and language, and follows who speaks',
  async (engine) => {
    const store = await open(engine);
    await store.apply([touchConversation(store, { ...guest, language: 'de', at: at(1) })]);
    await store.apply([
      touchConversation(store, {
        ...guest,
        channel: 'slack',
        personKind: 'customer',
        personId: 'mia',
        language: null,
        at: at(5),
      }),
    ]);
    expect(await findConversation(store, 'wine', 'c1')).toEqual({
      ...guest,
      personKind: 'customer',
      personId: 'mia',
      language: 'de',
      createdAt: at(1),
      lastAt: at(5),
    });
    expect(await findConversation(store, 'apparel', 'c1')).toBeUndefined();
    await store.close();
  },
);

test.each(engines)(
  '$name: the last messages come oldest first, each conversation counting for itself',
  async (engine) => {
    const store = await open(engine);
    const say = (conversation: string, user: string, assistant: string, minute: number, messageId?: string) =>
      appendExchange(store, {
        shop: 'wine',
        conversation,
        user,
        assistant,
        messageId: messageId ?? null,
        at: at(minute),
      });
    await store.apply([say('c1', 'a dry white?', 'Three of them.', 1)]);
    await store.apply([say('c2', 'hello', 'Hello.', 2)]);
    await store.apply([say('c1', 'the second', 'In the cart.', 3, 'm2')]);
    expect(await lastMessages(store, 'wine', 'c1', 3)).toEqual([
      { n: 2, role: 'assistant', text: 'Three of them.', messageId: null, at: at(1) },
      { n: 3, role: 'user', text: 'the second', messageId: 'm2', at: at(3) },
      { n: 4, role: 'assistant', text: 'In the cart.', messageId: null, at: at(3) },
    ]);
    expect((await lastMessages(store, 'wine', 'c2', 9)).map((message) => message.n)).toEqual([1, 2]);
    await store.close();
  },
);

test.each(engines)('$name: a message id keeps its first reply', async (engine) => {
  const store = await open(engine);
  const turn = { shop: 'wine', conversation: 'c1', messageId: 'm1', at: at(1) };
  expect(await turnByMessage(store, 'wine', 'c1', 'm1')).toBeUndefined();
  await store.apply([keepTurn(store, { ...turn, reply: { text: 'Done.', cards: [] } })]);
  expect(await store.apply([keepTurn(store, { ...turn, reply: 'other' })])).toEqual({
    refused: 'repeated_message',
    at: 0,
  });
  expect(await turnByMessage(store, 'wine', 'c1', 'm1')).toEqual({ text: 'Done.', cards: [] });
  await store.close();
});
