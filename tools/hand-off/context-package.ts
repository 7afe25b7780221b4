import { z } from 'zod';
import { customerById } from '../../store/queries/customers.ts';
import { lastMessages } from '../../store/queries/conversations.ts';
import { quoteCart, readCart } from '../cart/read-cart.ts';
import { describeWish } from '../catalog/describe-wish.ts';
import { personText } from '../inventory/move-stock.ts';
import type { ToolContext } from '../tool.ts';

/** What the next one needs to know to go on where the agent stopped. */
export const contextPackage = z.object({
  who: z.string(),
  name: z.string().optional(),
  email: z.string().optional(),
  /** The last things tried and what became of them, oldest first. */
  tried: z.array(z.object({ tool: z.string(), outcome: z.string() })),
  /** What is being looked for, in words. */
  search: z.string().optional(),
  /** The order being talked about. */
  order: z.string().optional(),
  cart: z.array(z.object({ title: z.string(), quantity: z.int() })),
  cartTotal: z.string().optional(),
  /** Sentences with an amount of money that the agent said, newest last. */
  promises: z.array(z.string()),
  /** What was read out and waits for a yes. */
  pending: z.array(z.string()),
  messages: z.array(z.object({ role: z.enum(['user', 'assistant']), text: z.string() })),
});
export type ContextPackage = z.infer<typeof contextPackage>;

const mostMessages = 12;
const mostPromises = 8;
const money = /\p{Sc}\s?\d|\d\s?\p{Sc}/u;

export async function packContext(ctx: ToolContext): Promise<ContextPackage> {
  const { store, shop, person, conversation, seen, say, soFar } = ctx;
  const customer = person.kind === 'customer' ? await customerById(store, shop.id, person.id) : undefined;
  const said = await lastMessages(store, shop.id, conversation, 2 * mostMessages);
  const rows = person.kind === 'staff' ? [] : await readCart(ctx);
  const quote = rows.length > 0 ? await quoteCart(ctx, rows) : undefined;
  const promises = said
    .filter(({ role }) => role === 'assistant')
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n+/))
    .filter((sentence) => money.test(sentence));
  return {
    who: personText(person),
    ...(customer && { name: `${customer.firstName} ${customer.lastName}`, email: customer.email }),
    tried: [...(soFar?.tried ?? [])],
    ...(soFar?.search && { search: describeWish(soFar.search, say) }),
    ...(seen.order !== undefined && { order: seen.order }),
    cart: rows.map(({ title, quantity }) => ({ title, quantity })),
    ...(quote && { cartTotal: say.money(quote.totalMinor) }),
    promises: promises.slice(-mostPromises),
    pending: [...(soFar?.pending ?? [])],
    messages: said.slice(-mostMessages).map(({ role, text }) => ({ role, text: text.slice(0, 500) })),
  };
}
