import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Agent, TurnRequest, TurnResult } from './agent/contract.ts';
import { createFakeAgent, saying } from './channels/web/fake-agent.fixture.ts';
import { signCustomerToken } from './channels/web/identity.ts';
import { listen } from './channels/web/listen.ts';
import { demoLinks } from './demo-shops.ts';
import { startServer } from './server.ts';
import { readSettings } from './settings.ts';
import { shopSecret } from './store/queries/shops.ts';

const quiet = pino({ level: 'silent' });
const settings = readSettings({ PORT: '0', DATABASE_URL: ':memory:' });

function start(agent: Agent | Promise<Agent>, changes: Partial<typeof settings> = {}) {
  return startServer(
    { ...settings, ...changes },
    {
      log: quiet,
      now: () => new Date('2026-11-20T12:00:00Z'),
      newId: randomUUID,
      openAgent: async () => agent,
    },
  );
}

function say(url: string, shop: string, message: string, token?: string) {
  return fetch(`${url}/v1/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ shop, message }),
  });
}

const echo = ({ message }: TurnRequest): TurnResult => saying(message);

test('the demo shops are there, and their staff are let in by the link that is shown', async () => {
  const { agent, asked } = createFakeAgent(echo);
  const server = await start(agent);
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  const links = await demoLinks(server.store, server.url);
  for (const shop of ['wine', 'apparel']) {
    const token = links.join('\n').split(`${server.url}/${shop}#token=`)[1]?.split('\n')[0];
    expect((await say(server.url, shop, 'hello', token)).status).toBe(200);
  }
  const manager = { kind: 'staff', id: 'demo-manager', role: 'manager' };
  expect(asked.map(({ person }) => person)).toEqual([manager, manager]);
  await server.close();
});

test('customers of a shop are let in, and nobody who only has a good signature', async () => {
  const { agent, asked } = createFakeAgent(echo);
  const server = await start(agent);
  const { store } = server;
  const secret = (await shopSecret(store, 'wine')) ?? '';
  const [known] = await store.read
    .select()
    .from(store.t.customers)
    .where(eq(store.t.customers.shop, 'wine'))
    .limit(1);
  const signing = { shop: 'wine', secret, now: store.now(), lifetimeSeconds: 60 };
  const token = await signCustomerToken({ ...signing, customer: known?.id ?? '' });
  expect((await say(server.url, 'wine', 'hello', token)).status).toBe(200);
  const nobody = await signCustomerToken({ ...signing, customer: 'nobody' });
  expect((await say(server.url, 'wine', 'hello', nobody)).status).toBe(401);
  expect(asked.map(({ person }) => person)).toEqual([{ kind: 'customer', id: known?.id }]);
  await server.close();
});

test('the storefront is served, and its sign-in gives a token that chat takes', async () => {
  const { agent, asked } = createFakeAgent(echo);
  const server = await start(agent);
  for (const path of ['/', '/wine']) {
    const page = await fetch(server.url + path);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  }
  const { customers } = server.store.t;
  const [known] = await server.store.read.select().from(customers).where(eq(customers.shop, 'wine')).limit(1);
  const signedIn = await fetch(`${server.url}/demo/wine/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ customer: known?.id }),
  });
  const { token } = (await signedIn.json()) as { token: string };
  expect((await say(server.url, 'wine', 'hello', token)).status).toBe(200);
  expect(asked[0]?.person).toEqual({ kind: 'customer', id: known?.id });
  await server.close();
});

test('a turn in flight is answered before the service stops', async () => {
  const reply = Promise.withResolvers<TurnResult>();
  const { agent, asked } = createFakeAgent(() => reply.promise);
  const server = await start(agent);
  const response = say(server.url, 'wine', 'hello');
  await expect.poll(() => asked.length).toBe(1);
  const closed = server.close();
  reply.resolve(saying('still here'));
  expect(await (await response).json()).toMatchObject({ reply: { text: 'still here' } });
  await closed;
  await expect(fetch(`${server.url}/health`)).rejects.toThrow('fetch failed');
});

test('while parts open the service is alive but not ready', async () => {
  const free = await listen(() => new Response(), settings);
  await free.close(0);
  const opening = Promise.withResolvers<Agent>();
  const server = start(opening.promise, { port: free.port });
  const url = `http://127.0.0.1:${free.port}`;
  await expect
    .poll(() =>
      fetch(`${url}/health`).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200);
  expect((await fetch(`${url}/ready`)).status).toBe(503);
  expect((await say(url, 'wine', 'hello')).status).toBe(503);
  opening.resolve(createFakeAgent(echo).agent);
  await (await server).close();
});

test('a port in use is a sentence that says what to do', async () => {
  const { agent } = createFakeAgent(echo);
  const first = await start(agent, { demo: false });
  const port = Number(new URL(first.url).port);
  await expect(start(agent, { port })).rejects.toThrow(
    `PORT ${port} is in use by another program: set PORT to another.`,
  );
  await first.close();
});

test('a second start finds what the first one left', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shopkeeper-'));
  const databaseUrl = `file:${join(folder, 'shop.db')}`;
  const { agent } = createFakeAgent(echo);
  const first = await start(agent, { databaseUrl });
  const links = await demoLinks(first.store, '');
  await first.close();
  const second = await start(agent, { databaseUrl });
  expect(await demoLinks(second.store, '')).toEqual(links);
  await second.close();
  rmSync(folder, { recursive: true });
});
