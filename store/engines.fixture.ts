import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openStore, type Store } from './open-store.ts';

/** A place of one test for its store, given up with `drop`. */
export type Place = { url: string; drop: () => Promise<void> };

export type Engine = { name: string; place: () => Promise<Place> };

const memory: Engine = {
  name: 'memory',
  place: async () => ({ url: ':memory:', drop: async () => {} }),
};

const file: Engine = {
  name: 'file',
  place: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shopkeeper-store-'));
    // The folder in between is for the store to make.
    return {
      url: `file:${join(folder, 'made', 'shop.db')}`,
      drop: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

/** A schema of its own for each test, so that they run side by side and leave nothing. */
const postgres = (server: string): Engine => ({
  name: 'postgres',
  place: async () => {
    const schema = `test_${randomUUID().replaceAll('-', '')}`;
    await query(server, `create schema ${schema}`);
    const url = new URL(server);
    url.searchParams.set('options', `-c search_path=${schema}`);
    return { url: url.href, drop: () => query(server, `drop schema if exists ${schema} cascade`) };
  },
});

async function query(server: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query('set client_min_messages = warning');
    await client.query(sql);
  } finally {
    await client.end();
  }
}

const server = process.env['POSTGRES_URL'];

/** Where there is a Postgres to test with. */
export const postgresEngines: readonly Engine[] = server ? [postgres(server)] : [];

/** Every engine of the store that can be had here; the tests of the store run over all of them. */
export const engines: readonly Engine[] = [memory, file, ...postgresEngines];

/** The engine of this run of the tests of tools and conversations: see vitest.config.ts. */
export const engineOfRun = engines.find(({ name }) => name === process.env['TEST_ENGINE']) ?? memory;

/** A new store on an engine; closing it gives its place up. */
export async function openNew(engine: Engine, now: () => Date): Promise<Store> {
  const [store] = await openReplicas(engine, now, 1);
  return store;
}

/**
 * Stores of several replicas on one new database: one each on Postgres, and the same one for all on SQLite, which only
 * one process serves. Closing the first closes all and gives the place up.
 */
export async function openReplicas(
  { name, place }: Engine,
  now: () => Date,
  count: number,
): Promise<[Store, ...Store[]]> {
  const { url, drop } = await place();
  const open = () => openStore({ url, now });
  const first = await open();
  const more = await Promise.all(Array.from({ length: name === 'postgres' ? count - 1 : 0 }, open));
  const close = async () => {
    await Promise.all([first, ...more].map((store) => store.close()));
    await drop();
  };
  const store = { ...first, close };
  return [store, ...(name === 'postgres' ? more : Array.from({ length: count - 1 }, () => store))];
}
