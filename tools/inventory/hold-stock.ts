import { dropReservations, reserve, type Reservation } from '../../store/queries/reservations.ts';
import type { Say } from '../../prompts/say.ts';
import type { Statement } from '../../store/statements.ts';
import type { ToolContext } from '../tool.ts';

/**
 * Statements: the units of a proposal are set aside for this conversation, instead of what it held before, as long as
 * the shop's rule says; none where the shop sets nothing aside.
 */
export function holdStock(
  { store, shop, conversation, now }: ToolContext,
  units: readonly (Reservation & { most?: number })[],
  key: string,
): Statement[] {
  const minutes = shop.rules?.reservationMinutes;
  if (minutes === undefined) return [];
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  return reserve(store, { shop: shop.id, conversation, now }, units, { key, expiresAt });
}

/** Statements: this conversation holds nothing any more, or nothing for this one proposal. */
export function letGoOfStock(
  { store, shop, conversation }: Pick<ToolContext, 'store' | 'shop' | 'conversation'>,
  key?: string,
): Statement[] {
  if (shop.rules?.reservationMinutes === undefined) return [];
  return [dropReservations(store, { shop: shop.id, conversation }, key)];
}

/** How long what is proposed is set aside, as a fact of the confirmation. */
export function heldFacts({ shop, words }: Say): { label: string; value: string }[] {
  const minutes = shop.rules?.reservationMinutes;
  return minutes === undefined
    ? []
    : [{ label: words.stock.heldLabel(), value: words.stock.minutes({ minutes }) }];
}
