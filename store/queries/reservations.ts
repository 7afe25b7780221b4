import { and, eq, gt, gte, inArray, lte, ne, sql, type SQL } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import { prepareOnce } from '../prepare-once.ts';
import type { Statement } from '../statements.ts';

/** The conversation that asks, and when: what it holds itself is free for it. */
export type Holder = { shop: string; conversation: string; now: Date };

/** Units of one variant that are set aside, and until when. `later` are not in stock yet. */
export type Reservation = { variantId: string; quantity: number; later: number };

/** How many variants one prepared query asks for. */
const sizes = [1, 8, 32, 128];
const most = 128;

const heldQueries = prepareOnce(({ read, t: { stockReservations: r } }) => {
  const given = sql.placeholder;
  const ofSize = (size: number) =>
    read
      .select({
        id: r.variantId,
        held: sql<number>`sum(${r.quantity})`.mapWith(Number),
        later: sql<number>`sum(${r.later})`.mapWith(Number),
      })
      .from(r)
      .where(
        and(
          eq(r.shop, given('shop')),
          inArray(
            r.variantId,
            Array.from({ length: size }, (_, at) => given(`id${at}`)),
          ),
          ne(r.conversation, given('conversation')),
          // Encoded by the column's own rule, which a comparison does not do for a bare placeholder.
          gt(r.expiresAt, sql`${sql.param(given('now'), r.expiresAt)}`),
        ),
      )
      .groupBy(r.variantId)
      .prepare();
  return Object.fromEntries(sizes.map((size) => [size, ofSize(size)]));
});

/** What other conversations hold of these variants now; a variant nobody holds is not in the map. */
export async function heldByOthers(
  store: Store,
  { shop, conversation, now }: Holder,
  variantIds: readonly string[],
): Promise<Map<string, { held: number; later: number }>> {
  const found = new Map<string, { held: number; later: number }>();
  for (let from = 0; from < variantIds.length; from += most) {
    const ids = variantIds.slice(from, from + most);
    const size = sizes.find((n) => n >= ids.length) ?? most;
    // Padded with the last one, so that a handful of prepared queries serves every number.
    const values = Array.from({ length: size }, (_, at) => [`id${at}`, ids[Math.min(at, ids.length - 1)]]);
    const given = { shop, conversation, now, ...Object.fromEntries(values) };
    for (const { id, held, later } of await heldQueries(store)[size]!.execute(given)) {
      found.set(id, { held, later });
    }
  }
  return found;
}

/** SQL: units of a variant that are held at a moment; those of one conversation left out, where one is named. */
export function heldUnits(
  { t: { stockReservations: r } }: Store,
  { shop, now, conversation }: Omit<Holder, 'conversation'> & { conversation?: string },
  variantId: string,
  what: 'quantity' | 'later' = 'quantity',
): SQL<number> {
  const others = conversation === undefined ? undefined : ne(r.conversation, conversation);
  const live = and(eq(r.shop, shop), eq(r.variantId, variantId), gt(r.expiresAt, now), others);
  return sql<number>`(select coalesce(sum(${r[what]}), 0) from ${r} where ${live})`;
}

/** SQL: units of a variant that orders wait for. */
export function waitingUnits({ t: { stockBackorders: b } }: Store, shop: string, variantId: string) {
  const waiting = and(eq(b.shop, shop), eq(b.variantId, variantId));
  return sql<number>`(select coalesce(sum(${b.waiting}), 0) from ${b} where ${waiting})`;
}

/** Statement: the conversation holds nothing any more, or nothing for this one key. */
export function dropReservations(
  { write, t: { stockReservations: r } }: Store,
  { shop, conversation }: Pick<Holder, 'shop' | 'conversation'>,
  key?: string,
): Statement {
  const theirs = and(eq(r.shop, shop), eq(r.conversation, conversation));
  return { query: write.delete(r).where(key === undefined ? theirs : and(theirs, eq(r.key, key))) };
}

/** Statement: forgets what expired by `now`. It held nothing any more; this only keeps the table small. */
export function forgetReservations(
  { write, t: { stockReservations: r } }: Store,
  shop: string,
  now: Date,
): Statement {
  return { query: write.delete(r).where(and(eq(r.shop, shop), lte(r.expiresAt, now))) };
}

/**
 * Statements: the conversation holds exactly these units until `expiresAt`, instead of what it held before; refused as
 * `held` where others hold too much of what there is.
 */
export function reserve(
  store: Store,
  { shop, conversation, now }: Holder,
  units: readonly (Reservation & { most?: number })[],
  { key, expiresAt }: { key: string; expiresAt: Date },
): Statement[] {
  const { write, t } = store;
  const { variants: v, stockReservations: r } = t;
  const sorted = [...units].sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
  return [
    forgetReservations(store, shop, now),
    dropReservations(store, { shop, conversation }),
    ...sorted.flatMap(({ variantId, quantity, later, most: mostLater }): Statement[] => {
      const there = gte(v.stock, sql`${heldUnits(store, { shop, now }, variantId)}`);
      const owed = sql`${heldUnits(store, { shop, now }, variantId, 'later')} + ${waitingUnits(store, shop, variantId)}`;
      const fits = later > 0 ? sql`${owed} <= ${mostLater ?? 0}` : undefined;
      return [
        {
          query: write
            .insert(r)
            .values({ shop, conversation, variantId, quantity, later, key, at: now, expiresAt }),
        },
        {
          query: write
            .update(v)
            .set({ stock: sql`${v.stock}` })
            .where(and(eq(v.shop, shop), eq(v.id, variantId), there, fits)),
          guard: { rows: 1, otherwise: 'held' },
        },
      ];
    }),
  ];
}

/**
 * Statement, after one that took stock away for another reason than an order: what is held beyond what is left is let
 * go, the newest first. What is on the shelf counts; who held it is told at their yes.
 */
export function trimReservations(
  { write, t: { variants: v, stockReservations: r } }: Store,
  shop: string,
  variantId: string,
  now: Date,
): Statement {
  const live = and(eq(r.shop, shop), eq(r.variantId, variantId), gt(r.expiresAt, now));
  const held = sql`select ${r.conversation} as "holder", sum(${r.quantity}) over (order by ${r.at}, ${r.conversation}) as "up_to" from ${r} where ${live}`;
  const stock = sql`(select ${v.stock} from ${v} where ${and(eq(v.shop, shop), eq(v.id, variantId))})`;
  const beyond = sql`(select "holder" from (${held}) as "held" where "up_to" > ${stock})`;
  return {
    query: write
      .delete(r)
      .where(and(eq(r.shop, shop), eq(r.variantId, variantId), sql`${r.conversation} in ${beyond}`)),
  };
}
