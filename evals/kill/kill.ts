import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { signCustomerToken } from '../../channels/web/identity.ts';
import { type Engine, engines } from '../../store/engines.fixture.ts';
import { importShop } from '../../store/folder/import-shop.ts';
import { writeShopFolder } from '../../store/folder/small-shop.fixture.ts';
import { openStore } from '../../store/open-store.ts';
import { shopSecret } from '../../store/queries/shops.ts';
import { buildWhereNeeded } from '../bench-service.ts';
import { wrongInBooks } from './check-books.ts';
import { startMortalService } from './service.ts';
import { goShopping, type Told } from './shopper.ts';

/**
 * Kills the service, as `npm start` runs it, in the middle of turns, again and again, while shoppers buy and cancel and
 * send what was not answered once more. Then the books must say what the shoppers were told. On SQLite in a file, and
 * on Postgres where POSTGRES_URL says where one is.
 *
 *     node evals/kill/kill.ts [kills] [seed]
 */
const kills = Number(process.argv[2] ?? 100);
const seed = Number(process.argv[3] ?? 1);
const shoppers = ['ada', 'ben', 'cem', 'dee'];
const stocked = 1_000_000;

/** Numbers from 0 up to 1 that look random and come again with the same seed (mulberry32). */
function seeded(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shopFolder(): string {
  const wine = (id: string, title: string, price: string) => ({
    id,
    title,
    variants: [{ id, price, stock: stocked, options: {} }],
  });
  return writeShopFolder(mkdtempSync(join(tmpdir(), 'shopkeeper-kill-')), {
    shop: { id: 'cellar', name: 'The Cellar', currency: 'EUR', locale: 'en-IE', timezone: 'Europe/Dublin' },
    products: [wine('barolo', 'Barolo', '48.00'), wine('silvaner', 'Silvaner', '9.50')],
    customers: shoppers.map((id) => ({
      id,
      firstName: id,
      lastName: 'Example',
      email: `${id}@example.com`,
      address: { line1: '1 Imaginary Lane', city: 'Ballynowhere' },
      paymentMethods: [{ id: `${id}-card`, kind: 'test_card', brand: 'visa', last4: '0001' }],
      orderIds: [],
    })),
    orders: [],
    priceLists: [],
  });
}

/** Makes the shop in a new database and returns tokens of its customers. */
async function openShop(url: string): Promise<string[]> {
  const now = new Date();
  const store = await openStore({ url, now: () => now });
  const folder = shopFolder();
  let ids = 0;
  const done = await importShop(store, folder, { now, newId: () => `import-${++ids}` });
  await rm(folder, { recursive: true });
  if ('problems' in done) throw new Error(JSON.stringify(done.problems));
  const signing = {
    shop: 'cellar',
    secret: (await shopSecret(store, 'cellar')) ?? '',
    now,
    lifetimeSeconds: 3600,
  };
  const tokens = await Promise.all(shoppers.map((customer) => signCustomerToken({ ...signing, customer })));
  await store.close();
  return tokens;
}

async function run({ name, place }: Engine): Promise<void> {
  const started = performance.now();
  const { url, drop } = await place();
  const tokens = await openShop(url);
  const service = await startMortalService(url, await freePort());
  const random = seeded(seed);
  const told: Told[] = [];
  const now = { inTurn: 0, answered: 0, killed: 0, done: false };
  const under = {
    begin: () => void (now.inTurn += 1),
    end: () => void (now.inTurn -= 1),
    answered: () => void (now.answered += 1),
  };

  const shopping = tokens.map(async (token, at) => {
    const own = seeded(seed * 1000 + at);
    for (let n = 0; !now.done; n++) {
      const conversation = `${shoppers[at]}-${n}`;
      told.push(await goShopping({ service, token, shop: 'cellar', conversation, random: own, under }));
    }
  });
  const killing = (async () => {
    while (now.killed < kills) {
      const enough = now.answered + Math.floor(random() * 4);
      while (now.answered < enough || now.inTurn === 0) await sleep(1);
      await sleep(random() * 10);
      if (now.inTurn === 0) continue;
      now.killed += 1;
      await service.killAndStartAgain();
    }
    now.done = true;
  })();
  try {
    await Promise.all([killing, ...shopping]);
    await service.kill();
    const store = await openStore({ url, now: () => new Date() });
    const wrong = await wrongInBooks(store, told, stocked);
    await store.close();
    if (wrong.length > 0) throw new Error(`kill: ${name}, seed ${seed}:\n${wrong.join('\n')}`);
    const orders = told.reduce((sum, one) => sum + one.orders.size, 0);
    const seconds = Math.round((performance.now() - started) / 1000);
    process.stdout.write(
      `ok  ${name}: killed ${kills} times in mid-turn, ${orders} orders, nothing lost, nothing twice (${seconds} s)\n`,
    );
  } finally {
    now.done = true;
    await service.kill();
    await drop();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('kill: no free port');
  return address.port;
}

buildWhereNeeded();
// Both at once: most of the time goes into starting again.
await Promise.all(engines.filter(({ name }) => name !== 'memory').map(run));
