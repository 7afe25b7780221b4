import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import type { Tables } from '../schema/schema.ts';
import type { Statement } from '../statements.ts';

export type StoredQuote = Tables['quotes']['$inferSelect'];

/** One quote by its number. Whose it is, is for the caller to check. */
export async function quoteById(
  { read, t }: Store,
  shop: string,
  id: string,
): Promise<StoredQuote | undefined> {
  const [quote] = await read
    .select()
    .from(t.quotes)
    .where(and(eq(t.quotes.shop, shop), eq(t.quotes.id, id)));
  return quote;
}

/** The newest quotes of a customer, newest first. */
export async function quotesOfCustomer(
  { read, t }: Store,
  shop: string,
  customer: string,
  limit = 20,
): Promise<StoredQuote[]> {
  return read
    .select()
    .from(t.quotes)
    .where(and(eq(t.quotes.shop, shop), eq(t.quotes.customerId, customer)))
    .orderBy(desc(t.quotes.n))
    .limit(limit);
}

/** The number the next quote of a shop gets. */
export async function nextQuoteNumber({ read, t }: Store, shop: string): Promise<number> {
  const [row] = await read
    .select({ last: sql<number>`coalesce(max(${t.quotes.n}), 0)` })
    .from(t.quotes)
    .where(eq(t.quotes.shop, shop));
  return Number(row?.last ?? 0) + 1;
}

/** Statement: a quote has become an order; refused as `quote_ordered` where it was one before. */
export function orderQuoted(
  { write, t }: Store,
  { shop, quote, order }: { shop: string; quote: string; order: string },
): Statement {
  const q = t.quotes;
  return {
    query: write
      .update(q)
      .set({ orderId: order })
      .where(and(eq(q.shop, shop), eq(q.id, quote), isNull(q.orderId))),
    guard: { rows: 1, otherwise: 'quote_ordered' },
  };
}
