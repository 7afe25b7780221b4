import type { ShopFile } from '../../store/folder/shop-folder.ts';
import type { Store } from '../../store/open-store.ts';
import {
  address,
  dueDeliveries,
  endLease,
  lease,
  newEvents,
  type Delivery,
  type OutboxRow,
} from '../../store/queries/outbox.ts';
import { findShop } from '../../store/queries/shops.ts';

/** Who is told of events. It may be told of one twice, and must not mind. */
export type Subscriber = {
  /** Kept in rows: never change it. */
  name: string;
  wants: (event: OutboxRow, shop: ShopFile) => boolean;
  /** Throws where it could not be told; then it is told again later, and nothing of the same subject before that. */
  deliver: (event: OutboxRow, shop: ShopFile, signal: AbortSignal) => Promise<void>;
};

export type DispatcherParts = {
  store: Store;
  subscribers: readonly Subscriber[];
  now: () => Date;
  /** Names this process in leases. */
  id: string;
  /** Told of what was given up. */
  onDead?: (delivery: Delivery, problem: string) => void;
};

/** Most events or deliveries taken in one go, and deliveries made side by side. */
const batch = 100;
const sideBySide = 4;
/** How long a delivery is in one process's hands; its own time is a third of that. Milliseconds. */
const leaseMs = 30_000;
/** A delivery is given up after so many attempts, the waits between them tripling from 5 seconds to an hour. */
const mostAttempts = 10;
const waitMs = (attempt: number) => Math.min(3_600_000, 5000 * 3 ** (attempt - 1));

/**
 * Delivers what is in the outbox, at least once, and in order for each subject and subscriber; any number of processes
 * may do it at once. `run` delivers all that can be delivered now and returns how many deliveries were made.
 */
export function createDispatcher({ store, subscribers, now, id, onDead = () => {} }: DispatcherParts) {
  const stopping = new AbortController();

  async function addressNew(shops: Map<string, ShopFile | undefined>): Promise<void> {
    for (;;) {
      const events = await newEvents(store, batch);
      for (const event of events) {
        const shop = await shopOf(event.shop, shops);
        const wanting = shop ? subscribers.filter(({ wants }) => wants(event, shop)) : [];
        // Refused where another process was faster.
        await store.apply(address(store, event, wanting.map(({ name }) => name), now())); // prettier-ignore
      }
      if (events.length < batch) return;
    }
  }

  async function shopOf(shop: string, known: Map<string, ShopFile | undefined>) {
    if (!known.has(shop)) known.set(shop, (await findShop(store, shop))?.file);
    return known.get(shop);
  }

  /** Whether it was ours to deliver, and is. */
  async function deliver(delivery: Delivery, event: OutboxRow, shop: ShopFile | undefined): Promise<boolean> {
    const until = new Date(now().getTime() + leaseMs);
    const taken = await store.apply([lease(store, delivery, { by: id, now: now(), until })]);
    if ('refused' in taken) return false;
    const subscriber = subscribers.find(({ name }) => name === delivery.subscriber);
    const attempts = delivery.attempts + 1;
    const end = (came: Pick<Delivery, 'state' | 'dueAt' | 'problem'>) =>
      store.apply([endLease(store, delivery, id, { attempts, ...came })]);
    try {
      if (!subscriber || !shop) throw new Error(`nobody is called ${delivery.subscriber} here`);
      const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(leaseMs / 3)]);
      await subscriber.deliver(event, shop, signal);
      await end({ state: 'done', dueAt: delivery.dueAt, problem: null });
      return true;
    } catch (error) {
      const problem = (error instanceof Error ? error.message : String(error)).slice(0, 500);
      const dead = attempts >= mostAttempts;
      await end({
        state: dead ? 'dead' : 'due',
        dueAt: new Date(now().getTime() + waitMs(attempts)),
        problem,
      });
      if (dead) onDead(delivery, problem);
      return false;
    }
  }

  async function run(): Promise<number> {
    const shops = new Map<string, ShopFile | undefined>();
    await addressNew(shops);
    let delivered = 0;
    while (!stopping.signal.aborted) {
      const due = await dueDeliveries(store, now(), batch);
      let progress = 0;
      for (let at = 0; at < due.length && !stopping.signal.aborted; at += sideBySide) {
        const some = due.slice(at, at + sideBySide).map(async ({ delivery, event }) => {
          const shop = await shopOf(event.shop, shops);
          if (await deliver(delivery, event, shop)) progress += 1;
        });
        await Promise.all(some);
      }
      delivered += progress;
      if (progress === 0) break;
    }
    return delivered;
  }

  return {
    run,
    /** Ends deliveries that are under way as not made; `run` then returns. */
    stop: () => stopping.abort(new Error('the service stops')),
  };
}
