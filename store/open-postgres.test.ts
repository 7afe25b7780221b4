import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { DatabaseError } from './database-error.ts';
import { type Engine, postgresEngines } from './engines.fixture.ts';
import { explainPostgres } from './postgres/explain-error.ts';
import { openStore, type Store } from './open-store.ts';
import { appendExchange, lastMessages } from './queries/conversations.ts';

const at = new Date('2026-03-02T10:00:00.123Z');
const now = () => at;

/** Several replicas on one new database, opened at the same moment. */
async function replicas(engine: Engine, count: number) {
  const { url, drop } = await engine.place();
  const stores = await Promise.all(
    Array.from({ length: count }, () => openStore({ url, now, connections: 4 })),
  );
  const close = async () => {
    await Promise.all(stores.map((store) => store.close()));
    await drop();
  };
  return { stores, close, url };
}

const shopRow = (id: string) => ({
  id,
  name: id,
  currency: 'EUR',
  locale: 'en',
  timezone: 'UTC',
  settings: {},
  secret: 's',
  nextOrder: 10,
  createdAt: at,
});

async function withShops(store: Store, ...ids: string[]): Promise<void> {
  await store.apply([{ query: store.write.insert(store.t.shops).values(ids.map(shopRow)) }]);
}

test.each(postgresEngines)('$name: replicas that start at once make the tables once', async (engine) => {
  const { stores, close } = await replicas(engine, 4);
  await withShops(stores[0]!, 'wine');
  for (const store of stores) expect(await store.read.$count(store.t.shops)).toBe(1);
  await close();
});

test.each(postgresEngines)(
  '$name: a condition on other rows holds whoever writes beside it',
  async (engine) => {
    const { stores, close } = await replicas(engine, 2);
    await withShops(stores[0]!, 'a', 'b');
    // Each takes a number from one shop if both have twenty together: only one of them may.
    const take = ({ write, t }: Store, id: string) =>
      write
        .update(t.shops)
        .set({ nextOrder: sql`${t.shops.nextOrder} - 1` })
        .where(sql`${t.shops.id} = ${id} and (select sum(next_order) from shops) >= 20`);
    const guard = { rows: 1, otherwise: 'too_few' };
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) => {
        const store = stores[n % 2]!;
        return store.apply([{ query: take(store, n % 3 ? 'a' : 'b'), guard }]);
      }),
    );
    expect(outcomes.filter((outcome) => 'ok' in outcome)).toHaveLength(1);
    await close();
  },
);

test.each(postgresEngines)('$name: lists that wait for each other are all applied', async (engine) => {
  const { stores, close } = await replicas(engine, 2);
  await withShops(stores[0]!, 'a', 'b');
  const add = ({ write, t }: Store, id: string) => ({
    query: write
      .update(t.shops)
      .set({ nextOrder: sql`${t.shops.nextOrder} + 1` })
      .where(eq(t.shops.id, id)),
  });
  await Promise.all(
    Array.from({ length: 4 }, (_, n) => {
      const store = stores[n % 2]!;
      return store.apply(n % 4 ? [add(store, 'a'), add(store, 'b')] : [add(store, 'b'), add(store, 'a')]);
    }),
  );
  const { read, t } = stores[0]!;
  expect(await read.select({ n: t.shops.nextOrder }).from(t.shops)).toEqual([{ n: 14 }, { n: 14 }]);
  await close();
});

test.each(postgresEngines)('$name: messages written at once get a number each', async (engine) => {
  const { stores, close } = await replicas(engine, 2);
  await Promise.all(
    Array.from({ length: 20 }, (_, n) => {
      const store = stores[n % 2]!;
      const exchange = {
        shop: 'wine',
        conversation: 'c',
        user: `${n}`,
        assistant: 'ok',
        messageId: null,
        at,
      };
      return store.apply([appendExchange(store, exchange)]);
    }),
  );
  const messages = await lastMessages(stores[0]!, 'wine', 'c', 100);
  expect(messages.map(({ n }) => n)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
  await close();
});

test.each(postgresEngines)('$name: a connection that was cut is replaced', async (engine) => {
  const { stores, close } = await replicas(engine, 2);
  const [store, other] = stores as [Store, Store];
  await withShops(store, 'a');
  const cut = sql<number>`(select count(pg_terminate_backend(pid)) from pg_stat_activity
    where pid <> pg_backend_pid() and application_name = 'shopkeeper' and query like '%insert into "shops"%')`;
  await other.read.select({ cut }).from(other.t.shops);
  await withShops(store, 'b').catch(() => withShops(store, 'b'));
  expect(await store.read.$count(store.t.shops)).toBe(2);
  await close();
});

test.each(postgresEngines)('$name: closing waits for what is being applied', async (engine) => {
  const { stores, close } = await replicas(engine, 1);
  const [store] = stores as [Store];
  const applied = withShops(store, 'a');
  await Promise.all([applied, store.close(), store.close()]);
  await expect(withShops(store, 'b')).rejects.toThrow();
  await close();
});

test.each(postgresEngines)('$name: what cannot be opened is told in a sentence', async (engine) => {
  const { url, drop } = await engine.place();
  const open = (change: (url: URL) => void) => {
    const wrong = new URL(url);
    wrong.password = 'hunter2';
    change(wrong);
    return openStore({ url: wrong.href, now }).then(String, (error: Error) => {
      expect(error).toBeInstanceOf(DatabaseError);
      expect(error.message).toMatch(/^DATABASE_URL: Postgres at \S+ [^\n]+[.?]$/);
      expect(error.message).not.toContain('hunter2');
      return error.message;
    });
  };
  expect(await open((wrong) => (wrong.port = '1'))).toContain('does not answer');
  expect(await open((wrong) => (wrong.pathname = '/nothing'))).toContain('no such database');
  expect(await open((wrong) => (wrong.username = 'nobody'))).toContain('does not let this user in');
  expect(await open((wrong) => wrong.searchParams.set('options', '-c search_path=gone'))).toContain('schema');
  await drop();
});

test('an error of Postgres is a sentence where one is known, and itself where not', () => {
  const failed = (code: string) => Object.assign(new Error('no'), { code });
  expect(explainPostgres(failed('28P01'), 'postgres://keeper:hunter2@db.example/shop')).toMatchObject({
    message: 'DATABASE_URL: Postgres at db.example/shop does not accept the user and password.',
  });
  const other = failed('XX000');
  expect(explainPostgres(other, 'postgres://db.example/shop')).toBe(other);
});

test('an address that is none is told without what is in it', async () => {
  const opened = openStore({ url: 'postgres://keeper:hunter2@db.example:99999/shop', now });
  await expect(opened).rejects.toThrow(/^DATABASE_URL: must be like postgres:(?!.*hunter2)/);
});
