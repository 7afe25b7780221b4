import type { Address } from '../../store/folder/shop-folder.ts';
import { customerById } from '../../store/queries/customers.ts';
import { payOnAccount } from '../accounts/on-account.ts';
import { quoteCart, readCart } from '../cart/read-cart.ts';
import { wantedLine } from '../cart/wanted-line.ts';
import type { Later } from '../inventory/later.ts';
import { laterOf } from '../inventory/later-text.ts';
import type { QuoteView } from '../pricing/quote-view.ts';
import { changesSince, type PriceChange } from '../promise/kept-price.ts';
import type { Wanted } from '../rules/in-stock.ts';
import { isRefusal, type Planned, type Question, type ToolContext } from '../tool.ts';
import type { AddressWish } from '../wish.ts';
import { goesElsewhere } from '../pricing/buyer.ts';
import { payingIn } from '../currency/paying-in.ts';
import { choosePayment, type ChosenPayment, type PaymentKind } from './choose-payment.ts';

export type CheckoutWish = {
  address?: { [K in keyof AddressWish]?: AddressWish[K] | undefined } | undefined;
  delivery?: string | undefined;
  payment?: PaymentKind | undefined;
  email?: string | undefined;
};

/** Everything an order binds somebody to. */
export type CheckoutPlan = Wanted & {
  quote: QuoteView;
  /** What costs more than was said, shown with the question. */
  changes: PriceChange[];
  address: Address;
  /** The address is the customer's own, not one they just gave. */
  onFile: boolean;
  payment: ChosenPayment;
  email?: string;
  /** The written quote that is ordered. */
  fromQuote?: string;
  /** The shop's other ways of delivery, to be offered. */
  otherDelivery: string[];
  /** What is not there and comes later. */
  later?: Later[];
};

/**
 * Plans an order of what is in the cart. Delivery is the shop's first option unless another is wished; the address is
 * the one given, else the customer's own; what is missing is asked for.
 */
export async function planCheckout(
  ctx: ToolContext,
  wish: CheckoutWish,
): Promise<Planned<CheckoutWish, CheckoutPlan>> {
  const { shop, person, store } = ctx;
  const rows = await readCart(ctx);
  if (rows.length === 0) return { refused: 'cart_empty' };
  const options = shop.delivery ?? [];
  const delivery = wish.delivery === undefined ? options[0] : namedOption(options, wish.delivery);
  if (!delivery && options.length > 0) {
    const names = options.map(({ name }) => name);
    return { ask: 'which_delivery', slot: 'delivery', facts: { names }, suggestions: names };
  }

  const customer = person.kind === 'customer' ? await customerById(store, shop.id, person.id) : undefined;
  const payer = payingIn(ctx, customer, shop.currency);
  const address = wish.address ? readAddress(wish.address) : customer?.address;
  if (!address) return { ask: 'address', slot: 'address' };
  if ('ask' in address) return address;

  const quote = await quoteCart(ctx, rows, delivery?.id, { address });
  const unpriced =
    shop.currency !== (ctx.homeCurrency ?? shop.currency) && quote.lines.find((line) => !line.price);
  if (unpriced)
    return { refused: 'no_price_in_currency', facts: { title: unpriced.title, currency: shop.currency } };
  // A credit line is kept in the shop's own currency.
  const onAccount =
    ctx.homeCurrency === undefined ? await payOnAccount(ctx, wish.payment, quote.totalMinor) : undefined;
  const payment =
    onAccount ?? choosePayment(payer, wish.payment, quote.totalMinor, ctx.payments.name, ctx.say);
  if (isRefusal(payment)) return payment;
  const { email } = wish;
  const wanted = await Promise.all(rows.map((row) => wantedLine(ctx, row)));
  const later = laterOf(wanted);
  return {
    plan: {
      quote,
      changes: changesSince(ctx, quote, await goesElsewhere(ctx, address)),
      address,
      onFile: !wish.address,
      payment,
      ...(email !== undefined && { email }),
      otherDelivery: options.filter(({ id }) => id !== delivery?.id).map(({ name }) => name),
      wanted,
      ...(later.length > 0 && { later }),
    },
    exact: { ...wish, ...(delivery && { delivery: delivery.id }) },
  };
}

function namedOption<O extends { id: string; name: string }>(
  options: readonly O[],
  said: string,
): O | undefined {
  const wished = said.toLowerCase();
  return options.find(({ id, name }) => id.toLowerCase() === wished || name.toLowerCase() === wished);
}

/** An address that can be delivered to, or the question for what it lacks. */
export function readAddress(given: NonNullable<CheckoutWish['address']>): Address | Question {
  const known = Object.fromEntries(
    Object.entries(given).filter(([, part]) => part !== undefined && part !== ''),
  );
  const { line1, city } = given;
  if (line1 && city) return { ...known, line1, city };
  return line1
    ? { ask: 'address_city', slot: 'address', part: 'city', known }
    : { ask: 'address_street', slot: 'address', part: 'line1', known };
}
