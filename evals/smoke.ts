import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChatResponse } from '../agent/contract.ts';
import { projectRoot } from '../project-root.ts';

/** What the README promises, done as a newcomer does it: `npm start`, a page, a sentence, Ctrl-C. Exits with 1 on a broken promise. */

const startsWithinMs = 60_000;
const stopsWithinMs = 15_000;

function promise(kept: boolean, what: string): void {
  if (!kept) throw new Error(`smoke: ${what}`);
  process.stdout.write(`ok  ${what}\n`);
}

const folder = await mkdtemp(join(tmpdir(), 'shopkeeper-smoke-'));
// In a group of its own, as in a terminal: Ctrl-C reaches npm and the server.
const child = spawn('npm', ['start'], {
  cwd: projectRoot(),
  detached: true,
  env: { ...process.env, PORT: '0', DATABASE_URL: `file:${join(folder, 'shops.db')}` },
  stdio: ['ignore', 'pipe', 'pipe'],
});
const running = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
const signal = (name: NodeJS.Signals) => running() && process.kill(-child.pid!, name);
const killWithUs = () => signal('SIGKILL');
process.once('exit', killWithUs);
const exit = once(child, 'exit');

let said = '';
let complained = '';
child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));

/** The origin in the line that says where to open the page. */
function ready(): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  setTimeout(() => reject(new Error('smoke: npm start did not become ready')), startsWithinMs).unref();
  child.once('exit', (code) =>
    reject(new Error(`smoke: npm start ended with ${code}\n${said}${complained}`)),
  );
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const url = /ready at (http:\S+)/.exec(said)?.[1];
    if (url !== undefined) resolve(url);
  });
  return promise;
}

/** A demo customer asks for an invoice; its link opens without signing in, and no other does. */
async function servesInvoice(url: string): Promise<boolean> {
  const post = (path: string, body: unknown, token?: string) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    }).then((response) => response.json());
  // Guarantee: the answers of these two routes; anything else makes the promise a broken one.
  const { token } = (await post('/demo/wine/token', { customer: 'ada-example' })) as { token: string };
  const message = 'please send me the invoice for W100001';
  const { reply } = (await post('/v1/chat', { shop: 'wine', message }, token)) as ChatResponse;
  const card = reply.cards.find(({ type }) => type === 'document');
  const link =
    card?.type === 'document' ? card.links.find((one) => one.url.endsWith('.pdf'))?.url : undefined;
  if (link === undefined) return false;
  const file = await fetch(url + link);
  const other = await fetch(`${url}${link.slice(0, -10)}${'A'.repeat(6)}.pdf`);
  return (await file.text()).startsWith('%PDF-') && other.status === 404;
}

try {
  const url = await ready();
  promise((await fetch(`${url}/ready`)).status === 200, 'npm start: /ready answers');
  for (const shop of ['wine', 'apparel']) {
    const page = await fetch(`${url}/${shop}`);
    promise(
      page.status === 200 && (await page.text()).includes('/widget.js'),
      `/${shop} has the widget on it`,
    );
  }
  const response = await fetch(`${url}/v1/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ shop: 'wine', message: 'a dry white under 20 euros for oysters' }),
  });
  // Guarantee: a 200 of /v1/chat is a ChatResponse; anything else fails the line below.
  const { reply, calls } = (await response.json()) as ChatResponse;
  promise(calls[0]?.outcome === 'done' && reply.cards.length > 0, `the wine shop answers: ${reply.text}`);
  promise(await servesInvoice(url), "a customer's invoice comes as a PDF, and not by another link");
  signal('SIGINT');
  const late = setTimeout(killWithUs, stopsWithinMs);
  await exit;
  clearTimeout(late);
  promise(said.includes('"stopping"') && !/did not stop|error/i.test(complained), 'Ctrl-C stops it cleanly');
  promise(!(await fetch(`${url}/health`).catch(() => undefined)), 'nothing answers any more');
} finally {
  killWithUs();
  await rm(folder, { recursive: true, force: true });
}
