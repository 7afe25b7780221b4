import { sql } from 'drizzle-orm';
import type { Statement } from '../../store/statements.ts';
import type { ToolContext } from '../tool.ts';
import { subjectOf, type ShopEvent } from './events.ts';

/** Who writes an event down: a tool's context, or whatever works for a shop by itself. */
export type Emitter = Pick<ToolContext, 'store' | 'newId' | 'now'> & { shop: { id: string } };

/**
 * Statement, in the list of the write it tells of and after the guards of that write: the event leaves if and only if
 * the write happens. Delivered at least once, in order per subject, by the dispatcher.
 */
export function emit({ store, shop, newId, now }: Emitter, event: ShopEvent): Statement {
  const { outbox: o } = store.t;
  const subject = subjectOf(event);
  return {
    query: store.write.insert(o).values({
      shop: shop.id,
      id: newId(),
      subject,
      n: sql<number>`(select coalesce(max(${o.n}), 0) + 1 from ${o} where ${o.shop} = ${shop.id} and ${o.subject} = ${subject})`,
      type: event.type,
      data: event.data,
      at: now,
    }),
  };
}
