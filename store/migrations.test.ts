import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getColumns, getTableName } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { postgresColumns } from './schema/postgres-columns.ts';
import { tables } from './schema/schema.ts';
import { sqliteColumns } from './schema/sqlite-columns.ts';

/** The columns the last migration leaves behind, as "table.column". */
function migrated(engine: string): string[] {
  const folder = join(projectRoot(), 'store/migrations', engine);
  const last = readdirSync(folder).sort().at(-1) ?? '';
  // Guarantee: drizzle-kit writes a snapshot beside each migration.
  const { ddl } = JSON.parse(readFileSync(join(folder, last, 'snapshot.json'), 'utf8')) as {
    ddl: { entityType: string; table: string; name: string }[];
  };
  return ddl.flatMap(({ entityType, table, name }) => (entityType === 'columns' ? [`${table}.${name}`] : []));
}

test.each([
  ['sqlite', sqliteColumns],
  ['postgres', postgresColumns],
])('the migrations of %s make the tables as they are described', (engine, kit) => {
  const described = Object.values(tables(kit)).flatMap((table) =>
    Object.values(getColumns(table)).map(({ name }) => `${getTableName(table)}.${name}`),
  );
  expect(migrated(engine).sort(), 'run "npm run migrations -- what_changed"').toEqual(described.sort());
});
