import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { type CustomTypesConfig, Pool, type PoolClient, type QueryConfig, type QueryResult, types } from 'pg';
import { projectRoot } from '../project-root.ts';
import { codeOf, explainPostgres } from './explain-postgres.ts';
import type { Store } from './open-store.ts';
import { postgresColumns } from './schema/postgres-columns.ts';
import { tables } from './schema/schema.ts';
import {
  type Apply,
  passes,
  type ReadTogether,
  type Refused,
  type Select,
  type Statement,
} from './statements.ts';

/** How often a list is tried again that others kept from being applied. */
const mostAttempts = 50;

/**
 * For lists that got in the way of others: they go on one after the other, in this process and in the replicas, so that
 * each gets through. A table that nobody reads is the lock, since unlike a query it is taken before the moment is fixed
 * at which a serializable transaction sees the rows.
 */
const oneAtATime = 'serializable; lock table __drizzle_migrations in exclusive mode';

/** Any number names the lock; both halves are ours alone. */
const migrationLock = 'select pg_advisory_lock(727383, hashtext(current_schema()))';

/**
 * The Postgres engine of `openStore`: a pool of connections, one for each list of statements while it is applied.
 * Lists are applied as if one after the other (serializable), like SQLite does it: where two get in each other's way,
 * Postgres undoes one and it is applied again.
 */
export async function openPostgres(url: string, now: () => Date, connections = 10): Promise<Store> {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'shopkeeper',
  });
  // A connection that breaks while nobody uses it is replaced; one in use tells through its query.
  pool.on('error', () => {});
  pool.on('connect', (connection) => connection.on('error', () => {}));
  try {
    await migrateOnce(pool);
  } catch (error) {
    await pool.end();
    throw explainPostgres(error, url);
  }
  const transaction = new AsyncLocalStorage<PoolClient>();
  const db = drizzle({ client: routed(pool, transaction) });
  let closed: Promise<void> | undefined;

  return {
    t: tables(postgresColumns),
    // Guarantee of these casts: both dialects have the same builders for what these types name, the tables take and
    // give the same values, and the store's tests run the same queries over both engines.
    read: reading(db) as unknown as Store['read'],
    readTogether: readTogetherWith(pool, transaction),
    write: db as unknown as Store['write'],
    apply: applyWith(pool, transaction),
    now,
    close: () => (closed ??= pool.end()),
  };
}

/** Several replicas may open a new database at once: the first makes the tables while the others wait. */
async function migrateOnce(pool: Pool): Promise<void> {
  const connection = await pool.connect();
  try {
    await connection.query(migrationLock);
    const { rows } = await connection.query<{ schema: string }>('select current_schema() as schema');
    await migrate(drizzle({ client: connection }), {
      migrationsFolder: join(projectRoot(), 'store/migrations/postgres'),
      migrationsSchema: rows[0]?.schema ?? 'public',
    });
  } finally {
    // The lock ends with its connection.
    connection.release(true);
  }
}

type Query = QueryConfig & { types: CustomTypesConfig };

/** What drizzle asks: on the connection of the transaction it is asked in, else on any. */
function routed(pool: Pool, transaction: AsyncLocalStorage<PoolClient>): Pool {
  const query = ({ types, ...query }: Query, values: unknown[] = []) =>
    (transaction.getStore() ?? pool).query({ ...query, types: withNumbers(types) }, values.map(storable));
  // Guarantee: a session of drizzle only queries its client; transactions are begun here, never by drizzle.
  return { query } as unknown as Pool;
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

/** Only what reads, whatever a caller casts it to. */
function reading(db: ReturnType<typeof drizzle>) {
  return {
    select: db.select.bind(db),
    selectDistinct: db.selectDistinct.bind(db),
    $with: db.$with,
    with: db.with.bind(db),
    $count: db.$count.bind(db),
  };
}

function readTogetherWith(pool: Pool, transaction: AsyncLocalStorage<PoolClient>): ReadTogether {
  const read = (selects: readonly Select[]) =>
    inTransaction(pool, transaction, 'repeatable read read only', async () => {
      const rows: unknown[][] = [];
      for (const query of selects) rows.push((await run({ query })).rows);
      return { keep: true, result: rows };
    });
  // The rows have the types the builders promise; the list only passes them on.
  return read as ReadTogether;
}

function applyWith(pool: Pool, transaction: AsyncLocalStorage<PoolClient>): Apply {
  const once = (statements: readonly Statement[], mode: string) =>
    inTransaction(pool, transaction, mode, () => inOrder(statements));
  let last: Promise<unknown> = Promise.resolve();

  async function again(statements: readonly Statement[]): Promise<Outcome> {
    for (let attempt = 2; ; attempt++) {
      try {
        return await once(statements, oneAtATime);
      } catch (error) {
        if (!worthAnotherTry(error) || attempt >= mostAttempts) throw error;
      }
    }
  }

  async function apply(statements: readonly Statement[]): Promise<Outcome> {
    try {
      return await once(statements, 'serializable');
    } catch (error) {
      if (!worthAnotherTry(error)) throw error;
    }
    const mine = last.then(() => again(statements));
    last = mine.catch(() => {});
    return mine;
  }
  // The rows have the types the builders promise; the list only passes them on.
  return apply as Apply;
}

/** Two lists that wanted the same rows, or waited for each other: Postgres undid this one. */
function worthAnotherTry(error: unknown): boolean {
  const code = codeOf(error);
  return code === '40001' || code === '40P01';
}

/** What came of a transaction, and whether it is kept or undone. */
type Done<T> = { keep: boolean; result: T };

/** Runs work between begin and commit, or undoes it: where it says so, and where it throws. */
async function inTransaction<T>(
  pool: Pool,
  transaction: AsyncLocalStorage<PoolClient>,
  mode: string,
  work: () => Promise<Done<T>>,
): Promise<T> {
  const connection = await pool.connect();
  let usable = false;
  try {
    await connection.query(`begin isolation level ${mode}`);
    const done = await transaction.run(connection, work);
    await connection.query(done.keep ? 'commit' : 'rollback');
    usable = true;
    return done.result;
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

type Outcome = { ok: unknown[][] } | Refused;

/** Runs statements one after the other, up to the one that refuses. */
async function inOrder(statements: readonly Statement[]): Promise<Done<Outcome>> {
  const ok: unknown[][] = [];
  for (const [at, statement] of statements.entries()) {
    const { guard, onConflictRefuse } = statement;
    try {
      const { rows, touched } = await run(statement);
      ok.push(rows);
      if (guard && !passes(guard, touched)) return { keep: false, result: { refused: guard.otherwise, at } };
    } catch (error) {
      if (onConflictRefuse !== undefined && codeOf(error) === '23505') {
        return { keep: false, result: { refused: onConflictRefuse, at } };
      }
      throw error;
    }
  }
  return { keep: true, result: { ok } };
}

/** Runs one statement: its rows, and how many it touched. */
async function run({ query, values }: Statement): Promise<{ rows: unknown[]; touched: number }> {
  // Guarantee: made by the builders above, which give rows, or where none are asked for the answer of `pg`.
  const { execute } = query as unknown as {
    execute: (values?: Record<string, unknown>) => Promise<unknown[] | QueryResult>;
  };
  const result = await execute.call(query, values);
  if (Array.isArray(result)) return { rows: result, touched: result.length };
  return { rows: [], touched: result.rowCount ?? 0 };
}
