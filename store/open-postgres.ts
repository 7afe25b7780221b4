import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type { Pool } from 'pg';
import { projectRoot } from '../project-root.ts';
import { applyWith, readTogetherWith } from './postgres/apply.ts';
import { explainPostgres } from './postgres/explain-error.ts';
import type { Store } from './open-store.ts';
import { type Connections, openConnections } from './postgres/connections.ts';
import { postgresColumns } from './schema/postgres-columns.ts';
import { tables } from './schema/schema.ts';

/** Any number names the lock; both halves are ours alone. */
const migrationLock = 'select pg_advisory_lock(727383, hashtext(current_schema()))';

/**
 * The Postgres engine of `openStore`: a pool of connections, one for each list of statements while it is applied.
 * Lists are applied as if one after the other (serializable), like SQLite does it.
 */
export async function openPostgres(url: string, now: () => Date, most = 10): Promise<Store> {
  const connections = openConnections(url, most);
  const { pool, db } = connections;
  try {
    await migrateOnce(pool);
  } catch (error) {
    await pool.end();
    throw explainPostgres(error, url);
  }
  let closed: Promise<void> | undefined;

  return {
    t: tables(postgresColumns),
    // Guarantee of these casts: both dialects have the same builders for what these types name, the tables take and
    // give the same values, and the store's tests run the same queries over both engines.
    read: reading(db) as unknown as Store['read'],
    readTogether: readTogetherWith(connections),
    write: db as unknown as Store['write'],
    apply: applyWith(connections),
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

/** Only what reads, whatever a caller casts it to. */
function reading(db: Connections['db']) {
  return {
    select: db.select.bind(db),
    selectDistinct: db.selectDistinct.bind(db),
    $with: db.$with,
    with: db.with.bind(db),
    $count: db.$count.bind(db),
  };
}
