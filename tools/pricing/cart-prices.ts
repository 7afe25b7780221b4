import type { CartRow } from '../cart/read-cart.ts';
import type { ToolContext } from '../tool.ts';
import { dayIn } from './day.ts';
import { listsInForce, unitPrice, type Buyer } from './unit-price.ts';

/** The lines of a cart with what they cost before discounts. */
export function cartPrices({ shop, catalog, now }: ToolContext, rows: readonly CartRow[], buyer: Buyer) {
  const inForce = listsInForce(catalog.priceLists, buyer, shop.currency, dayIn(shop.timezone, now));
  return rows.map((row) => ({
    ...row,
    listMinor: unitPrice(inForce, row.variant, row.quantity).minor * row.quantity,
  }));
}
