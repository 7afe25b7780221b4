import type { Order } from '../../store/queries/orders.ts';
import type { Customer } from '../../store/queries/customers.ts';

/** What the shop knows of the person it talks to, newest orders first: what they may speak of without its number. */
export type Records = { orders: readonly Order[]; customer: Customer | undefined };

export type OwnLine = { order: Order; line: Order['lines'][number] };

export function ownLines({ orders }: Records): OwnLine[] {
  return orders.flatMap((order) => order.lines.map((line) => ({ order, line })));
}
