import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { postgresColumns } from '../store/schema/postgres-columns.ts';
import { tables } from '../store/schema/schema.ts';

const root = projectRoot();

/** The dialects of drizzle-kit with the kit each of our engines builds its tables from, exported by a file of its name. */
const engines = [
  { engine: 'sqlite', dialect: 'sqlite', kit: 'sqliteColumns' },
  { engine: 'postgres', dialect: 'postgresql', kit: 'postgresColumns' },
];

/** `npm run migrations -- <what changed>`: writes the next migration of each engine whose tables have changed. */
function writeMigrations(name: string | undefined): boolean {
  const scratch = mkdtempSync(join(root, 'store/schema/.migrations-'));
  try {
    return engines.every(({ engine, dialect, kit }) => {
      const schema = join(scratch, `${engine}-tables.ts`);
      writeFileSync(schema, oneExportEach(kit, `${engine}-columns.ts`));
      const out = join(root, 'store/migrations', engine);
      const { status } = spawnSync(
        process.execPath,
        [
          join(root, 'node_modules/drizzle-kit/bin.cjs'),
          'generate',
          `--dialect=${dialect}`,
          `--schema=${schema}`,
          `--out=${out}`,
          ...(name === undefined ? [] : [`--name=${name}`]),
        ],
        { cwd: root, stdio: 'inherit' },
      );
      return status === 0;
    });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The tables as drizzle-kit wants them: a module that exports each by itself. */
function oneExportEach(kit: string, file: string): string {
  const names = Object.keys(tables(postgresColumns));
  return [
    `import { ${kit} } from '../${file}';`,
    `import { tables } from '../schema.ts';`,
    `export const { ${names.join(', ')} } = tables(${kit});`,
  ].join('\n');
}

if (!writeMigrations(process.argv[2])) process.exitCode = 1;
