import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { projectRoot } from '../project-root.ts';
import type { Store } from './open-store.ts';
import { tables } from './schema/schema.ts';
import { sqliteColumns } from './schema/sqlite-columns.ts';
import {
  type Apply,
  passes,
  type ReadTogether,
  type Refused,
  type Select,
  type Statement,
} from './statements.ts';

/** Files open in this process. Two write connections in one process block its event loop until they time out. */
const openFiles = new Set<string>();

/** The SQLite engine of `openStore`: one connection that writes, one that only reads; one for both in memory. */
export function openSqlite(url: string, now: () => Date): Store {
  const file =
    url === ':memory:' ? undefined : resolve(url.startsWith('file://') ? fileURLToPath(url) : url.slice(5));
  if (file !== undefined) {
    if (openFiles.has(file)) throw new Error(`DATABASE_URL: ${file} is open already in this process`);
    mkdirSync(dirname(file), { recursive: true });
  }
  const writer = new Database(file ?? ':memory:', { timeout: 5000 });
  try {
    writer.pragma('journal_mode = WAL');
    writer.pragma('synchronous = NORMAL');
    writer.pragma('foreign_keys = ON');
    writer.pragma('temp_store = MEMORY');
    writer.pragma('cache_size = -65536');
    migrateOnce(writer);
  } catch (error) {
    writer.close();
    throw error;
  }
  const reader = file === undefined ? writer : new Database(file, { readonly: true, timeout: 5000 });
  if (file !== undefined) openFiles.add(file);

  return {
    t: tables(sqliteColumns),
    // The same connection as for writing: another one would forget its pages at every write. A list of statements is
    // applied without a pause, so nothing half done is ever read.
    read: reading(drizzle({ client: writer })),
    readTogether: readTogetherWith(reader),
    write: drizzle({ client: writer }),
    apply: applyWith(writer),
    now,
    async close() {
      if (!writer.open) return;
      reader.close();
      writer.close();
      if (file !== undefined) openFiles.delete(file);
    },
  };
}

/** Two processes may open a new database at once: the one that comes second finds the tables made, so it looks again. */
function migrateOnce(writer: Database.Database): void {
  const migrationsFolder = join(projectRoot(), 'store/migrations/sqlite');
  const run = () => migrate(drizzle({ client: writer }), { migrationsFolder });
  try {
    run();
  } catch {
    run();
  }
}

/** Only what reads, whatever a caller casts it to. */
function reading(db: BetterSQLite3Database): Store['read'] {
  return {
    select: db.select.bind(db),
    selectDistinct: db.selectDistinct.bind(db),
    $with: db.$with,
    with: db.with.bind(db),
    $count: db.$count.bind(db),
  };
}

function readTogetherWith(reader: Database.Database): ReadTogether {
  // A transaction that only reads sees one moment, whatever another process writes meanwhile.
  const read = reader.transaction((selects: readonly Select[]) =>
    selects.map((query) => runStatement({ query }).rows),
  );
  // The rows have the types the builders promise; the list only passes them on.
  return (async (selects: readonly Select[]) => read(selects)) as ReadTogether;
}

function applyWith(writer: Database.Database): Apply {
  // IMMEDIATE takes the write lock at once: a transaction that starts by reading and then writes fails under load.
  const begin = writer.prepare('BEGIN IMMEDIATE');
  const commit = writer.prepare('COMMIT');
  const rollback = writer.prepare('ROLLBACK');

  function applyNow(statements: readonly Statement[]): { ok: unknown[][] } | Refused {
    begin.run();
    try {
      const ok: unknown[][] = [];
      for (const [at, statement] of statements.entries()) {
        const refused = step(statement, ok);
        if (refused !== undefined) {
          rollback.run();
          return { refused, at };
        }
      }
      commit.run();
      return { ok };
    } catch (error) {
      if (writer.inTransaction) rollback.run();
      throw error;
    }
  }

  // The rows have the types the builders promise; the list only passes them on.
  return (async (statements: readonly Statement[]) => applyNow(statements)) as Apply;
}

/** Runs one statement and keeps its rows, or returns why the list is refused. */
function step(statement: Statement, ok: unknown[][]): string | undefined {
  try {
    const { rows, touched } = runStatement(statement);
    ok.push(rows);
    return passes(statement.guard, touched) ? undefined : statement.guard?.otherwise;
  } catch (error) {
    if (statement.onConflictRefuse !== undefined && isConflict(error)) return statement.onConflictRefuse;
    throw error;
  }
}

/** Runs one statement synchronously: its rows, and how many it touched. */
export function runStatement({ query, values }: Statement): { rows: unknown[]; touched: number } {
  const result = ('prepare' in query ? query.prepare() : query).execute(values).sync();
  if (Array.isArray(result)) return { rows: result, touched: result.length };
  return { rows: [], touched: (result as { changes: number }).changes };
}

function isConflict(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === 'SQLITE_CONSTRAINT_UNIQUE';
}
