import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import type { main } from '../server.ts';
import { inputsFile, inputsHash } from './inputs-hash.ts';

const root = projectRoot();
const bundle = join(root, 'dist/server.js');

/** Builds in a process of its own, so that its messages come as they are made. */
function buildWhereNeeded(): boolean {
  const made = existsSync(inputsFile(root)) ? readFileSync(inputsFile(root), 'utf8') : '';
  if (made === inputsHash(root)) return true;
  process.stdout.write('Building the server and the widget …\n');
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.ts')], {
    stdio: 'inherit',
    cwd: root,
  });
  return status === 0;
}

/**
 * Becomes the server: the same process, so that Ctrl-C and process managers reach it, without the 25 MB that reading
 * TypeScript has taken. Where a process cannot replace itself (Windows) the server is loaded into it.
 */
async function run(): Promise<void> {
  if (process.platform !== 'win32')
    process.execve?.(process.execPath, [process.execPath, bundle], process.env);
  // Guarantee: the bundle is made from server.ts.
  const server = (await import(bundle)) as { main: typeof main };
  await server.main();
}

if (buildWhereNeeded()) await run();
else {
  process.stderr.write('The build failed, so there is nothing to start; its messages are above.\n');
  process.exitCode = 1;
}
