import { and, eq } from 'drizzle-orm';
import { orderById } from '../../store/queries/orders.ts';
import type { ToolContext } from '../tool.ts';

/**
 * Carries out at the provider what an order's payment rows say is still to do: takes what was only authorised, gives
 * back what is to be refunded. Keys are made of the order and the row, so doing it again never moves money twice.
 * A provider that cannot be reached leaves the row as it is, to be settled later. Returns how many are left.
 */
export async function settlePayments(
  { store, shop, payments }: Pick<ToolContext, 'store' | 'shop' | 'payments'>,
  orderId: string,
): Promise<{ due: number }> {
  const order = await orderById(store, shop.id, orderId);
  const { payments: p } = store.t;
  let due = 0;
  for (const { n, kind, state, reference, amountMinor } of order?.payments ?? []) {
    if (state !== 'authorised' || reference === null) continue;
    const request = { shop: shop.id, key: `${orderId}/${n}`, reference };
    try {
      await (kind === 'payment' ? payments.capture(request) : payments.refund({ ...request, amountMinor }));
    } catch {
      due += 1;
      continue;
    }
    const row = and(eq(p.shop, shop.id), eq(p.orderId, orderId), eq(p.n, n), eq(p.state, 'authorised'));
    await store.apply([{ query: store.write.update(p).set({ state: 'captured' }).where(row) }]);
  }
  return { due };
}
