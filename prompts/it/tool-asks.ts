import { accountAsks } from './tool-asks-accounts.ts';
import { pricingAsks } from './tool-asks-pricing.ts';
import { cartAsks } from './tool-asks-cart.ts';
import { catalogAsks } from './tool-asks-catalog.ts';
import { changeAsks } from './tool-asks-changes.ts';
import { orderAsks } from './tool-asks-orders.ts';
import { stockAsks } from './asks-stock.ts';
import { deskAsks } from './tool-asks-desk.ts';

/** How people ask for each tool in Italian; slots as in the tools' own asks. */
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
