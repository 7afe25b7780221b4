import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  bytea,
  check,
  customType,
  foreignKey,
  index,
  json,
  pgTable,
  primaryKey,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { Columns } from './sqlite-columns.ts';

const byteText = customType<{ data: string; driverData: string }>({ dataType: () => 'text collate "C"' });

/** Text sorted by its bytes, as SQLite sorts it, whatever the language of the database. */
function text(name: string) {
  const builder = byteText(name);
  const setDefault = builder.default.bind(builder);
  // drizzle-kit quotes the defaults of types it knows only.
  builder.default = (value) =>
    setDefault(typeof value === 'string' ? sql.raw(`'${value.replaceAll("'", "''")}'`) : value);
  return builder;
}

const kit = {
  table: pgTable,
  primaryKey,
  foreignKey,
  index,
  uniqueIndex,
  check,
  text,
  int: (name: string) => bigint(name, { mode: 'number' }),
  bool: (name: string) => boolean(name),
  /** Not jsonb: that forgets the order of keys. */
  json: <T>(name: string) => json(name).$type<T>(),
  time: (name: string) => timestamp(name, { precision: 3, withTimezone: true, mode: 'date' }),
  bytes: (name: string) => bytea(name),
} satisfies Record<keyof Columns, unknown>;

/**
 * How Postgres keeps each kind of value. Guarantee of the cast: every builder takes and gives the same value types as
 * its SQLite sibling, and queries use only what both dialects build; the store's tests run over both engines.
 */
export const postgresColumns = kit as unknown as Columns;
