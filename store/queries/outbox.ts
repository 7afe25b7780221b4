import { and, asc, eq, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import type { Tables } from '../schema/schema.ts';
import type { Statement } from '../statements.ts';

export type OutboxRow = Tables['outbox']['$inferSelect'];
export type Delivery = Tables['deliveries']['$inferSelect'];

/** Events that nobody has looked at yet, those of a subject in their order. */
export async function newEvents({ read, t: { outbox: o } }: Store, most: number): Promise<OutboxRow[]> {
  // Written out, so that the index of new events serves it.
  return read
    .select()
    .from(o)
    .where(sql`not ${o.addressed}`)
    .orderBy(asc(o.shop), asc(o.subject), asc(o.n))
    .limit(most);
}

/** Statements: the event is on its way to these subscribers; refused as `addressed_before` where it was already. */
export function address(
  { write, t: { outbox: o, deliveries: d } }: Store,
  { shop, id: eventId, subject, n }: OutboxRow,
  subscribers: readonly string[],
  now: Date,
): Statement[] {
  const its = and(eq(o.shop, shop), eq(o.id, eventId), eq(o.addressed, false));
  const rows = subscribers.map((subscriber) => ({ shop, eventId, subscriber, subject, n, state: 'due' as const, dueAt: now })); // prettier-ignore
  return [
    {
      query: write.update(o).set({ addressed: true }).where(its),
      guard: { rows: 1, otherwise: 'addressed_before' },
    },
    ...(rows.length > 0 ? [{ query: write.insert(d).values(rows) }] : []),
  ];
}

/** Deliveries that may be made now: due, in nobody's hands, and nothing of the same subject to the same subscriber is before them. */
export async function dueDeliveries(
  { read, t: { deliveries: d, outbox: o } }: Store,
  now: Date,
  most: number,
): Promise<{ delivery: Delivery; event: OutboxRow }[]> {
  const earlier = sql`exists (select 1 from ${d} as e where e.shop = ${d.shop} and e.subscriber = ${d.subscriber}
    and e.subject = ${d.subject} and e.n < ${d.n} and e.state = 'due')`;
  return read
    .select({ delivery: d, event: o })
    .from(d)
    .innerJoin(o, and(eq(o.shop, d.shop), eq(o.id, d.eventId)))
    .where(
      and(
        sql`${d.state} = 'due'`,
        lte(d.dueAt, now),
        or(isNull(d.leasedUntil), lt(d.leasedUntil, now)),
        sql`not ${earlier}`,
      ),
    )
    .orderBy(asc(d.dueAt))
    .limit(most);
}

/** Statement: takes a delivery into somebody's hands until then; refused as `leased` where somebody else has it or it is over. */
export function lease(
  { write, t: { deliveries: d } }: Store,
  delivery: Delivery,
  { by, now, until }: { by: string; now: Date; until: Date },
): Statement {
  const free = or(isNull(d.leasedUntil), lt(d.leasedUntil, now));
  return {
    query: write
      .update(d)
      .set({ leasedBy: by, leasedUntil: until })
      .where(and(itself(d, delivery), eq(d.state, 'due'), free)),
    guard: { rows: 1, otherwise: 'leased' },
  };
}

/** Statement: ends one's own hold of a delivery, with what came of it. Somebody who took it over meanwhile keeps it. */
export function endLease(
  { write, t: { deliveries: d } }: Store,
  delivery: Delivery,
  by: string,
  came: Pick<Delivery, 'state' | 'attempts' | 'dueAt' | 'problem'>,
): Statement {
  return {
    query: write
      .update(d)
      .set({ ...came, leasedBy: null, leasedUntil: null })
      .where(and(itself(d, delivery), eq(d.leasedBy, by))),
  };
}

function itself(d: Tables['deliveries'], { shop, eventId, subscriber }: Delivery) {
  return and(eq(d.shop, shop), eq(d.eventId, eventId), eq(d.subscriber, subscriber));
}

/** Statement: forgets events of before then that everybody has been told of; what is due or dead stays. */
export function forgetDelivered({ write, t: { outbox: o, deliveries: d } }: Store, before: Date): Statement {
  const untold = sql`exists (select 1 from ${d} where ${d.shop} = ${o.shop} and ${d.eventId} = ${o.id} and ${d.state} <> 'done')`;
  return { query: write.delete(o).where(and(lt(o.at, before), eq(o.addressed, true), sql`not ${untold}`)) };
}

/** How many deliveries wait, and how many were given up. */
export async function outboxCounts({ read, t: { outbox: o, deliveries: d } }: Store) {
  return {
    due: (await read.$count(d, sql`${d.state} = 'due'`)) + (await read.$count(o, sql`not ${o.addressed}`)),
    dead: await read.$count(d, sql`${d.state} = 'dead'`),
  };
}
