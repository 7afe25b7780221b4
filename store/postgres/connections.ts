import { AsyncLocalStorage } from 'node:async_hooks';
import { drizzle } from 'drizzle-orm/node-postgres';
import { type CustomTypesConfig, Pool, type PoolClient, type QueryConfig, types } from 'pg';

/** What came of a transaction, and whether it is kept or undone. */
export type Done<T> = { keep: boolean; result: T };

export type Connections = {
  pool: Pool;
  /** Builds queries; one runs on the connection of the transaction it is run in, else on any. */
  db: ReturnType<typeof drizzle>;
  /** Runs work on one connection between begin and commit, or undoes it: where it says so, and where it throws. */
  inTransaction: <T>(mode: string, work: () => Promise<Done<T>>) => Promise<T>;
};

/** A pool of connections to Postgres, made as they are needed. */
export function openConnections(url: string, most: number): Connections {
  const pool = new Pool({
    connectionString: url,
    max: most,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'shopkeeper',
  });
  // A connection that breaks while nobody uses it is replaced; one in use tells through its query.
  pool.on('error', () => {});
  pool.on('connect', (connection) => connection.on('error', () => {}));
  const transaction = new AsyncLocalStorage<PoolClient>();

  async function inTransaction<T>(mode: string, work: () => Promise<Done<T>>): Promise<T> {
    const connection = await pool.connect();
    let usable = false;
    try {
      await connection.query(`begin isolation level ${mode}`);
      const { keep, result } = await transaction.run(connection, work);
      await connection.query(keep ? 'commit' : 'rollback');
      usable = true;
      return result;
    } catch (error) {
      usable = await connection.query('rollback').then(
        () => true,
        () => false,
      );
      throw error;
    } finally {
      connection.release(!usable);
    }
  }

  type Query = QueryConfig & { types: CustomTypesConfig };
  const query = ({ types, ...query }: Query, values: unknown[] = []) =>
    (transaction.getStore() ?? pool).query({ ...query, types: withNumbers(types) }, values.map(storable));
  // Guarantee: drizzle does nothing but query its client; transactions are begun here, never by drizzle.
  return { pool, db: drizzle({ client: { query } as unknown as Pool }), inTransaction };
}

const { INT8, NUMERIC } = types.builtins;

/** Counts and sums as numbers, as from SQLite, and not as text; money and counts are far below 2 ** 53. */
function withNumbers({ getTypeParser }: CustomTypesConfig): CustomTypesConfig {
  const parser = (type: number, format?: 'text' | 'binary') =>
    type === INT8 || type === NUMERIC ? Number : getTypeParser(type, format as 'text');
  return { getTypeParser: parser as CustomTypesConfig['getTypeParser'] };
}

/** Postgres keeps every text but the character U+0000, which nobody types; it becomes the sign for a broken one. */
function storable(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
}
