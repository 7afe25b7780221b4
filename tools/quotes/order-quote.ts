import { z } from 'zod';
import { customerById } from '../../store/queries/customers.ts';
import { quoteById, quotesOfCustomer, type StoredQuote } from '../../store/queries/quotes.ts';
import { freeStock } from '../inventory/free-stock.ts';
import { laterOf } from '../inventory/later-text.ts';
import { wantedLine } from '../cart/wanted-line.ts';
import { checkout } from '../orders/checkout.ts';
import { choosePayment, paymentWords } from '../orders/choose-payment.ts';
import { readAddress, type CheckoutPlan } from '../orders/plan-checkout.ts';
import { payingIn } from '../currency/paying-in.ts';
import { dayIn } from '../pricing/day.ts';
import type { Refusal } from '../rules/rule.ts';
import { inStock, type Wanted } from '../rules/in-stock.ts';
import type { QuoteView } from '../pricing/quote-view.ts';
import { quoteIsOpen } from '../rules/quote-is-open.ts';
import { maxQuantity } from '../rules/max-quantity.ts';
import { addressSlot, choiceSlot, quoteSlot } from '../slot.ts';
import { defineTool, isRefusal, type ToolContext } from '../tool.ts';
import { quotedIn } from './quote-document.ts';

export const orderQuote = defineTool({
  name: 'order_quote',
  about: 'Orders what a written quote says, at its prices, while it is valid.',
  asks: [
    'order quote {quote}',
    'order the quote {quote}',
    'i would like to order quote {quote}',
    'i accept quote {quote}',
    'accept the quote',
    'i accept your quote',
    'please place quote {quote} as an order',
    'go ahead with quote {quote}',
    'go ahead with the quote',
    'turn quote {quote} into an order',
    'make the quote an order',
    'we take the quote {quote}',
    'order what is on quote {quote}',
    'order {quote}',
    '{quote} please, order it',
    'buy at the prices of quote {quote}',
  ],
  access: ['customer'],
  effect: 'write',
  input: z.object({
    quote: quoteSlot().optional(),
    address: addressSlot().optional(),
    payment: choiceSlot(paymentWords).optional(),
  }),
  output: checkout.output,
  rules: [inStock, maxQuantity],
  plan: async (ctx, wish) => {
    const { store, shop, person, payments, say } = ctx;
    const found = await quoteMeant(ctx, wish.quote);
    if (isRefusal(found)) return found;
    const customer = person.kind === 'customer' ? await customerById(store, shop.id, person.id) : undefined;
    const address = customer?.address ?? (wish.address && readAddress(wish.address));
    if (!address) return { ask: 'address', slot: 'address' };
    if ('ask' in address) return address;
    const quote = quotedIn(found);
    const payer = payingIn(ctx, customer, quote.currency);
    const payment = choosePayment(payer, wish.payment, quote.totalMinor, payments.name, say);
    if (isRefusal(payment)) return payment;
    const wanted = await wantedOf(ctx, quote);
    if (isRefusal(wanted)) return wanted;
    const later = laterOf(wanted);
    const plan: CheckoutPlan = {
      quote,
      changes: [],
      address,
      onFile: customer?.address !== null,
      payment,
      fromQuote: found.id,
      otherDelivery: [],
      wanted,
      ...(later.length > 0 && { later }),
    };
    return { plan, exact: { ...wish, quote: found.id } };
  },
  confirm: (plan: CheckoutPlan, say) => {
    // defineTool refuses a write without confirm.
    return checkout.confirm!(plan, say);
  },
  run: (ctx, plan: CheckoutPlan, key) => checkout.run(ctx, plan, key),
  answer: (result, say) => checkout.answer(result, say),
});

/** The quote of that number, or the newest that can be ordered; only their own. */
async function quoteMeant(
  { store, shop, person, now }: ToolContext,
  number: string | undefined,
): Promise<StoredQuote | Refusal> {
  const theirs = person.kind === 'customer' ? person.id : '';
  const today = dayIn(shop.timezone, now);
  const newest = async () => {
    const all = await quotesOfCustomer(store, shop.id, theirs);
    return all.find(({ orderId, validUntil }) => orderId === null && today <= validUntil) ?? all[0];
  };
  const quote = number === undefined ? await newest() : await quoteById(store, shop.id, number);
  if (!quote || quote.customerId !== theirs) return { refused: 'quote_not_found' };
  const { id, orderId, validUntil } = quote;
  const facts = { quote: id, validUntil, today, order: orderId };
  const open = quoteIsOpen.check(facts, shop.rules ?? {});
  return open === true ? quote : open;
}

/** What the rules look at: things the shop has no longer cannot be ordered. */
async function wantedOf(ctx: ToolContext, { lines }: QuoteView): Promise<Wanted['wanted'] | Refusal> {
  const free = await freeStock(
    ctx,
    lines.map(({ variant }) => variant),
  );
  const wanted: Wanted['wanted'][number][] = [];
  for (const { title, quantity, product: productId, variant: variantId } of lines) {
    const product = ctx.catalog.product(productId);
    const variant = ctx.catalog.variant(variantId);
    if (!product || !variant) return { refused: 'item_gone' };
    const { free: stock = 0, held = 0 } = free.get(variantId) ?? {};
    wanted.push(await wantedLine(ctx, { product, variant, title, quantity, stock, held }));
  }
  return wanted;
}
