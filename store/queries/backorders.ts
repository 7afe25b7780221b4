import { and, asc, eq, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import type { Statement } from '../statements.ts';
import { heldUnits, waitingUnits } from './reservations.ts';

export type Backorder = { variantId: string; waiting: number; daysFrom: number; daysTo: number };

/** What an order still waits for. */
export function backordersOf({ read, t: { stockBackorders: b } }: Store, shop: string, orderId: string) {
  return read
    .select({ variantId: b.variantId, waiting: b.waiting, daysFrom: b.daysFrom, daysTo: b.daysTo })
    .from(b)
    .where(and(eq(b.shop, shop), eq(b.orderId, orderId)))
    .orderBy(asc(b.variantId));
}

/** How many units of a variant orders wait for. */
export async function waitingFor(
  { read, t: { stockBackorders: b } }: Store,
  shop: string,
  variantId: string,
): Promise<number> {
  const [row] = await read
    .select({ units: sql<number>`coalesce(sum(${b.waiting}), 0)`.mapWith(Number) })
    .from(b)
    .where(and(eq(b.shop, shop), eq(b.variantId, variantId)));
  return row?.units ?? 0;
}

/**
 * Statements: an order waits for units that are not there; refused as `out_of_stock` where more than `most` would be
 * owed, those others hold at the moment counted in.
 */
export function oweUnits(
  store: Store,
  { shop, conversation, now }: { shop: string; conversation: string; now: Date },
  { orderId, most, ...owed }: Backorder & { orderId: string; most: number },
): Statement[] {
  const { write, t } = store;
  const { variants: v, stockBackorders: b } = t;
  const { variantId } = owed;
  const all = sql`${waitingUnits(store, shop, variantId)} + ${heldUnits(store, { shop, now, conversation }, variantId, 'later')}`;
  return [
    { query: write.insert(b).values({ shop, orderId, ...owed, at: now }) },
    {
      query: write
        .update(v)
        .set({ stock: sql`${v.stock}` })
        .where(and(eq(v.shop, shop), eq(v.id, variantId), sql`${all} <= ${most}`)),
      guard: { rows: 1, otherwise: 'out_of_stock' },
    },
  ];
}

/**
 * Statements, after one that raised the stock of a variant: what nobody holds goes to the orders that have waited for
 * it longest, each with a movement and an event that its subject says the order of. `batch` names these and must be new.
 */
export function fillBackorders(
  store: Store,
  shop: string,
  variantId: string,
  { batch, by, conversation, now }: { batch: string; by: string; conversation: string | null; now: Date },
): Statement[] {
  const { write, t } = store;
  const { variants: v, stockBackorders: b, stockMovements: m, outbox: o } = t;
  const one = and(eq(v.shop, shop), eq(v.id, variantId));
  const theirs = and(eq(b.shop, shop), eq(b.variantId, variantId));
  const free = sql`(select ${v.stock} from ${v} where ${one}) - ${heldUnits(store, { shop, now }, variantId)}`;
  const queue = sql`select ${b.orderId} as "order_id", ${b.waiting} as "waiting", sum(${b.waiting}) over (order by ${b.at}, ${b.orderId}) as "up_to", ${free} as "free" from ${b} where ${theirs}`;
  const goes = sql`select "order_id", "up_to" - "waiting" as "before", case when "up_to" <= "free" then "waiting" else "free" - ("up_to" - "waiting") end as "goes" from (${queue}) as "queue" where "up_to" - "waiting" < "free"`;
  const movement = (id: unknown) => and(eq(m.shop, shop), sql`${m.id} = ${id}`);
  const prefix = `${batch}:`;
  const inBatch = and(
    eq(m.shop, shop),
    eq(m.variantId, variantId),
    sql`substr(${m.id}, 1, ${prefix.length}) = ${prefix}`,
  );
  return [
    {
      query: write.insert(m).select(
        // In the order of the table's columns.
        sql`select ${shop}, ${prefix} || "order_id", ${variantId}, -"goes", (select ${v.stock} from ${v} where ${one}) - "before" - "goes", ${'sold'}, 'order ' || "order_id", ${by}, ${sql.param(conversation, m.conversation)}, ${sql.param(now, m.at)} from (${goes}) as "filled"`,
      ),
    },
    {
      // "change" is negative.
      query: write
        .update(b)
        .set({
          waiting: sql`${b.waiting} + coalesce((select ${m.change} from ${m} where ${movement(sql`${prefix} || ${b.orderId}`)}), 0)`,
        })
        .where(theirs),
    },
    { query: write.delete(b).where(and(theirs, eq(b.waiting, 0))) },
    {
      query: write
        .insert(o)
        .select(
          sql`select ${shop}, "id", "subject", (select coalesce(max(${o.n}), 0) + 1 from ${o} where ${eq(o.shop, shop)} and ${o.subject} = "filled"."subject"), ${'order.backorder_filled'}, ${sql.param({ variant: variantId }, o.data)}, ${sql.param(now, o.at)}, ${sql.param(false, o.addressed)} from (select ${m.id} as "id", 'order/' || substr(${m.id}, ${prefix.length + 1}) as "subject" from ${m} where ${inBatch}) as "filled"`,
        ),
    },
    {
      query: write
        .update(v)
        .set({ stock: sql`${v.stock} + coalesce((select sum(${m.change}) from ${m} where ${inBatch}), 0)` })
        .where(one)
        .returning({ stock: v.stock }),
    },
  ];
}
