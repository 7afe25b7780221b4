import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import { prepareOnce } from '../prepare-once.ts';
import type { Statement } from '../statements.ts';

const prepared = prepareOnce(({ read, write, t: { dialogues: d } }) => {
  const given = sql.placeholder;
  return {
    get: read
      .select({ state: d.state })
      .from(d)
      .where(
        and(
          eq(d.shop, given('shop')),
          eq(d.conversation, given('conversation')),
          // Encoded by the column's own rule, which a comparison does not do for a bare placeholder.
          gt(d.expiresAt, sql`${sql.param(given('now'), d.expiresAt)}`),
        ),
      )
      .prepare(),
    keep: write
      .insert(d)
      .values({
        shop: given('shop'),
        conversation: given('conversation'),
        state: given('state'),
        at: given('at'),
        expiresAt: given('expiresAt'),
      })
      .onConflictDoUpdate({
        target: [d.shop, d.conversation],
        set: { state: sql`excluded.state`, at: sql`excluded.at`, expiresAt: sql`excluded.expires_at` },
      })
      .prepare(),
  };
});

/** The working memory of a conversation, as JSON, unless it has expired by the store's clock. */
export async function savedDialogue(store: Store, shop: string, conversation: string): Promise<unknown> {
  const [row] = await prepared(store).get.execute({ shop, conversation, now: store.now() });
  return row?.state;
}

/** Statement: puts the working memory (JSON) in the place of the conversation's last one. */
export function keepDialogue(
  store: Store,
  dialogue: { shop: string; conversation: string; state: unknown; at: Date; expiresAt: Date },
): Statement {
  return { query: prepared(store).keep, values: dialogue };
}

/** Statement: forgets working memories that expired before `now`. */
export function forgetExpired({ write, t }: Store, now: Date): Statement {
  return { query: write.delete(t.dialogues).where(lte(t.dialogues.expiresAt, now)) };
}
