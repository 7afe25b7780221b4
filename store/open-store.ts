import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { DatabaseError } from './database-error.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Tables } from './schema/schema.ts';
import type { Apply, ReadTogether } from './statements.ts';

/** Everything remembered. Rows are read with `read`, and written only as lists of guarded statements with `apply`. */
export type Store = {
  /** The tables, for use in queries. */
  t: Tables;
  /** Queries; sees what has been applied. */
  read: Pick<BetterSQLite3Database, 'select' | 'selectDistinct' | '$with' | 'with' | '$count'>;
  /** Runs several selects at one moment, for what must agree (an export): no write comes between them. */
  readTogether: ReadTogether;
  /** Builds statements for `apply`. Never await what it makes: that would write outside of the list. */
  write: Pick<BetterSQLite3Database, 'insert' | 'update' | 'delete'>;
  /**
   * Applies statements in order, all or none. Refusals the statements foresee are returned, anything else is thrown
   * (and nothing was written).
   */
  apply: Apply;
  /** The clock the store was opened with. */
  now: () => Date;
  close(): Promise<void>;
};

export type StoreSettings = {
  /** `file:` and a path (folders are made), `:memory:`, or `postgres://user:password@host:5432/database`. */
  url: string;
  /** Connections to Postgres kept at most; 10 where not said. */
  connections?: number;
  now: () => Date;
};

/**
 * Opens the store and brings its tables up to date. SQLite: one store per database and process; a second writer in the
 * same process would freeze it, so opening a file twice throws. Postgres: as many as there are replicas.
 * Throws DatabaseError where the address cannot be used, saying what to do.
 */
export async function openStore({ url, now, connections }: StoreSettings): Promise<Store> {
  if (url === ':memory:' || url.startsWith('file:')) return openSqlite(url, now);
  if (/^postgres(ql)?:\/\//.test(url)) {
    // Loaded where it is used: a start on SQLite does not pay for it.
    const { openPostgres } = await import('./open-postgres.ts');
    return openPostgres(url, now, connections);
  }
  throw new DatabaseError(
    'DATABASE_URL: must be file: and a path, such as file:data/shopkeeper.db, :memory: to forget on exit, or postgres:// and where the database is',
  );
}
