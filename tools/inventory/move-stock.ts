import { sql, type SQL } from 'drizzle-orm';
import type { MovementKind } from '../../store/records.ts';
import type { Statement } from '../../store/statements.ts';
import type { Person } from '../person.ts';
import type { ToolContext } from '../tool.ts';

/** Who did something, for the books: "guest", "customer ada", "staff rosa". */
export function personText(person: Person): string {
  return person.kind === 'guest' ? 'guest' : `${person.kind} ${person.id}`;
}

/**
 * Statement, after the one that changed the stock of a variant: writes the change down with its kind, who did it, why in
 * words ("order W000005") and what is left.
 */
export function noteMovement(
  { store, shop, newId, person, conversation, now }: ToolContext,
  variantId: string,
  change: number | SQL<number>,
  kind: MovementKind,
  reason: string,
): Statement {
  const { variants: v, stockMovements } = store.t;
  const stockAfter = sql<number>`(select ${v.stock} from ${v} where ${v.shop} = ${shop.id} and ${v.id} = ${variantId})`;
  return {
    query: store.write.insert(stockMovements).values({
      shop: shop.id,
      id: newId(),
      variantId,
      change,
      stockAfter,
      kind,
      reason,
      by: personText(person),
      conversation,
      at: now,
    }),
  };
}
