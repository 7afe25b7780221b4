import { defineConfig } from 'drizzle-kit';

/** `drizzle-kit generate --name <what changed>` writes the next migration from the schema. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './store/schema/sqlite-tables.ts',
  out: './store/migrations/sqlite',
});
