import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { chatResponse } from './agent/contract.ts';
import { projectRoot } from './project-root.ts';

function run(env: Record<string, string>) {
  return spawn(process.execPath, [join(projectRoot(), 'server.ts')], {
    env: { ...process.env, LOG_LEVEL: 'warn', DATABASE_URL: ':memory:', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

test('a setting that is wrong ends the process with a sentence and no stack', async () => {
  const server = run({ PORT: 'eighty' });
  const [errors, [code]] = await Promise.all([text(server.stderr), once(server, 'exit')]);
  expect(code).toBe(1);
  expect(errors).toMatch(/^PORT is "eighty", which is not usable: [^\n]+\n$/);
});

test('with nothing but a free port it says where it is, replies, and stops when told', async () => {
  const server = run({ PORT: '0' });
  const exit = once(server, 'exit');
  let printed = '';
  server.stdout.on('data', (part: Buffer) => (printed += part.toString()));
  await expect.poll(() => printed, { timeout: 15_000 }).toMatch(/ready at http:\S+\n/);
  const url = /ready at (\S+)/.exec(printed)?.[1] ?? '';
  const response = await fetch(`${url}/v1/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ shop: 'wine', message: 'hello' }),
  });
  expect(chatResponse.parse(await response.json()).reply.text).not.toBe('');
  server.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
});
