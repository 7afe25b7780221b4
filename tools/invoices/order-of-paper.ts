import { invoiceByNumber } from '../../store/queries/invoices.ts';
import type { ToolContext } from '../tool.ts';

/**
 * The order that a number of an invoice or credit note belongs to; undefined where it is none of these. Whether the
 * person may know of that order is for `findOrder` to say.
 */
export async function orderOfPaper(
  { store, shop }: ToolContext,
  number: string | undefined,
): Promise<string | undefined> {
  if (number === undefined) return undefined;
  const said = number.trim();
  for (const spelling of new Set([said, said.toUpperCase()])) {
    const found = await invoiceByNumber(store, shop.id, spelling);
    if (found) return found.orderId;
  }
  return undefined;
}
