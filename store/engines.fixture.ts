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

/** A new store on an engine; closing it gives its place up. */
export async function openNew({ place }: Engine, now: () => Date): Promise<Store> {
  const { url, drop } = await place();
  const store = await openStore({ url, now });
  const close = async () => {
    await store.close();
    await drop();
  };
  return { ...store, close };
}
