import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNotNull,
  lt,
  lte,
  not,
  or,
  sql,
  type SQL,
} from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import type { MovementKind } from '../records.ts';

export type Movement = {
  variantId: string;
  change: number;
  stockAfter: number;
  kind: MovementKind;
  reason: string;
  by: string;
  at: Date;
};

/** Which movements: of these variants, since an instant, of these kinds, in or out, of so many units. */
export type MovementFilter = {
  variantIds?: readonly string[] | undefined;
  since?: Date | undefined;
  kinds?: readonly MovementKind[] | undefined;
  direction?: 'in' | 'out' | undefined;
  units?: number | undefined;
};

/** The newest movements that fit, newest first, and how many fit in all. */
export async function movementsOf(
  { read, t: { stockMovements: m } }: Store,
  shop: string,
  filter: MovementFilter,
  limit: number,
): Promise<{ total: number; movements: Movement[] }> {
  const { variantIds, since, kinds, direction, units } = filter;
  const conditions: (SQL | undefined)[] = [
    eq(m.shop, shop),
    variantIds && inArray(m.variantId, [...variantIds]),
    since && gte(m.at, since),
    kinds && inArray(m.kind, [...kinds]),
    direction === 'in' ? gt(m.change, 0) : direction === 'out' ? lt(m.change, 0) : sql`${m.change} <> 0`,
    units === undefined ? undefined : or(eq(m.change, units), eq(m.change, -units)),
  ];
  const fits = and(...conditions);
  const [row] = await read.select({ total: count() }).from(m).where(fits);
  const movements = await read
    .select({
      variantId: m.variantId,
      change: m.change,
      stockAfter: m.stockAfter,
      kind: m.kind,
      reason: m.reason,
      by: m.by,
      at: m.at,
    })
    .from(m)
    .where(fits)
    .orderBy(desc(m.at), desc(m.id))
    .limit(limit);
  return { total: Number(row?.total ?? 0), movements };
}

const moving: readonly MovementKind[] = ['sold', 'received', 'returned', 'import', 'transfer'];

/**
 * Variants with any unit left that were neither sold nor came in since an instant, those that tie up most money first,
 * and how many there are. What nothing is known of counts only where the shop itself is older than that instant.
 */
export async function unmovedSince(
  { read, t }: Store,
  shop: string,
  since: Date,
  variantIds: readonly string[] | undefined,
  limit: number,
): Promise<{ total: number; valueMinor: number; variants: { id: string; stock: number }[] }> {
  const { shops: s, variants: v, stockMovements: m, orderLines: l, orders: o } = t;
  const moved = (after: SQL | undefined) =>
    exists(
      read
        .select({ id: m.id })
        .from(m)
        .where(and(eq(m.shop, shop), eq(m.variantId, v.id), inArray(m.kind, [...moving]), after)),
    );
  const ordered = (after: SQL | undefined) =>
    inArray(
      v.id,
      read
        .select({ variant: l.variantId })
        .from(l)
        .innerJoin(o, and(eq(o.shop, l.shop), eq(o.id, l.orderId)))
        .where(and(eq(l.shop, shop), after)),
    );
  const [founded] = await read.select({ at: s.createdAt }).from(s).where(eq(s.id, shop));
  const fits = and(
    eq(v.shop, shop),
    gt(v.stock, 0),
    variantIds && inArray(v.id, [...variantIds]),
    not(moved(gte(m.at, since))),
    not(ordered(gte(o.placedAt, since.toISOString()))),
    founded && founded.at <= since ? undefined : or(moved(undefined), ordered(undefined)),
  );
  const value = sql<number>`${v.stock} * ${v.priceMinor}`;
  const [all] = await read
    .select({ total: count(), value: sql<number>`coalesce(sum(${value}), 0)`.mapWith(Number) })
    .from(v)
    .where(fits);
  const variants = await read
    .select({ id: v.id, stock: v.stock })
    .from(v)
    .where(fits)
    .orderBy(desc(value), asc(v.id))
    .limit(limit);
  return { total: Number(all?.total ?? 0), valueMinor: all?.value ?? 0, variants };
}

/** When a variant was sold last, by the books or by an order from before them; undefined where no sale is known. */
export async function lastSale(
  { read, t }: Store,
  shop: string,
  variantId: string,
): Promise<Date | undefined> {
  const { stockMovements: m, orderLines: l, orders: o } = t;
  const [moved] = await read
    .select({ at: m.at })
    .from(m)
    .where(and(eq(m.shop, shop), eq(m.variantId, variantId), eq(m.kind, 'sold')))
    .orderBy(desc(m.at))
    .limit(1);
  const [ordered] = await read
    .select({ at: o.placedAt })
    .from(l)
    .innerJoin(o, and(eq(o.shop, l.shop), eq(o.id, l.orderId)))
    .where(and(eq(l.shop, shop), eq(l.variantId, variantId), isNotNull(o.placedAt)))
    .orderBy(desc(o.placedAt))
    .limit(1);
  const times = [moved?.at, ordered?.at].flatMap((at) => (at ? [new Date(at).getTime()] : []));
  return times.length === 0 ? undefined : new Date(Math.max(...times));
}

/** Variants with at most so many units, the least first; at most `limit` of them. */
export function lowStock({ read, t: { variants: v } }: Store, shop: string, most: number, limit: number) {
  return read
    .select({ id: v.id, stock: v.stock })
    .from(v)
    .where(and(eq(v.shop, shop), lte(v.stock, most)))
    .orderBy(asc(v.stock), asc(v.id))
    .limit(limit);
}
