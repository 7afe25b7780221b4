import { isDeepStrictEqual } from 'node:util';
import type { Address, ShopFile } from '../../store/folder/shop-folder.ts';
import type { Account } from '../../store/queries/accounts.ts';
import type { Customer } from '../../store/queries/customers.ts';
import type { Order } from '../../store/queries/orders.ts';
import type { DocumentContent, DocumentLine, DocumentPayment, Party } from '../../store/shop-document.ts';
import { onAccount } from '../accounts/on-account.ts';

/** What of an order an invoice tells. */
export type Invoiced = Pick<
  Order,
  'id' | 'placedAt' | 'shippingAddress' | 'delivery' | 'tax' | 'totalMinor' | 'payments'
> & { lines: InvoicedLine[] };
type InvoicedLine = Pick<
  Order['lines'][number],
  'title' | 'options' | 'quantity' | 'unitPriceMinor' | 'totalMinor'
>;

/** Who bought, and on what terms. */
export type Buyer = { customer: Customer | undefined; account: Account | undefined };
export type Seller = NonNullable<ShopFile['seller']>;

const day = 24 * 3600 * 1000;
const usualTermDays = 14;

/** The invoice of an order as it stands: what was sold, how it is taxed, what was paid and when the rest is due. */
export function invoiceContent(
  shop: ShopFile,
  seller: Seller,
  order: Invoiced,
  { customer, account }: Buyer,
  now: Date,
): DocumentContent {
  const payments = paymentsOf(order, customer);
  const paidMinor = payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const termDays = account?.termDays ?? shop.invoices?.termDays ?? usualTermDays;
  const buyer = buyerOf(order, { customer, account });
  const elsewhere = !isDeepStrictEqual(place(order.shippingAddress), place(buyer.address));
  const { delivery, tax, totalMinor, placedAt } = order;
  return {
    kind: 'invoice',
    currency: shop.currency,
    issuedAt: now.toISOString(),
    ...(paidMinor < totalMinor && { dueAt: new Date(now.getTime() + termDays * day).toISOString() }),
    seller: sellerOf(seller),
    buyer,
    ...(elsewhere && { deliverTo: order.shippingAddress }),
    order: { id: order.id, ...(placedAt !== null && { placedAt }) },
    lines: order.lines.map(lineOf),
    ...(delivery && { delivery: { name: delivery.name, priceMinor: delivery.priceMinor } }),
    taxes: tax ? [{ ...tax, netMinor: totalMinor - tax.amountMinor }] : [],
    totalMinor,
    payments,
    ...(shop.invoices?.note !== undefined && { note: shop.invoices.note }),
  };
}

/** Names as people need them on paper: what is not given is left out. */
export function sellerOf({ name, address, bank, ...rest }: Seller): DocumentContent['seller'] {
  const { taxNumber, register, email, phone } = rest;
  return {
    name,
    address,
    ...(taxNumber !== undefined && { taxNumber }),
    ...(register !== undefined && { register }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(bank && {
      bank: {
        iban: bank.iban,
        ...(bank.name !== undefined && { name: bank.name }),
        ...(bank.bic !== undefined && { bic: bank.bic }),
      },
    }),
  };
}

function buyerOf({ shippingAddress }: Invoiced, { customer, account }: Buyer): Party {
  const address = customer?.address ?? shippingAddress;
  const name = customer ? `${customer.firstName} ${customer.lastName}`.trim() : (address.name ?? '');
  return {
    name,
    address,
    ...(account?.company != null && { company: account.company }),
    ...(account?.taxNumber != null && { taxNumber: account.taxNumber }),
    ...(customer && { email: customer.email }),
  };
}

function lineOf({ title, options, quantity, unitPriceMinor, totalMinor }: InvoicedLine): DocumentLine {
  const full = quantity * unitPriceMinor;
  const total = totalMinor ?? full;
  const detail = Object.values(options).join(', ');
  return {
    title,
    ...(detail !== '' && { detail }),
    quantity,
    unitMinor: unitPriceMinor,
    ...(total !== full && { savedMinor: full - total }),
    totalMinor: total,
  };
}

/** What was paid otherwise than by putting it on account; refunds are for credit notes to tell. */
function paymentsOf({ payments }: Invoiced, customer: Customer | undefined): DocumentPayment[] {
  return payments.flatMap(({ kind, paymentMethodId, amountMinor }) => {
    if (kind !== 'payment' || paymentMethodId === onAccount) return [];
    const method = customer?.paymentMethods.find(({ id }) => id === paymentMethodId);
    return [
      {
        kind: method?.kind ?? 'card',
        ...(method?.brand != null && { brand: method.brand }),
        ...(method?.last4 != null && { last4: method.last4 }),
        amountMinor,
      },
    ];
  });
}

/** An address without the name: the same house is the same place. */
function place(address: Address | undefined): Partial<Address> {
  const { name: _, ...rest } = address ?? {};
  return rest;
}
