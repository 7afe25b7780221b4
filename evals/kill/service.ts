import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../project-root.ts';

const startWithinMs = 60_000;

/** The service in a process of its own that is killed and started again; its address stays the same. */
export type MortalService = {
  url: string;
  /** Resolves when the process that runs now, or the next one, is ready. */
  ready: () => Promise<void>;
  /** SIGKILL, and a new process in its place. */
  killAndStartAgain: () => Promise<void>;
  kill: () => Promise<void>;
};

/** Starts the bundle on a port of this machine over a database, without the demo shops. */
export async function startMortalService(databaseUrl: string, port: number): Promise<MortalService> {
  const url = `http://127.0.0.1:${port}`;
  const start = (): ChildProcess =>
    spawn(process.execPath, [join(projectRoot(), 'dist/server.js')], {
      env: {
        ...process.env,
        HOST: '127.0.0.1',
        PORT: String(port),
        DATABASE_URL: databaseUrl,
        DEMO: 'off',
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  let child = start();
  let up = untilReady(url, () => child);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  process.once('exit', () => child.kill('SIGKILL'));
  await up;
  return {
    url,
    ready: () => up,
    kill,
    killAndStartAgain: async () => {
      await kill();
      child = start();
      up = untilReady(url, () => child);
      await up;
    },
  };
}

async function untilReady(url: string, child: () => ChildProcess): Promise<void> {
  const started = performance.now();
  while (performance.now() - started < startWithinMs) {
    if (child().exitCode !== null) throw new Error(`kill: the service ended with ${child().exitCode}`);
    const status = await fetch(`${url}/ready`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await sleep(5);
  }
  throw new Error('kill: the service did not become ready');
}
