import { defineConfig } from 'vitest/config';

const name = 'all';
const include = ['**/*.test.ts'];
const exclude = ['node_modules/**', 'dist/**'];

/**
 * What tools and conversations do to the store is seen on Postgres as well, where there is one to test with; not the
 * hundreds of runs of properties, whose statements the other tests have made there.
 */
const onPostgres = {
  extends: true as const,
  test: {
    name: 'postgres',
    include: ['tools/**/*.test.ts', 'agent/{agent,conversations,crash,replicas}.test.ts'],
    exclude: [...exclude, '**/*{-,.}property.test.ts'],
    env: { TEST_ENGINE: 'postgres' },
    testTimeout: 120_000,
  },
};

export default defineConfig({
  test: {
    // One module graph for all files: 15 times faster, and no test here touches globals.
    isolate: false,
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name, include, exclude } },
      ...(process.env['POSTGRES_URL'] ? [onPostgres] : []),
    ],
  },
});
