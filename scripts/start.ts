import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import type { main as serverMain } from '../server.ts';
import { inputsFile, inputsHash } from './inputs-hash.ts';

/** What the bundle exports. */
type Server = { main: typeof serverMain };

const root = projectRoot();

/** Builds in a process of its own, so that the builder's memory is gone when the server runs. */
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

/** `npm start`: builds when something changed since the last build, then runs the server in this very process. */
if (buildWhereNeeded()) {
  const bundle = join(root, 'dist/server.js');
  const { main } = (await import(bundle)) as Server;
  await main();
} else {
  process.stderr.write('The build failed, so there is nothing to start; its messages are above.\n');
  process.exitCode = 1;
}
