import { accountAsks } from './tool-asks-accounts.ts';
import { pricingAsks } from './tool-asks-pricing.ts';
import { cartAsks } from './asks-cart.ts';
import { catalogAsks } from './asks-catalog.ts';
import { changeAsks } from './asks-changes.ts';
import { orderAsks } from './asks-orders.ts';
import { stockAsks } from './asks-stock.ts';
import { deskAsks } from './tool-asks-desk.ts';

/** How people ask for each tool in Spanish. */
export const toolAsks: Record<string, readonly string[]> = {
  ...deskAsks,
  ...catalogAsks,
  ...cartAsks,
  ...orderAsks,
  ...stockAsks,
  ...accountAsks,
  ...changeAsks,
  ...pricingAsks,
};
