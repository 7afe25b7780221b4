import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../project-root.ts';
import { inputsFile, inputsHash } from '../scripts/inputs-hash.ts';

/** The service as `npm start` runs it, in a process of its own. */
export type Service = {
  url: string;
  /** From the start of the process to the first 200 of /ready, in milliseconds. */
  startMs: number;
  /** Resident memory in MB; NaN where the system does not tell. */
  residentMB: () => number;
  /** Time of a processor it has taken so far, in milliseconds; NaN where the system does not tell. */
  cpuMs: () => number;
  stop: () => Promise<void>;
};

const startWithinMs = 30_000;
const stopWithinMs = 15_000;

/** Builds the bundle unless it is made from the files as they are. */
export function buildWhereNeeded(): void {
  const root = projectRoot();
  const made = existsSync(inputsFile(root)) ? readFileSync(inputsFile(root), 'utf8') : '';
  if (made === inputsHash(root)) return;
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.ts')], {
    stdio: 'inherit',
    cwd: root,
  });
  if (status !== 0) throw new Error('bench: the build failed');
}

/** Starts the bundle on a free port of this machine with a database file; what it logs goes nowhere. */
export async function startService(
  databaseFile: string,
  nodeOptions: readonly string[] = [],
): Promise<Service> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, HOST: '127.0.0.1', PORT: String(port), DATABASE_URL: `file:${databaseFile}` };
  const started = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, join(projectRoot(), 'dist/server.js')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const stop = async () => {
    process.off('exit', killWithUs);
    await stopChild(child);
  };
  try {
    await untilReady(url, child, started);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url,
    startMs: performance.now() - started,
    residentMB: () => residentOf(child.pid),
    cpuMs: () => cpuOf(child.pid),
    stop,
  };
}

async function untilReady(url: string, child: ChildProcess, started: number): Promise<void> {
  while (performance.now() - started < startWithinMs) {
    if (child.exitCode !== null)
      throw new Error(`bench: the server ended with ${child.exitCode} before it was ready`);
    const status = await fetch(`${url}/ready`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await sleep(4);
  }
  throw new Error('bench: the server did not become ready');
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
  await ended;
  clearTimeout(late);
}

/** VmRSS of a process (proc(5)). */
function residentOf(pid: number | undefined): number {
  const file = `/proc/${pid}/status`;
  const kB = existsSync(file) ? /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return kB === undefined ? Number.NaN : (Number(kB) * 1024) / 1e6;
}

/** User and system time of a process (proc(5), fields 14 and 15, in hundredths of a second). */
function cpuOf(pid: number | undefined): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  // The name before the last bracket may hold anything.
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('bench: no free port');
  return address.port;
}
