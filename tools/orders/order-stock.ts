import { oweUnits } from '../../store/queries/backorders.ts';
import { heldUnits, type Reservation } from '../../store/queries/reservations.ts';
import { takeStock } from '../../store/queries/stock.ts';
import type { Statement } from '../../store/statements.ts';
import { freeStock } from '../inventory/free-stock.ts';
import { letGoOfStock } from '../inventory/hold-stock.ts';
import { backorderRule } from '../inventory/later.ts';
import { noteMovement } from '../inventory/move-stock.ts';
import type { Refusal } from '../rules/rule.ts';
import type { ToolContext } from '../tool.ts';
import type { CheckoutPlan } from './plan-checkout.ts';

type Sold = Pick<CheckoutPlan, 'quote' | 'later'>;

/** What an order takes out of stock and what it lets come later, by variant, sorted as every list that touches several. */
export function unitsOf(
  { shop, catalog }: Pick<ToolContext, 'shop' | 'catalog'>,
  { quote, later = [] }: Sold,
): (Reservation & { most: number; days: [number, number] })[] {
  return [...quote.lines]
    .sort((a, b) => (a.variant < b.variant ? -1 : 1))
    .map(({ product, variant, quantity }) => {
      const owed = later.find((one) => one.variant === variant);
      const rule = backorderRule(shop, catalog.product(product) ?? { facets: {} });
      const units = owed?.units ?? 0;
      return {
        variantId: variant,
        quantity: quantity - units,
        later: units,
        most: rule?.most ?? 0,
        days: owed?.days ?? [0, 0],
      };
    });
}

/**
 * Statements: an order takes its units and uses up what was set aside for it; refused as `out_of_stock` where what others
 * do not hold is too little.
 */
export function takeForOrder(ctx: ToolContext, order: string, sold: Sold): Statement[] {
  const { store, shop, conversation, now } = ctx;
  const holder = { shop: shop.id, conversation, now };
  return [
    ...unitsOf(ctx, sold).flatMap(({ variantId, quantity, later, most, days: [daysFrom, daysTo] }) => [
      ...(quantity > 0
        ? [
            takeStock(store, shop.id, variantId, quantity, heldUnits(store, holder, variantId)),
            noteMovement(ctx, variantId, -quantity, 'sold', `order ${order}`),
          ]
        : []),
      ...(later > 0
        ? oweUnits(store, holder, { orderId: order, variantId, waiting: later, daysFrom, daysTo, most })
        : []),
    ]),
    ...letGoOfStock(ctx),
  ];
}

/** What is too little now. */
export async function soldOut(ctx: ToolContext, { quote, later = [] }: Sold): Promise<Refusal> {
  const now = await freeStock(
    ctx,
    quote.lines.map(({ variant }) => variant),
  );
  const free = (variant: string) => now.get(variant) ?? { free: 0, held: 0 };
  const owed = (variant: string) => later.find((one) => one.variant === variant)?.units ?? 0;
  const short = quote.lines.find(({ variant, quantity }) => free(variant).free < quantity - owed(variant));
  const line = short ?? quote.lines[0];
  const { free: stock, held } = free(line?.variant ?? '');
  const facts = { title: line?.title, stock };
  if (held > 0) return { refused: stock === 0 ? 'all_held' : 'not_enough_free', facts: { ...facts, held } };
  return { refused: stock === 0 ? 'sold_out' : 'not_enough_stock', facts };
}
