import { expect, test } from 'vitest';
import { openStore } from '../open-store.ts';
import { forgetExpired, keepDialogue, savedDialogue } from './dialogues.ts';

const at = new Date('2026-03-02T10:00:00Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const dialogue = (state: unknown, expiresAt: Date, conversation = 'c1') => ({
  shop: 'wine',
  conversation,
  state,
  at,
  expiresAt,
});

test('a conversation keeps its latest memory until it expires, and no other shop has it', async () => {
  let now = at;
  const store = await openStore({ url: ':memory:', now: () => now });
  await store.apply([keepDialogue(store, dialogue({ turns: 1 }, later(10)))]);
  await store.apply([keepDialogue(store, dialogue({ turns: 2 }, later(30)))]);
  expect(await savedDialogue(store, 'wine', 'c1')).toEqual({ turns: 2 });
  expect(await savedDialogue(store, 'apparel', 'c1')).toBeUndefined();
  now = later(30);
  expect(await savedDialogue(store, 'wine', 'c1')).toBeUndefined();
  await store.close();
});

test('what expired is forgotten, the rest stays', async () => {
  const store = await openStore({ url: ':memory:', now: () => at });
  await store.apply([
    keepDialogue(store, dialogue({ turns: 1 }, later(10))),
    keepDialogue(store, dialogue({ turns: 1 }, later(20), 'c2')),
  ]);
  await store.apply([forgetExpired(store, later(11))]);
  expect(await store.read.$count(store.t.dialogues)).toBe(1);
  expect(await savedDialogue(store, 'wine', 'c2')).toEqual({ turns: 1 });
  await store.close();
});
