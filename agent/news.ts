import { and, eq } from 'drizzle-orm';
import { untoldApprovals } from '../store/queries/approvals.ts';
import type { Statement } from '../store/statements.ts';
import type { ToolContext } from '../tools/tool.ts';

/** What was decided since the person wrote last, and the statements that mark it as told. */
export async function newsFor({
  store,
  shop,
  conversation,
}: ToolContext): Promise<{ texts: string[]; told: Statement[] }> {
  const decided = await untoldApprovals(store, shop.id, conversation);
  const { approvals: a, conversations: c } = store.t;
  const here = and(eq(a.shop, shop.id), eq(a.conversation, conversation));
  return {
    texts: decided.flatMap(({ outcome }) => outcome ?? []),
    told: [
      ...decided.map(({ n }): Statement => ({
        query: store.write
          .update(a)
          .set({ told: true })
          .where(and(here, eq(a.n, n))),
      })),
      {
        query: store.write
          .update(c)
          .set({ news: false })
          .where(and(eq(c.shop, shop.id), eq(c.id, conversation))),
      },
    ],
  };
}
