import { expect, test } from 'vitest';
import { openStore } from '../open-store.ts';
import { forgetExpired, forgetThread, getCheckpoint, putCheckpoint } from './checkpoints.ts';

const at = new Date('2026-03-02T10:00:00Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

function checkpoint(checkpointId: string, expiresAt: Date | null) {
  return {
    shop: 'wine',
    thread: 'wine/c1',
    namespace: '',
    checkpointId,
    parent: null,
    type: 'json',
    checkpoint: Buffer.from([0, 255, 7]),
    metadata: Buffer.from('{}'),
    at,
    expiresAt,
  };
}

test('a thread keeps its latest checkpoint, byte for byte, until it expires', async () => {
  let now = at;
  const store = await openStore({ url: ':memory:', now: () => now });
  await store.apply([putCheckpoint(store, checkpoint('1', later(10)))]);
  await store.apply([putCheckpoint(store, checkpoint('2', later(30)))]);
  expect(await getCheckpoint(store, 'wine/c1')).toEqual(checkpoint('2', later(30)));
  expect(await getCheckpoint(store, 'wine/c1', 'inner')).toBeUndefined();
  now = later(30);
  expect(await getCheckpoint(store, 'wine/c1')).toBeUndefined();
  await store.close();
});

test('what expired is forgotten, what never expires stays', async () => {
  const store = await openStore({ url: ':memory:', now: () => at });
  await store.apply([
    putCheckpoint(store, checkpoint('1', later(10))),
    putCheckpoint(store, { ...checkpoint('1', null), thread: 'wine/c2' }),
  ]);
  await store.apply([forgetExpired(store, later(11))]);
  expect(await store.read.$count(store.t.checkpoints)).toBe(1);
  expect(await getCheckpoint(store, 'wine/c2')).toBeDefined();
  await store.apply([forgetThread(store, 'wine/c2')]);
  expect(await store.read.$count(store.t.checkpoints)).toBe(0);
  await store.close();
});
