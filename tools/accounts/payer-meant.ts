import { invoicesOfOrder } from '../../store/queries/invoices.ts';
import { orderOfPaper } from '../invoices/order-of-paper.ts';
import { findOrder } from '../orders/find-order.ts';
import type { Refusal } from '../rules/rule.ts';
import { isQuestion, isRefusal, type Question, type ToolContext } from '../tool.ts';
import type { OrderRef } from '../wish.ts';
import { findAccount, type AccountHolder } from './find-account.ts';

/**
 * Who paid, by the invoice named (by its own number or its order's) or by name; where both are said they must agree, so
 * that no money goes to the account of somebody else.
 */
export async function payerMeant(
  ctx: ToolContext,
  text: string | undefined,
  ref: OrderRef | undefined,
): Promise<{ one: AccountHolder & { invoice?: string } } | Question | Refusal> {
  if (ref?.number === undefined) return findAccount(ctx, text);
  const number = (await orderOfPaper(ctx, ref.number)) ?? ref.number;
  const order = await findOrder(ctx, { number }, 'order');
  if (isQuestion(order)) return order;
  if (isRefusal(order)) return { refused: 'no_such_invoice', facts: { number: ref.number } };
  const issued = await invoicesOfOrder(ctx.store, ctx.shop.id, order.one.id);
  const invoice = issued.find(({ kind }) => kind === 'invoice');
  if (!invoice?.customerId) return { refused: 'no_such_invoice', facts: { number: ref.number } };
  const holder = await findAccount(ctx, invoice.customerId);
  if (isRefusal(holder) || isQuestion(holder))
    return { refused: 'not_on_account', facts: { invoice: invoice.number } };
  const named = text === undefined ? undefined : await findAccount(ctx, text);
  if (named && 'one' in named && named.one.id !== holder.one.id)
    return { refused: 'invoice_of_other', facts: { invoice: invoice.number, name: named.one.name } };
  return { one: { ...holder.one, invoice: invoice.number } };
}
