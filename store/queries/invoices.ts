import { and, asc, eq, sql } from 'drizzle-orm';
import type { Store } from '../open-store.ts';
import { prepareOnce } from '../prepare-once.ts';
import type { Tables } from '../schema/schema.ts';
import type { ShopDocument } from '../shop-document.ts';

export type Invoice = Tables['invoices']['$inferSelect'];

const prepared = prepareOnce(({ read, t: { invoices: i } }) => {
  const ofShop = eq(i.shop, sql.placeholder('shop'));
  const select = () => read.select().from(i);
  return {
    byNumber: select()
      .where(and(ofShop, eq(i.number, sql.placeholder('number'))))
      .prepare(),
    ofOrder: select()
      .where(and(ofShop, eq(i.orderId, sql.placeholder('order'))))
      .orderBy(asc(i.issuedAt), asc(i.n))
      .prepare(),
  };
});

/** One invoice or credit note. Whose it is, is for the caller to check. */
export async function invoiceByNumber(
  store: Store,
  shop: string,
  number: string,
): Promise<Invoice | undefined> {
  const [row] = await prepared(store).byNumber.execute({ shop, number });
  return row;
}

/** The invoice of an order and its credit notes, oldest first; none where it has no invoice yet. */
export async function invoicesOfOrder(store: Store, shop: string, order: string): Promise<Invoice[]> {
  const rows = await prepared(store).ofOrder.execute({ shop, order });
  const rank = { invoice: 0, credit_note: 1 };
  return rows.sort((a, b) => rank[a.kind] - rank[b.kind]);
}

/** An issued document as it stands on paper. */
export function documentOf({ number, content }: Invoice): ShopDocument {
  return { ...content, number };
}
