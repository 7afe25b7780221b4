/**
 * One turn at a time per conversation, in the order of arrival, within this process. More than `most` waiting for the
 * same conversation are turned away, so a stuck client cannot pile up work. Between replicas there is no lock: what they
 * do at once for one conversation is done once by the ledger's keys and the message ids.
 */
export function createConversationLock(most = 8) {
  const tails = new Map<string, { last: Promise<void>; waiting: number }>();

  /** Runs `work` when it is its turn; undefined where too many wait already. */
  async function inTurn<T>(conversation: string, work: () => Promise<T>): Promise<T | undefined> {
    const queue = tails.get(conversation) ?? { last: Promise.resolve(), waiting: 0 };
    if (queue.waiting >= most) return undefined;
    tails.set(conversation, queue);
    queue.waiting++;
    const before = queue.last;
    const { promise, resolve } = Promise.withResolvers<void>();
    queue.last = promise;
    await before;
    try {
      return await work();
    } finally {
      resolve();
      queue.waiting--;
      if (queue.waiting === 0) tails.delete(conversation);
    }
  }

  /** Resolves when nothing is running or waiting. */
  async function settle(): Promise<void> {
    while (tails.size > 0) await Promise.all([...tails.values()].map(({ last }) => last));
  }

  return { inTurn, settle };
}
