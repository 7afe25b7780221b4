import { and, eq } from 'drizzle-orm';
import type { Tables } from '../../store/schema/schema.ts';
import type { Statement } from '../../store/statements.ts';
import type { Emitter } from '../outbox/emit.ts';
import { refundFailed, settlementOf } from '../orders/settle-payments.ts';
import type { Carried } from './payments.ts';

/** What a provider tells by itself. `id` is the provider's own name of the event: the same id is the same event. */
export type ProviderNews = { provider: string; id: string; shop: string; reference: string } & (
  | { happened: 'captured' | 'released' }
  /** `key` is the one the refund was asked for with. */
  | { happened: 'refunded' | 'refund_failed'; key: string; why?: string }
);

type Row = Tables['payments']['$inferSelect'];

/**
 * Brings payment rows up to date with what the provider tells, each event once. Events may come in any order and long
 * after we know: a row only ever moves on, so an old one changes nothing.
 */
export async function takeNews(ctx: Emitter, news: ProviderNews): Promise<void> {
  const { store, shop, now } = ctx;
  const { payments: p, providerEvents } = store.t;
  const rows = await store.read
    .select()
    .from(p)
    .where(and(eq(p.shop, shop.id), eq(p.reference, news.reference)));
  const { provider, id } = news;
  const seen: Statement = {
    query: store.write.insert(providerEvents).values({ provider, id, type: news.happened, at: now }),
    onConflictRefuse: 'seen_before',
  };
  const taken = await store.apply([seen, ...rows.flatMap((row) => changesTo(ctx, row, news))]);
  // Somebody else moved a row on in this moment: look again, the event is not marked as seen yet.
  if ('refused' in taken && taken.refused === 'noted_before') await takeNews(ctx, news);
}

function changesTo(ctx: Emitter, row: Row, news: ProviderNews): Statement[] {
  const done: Carried = { done: true };
  const due = row.state === 'authorised';
  if (row.kind === 'payment') {
    if (!due) return [];
    if (news.happened === 'captured') return settlementOf(ctx, row, done);
    return news.happened === 'released' ? settlementOf(ctx, row, { failed: 'released' }) : [];
  }
  if (news.happened === 'released') return due ? settlementOf(ctx, row, done) : [];
  if (!('key' in news) || news.key !== `${row.orderId}/${row.n}`) return [];
  if (news.happened === 'refunded') return due ? settlementOf(ctx, row, done) : [];
  // A bank may send a refund back days after it was made.
  return row.state === 'failed' ? [] : refundFailed(ctx, row, news.why ?? 'failed');
}
