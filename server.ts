import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { collectDefaultMetrics } from 'prom-client';
import { createLocalAgent } from './agent/local-agent.ts';
import type { Agent } from './agent/contract.ts';
import { documentRoutes } from './channels/documents/routes.ts';
import { storefrontRoutes } from './channels/storefront/routes.ts';
import { createStartingApp, createWebApp } from './channels/web/app.ts';
import { createIdentity } from './channels/web/identity.ts';
import { listen } from './channels/web/listen.ts';
import { createMetrics } from './channels/web/metrics.ts';
import { demoLinks, importDemoShops } from './demo-shops.ts';
import { openLog } from './open-log.ts';
import { openPayments } from './open-payments.ts';
import { projectRoot } from './project-root.ts';
import { stopOnSignals } from './stop-on-signals.ts';
import { type Settings, SettingsError, readSettings } from './settings.ts';
import { DatabaseError } from './store/database-error.ts';
import { openStore, type Store } from './store/open-store.ts';
import { customerById } from './store/queries/customers.ts';
import { findShop, shopSecret } from './store/queries/shops.ts';
import { createStoreMailer, type Mailer } from './tools/mail/mailer.ts';
import { orderMails } from './tools/mail/order-mails.ts';
import { webhookSubscriber } from './tools/outbox/webhook.ts';
import type { Payments } from './tools/payments/payments.ts';
import { createUpkeep } from './upkeep.ts';

/** How long turns in flight may take once the service was asked to stop, in milliseconds. */
const stopWithin = 10_000;

/** How long the start waits for what the last process left uncertain to be settled, in milliseconds. */
const settleWithin = 3000;

type AgentParts = {
  store: Store;
  payments: Payments;
  mailer: Mailer;
  log: Logger;
  now: () => Date;
  newId: () => string;
  /** Where people reach the service, for links in replies. */
  publicUrl: string | undefined;
};

export type ServerParts = {
  log: Logger;
  now: () => Date;
  newId: () => string;
  openAgent: (parts: AgentParts) => Agent | Promise<Agent>;
};

export type Running = {
  /** Where people reach it. */
  url: string;
  store: Store;
  /** Answers what is in flight, closes everything and resolves; a second call waits for the first. */
  close: () => Promise<void>;
};

/**
 * Opens every part and serves it. From the first moment `/health` answers; `/ready` does so with 200 once all of it is
 * there. Throws SettingsError where a setting is in the way, and whatever stops a part from opening.
 */
export async function startServer(settings: Settings, parts: ServerParts): Promise<Running> {
  const { log, now, newId } = parts;
  let app = createStartingApp();
  const server = await listen((request) => app.fetch(request), settings).catch((error: unknown) => {
    throw explain(error, settings);
  });
  const url = settings.publicUrl ?? `http://${addressOf(settings.host)}:${server.port}`;
  try {
    const store = await openStore({ url: settings.databaseUrl, connections: settings.databasePool, now });
    if (settings.demo) await importDemoShops(store, parts);
    const metrics = createMetrics();
    collectDefaultMetrics({ register: metrics.registry });
    const { payments, webhooks } = openPayments(settings, { store, log, now, newId, count: metrics.payment });
    const mailer = createStoreMailer(store, newId);
    const upkeep = createUpkeep({
      store,
      payments,
      subscribers: [orderMails({ store, mailer }), webhookSubscriber({ now })],
      log,
      now,
      newId,
      onUnsettled: metrics.unsettled,
      onOutbox: metrics.outbox,
    });
    await upkeep.begin(settleWithin);
    const agent = await parts.openAgent({
      store,
      payments,
      mailer,
      log,
      now,
      newId,
      publicUrl: settings.publicUrl,
    });
    let stopping: Promise<void> | undefined;
    app = createWebApp({
      ...settings,
      agent,
      identify: createIdentity({
        shopSecret: (shop) => shopSecret(store, shop),
        isCustomer: async (shop, customer) => (await customerById(store, shop, customer)) !== undefined,
        now,
      }),
      findShop: async (shop) => (await findShop(store, shop))?.file,
      metrics,
      log,
      newId,
      milliseconds: () => performance.now(),
      ready: () => stopping === undefined,
      version: version(),
      widgetFolder: join(projectRoot(), 'dist/widget'),
      webhooks,
      documents: documentRoutes({ store, now }),
      storefront: storefrontRoutes({ store, now, demo: settings.demo }),
    });
    const stop = async () => {
      await server.close(stopWithin);
      await settled(agent, stopWithin);
      await upkeep.stop();
      await store.close();
    };
    return { url, store, close: () => (stopping ??= stop()) };
  } catch (error) {
    await server.close(0);
    throw error;
  }
}

/** Resolves when no turn is in flight, or after so many milliseconds. */
function settled(agent: Agent, within: number): Promise<unknown> {
  const given = Promise.withResolvers<void>();
  const timer = setTimeout(given.resolve, within);
  return Promise.race([agent.settle(), given.promise]).finally(() => clearTimeout(timer));
}

function explain(error: unknown, { host, port }: Settings): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE')
    return new SettingsError(`PORT ${port} is in use by another program: set PORT to another.`);
  if (code === 'EACCES')
    return new SettingsError(`PORT ${port} may not be used by this user: set PORT to 1024 or above.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new SettingsError(`HOST ${host} is no address of this machine: set HOST to 127.0.0.1 or 0.0.0.0.`);
  }
  return error;
}

/** The host to write into a URL: one listening everywhere is reached here as localhost. */
function addressOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function version(): string {
  const file = readFileSync(join(projectRoot(), 'package.json'), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

/** Runs the service until SIGINT or SIGTERM; a setting that is wrong is told in a sentence and ends it with 1. */
export async function main(): Promise<void> {
  try {
    const settings = readSettings(process.env);
    const log = openLog(settings.logLevel);
    const running = await startServer(settings, {
      log,
      now: () => new Date(),
      newId: randomUUID,
      openAgent: createLocalAgent,
    });
    stopOnSignals({
      signals: process,
      close: running.close,
      exit: (code) => process.exit(code),
      milliseconds: () => performance.now(),
      log,
    });
    const links = settings.demo ? await demoLinks(running.store, running.url) : [];
    process.stdout.write([`Shopkeeper ${version()} is ready at ${running.url}`, ...links, ''].join('\n'));
  } catch (error) {
    if (!(error instanceof SettingsError || error instanceof DatabaseError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

if (import.meta.main) await main();
