import type { Logger } from 'pino';
import type { Store } from './store/open-store.ts';
import { forgetExpired } from './store/queries/dialogues.ts';
import { forgetTries } from './store/queries/identity.ts';
import { forgetDelivered, outboxCounts } from './store/queries/outbox.ts';
import { createDispatcher, type Subscriber } from './tools/outbox/dispatcher.ts';
import type { Payments } from './tools/payments/payments.ts';
import { settle, type Unsettled } from './tools/payments/settle.ts';

export type UpkeepParts = {
  store: Store;
  payments: Payments;
  subscribers: readonly Subscriber[];
  log: Logger;
  now: () => Date;
  newId: () => string;
  /** Told how things stand, after each look. */
  onUnsettled: (unsettled: Unsettled) => void;
  onOutbox: (counts: { due: number; dead: number }) => void;
};

export type Upkeep = {
  /** Settles what the last process left behind, but waits no longer than this for a provider. Milliseconds. */
  begin: (withinMs: number) => Promise<void>;
  /** Ends what is under way and resolves when nothing is. */
  stop: () => Promise<void>;
};

const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;
/** How often each is done, in milliseconds. */
const often = { settle: minute, deliver: second, tidy: 60 * minute };
/** A provider's calls end within half a minute, so what is older than a minute is in nobody's hands. */
const settleTimes = { graceMs: minute, patienceMs: 60 * minute };
const keepEventsMs = 30 * day;

/** What the service does by itself: settles what is uncertain, delivers the outbox, forgets what has expired. */
export function createUpkeep(parts: UpkeepParts): Upkeep {
  const { store, log, now } = parts;
  const dispatcher = createDispatcher({
    store,
    subscribers: parts.subscribers,
    now,
    id: parts.newId(),
    onDead: ({ shop, eventId, subscriber }, problem) =>
      log.error({ shop, event: eventId, subscriber, problem }, 'delivery given up'),
  });

  const jobs = [
    repeat('settling', often.settle, async () => {
      const unsettled = await settle(parts, settleTimes);
      parts.onUnsettled(unsettled);
      parts.onOutbox(await outboxCounts(store));
      if (unsettled.attempts + unsettled.payments > 0) log.warn(unsettled, 'payments not settled');
    }),
    repeat('delivering', often.deliver, async () => {
      await dispatcher.run();
    }),
    repeat('tidying', often.tidy, async () => {
      const forgotten = new Date(now().getTime() - keepEventsMs);
      await store.apply([
        forgetExpired(store, now()),
        ...forgetTries(store, now()),
        forgetDelivered(store, forgotten),
      ]);
    }),
  ];

  /** A job that runs again so long after it ended; a failure is logged, and the next run tries anew. */
  function repeat(name: string, every: number, work: () => Promise<void>) {
    let timer: NodeJS.Timeout | undefined;
    let running: Promise<void> = Promise.resolve();
    let stopped = false;
    const once = async () => {
      try {
        await work();
      } catch (error) {
        log.error({ err: error }, `${name} failed`);
      }
      if (!stopped) timer = setTimeout(run, every).unref();
    };
    const run = () => (running = once());
    const stop = () => {
      stopped = true;
      clearTimeout(timer);
      return running;
    };
    return { run, stop };
  }

  return {
    begin: async (withinMs) => {
      const waited = Promise.withResolvers<void>();
      const timer = setTimeout(waited.resolve, withinMs);
      const [settling, ...others] = jobs;
      await Promise.race([settling?.run(), waited.promise]).finally(() => clearTimeout(timer));
      for (const job of others) void job.run();
    },
    stop: async () => {
      dispatcher.stop();
      await Promise.all(jobs.map((job) => job.stop()));
    },
  };
}
