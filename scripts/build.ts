import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { createBuilder } from 'vite';
import { projectRoot } from '../project-root.ts';
import { inputsFile, inputsHash } from './inputs-hash.ts';

const root = projectRoot();

/** `npm run build`: the widget into dist/widget (see vite.config.ts) and the server into dist/server.js. */
async function build(): Promise<void> {
  const started = performance.now();
  // Taken first: what is edited while the build runs must not count as built.
  const hash = inputsHash(root);
  await rm(inputsFile(root), { force: true });
  await rm(join(root, 'dist/widget'), { recursive: true, force: true });
  await Promise.all([buildWidget(), bundleServer()]);
  await writeFile(inputsFile(root), hash);
  process.stdout.write(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
}

async function buildWidget(): Promise<void> {
  const builder = await createBuilder({ root });
  await builder.buildApp();
}

/** Schema libraries that hono-openapi loads only where a route is described with one of them; ours use zod 4. */
const otherSchemas = [
  'zod-to-json-schema',
  'zod-openapi',
  '@valibot/to-json-schema',
  'effect',
  'arktype',
  'sury',
  '@sinclair/typebox',
];

/** A service in one file starts several times faster than one in a thousand, in a third of the memory. */
async function bundleServer(): Promise<void> {
  await bundle({
    entryPoints: [join(root, 'server.ts')],
    outfile: join(root, 'dist/server.js'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'warning',
    // Stripe's client is loaded only where it is used; pdfkit as well, and it reads files that lie beside it.
    external: ['better-sqlite3', 'stripe', 'pdfkit', ...otherSchemas],
    // Bundled CommonJS packages call require, which a module does not have.
    banner: {
      js: "import { createRequire as bundleRequire } from 'node:module'; const require = bundleRequire(import.meta.url);",
    },
  });
}

await build();
