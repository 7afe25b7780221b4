import Database from 'better-sqlite3';
import { asc, eq, getColumns, gt, sql } from 'drizzle-orm';
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3';
import { expect, test } from 'vitest';
import { postgresEngines } from '../engines.fixture.ts';
import type { Store } from '../open-store.ts';
import { openConnections } from '../postgres/connections.ts';
import { postgresColumns } from './postgres-columns.ts';
import { type Columns, sqliteColumns } from './sqlite-columns.ts';

/** A table with every kind of column, of this test alone. */
const kinds = (c: Columns) =>
  c.table('kinds', {
    text: c.text('text').primaryKey(),
    word: c.text('word').notNull(),
    int: c.int('int').notNull(),
    bool: c.bool('bool').notNull(),
    json: c.json<unknown>('json'),
    time: c.time('time'),
    bytes: c.bytes('bytes'),
  });

type Opened = {
  db: Store['read'] & Store['write'];
  make: (ddl: string) => Promise<unknown>;
  close: () => Promise<void>;
};

/** The dialects that can be had here, each on a connection without our tables. */
const dialects: { name: string; kit: Columns; open: () => Promise<Opened> }[] = [
  {
    name: 'sqlite',
    kit: sqliteColumns,
    open: async () => {
      const client = new Database(':memory:');
      return {
        db: drizzleSqlite({ client }),
        make: async (ddl) => client.exec(ddl),
        close: async () => void client.close(),
      };
    },
  },
  ...postgresEngines.map(({ name, place }) => ({
    name,
    kit: postgresColumns,
    open: async () => {
      const { url, drop } = await place();
      const { pool, db } = openConnections(url, 1);
      return {
        // Guarantee: the same builders, as in `openPostgres`.
        db: db as unknown as Opened['db'],
        make: (ddl: string) => pool.query(ddl),
        close: async () => {
          await pool.end();
          await drop();
        },
      };
    },
  })),
];

test.each(dialects)('$name: every kind of value comes back as it was', async ({ kit, open }) => {
  const { db, make, close } = await open();
  const t = kinds(kit);
  const columns = Object.values(getColumns(t)).map((column) => `"${column.name}" ${column.getSQLType()}`);
  await make(`create table kinds (${columns.join(', ')})`);
  const rows = [
    {
      text: 'Zoë',
      word: 'a "word"',
      int: 2 ** 52,
      bool: true,
      json: { z: [1, null, { b: 'é', a: '\0' }], a: 'x' },
      time: new Date('2026-03-02T10:00:00.123Z'),
      bytes: Buffer.from([0, 255, 10]),
    },
    { text: 'a', word: '', int: -1, bool: false, json: ['x'], time: new Date(0), bytes: Buffer.alloc(0) },
    { text: 'b', word: '', int: 0, bool: false, json: 'text', time: null, bytes: null },
    { text: 'ä', word: '', int: 0, bool: false, json: null, time: null, bytes: null },
  ];
  await db.insert(t).values(rows);
  // Sorted by bytes: capitals first, letters with marks last.
  const found = await db.select().from(t).orderBy(asc(t.text));
  expect(found).toEqual(rows);
  expect(JSON.stringify(found[0]?.json)).toBe(JSON.stringify(rows[0]?.json));

  const [sums] = await db
    .select({
      sum: sql<number>`sum(${t.int})`,
      count: sql<number>`count(*)`,
      most: sql<number>`max(${t.int})`,
    })
    .from(t);
  expect(sums).toEqual({ sum: 2 ** 52 - 1, count: 4, most: 2 ** 52 });
  expect(await db.select({ text: t.text }).from(t).where(eq(t.bool, true))).toEqual([{ text: 'Zoë' }]);
  expect(
    await db
      .select({ text: t.text })
      .from(t)
      .where(gt(t.time, new Date(5))),
  ).toEqual([{ text: 'Zoë' }]);
  await db
    .update(t)
    .set({ bool: true, time: new Date(7) })
    .where(eq(t.text, 'b'));
  const [changed] = await db.select({ bool: t.bool, time: t.time }).from(t).where(eq(t.text, 'b'));
  expect(changed).toEqual({ bool: true, time: new Date(7) });
  await close();
});
