import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { chatResponse } from './agent/contract.ts';
import { signCustomerToken } from './channels/web/identity.ts';
import { projectRoot } from './project-root.ts';
import { openStore } from './store/open-store.ts';
import { shopSecret } from './store/queries/shops.ts';
import { settle } from './tools/payments/settle.ts';
import { createStripeProvider } from './tools/payments/stripe/stripe-provider.ts';
import { startStripeDouble } from './tools/payments/stripe/stripe-double.fixture.ts';

const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});

type Service = { url: string; process: ChildProcess };

async function start(databaseUrl: string, stripeUrl: string): Promise<Service> {
  const child = spawn(process.execPath, [join(projectRoot(), 'server.ts')], {
    env: {
      ...process.env,
      PORT: '0',
      LOG_LEVEL: 'silent',
      DATABASE_URL: databaseUrl,
      STRIPE_SECRET_KEY: 'sk_test_double',
      STRIPE_API_BASE: stripeUrl,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  let printed = '';
  child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
  await expect.poll(() => printed, { timeout: 15_000 }).toMatch(/ready at http:\S+\n/);
  return { url: /ready at (\S+)/.exec(printed)?.[1] ?? '', process: child };
}

/** Where the process is killed: at a request to Stripe, before or after Stripe has done it. */
const moments = [
  ['/v1/payment_intents', 'before'],
  ['/v1/payment_intents', 'after'],
  ['/capture', 'before'],
  ['/capture', 'after'],
] as const;

test('a service killed in the middle of a payment loses nothing and charges nothing twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crash-'));
  const databaseUrl = `file:${join(folder, 'shop.db')}`;
  const stripe = await startStripeDouble({ now: () => new Date() });
  let service = await start(databaseUrl, stripe.url);
  const token = await tokenOf(databaseUrl);
  const say = async (conversation: string, message: string) => {
    const response = await fetch(`${service.url}/v1/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ shop: 'wine', conversation, message, messageId: message }),
    });
    return chatResponse.parse(await response.json());
  };

  for (const [n, [path, when]] of moments.entries()) {
    await say(`c${n}`, 'add two bottles of the cheapest Rioja');
    await say(`c${n}`, 'check out');
    const killed = once(service.process, 'exit');
    stripe.watch.post = (asked, at) => {
      if (asked.endsWith(path) && at === when) service.process.kill('SIGKILL');
    };
    await expect(say(`c${n}`, 'yes')).rejects.toThrow();
    await killed;
    delete stripe.watch.post;
    service = await start(databaseUrl, stripe.url);
    // As a widget does, the same message is sent again.
    const { calls } = await say(`c${n}`, 'yes');
    expect(calls).toMatchObject([{ tool: 'checkout', outcome: 'done' }]);
  }
  service.process.kill('SIGTERM');
  await once(service.process, 'exit');

  const store = await openStore({ url: databaseUrl, now: () => new Date() });
  const later = () => new Date(Date.now() + 120_000);
  const payments = createStripeProvider({ secretKey: 'sk_test_double', apiBase: stripe.url });
  const times = { graceMs: 60_000, patienceMs: 60_000 };
  const left = await settle({ store, payments, newId: crypto.randomUUID.bind(crypto), now: later }, times);
  expect(left).toEqual({ attempts: 0, payments: 0 });
  const rows = await store.read.select().from(store.t.payments);
  const paid = rows.filter(({ reference }) => reference?.startsWith('pi_'));
  expect(paid.map(({ state }) => state)).toEqual(moments.map(() => 'captured'));
  const taken = [...stripe.intents.values()].filter(({ status }) => status !== 'canceled');
  expect(taken.map(({ id, status }) => `${id} ${status}`)).toEqual(
    paid.map(({ reference }) => `${reference} succeeded`),
  );
  const events = await store.read.select().from(store.t.outbox);
  const placed = events.filter(({ type }) => type === 'order.placed');
  const captured = events.filter(({ type }) => type === 'payment.captured');
  expect([placed.length, captured.length]).toEqual([moments.length, moments.length]);
  await store.close();
  stripe.close();
  rmSync(folder, { recursive: true });
}, 60_000);

async function tokenOf(databaseUrl: string): Promise<string> {
  const store = await openStore({ url: databaseUrl, now: () => new Date() });
  const secret = (await shopSecret(store, 'wine')) ?? '';
  await store.close();
  const signing = { shop: 'wine', secret, now: new Date(), lifetimeSeconds: 3600 };
  return signCustomerToken({ ...signing, customer: 'ada-example' });
}
