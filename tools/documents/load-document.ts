import type { Store } from '../../store/open-store.ts';
import { documentOf, invoiceByNumber } from '../../store/queries/invoices.ts';
import type { ShopDocument } from '../../store/shop-document.ts';
import type { DocumentKey } from './document-link.ts';

type Load = (store: Store, shop: string, number: string) => Promise<ShopDocument | undefined>;

/** Where each kind of document is kept. A new kind is one line here. */
const loads: Partial<Record<DocumentKey['kind'], Load>> = {
  issued: async (store, shop, number) => {
    const row = await invoiceByNumber(store, shop, number);
    return row && documentOf(row);
  },
};

/** The document a link opens, or undefined where the shop has none of that number. Asks nobody who they are. */
export async function loadDocument(
  store: Store,
  shop: string,
  { kind, number }: Pick<DocumentKey, 'kind' | 'number'>,
): Promise<ShopDocument | undefined> {
  return loads[kind]?.(store, shop, number);
}
