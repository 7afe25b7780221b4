import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Scripts for browsers: each is built alone, so that a classic script never imports a shared chunk. */
const scripts = {
  widget: { input: 'widget/loader.ts', format: 'iife' },
  panel: { input: 'widget/panel/mount.tsx', format: 'es' },
  storefront: { input: 'channels/storefront/page-script.ts', format: 'iife' },
} as const;

/** Leaves compressed copies beside each script, which the server hands out as they are. */
const compressed: Plugin = {
  name: 'compressed-copies',
  async writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle)) {
      const body = await readFile(join(dir, name));
      await writeFile(join(dir, `${name}.br`), brotliCompressSync(body));
      await writeFile(join(dir, `${name}.gz`), gzipSync(body, { level: 9 }));
    }
  },
};

export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  plugins: [compressed],
  builder: {
    buildApp: async (builder) => {
      for (const name of Object.keys(scripts)) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
  environments: Object.fromEntries(
    Object.entries(scripts).map(([name, { input, format }]) => [
      name,
      {
        consumer: 'client' as const,
        build: {
          outDir: 'dist/widget',
          emptyOutDir: false,
          target: 'es2022',
          modulePreload: false as const,
          rolldownOptions: {
            input: { [name]: input },
            preserveEntrySignatures: 'strict' as const,
            output: { format, entryFileNames: '[name].js' },
          },
        },
      },
    ]),
  ),
});
