import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import { prepareOnce } from '../prepare-once.ts';
import type { Tables } from '../schema/schema.ts';
import type { Statement } from '../statements.ts';

/** The latest checkpoint of a thread. `checkpoint` and `metadata` are bytes as `type` says; null expiry is for ever. */
export type StoredCheckpoint = Tables['checkpoints']['$inferSelect'];

const prepared = prepareOnce(({ read, write, t: { checkpoints: c } }) => {
  const given = sql.placeholder;
  return {
    get: read
      .select()
      .from(c)
      .where(
        and(
          eq(c.thread, given('thread')),
          eq(c.namespace, given('namespace')),
          // Encoded by the column's own rule, which a comparison does not do for a bare placeholder.
          or(isNull(c.expiresAt), gt(c.expiresAt, sql`${sql.param(given('now'), c.expiresAt)}`)),
        ),
      )
      .prepare(),
    put: write
      .insert(c)
      .values({
        shop: given('shop'),
        thread: given('thread'),
        namespace: given('namespace'),
        checkpointId: given('checkpointId'),
        parent: given('parent'),
        type: given('type'),
        checkpoint: given('checkpoint'),
        metadata: given('metadata'),
        at: given('at'),
        expiresAt: given('expiresAt'),
      })
      .onConflictDoUpdate({
        target: [c.thread, c.namespace],
        set: {
          shop: sql`excluded.shop`,
          checkpointId: sql`excluded.checkpoint_id`,
          parent: sql`excluded.parent`,
          type: sql`excluded.type`,
          checkpoint: sql`excluded.checkpoint`,
          metadata: sql`excluded.metadata`,
          at: sql`excluded.at`,
          expiresAt: sql`excluded.expires_at`,
        },
      })
      .prepare(),
  };
});

/** The checkpoint of a thread, unless it has expired by the store's clock. */
export async function getCheckpoint(
  store: Store,
  thread: string,
  namespace = '',
): Promise<StoredCheckpoint | undefined> {
  const [row] = await prepared(store).get.execute({ thread, namespace, now: store.now() });
  return row;
}

/** Statement: puts the checkpoint in the place of the thread's last one. */
export function putCheckpoint(store: Store, checkpoint: StoredCheckpoint): Statement {
  return { query: prepared(store).put, values: checkpoint };
}

/** Statement: forgets a thread, with all its namespaces. */
export function forgetThread({ write, t }: Store, thread: string): Statement {
  return { query: write.delete(t.checkpoints).where(eq(t.checkpoints.thread, thread)) };
}

/** Statement: forgets what expired before `now`. */
export function forgetExpired({ write, t }: Store, now: Date): Statement {
  return { query: write.delete(t.checkpoints).where(lte(t.checkpoints.expiresAt, now)) };
}
