import { z } from 'zod';
import { customerByEmail, customerById, type Customer } from '../../store/queries/customers.ts';
import { nextQuoteNumber, quoteById } from '../../store/queries/quotes.ts';
import { countedItem } from '../cart/counted-item.ts';
import { quoteCart, readCart, type CartRow } from '../cart/read-cart.ts';
import { personText } from '../inventory/move-stock.ts';
import { doneBefore, once } from '../orders/once.ts';
import {
  cardLines,
  cardSums,
  deliveryText,
  quoteText,
  taxText,
  type QuoteView,
} from '../pricing/quote-view.ts';
import { dayIn } from '../pricing/day.ts';
import { emailSlot, itemSlot, quantitySlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal, type Question, type ToolContext } from '../tool.ts';
import type { Refusal } from '../rules/rule.ts';
import type { ItemRef, QuantityWish } from '../wish.ts';
import { documentOf, quoteCard, quoteDocument } from './quote-document.ts';

type Wish = { item?: ItemRef | undefined; quantity?: QuantityWish | undefined; email?: string | undefined };
type Plan = { customer: string; quote: QuoteView; validUntil: string };

export const writeQuote = defineTool({
  name: 'write_quote',
  about:
    'Writes a quote of the cart, or of a number of one product, that holds for some days and can be ordered.',
  asks: [
    'write me a quote',
    'i need a written quote',
    'i would like a quote for my cart',
    'could you make me a quote',
    'make a quote for {quantity} {item}',
    'quote me {quantity} {item}',
    'a written quote for {quantity} of the {item} please',
    'can i have a formal quote',
    'please send me a quotation',
    'i need a quotation for my boss',
    'quotation for {quantity} {item}',
    'can you put that into a quote',
    'write a quote for {email}',
    'prepare a quote for {email} with {quantity} {item}',
    'give me that as a written offer',
    'i need an official offer for the whole basket',
  ],
  access: ['customer', 'rep'],
  effect: 'write',
  input: z.object({
    item: itemSlot().optional(),
    quantity: quantitySlot().optional(),
    email: emailSlot().optional(),
  }),
  output: z.object({ document: quoteDocument }),
  rules: [],
  plan: async (ctx, wish: Wish) => {
    const customer = await customerMeant(ctx, wish);
    if (!customer) return { ask: 'quote_for_whom', slot: 'email' };
    const found = await thingsMeant(ctx, wish);
    if ('ask' in found || 'refused' in found) return found;
    const { rows, exact, alone } = found;
    const quote = await quoteCart(ctx, rows, undefined, { customer: customer.id, alone });
    const days = ctx.shop.rules?.quoteDays ?? 14;
    const validUntil = dayIn(ctx.shop.timezone, new Date(ctx.now.getTime() + days * 24 * 3600 * 1000));
    return {
      plan: { customer: customer.id, quote, validUntil },
      exact: { ...exact, ...(wish.email !== undefined && { email: wish.email }) },
    };
  },
  confirm: ({ quote, validUntil }: Plan, say) => {
    const { quote: words } = say.words.pricing;
    const total = say.money(quote.totalMinor);
    const until = say.date(`${validUntil}T12:00:00Z`);
    return {
      title: words.title({ total }),
      text: words.ask({
        list: quoteText(quote, say),
        delivery: deliveryText(quote, say),
        tax: taxText(quote, say),
        total,
        until,
      }),
      facts: [{ label: words.labels.validUntil(), value: until }],
      lines: cardLines(quote, say),
      sums: cardSums(quote, say),
    };
  },
  run: async (ctx, plan: Plan, key) => {
    const { store, shop } = ctx;
    const number = await writeDown(ctx, plan, key);
    const stored = await quoteById(store, shop.id, number);
    const customer = await customerById(store, shop.id, plan.customer);
    if (!stored || !customer) return { refused: 'quote_not_found' };
    return { document: documentOf(ctx, stored, customer) };
  },
  answer: ({ document }, say) => {
    const { quote } = say.words.pricing;
    const { number } = document;
    return {
      text: quote.done({
        quote: number,
        total: say.money(document.quote.totalMinor),
        until: say.date(`${document.validUntil}T12:00:00Z`),
      }),
      cards: [quoteCard(document, say)],
      suggestions: [quote.sayOrder({ quote: number })],
    };
  },
});

async function customerMeant(
  { person, store, shop }: ToolContext,
  { email }: Wish,
): Promise<Customer | undefined> {
  if (person.kind === 'customer') return customerById(store, shop.id, person.id);
  return email === undefined ? undefined : customerByEmail(store, shop.id, email);
}

type Things = { rows: CartRow[]; exact: Wish; alone: boolean };

async function thingsMeant(ctx: ToolContext, { item, quantity }: Wish): Promise<Things | Question | Refusal> {
  const rows = await readCart(ctx);
  const named = item !== undefined || (quantity !== undefined && ctx.seen.focus !== undefined);
  if (!named) return rows.length === 0 ? { refused: 'cart_empty' } : { rows, exact: {}, alone: false };
  const found = await countedItem(ctx, { item, quantity });
  if (isQuestion(found) || isRefusal(found)) return found;
  const { product, variant, title, units, exact } = found.one;
  return { rows: [{ product, variant, title, quantity: units, stock: units, held: 0 }], exact, alone: true };
}

/** Writes the quote under the next free number; the same key gives the same number. */
async function writeDown(
  ctx: ToolContext,
  { customer, quote, validUntil }: Plan,
  key: string,
): Promise<string> {
  const { store, shop, conversation, now, person } = ctx;
  for (;;) {
    const done = await doneBefore(ctx, key);
    // Guarantee: `once` below kept this for the key of a quote.
    if (done) return (done.result as { quote: string }).quote;
    const n = await nextQuoteNumber(store, shop.id);
    const id = `Q-${String(n).padStart(6, '0')}`;
    const row = { shop: shop.id, id, n, customerId: customer, conversation, by: personText(person), at: now };
    const applied = await store.apply([
      once(ctx, key, 'write_quote', { quote: id }),
      {
        query: store.write
          .insert(store.t.quotes)
          .values({ ...row, validUntil, currency: quote.currency, quote }),
        onConflictRefuse: 'number_taken',
      },
    ]);
    if ('ok' in applied) return id;
  }
}
