import { asc } from 'drizzle-orm';
import type { Store } from './open-store.ts';

/** What is in the store that money, goods or promises hang on, for tests to compare. */
export async function booksOf({ read, readTogether, t }: Store) {
  const [variants, movements, orders, lines, payments, methods, carts, messages, turns, ledger] =
    await readTogether([
      read.select().from(t.variants).orderBy(asc(t.variants.shop), asc(t.variants.id)),
      read.select().from(t.stockMovements),
      read.select().from(t.orders).orderBy(asc(t.orders.shop), asc(t.orders.position)),
      read.select().from(t.orderLines).orderBy(asc(t.orderLines.orderId), asc(t.orderLines.lineNo)),
      read.select().from(t.payments).orderBy(asc(t.payments.orderId), asc(t.payments.n)),
      read
        .select()
        .from(t.paymentMethods)
        .orderBy(asc(t.paymentMethods.customerId), asc(t.paymentMethods.id)),
      read.select().from(t.cartLines).orderBy(asc(t.cartLines.conversation), asc(t.cartLines.variantId)),
      read.select().from(t.messages).orderBy(asc(t.messages.conversation), asc(t.messages.n)),
      read.select().from(t.turns),
      read.select().from(t.ledger),
    ]);
  const moved = (shop: string, variant: string) =>
    movements
      .filter((row) => row.shop === shop && row.variantId === variant)
      .reduce((sum, { change }) => sum + change, 0);
  return {
    stock: variants.map(({ shop, id, stock }) => ({ shop, id, stock, moved: moved(shop, id) })),
    orders: orders.map(({ shop, id, customerId, status, totalMinor }) => ({
      id,
      shop,
      customerId,
      status,
      totalMinor,
      lines: lines
        .filter((line) => line.shop === shop && line.orderId === id)
        .map(({ variantId, quantity, unitPriceMinor }) => ({ variantId, quantity, unitPriceMinor })),
      payments: payments
        .filter((payment) => payment.shop === shop && payment.orderId === id)
        .map(({ kind, amountMinor, paymentMethodId, state }) => ({
          kind,
          amountMinor,
          paymentMethodId,
          state,
        })),
    })),
    balances: methods.map(({ customerId, id, balanceMinor }) => ({ customerId, id, balanceMinor })),
    carts: carts.map(({ conversation, variantId, quantity }) => ({ conversation, variantId, quantity })),
    messages: messages.map(({ conversation, n, role, text, messageId }) => ({
      conversation,
      n,
      role,
      text,
      messageId,
    })),
    turns: turns.length,
    /** Writes that were begun and never ended. */
    unfinished: ledger.filter(({ status }) => status === 'claimed').length,
  };
}

/**
 * The books and what was said, to compare a conversation that was disturbed with one that was not: a run that died may
 * use up an order number, and a cart that is told again is the one there is by then.
 */
export async function booksAndWords(store: Store) {
  const { messages, orders, ...books } = await booksOf(store);
  const words = (text: string) =>
    text.replaceAll(/\b[A-Z]-?\d{4,}\b/g, 'an order').replaceAll(/(?<=That comes to )\S+/g, 'a sum');
  return {
    ...books,
    orders: orders.map((order) => ({ ...order, id: 'an order' })),
    messages: messages.map((row) => ({ ...row, text: words(row.text) })),
  };
}
