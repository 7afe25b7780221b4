import { ledgerEntry } from '../../store/queries/ledger.ts';
import type { Statement } from '../../store/statements.ts';
import type { ToolContext } from '../tool.ts';

/**
 * Statement, first in the list of a write: marks the write's own key as done in the same transaction that does it. A
 * second run of the same key, after a crash or beside the first, is refused as `already_done` and changes nothing.
 */
export function once(ctx: ToolContext, key: string, tool: string, result: unknown = null): Statement {
  const { shop, conversation, now, store } = ctx;
  return {
    query: store.write.insert(store.t.ledger).values({
      shop: shop.id,
      key: doneKey(key),
      conversation,
      tool,
      status: 'done',
      result,
      at: now,
    }),
    onConflictRefuse: 'already_done',
  };
}

/** What `once` kept for a key, or undefined where that write never happened. */
export async function doneBefore(
  { store, shop }: Pick<ToolContext, 'store'> & { shop: { id: string } },
  key: string,
): Promise<{ result: unknown } | undefined> {
  const entry = await ledgerEntry(store, shop.id, doneKey(key));
  return entry && { result: entry.result };
}

/** The agent claims the key itself before it runs a tool, so the mark needs a key of its own. */
function doneKey(key: string): string {
  return `${key}/done`;
}
