import { expect, test } from 'vitest';
import { engines, openNew } from '../engines.fixture.ts';
import { claim, finish, ledgerEntry } from './ledger.ts';

const at = new Date('2026-03-02T10:00:00Z');
const write = { shop: 'wine', key: 'c1:4:cancel_order', conversation: 'c1', tool: 'cancel_order', at };

test.each(engines)('$name: a key is claimed once and finished once', async (engine) => {
  const store = await openNew(engine, () => at);
  const done = {
    shop: 'wine',
    key: write.key,
    status: 'done',
    result: { order: 'W-1', note: "it's off" },
  } as const;
  expect(await store.apply([finish(store, done)])).toEqual({ refused: 'not_claimed', at: 0 });

  const claims = await Promise.all(Array.from({ length: 5 }, () => store.apply([claim(store, write)])));
  expect(claims.filter((result) => 'ok' in result)).toHaveLength(1);
  expect(claims.at(-1)).toEqual({ refused: 'already_claimed', at: 0 });
  expect(await ledgerEntry(store, 'wine', write.key)).toEqual({ ...write, status: 'claimed', result: null });

  await store.apply([finish(store, done)]);
  expect(await ledgerEntry(store, 'wine', write.key)).toEqual({ ...write, ...done });
  expect(await store.apply([finish(store, { ...done, status: 'failed', result: null })])).toEqual({
    refused: 'not_claimed',
    at: 0,
  });
  await store.close();
});

test.each(engines)('$name: the same key in another shop is another write', async (engine) => {
  const store = await openNew(engine, () => at);
  await store.apply([claim(store, write)]);
  expect(await store.apply([claim(store, { ...write, shop: 'gallery' })])).toHaveProperty('ok');
  await store.apply([finish(store, { shop: 'gallery', key: write.key, status: 'failed', result: null })]);
  expect((await ledgerEntry(store, 'wine', write.key))?.status).toBe('claimed');
  expect((await ledgerEntry(store, 'gallery', write.key))?.result).toBeNull();
  await store.close();
});
