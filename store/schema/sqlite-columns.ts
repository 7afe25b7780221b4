import {
  blob,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

/**
 * How SQLite keeps each kind of value. The value types seen by code (string, number, boolean, Date, Buffer, parsed JSON)
 * are the same for every engine, and these types are the canonical ones: another engine's kit is cast to `Columns` once.
 */
export const sqliteColumns = {
  table: sqliteTable,
  primaryKey,
  foreignKey,
  index,
  uniqueIndex,
  check,
  text: (name: string) => text(name),
  int: (name: string) => integer(name, { mode: 'number' }),
  bool: (name: string) => integer(name, { mode: 'boolean' }),
  /** JSON text: the order of keys survives, so never a binary JSON type. */
  json: <T>(name: string) => text(name, { mode: 'json' }).$type<T>(),
  time: (name: string) => integer(name, { mode: 'timestamp_ms' }),
  bytes: (name: string) => blob(name, { mode: 'buffer' }),
};

export type Columns = typeof sqliteColumns;
