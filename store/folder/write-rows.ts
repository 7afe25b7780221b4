import { getColumns, type SQL, sql, type Table } from 'drizzle-orm';
import type { Statement } from '../statements.ts';

/** Rows of one statement; some thousand placeholders, well below the limit of every engine. */
const chunk = 200;

/** One statement for every few hundred rows; none for no rows. */
export function inChunks<T>(rows: T[], query: (rows: T[]) => Statement['query']): Statement[] {
  const statements: Statement[] = [];
  for (let from = 0; from < rows.length; from += chunk) {
    statements.push({ query: query(rows.slice(from, from + chunk)) });
  }
  return statements;
}

/** For an upsert: these columns take the value of the row that was to be inserted. */
export function fromRow<T extends Table>(
  table: T,
  columns: (keyof T['_']['columns'] & string)[],
): Record<string, SQL> {
  const all = getColumns(table);
  return Object.fromEntries(
    columns.map((column) => [column, sql`excluded.${sql.identifier(all[column]?.name ?? column)}`]),
  );
}
