import { and, eq, sql } from 'drizzle-orm';
import { fillBackorders } from '../../store/queries/backorders.ts';
import { trimReservations } from '../../store/queries/reservations.ts';
import { returnStock } from '../../store/queries/stock.ts';
import type { MovementKind } from '../../store/records.ts';
import type { Statement } from '../../store/statements.ts';
import type { ToolContext } from '../tool.ts';
import { noteMovement, personText } from './move-stock.ts';

type Why = { kind: MovementKind; reason: string };

/** Statements: units come into stock and are written down; orders that wait for them get theirs, the oldest first. */
export function arrive(ctx: ToolContext, variantId: string, units: number, why: Why): Statement[] {
  return [
    returnStock(ctx.store, ctx.shop.id, variantId, units),
    noteMovement(ctx, variantId, units, why.kind, why.reason),
    ...fill(ctx, variantId),
  ];
}

/**
 * Statements: units of an order go back. Those it still waits for are the first: they are owed no more. The others go
 * into stock and on to other orders.
 */
export function comeBack(
  ctx: ToolContext,
  orderId: string,
  variantId: string,
  units: number,
  why: Why,
): Statement[] {
  const { store, shop } = ctx;
  const { stockBackorders: b } = store.t;
  const owed = and(eq(b.shop, shop.id), eq(b.orderId, orderId), eq(b.variantId, variantId));
  const waiting = sql`coalesce((select ${b.waiting} from ${b} where ${owed}), 0)`;
  const back = sql<number>`(case when ${waiting} < ${units} then ${units} - ${waiting} else 0 end)`;
  const left = sql<number>`(case when ${b.waiting} > ${units} then ${b.waiting} - ${units} else 0 end)`;
  return [
    returnStock(store, shop.id, variantId, back),
    noteMovement(ctx, variantId, back, why.kind, why.reason),
    { query: store.write.update(b).set({ waiting: left }).where(owed) },
    { query: store.write.delete(b).where(and(owed, eq(b.waiting, 0))) },
    ...fill(ctx, variantId),
  ];
}

/**
 * Statements, after those that changed the stock of a variant for another reason than an order: what came in goes to the
 * orders that wait for it, and what went is no longer held for anybody.
 */
export function settleStock(ctx: ToolContext, variantId: string, change: number): Statement[] {
  if (change > 0) return fill(ctx, variantId);
  const { store, shop, now } = ctx;
  return change < 0 ? [trimReservations(store, shop.id, variantId, now)] : [];
}

/** How many units `settleStock`, the last of a list, passed on to orders, of a stock that was `after` before it. */
export function filledBy(rows: readonly unknown[][], after: number): number {
  // Guarantee: the last statement of `fillBackorders` returns the stock; the others return nothing.
  const [last] = (rows.at(-1) ?? []) as { stock?: number }[];
  return last?.stock === undefined ? 0 : after - last.stock;
}

/** Statements, after those that raised the stock of a variant: orders that wait for it get theirs. */
function fill({ store, shop, newId, person, conversation, now }: ToolContext, variantId: string) {
  return fillBackorders(store, shop.id, variantId, {
    batch: newId(),
    by: personText(person),
    conversation,
    now,
  });
}
