import type { Invoice } from '../../store/queries/invoices.ts';
import { documentOf, invoicesOfOrder } from '../../store/queries/invoices.ts';
import { accountOf } from '../../store/queries/accounts.ts';
import { customerById } from '../../store/queries/customers.ts';
import type { Order } from '../../store/queries/orders.ts';
import type { DocumentContent, IssuedKind } from '../../store/shop-document.ts';
import type { Statement } from '../../store/statements.ts';
import { bookEntry } from '../accounts/book-entry.ts';
import { onAccount } from '../accounts/on-account.ts';
import { emit } from '../outbox/emit.ts';
import type { ToolContext } from '../tool.ts';
import { creditNoteContent } from './credit-note.ts';
import { invoiceContent, type Seller } from './invoice-content.ts';
import { numberTaken, seriesFor, takeNumber } from './number-series.ts';

type Issuing = Pick<ToolContext, 'store' | 'shop' | 'now' | 'newId'>;
type Booking = Issuing & Pick<ToolContext, 'person'>;
type Paper = { kind: IssuedKind; source: string; orderId: string; customerId: string | null };

/** Statements: a document gets the next number of its series and is kept as it is; `already_issued` where it was. */
export function issueStatements(ctx: Issuing, paper: Paper, content: DocumentContent): Statement[] {
  const { store, shop, now } = ctx;
  const series = seriesFor(shop, paper.kind, now);
  const { dueAt, credits, totalMinor } = content;
  return [
    takeNumber(store, shop.id, series),
    {
      query: store.write.insert(store.t.invoices).values({
        ...paper,
        shop: shop.id,
        ...numberTaken(store, shop.id, series),
        series: series.name,
        credits: credits ?? null,
        totalMinor,
        issuedAt: now,
        dueAt: dueAt === undefined ? null : new Date(dueAt),
        content,
      }),
      onConflictRefuse: 'already_issued',
    },
    emit(ctx, { type: 'invoice.issued', data: { order: paper.orderId, kind: paper.kind, totalMinor } }),
  ];
}

/** Statements: the one invoice of an order. */
export function invoiceStatements(
  ctx: Issuing,
  order: Pick<Order, 'id' | 'customerId'>,
  content: DocumentContent,
): Statement[] {
  const { id, customerId } = order;
  return issueStatements(
    ctx,
    { kind: 'invoice', source: invoiceSource(id), orderId: id, customerId },
    content,
  );
}

const invoiceSource = (order: string) => `order ${order}`;

/** What was given back of an order: the number of the payment row, how much and where to. */
export type GivenBack = { n: number; amountMinor: number; paymentMethodId: string };

/**
 * Statements: a credit note for each of these refunds of an invoiced order, in their order; none where the order has no
 * invoice, for then its invoice will come after them and they with it. What was owed on account is owed no more.
 */
export function creditNoteStatements(
  ctx: Booking,
  { id, customerId, cancelReason }: Pick<Order, 'id' | 'customerId' | 'cancelReason'>,
  issued: readonly Invoice[],
  refunds: readonly GivenBack[],
): Statement[] {
  const invoice = issued.find(({ kind }) => kind === 'invoice');
  if (!invoice) return [];
  const credited = issued.filter(({ kind }) => kind === 'credit_note');
  let before = credited.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
  return refunds.flatMap(({ n, amountMinor, paymentMethodId }) => {
    const source = creditSource(id, n);
    if (credited.some((row) => row.source === source)) return [];
    const content = creditNoteContent(
      documentOf(invoice),
      amountMinor,
      before,
      cancelReason ?? undefined,
      ctx.now,
    );
    before += amountMinor;
    const note = issueStatements(ctx, { kind: 'credit_note', source, orderId: id, customerId }, content);
    if (paymentMethodId !== onAccount || customerId === null) return note;
    const entry = { kind: 'credit_note', amountMinor: -amountMinor, invoice: invoice.number } as const;
    return [...note, ...bookEntry(ctx, { ...entry, customerId, orderId: id })];
  });
}

const creditSource = (order: string, n: number) => `order ${order} refund ${n}`;

/**
 * Issues what an order still lacks: its invoice, and a credit note for every refund. Done again it changes nothing.
 * Returns all documents of the order.
 */
export async function issueMissing(ctx: ToolContext, order: Order, seller: Seller): Promise<Invoice[]> {
  const { store, shop } = ctx;
  const documents = () => invoicesOfOrder(store, shop.id, order.id);
  let issued = await documents();
  if (issued.length === 0) {
    const content = invoiceContent(shop, seller, order, await buyerOf(ctx, order), ctx.now);
    await applyOnce(ctx, invoiceStatements(ctx, order, content));
    issued = await documents();
  }
  const refunds = order.payments.filter(({ kind }) => kind === 'refund');
  const missing = creditNoteStatements(ctx, order, issued, refunds);
  if (missing.length === 0) return issued;
  await applyOnce(ctx, missing);
  return documents();
}

/** Where somebody else was faster, it is done. */
async function applyOnce({ store }: ToolContext, statements: readonly Statement[]): Promise<void> {
  const applied = await store.apply(statements);
  if ('refused' in applied && applied.refused !== 'already_issued')
    throw new Error(`invoices: ${applied.refused}`);
}

/** Who bought: the customer with their account, neither for a guest. */
export async function buyerOf(
  { store, shop }: Pick<ToolContext, 'store' | 'shop'>,
  { customerId }: Pick<Order, 'customerId'>,
) {
  if (customerId === null) return { customer: undefined, account: undefined };
  return {
    customer: await customerById(store, shop.id, customerId),
    account: await accountOf(store, shop.id, customerId),
  };
}
