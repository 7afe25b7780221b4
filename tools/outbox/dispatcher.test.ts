import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetDelivered, outboxCounts, type OutboxRow } from '../../store/queries/outbox.ts';
import { guest, openTestShop, type TestShop } from '../test-shop.fixture.ts';
import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { createDispatcher, type Subscriber } from './dispatcher.ts';
import { emit } from './emit.ts';
import { signWebhook, webhookSubscriber } from './webhook.ts';

let shop: TestShop;
let clock: Date;
beforeEach(async () => {
  shop = await openTestShop();
  clock = shop.now;
});
afterEach(() => shop.close());

const wait = (seconds: number) => (clock = new Date(clock.getTime() + seconds * 1000));

async function happen(...orders: string[]): Promise<void> {
  const ctx = shop.ctx(guest);
  for (const order of orders) {
    await shop.store.apply([emit(ctx, { type: 'order.changed', data: { order, what: 'address', language: 'en' } })]);
  }
} // prettier-ignore

/** Notes what it is told, and fails while `down` says so. */
function listener(down: (event: OutboxRow, time: number) => boolean = () => false, name = 'listener') {
  const told: string[] = [];
  let time = 0;
  const subscriber: Subscriber = {
    name,
    wants: () => true,
    deliver: async (event) => {
      if (down(event, (time += 1))) throw new Error('down');
      told.push(`${event.subject} ${event.n}`);
    },
  };
  return { subscriber, told };
}

const open = (subscribers: Subscriber[], id = 'one', onDead?: () => void) =>
  createDispatcher({ store: shop.store, subscribers, now: () => clock, id, ...(onDead && { onDead }) });

test('every event reaches every subscriber once, in order for each subject', async () => {
  await happen('A', 'B', 'A', 'A', 'B');
  const [first, second] = [listener(), listener(undefined, 'other')];
  const dispatcher = open([first.subscriber, second.subscriber]);
  expect(await dispatcher.run()).toBe(10);
  for (const { told } of [first, second]) {
    expect(told.filter((event) => event.startsWith('order/A'))).toEqual(['order/A 1', 'order/A 2', 'order/A 3']);
    expect(told.filter((event) => event.startsWith('order/B'))).toEqual(['order/B 1', 'order/B 2']);
  }
  expect(await dispatcher.run()).toBe(0);
}); // prettier-ignore

test('what could not be delivered is tried again later, holds back its own subject only, and nobody else', async () => {
  await happen('A', 'A', 'B');
  const down = listener(({ subject }) => subject === 'order/A' && clock === shop.now);
  const other = listener(undefined, 'other');
  const dispatcher = open([down.subscriber, other.subscriber]);
  await dispatcher.run();
  expect(down.told).toEqual(['order/B 1']);
  expect(other.told).toHaveLength(3);
  wait(4);
  await dispatcher.run();
  expect(down.told).toEqual(['order/B 1']);
  wait(2);
  await dispatcher.run();
  expect(down.told).toEqual(['order/B 1', 'order/A 1', 'order/A 2']);
});

test('what cannot be delivered at all is given up, with a row that says why, and the rest goes on', async () => {
  await happen('A', 'A');
  const { subscriber, told } = listener(({ n }) => n === 1);
  let dead = 0;
  const dispatcher = open([subscriber], 'one', () => (dead += 1));
  for (let hour = 0; hour < 24; hour++) {
    await dispatcher.run();
    wait(3600);
  }
  expect(told).toEqual(['order/A 2']);
  expect(dead).toBe(1);
  expect(await outboxCounts(shop.store)).toEqual({ due: 0, dead: 1 });
  const { deliveries } = shop.store.t;
  const rows = await shop.store.read.select().from(deliveries);
  expect(rows).toContainEqual(
    expect.objectContaining({ n: 1, state: 'dead', attempts: 10, problem: 'down' }),
  );
});

test('several processes deliver side by side, nothing twice, and take over from one that died', async () => {
  await happen('A', 'B', 'C', 'A', 'B', 'C');
  const { subscriber, told } = listener();
  await Promise.all(['one', 'two', 'three'].map((id) => open([subscriber], id).run()));
  // One may see another's lease at the end and stop; the next look finds the rest.
  await open([subscriber]).run();
  expect(told.toSorted()).toEqual(['order/A 1', 'order/A 2', 'order/B 1', 'order/B 2', 'order/C 1', 'order/C 2']);

  await happen('D');
  const hanging: Subscriber = { ...subscriber, deliver: () => new Promise(() => {}) };
  void open([hanging], 'dying').run();
  await expect.poll(() => shop.store.read.$count(shop.store.t.deliveries)).toBe(7);
  expect(await open([subscriber]).run()).toBe(0);
  wait(31);
  expect(await open([subscriber]).run()).toBe(1);
}); // prettier-ignore

test('stopping ends what is under way as not delivered', async () => {
  await happen('A');
  const begun = Promise.withResolvers<void>();
  const slow: Subscriber = {
    name: 'listener',
    wants: () => true,
    deliver: (_event, _shop, signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')));
        begun.resolve();
      }),
  };
  const dispatcher = open([slow]);
  const running = dispatcher.run();
  await begun.promise;
  dispatcher.stop();
  expect(await running).toBe(0);
  const { subscriber, told } = listener();
  wait(10);
  await open([subscriber]).run();
  expect(told).toEqual(['order/A 1']);
});

test('whatever fails and whenever, everything arrives in order', async () => {
  const orders = fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(orders, fc.infiniteStream(fc.boolean()), async (happened, fails) => {
      await shop.close();
      shop = await openTestShop();
      clock = shop.now;
      await happen(...happened);
      // Fewer failures than attempts before a delivery is given up, and than hours.
      const { subscriber, told } = listener((_, time) => time < 10 && fails.next().value);
      for (let hour = 0; hour < 12; hour++) {
        await open([subscriber]).run();
        wait(3600);
      }
      for (const order of ['A', 'B', 'C']) {
        const mine = told.filter((event) => event.startsWith(`order/${order}`));
        const all = happened.filter((one) => one === order).map((_, at) => `order/${order} ${at + 1}`);
        expect(mine).toEqual(all);
      }
    }),
    { numRuns: 30 },
  );
});

test('what everybody has been told of is forgotten in time, and nothing else', async () => {
  await happen('A');
  const later = new Date(clock.getTime() + 1);
  await shop.store.apply([forgetDelivered(shop.store, later)]);
  expect(await outboxCounts(shop.store)).toEqual({ due: 1, dead: 0 });
  await open([listener().subscriber]).run();
  await shop.store.apply([forgetDelivered(shop.store, later)]);
  expect(await shop.store.read.$count(shop.store.t.outbox)).toBe(0);
  expect(await shop.store.read.$count(shop.store.t.deliveries)).toBe(0);
});

test('a webhook gets a body it can check, and is asked again until it takes it', async () => {
  const received: { body: string; signature: string }[] = [];
  let status = 500;
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      received.push({ body, signature: String(request.headers['shopkeeper-signature']) });
      response.writeHead(status).end('thank you');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const webhook: ShopFile['webhook'] = { url: `http://127.0.0.1:${port}/events`, secret: 'secret of the hook' };
  const { shops } = shop.store.t;
  await shop.store.apply([{ query: shop.store.write.update(shops).set({ settings: { webhook } }) }]);
  await happen('A');
  const dispatcher = open([webhookSubscriber({ now: () => clock })]);
  expect(await dispatcher.run()).toBe(0);
  status = 204;
  wait(6);
  expect(await dispatcher.run()).toBe(1);
  expect(received).toHaveLength(2);
  expect(received[0]?.body).toBe(received[1]?.body);
  expect(JSON.parse(received[1]?.body ?? '')).toMatchObject({ shop: 'test', type: 'order.changed', subject: 'order/A', n: 1, data: { order: 'A' } });
  expect(received[1]?.signature).toBe(signWebhook(received[1]?.body ?? '', webhook.secret, clock));
  expect(received[1]?.signature).toMatch(/^t=\d{10},v1=[0-9a-f]{64}$/);
  server.closeAllConnections();
  server.close();
}); // prettier-ignore
