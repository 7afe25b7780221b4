import { and, asc, eq, gt, notExists, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import type { CountScope, CountStatus } from '../records.ts';
import type { Statement } from '../statements.ts';

export type Count = { id: string; scope: CountScope; startedAt: Date };
export type CountLine = { variantId: string; counted: number; expected: number; at: Date };

/** The count somebody has open, with what was counted, in the order of the variants' ids. */
export async function openCountOf(
  { read, t }: Store,
  shop: string,
  by: string,
): Promise<{ count: Count; lines: CountLine[] } | undefined> {
  const { stockCounts: c, stockCountLines: l } = t;
  const [count] = await read
    .select({ id: c.id, scope: c.scope, startedAt: c.startedAt })
    .from(c)
    .where(and(eq(c.shop, shop), eq(c.by, by), eq(c.status, 'open')));
  if (!count) return undefined;
  const lines = await read
    .select({ variantId: l.variantId, counted: l.counted, expected: l.expected, at: l.at })
    .from(l)
    .where(and(eq(l.shop, shop), eq(l.countId, count.id)))
    .orderBy(asc(l.variantId));
  return { count, lines };
}

/** Statement: a count is begun; refused as `count_open` where this person has one open. */
export function beginCount(
  { write, t }: Store,
  { shop, by, count }: { shop: string; by: string; count: Count },
): Statement {
  return {
    query: write.insert(t.stockCounts).values({ shop, by, status: 'open', ...count }),
    onConflictRefuse: 'count_open',
  };
}

/**
 * Statements: so many of a variant were counted in an open count, instead of what was said of it before; what the books
 * say at this moment is kept beside it. Refused as `no_count` where it is not open any more.
 */
export function noteCounted(
  store: Store,
  shop: string,
  countId: string,
  { variantId, counted, at }: Omit<CountLine, 'expected'>,
): Statement[] {
  const { write, t } = store;
  const { variants: v, stockCountLines: l } = t;
  const expected = sql<number>`(select ${v.stock} from ${v} where ${and(eq(v.shop, shop), eq(v.id, variantId))})`;
  return [
    stillOpen(store, shop, countId),
    {
      query: write
        .insert(l)
        .values({ shop, countId, variantId, counted, expected, at })
        .onConflictDoUpdate({
          target: [l.shop, l.countId, l.variantId],
          set: { counted: sql`excluded.counted`, expected: sql`excluded.expected`, at: sql`excluded.at` },
        }),
    },
  ];
}

function stillOpen({ write, t: { stockCounts: c } }: Store, shop: string, id: string): Statement {
  return {
    query: write
      .update(c)
      .set({ status: 'open' })
      .where(and(eq(c.shop, shop), eq(c.id, id), eq(c.status, 'open'))),
    guard: { rows: 1, otherwise: 'no_count' },
  };
}

/** Statement: an open count is ended; refused as `no_count` where it is not open any more. */
export function endCount(
  { write, t: { stockCounts: c } }: Store,
  shop: string,
  id: string,
  status: Exclude<CountStatus, 'open'>,
  at: Date,
): Statement {
  return {
    query: write
      .update(c)
      .set({ status, endedAt: at })
      .where(and(eq(c.shop, shop), eq(c.id, id), eq(c.status, 'open'))),
    guard: { rows: 1, otherwise: 'no_count' },
  };
}

/**
 * Statement: the stock changes by the difference that was counted, whatever was sold or came in since; refused as
 * `count_stale` where somebody else has counted it meanwhile, whose difference is booked, or less would be left than none.
 */
export function bookDifference(
  { read, write, t }: Store,
  shop: string,
  { variantId, counted, expected, at }: CountLine,
): Statement {
  const { variants: v, stockMovements: m } = t;
  const difference = counted - expected;
  const recounted = read
    .select({ id: m.id })
    .from(m)
    .where(and(eq(m.shop, shop), eq(m.variantId, variantId), gt(m.at, at), eq(m.kind, 'count')));
  return {
    query: write
      .update(v)
      .set({ stock: sql`${v.stock} + ${difference}` })
      .where(
        and(
          eq(v.shop, shop),
          eq(v.id, variantId),
          sql`${v.stock} + ${difference} >= 0`,
          notExists(recounted),
        ),
      ),
    guard: { rows: 1, otherwise: 'count_stale' },
  };
}
