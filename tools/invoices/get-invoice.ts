import { z } from 'zod';
import type { Say } from '../../prompts/say.ts';
import { documentOf, invoicesOfOrder } from '../../store/queries/invoices.ts';
import { orderById } from '../../store/queries/orders.ts';
import { onAccount } from '../accounts/on-account.ts';
import { readStanding } from '../accounts/read-standing.ts';
import { findOrder } from '../orders/find-order.ts';
import { invoiceAllowed, type Invoiceable } from '../rules/invoice-allowed.ts';
import { orderSlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal } from '../tool.ts';
import { issueMissing } from './issue.ts';
import { orderOfPaper } from './order-of-paper.ts';
import { paperCard, paperTitle, paperView, viewPaper, type PaperView } from './view-paper.ts';

export const getInvoice = defineTool({
  name: 'get_invoice',
  about:
    'Gives the invoice of an order, and its credit notes, as a page and a PDF to keep; makes it where there is none yet.',
  asks: [
    'invoice please',
    'my invoice',
    'send me the invoice',
    'send me the invoice of my last order',
    'i need an invoice',
    'i need an invoice for {order}',
    'can i have an invoice for my order',
    'could you send me the invoice for {order} please',
    'i need a receipt for {order}',
    'a receipt please',
    'give me the receipt of my last order',
    'where is the invoice for {order}',
    'print the invoice for {order}',
    'download the invoice',
    'can i get a receipt for {order}',
    'i want the invoice as a pdf',
    'invoice for the order with the {item}',
    'the bill for {order} please',
    'please send the bill for my last order',
    'my accountant needs the invoice of order {order}',
    'i need a vat receipt',
    'make out an invoice for {order}',
    'proof of purchase for {order}',
    'the credit note for {order}',
    'send me the credit note',
    'i need the paperwork for {order}',
  ],
  access: ['guest', 'customer', 'viewer'],
  effect: 'draft',
  input: z.object({ order: orderSlot().optional() }),
  output: z.object({ order: z.string(), papers: z.array(paperView) }),
  rules: [invoiceAllowed],
  plan: async (ctx, wish) => {
    const ref = wish.order ?? (ctx.seen.order === undefined ? {} : { focus: true });
    const number = await orderOfPaper(ctx, ref.number);
    const found = await findOrder(ctx, number === undefined ? ref : { number }, 'order', fits(ctx.shop));
    if (isQuestion(found) || isRefusal(found)) return found;
    const { id, status } = found.one;
    const issued = (await invoicesOfOrder(ctx.store, ctx.shop.id, id)).length > 0;
    if (!issued && !ctx.shop.seller) return { refused: 'no_invoices' };
    return { plan: { order: id, status, issued }, exact: { order: { number: id } } };
  },
  run: async (ctx, { order: id }: Invoiceable) => {
    const order = await orderById(ctx.store, ctx.shop.id, id);
    if (!order) return { refused: 'order_not_found' };
    const { seller } = ctx.shop;
    const issued = seller
      ? await issueMissing(ctx, order, seller)
      : await invoicesOfOrder(ctx.store, ctx.shop.id, id);
    const { customerId, payments } = order;
    const onCredit = payments.some(({ paymentMethodId }) => paymentMethodId === onAccount);
    const account = onCredit && customerId !== null ? await readStanding(ctx, customerId) : undefined;
    const openNow = (number: string) =>
      account && (account.standing.open.find(({ invoice }) => invoice === number)?.openMinor ?? 0);
    const papers = await Promise.all(
      issued.map((row) => viewPaper(ctx, documentOf(row), 'issued', openNow(row.number))),
    );
    return { order: id, papers };
  },
  answer: ({ order, papers }, say) => ({
    text: papers.map((paper) => sentence(paper, say)).join(' '),
    cards: papers.map((paper) => paperCard(paper, say)),
    suggestions: [say.words.orders.say.status({ order })],
    see: { order },
  }),
});

/** Where several orders are meant, those that may get an invoice count first. */
function fits({ rules = {} }: { rules?: Parameters<typeof invoiceAllowed.check>[1] | undefined }) {
  return ({ id, status }: { id: string; status: string }) =>
    invoiceAllowed.check({ order: id, status, issued: false }, rules) === true;
}

function sentence(paper: PaperView, say: Say): string {
  const { documents } = say.words;
  const { order = '', totalMinor, openMinor, dueAt } = paper;
  const title = paperTitle(paper, say);
  const total = say.money(totalMinor);
  if (paper.kind === 'credit_note') return documents.credited({ title, total });
  const due =
    openMinor > 0 && dueAt !== undefined
      ? documents.toPay({ open: say.money(openMinor), date: say.date(dueAt) })
      : documents.paid();
  return documents.here({ title, order, total, due });
}
