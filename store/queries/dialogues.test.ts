import { expect, test } from 'vitest';
import { engines, openNew } from '../engines.fixture.ts';
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

test.each(engines)(
  '$name: a conversation keeps its latest memory until it expires, and no other shop has it',
  async (engine) => {
    let now = at;
    const store = await openNew(engine, () => now);
    await store.apply([keepDialogue(store, dialogue({ turns: 1 }, later(10)))]);
    await store.apply([keepDialogue(store, dialogue({ turns: 2 }, later(30)))]);
    expect(await savedDialogue(store, 'wine', 'c1')).toEqual({ turns: 2 });
    expect(await savedDialogue(store, 'apparel', 'c1')).toBeUndefined();
    now = later(30);
    expect(await savedDialogue(store, 'wine', 'c1')).toBeUndefined();
    await store.close();
  },
);

test.each(engines)('$name: what expired is forgotten, the rest stays', async (engine) => {
  const store = await openNew(engine, () => at);
  await store.apply([
    keepDialogue(store, dialogue({ turns: 1 }, later(10))),
    keepDialogue(store, dialogue({ turns: 1 }, later(20), 'c2')),
  ]);
  await store.apply([forgetExpired(store, later(11))]);
  expect(await store.read.$count(store.t.dialogues)).toBe(1);
  expect(await savedDialogue(store, 'wine', 'c2')).toEqual({ turns: 1 });
  await store.close();
});
