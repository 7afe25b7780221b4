import { customerById } from '../../store/queries/customers.ts';
import { ordersOfCustomer } from '../../store/queries/orders.ts';
import type { ToolContext } from '../../tools/tool.ts';
import type { Records } from './records.ts';

/** Most orders of a customer that are looked at, newest first. */
const most = 50;

/** What the shop knows of the person; undefined for everybody but a customer. */
export async function recordsOf({ person, store, shop }: ToolContext): Promise<Records | undefined> {
  if (person.kind !== 'customer') return undefined;
  const orders = await ordersOfCustomer(store, shop.id, person.id, most);
  return { orders, customer: await customerById(store, shop.id, person.id) };
}
