import type { IssuedKind } from '../../store/shop-document.ts';

/**
 * What is told to the shop's other systems. Amounts in minor units of the order's currency. Beside these there is
 * `order.backorder_filled`, which the database writes by itself: store/queries/backorders.ts.
 */
export type ShopEvent =
  | { type: 'order.placed'; data: { order: string; totalMinor: number; currency: string; language: string } }
  | { type: 'order.cancelled'; data: { order: string; reason: string | null; language: string } }
  /** Items, address or payment of an order are others now; `what` says which. */
  | { type: 'order.changed'; data: { order: string; what: string; language: string } }
  | { type: 'order.return_requested'; data: { order: string; variants: string[]; language: string } }
  | { type: PaymentEventType; data: { order: string; payment: number; amountMinor: number; why?: string } }
  /** Money that was reserved for an order that never came to be went back. */
  | { type: 'payment.released'; data: { reference: string; amountMinor: number } }
  /** A conversation waits for a person of the shop. */
  | { type: 'conversation.handed_off'; data: { conversation: string; language: string } }
  /** A customer said yes to something that somebody has to approve; and what became of it. */
  | { type: 'approval.asked'; data: { conversation: string; tool: string; role: string } }
  | { type: 'approval.decided'; data: { conversation: string; approval: number; state: string } }
  /** An invoice or credit note was issued for an order. */
  | { type: 'invoice.issued'; data: { order: string; kind: IssuedKind; totalMinor: number } }
  /** A customer with an account paid; `balanceMinor` is what they owe then. */
  | {
      type: 'account.payment_received';
      data: { customer: string; amountMinor: number; balanceMinor: number };
    }
  /** `order` is there where the change belongs to one. */
  | { type: 'stock.changed'; data: { changes: { variant: string; change: number }[]; order?: string } };

export type PaymentEventType =
  | 'payment.captured'
  | 'payment.failed'
  | 'payment.refunded'
  | 'payment.refund_failed';

/** What an event is about: events of one subject are delivered in the order they happened. */
export function subjectOf({ data }: ShopEvent): string {
  if ('conversation' in data) return `conversation/${data.conversation}`;
  if ('customer' in data) return `account/${data.customer}`;
  if ('reference' in data) return `payment/${data.reference}`;
  if (data.order !== undefined) return `order/${data.order}`;
  return `stock/${'changes' in data ? (data.changes[0]?.variant ?? '') : ''}`;
}
