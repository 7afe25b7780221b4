import type { Statement } from '../../store/statements.ts';
import { numberTaken, seriesFor } from '../invoices/number-series.ts';
import { invoiceContent } from '../invoices/invoice-content.ts';
import { buyerOf, invoiceStatements } from '../invoices/issue.ts';
import type { CheckoutPlan } from '../orders/plan-checkout.ts';
import type { Refusal } from '../rules/rule.ts';
import type { ToolContext } from '../tool.ts';
import { bookEntry } from './book-entry.ts';
import { onAccount, payOnAccount } from './on-account.ts';

/** Statements: an order that goes on account is invoiced at once and owed, within the limit; none for other orders. */
export async function chargeStatements(
  ctx: ToolContext,
  { quote, address, payment }: CheckoutPlan,
  orderId: string,
): Promise<Statement[]> {
  const { person, shop, store, now } = ctx;
  if (payment.method !== onAccount || person.kind !== 'customer' || !shop.seller) return [];
  const customerId = person.id;
  const { delivery, tax, totalMinor } = quote;
  const order = {
    id: orderId,
    customerId,
    placedAt: now.toISOString(),
    shippingAddress: address,
    delivery: delivery ? { id: delivery.id, name: delivery.name, priceMinor: delivery.priceMinor } : null,
    tax: tax ?? null,
    totalMinor,
    lines: quote.lines.map((line) => ({
      title: line.name,
      options: line.options,
      quantity: line.quantity,
      unitPriceMinor: line.unitMinor,
      totalMinor: line.totalMinor,
    })),
    payments: [],
  };
  const content = invoiceContent(shop, shop.seller, order, await buyerOf(ctx, order), now);
  const { number } = numberTaken(store, shop.id, seriesFor(shop, 'invoice', now));
  return [
    ...invoiceStatements(ctx, order, content),
    ...bookEntry(
      ctx,
      { customerId, kind: 'invoice', amountMinor: totalMinor, invoice: number, orderId },
      { withinLimit: true },
    ),
  ];
}

/** Why an order that was within the limit a moment ago is not any more. */
export async function overLimit(ctx: ToolContext, { quote, payment }: CheckoutPlan): Promise<Refusal> {
  const now = await payOnAccount(ctx, onAccount, quote.totalMinor);
  if (!now?.credit?.over) return { refused: 'payment_declined', facts: { label: payment.label } };
  return { refused: 'over_credit_limit', facts: { ...now.credit.over, totalMinor: quote.totalMinor } };
}
