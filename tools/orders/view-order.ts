import { z } from 'zod';
import { sayIn, type Say } from '../../prompts/say.ts';
import { backordersOf } from '../../store/queries/backorders.ts';
import { customerById, type Customer } from '../../store/queries/customers.ts';
import type { Order } from '../../store/queries/orders.ts';
import type { Address } from '../../store/folder/shop-folder.ts';
import { accountLabel, onAccount } from '../accounts/on-account.ts';
import type { Card } from '../card.ts';
import { pictureOf } from '../catalog/show.ts';
import { quotedTax, someOf, taxSums } from '../pricing/quote-view.ts';
import { later, type Later } from '../inventory/later.ts';
import type { ToolContext } from '../tool.ts';

/** An order as it may be shown to whoever may see it. Minor units of the shop's currency. */
export const orderView = z.object({
  order: z.string(),
  status: z.string(),
  placedAt: z.string().optional(),
  address: z.string(),
  lines: z.array(
    z.object({
      product: z.string(),
      variant: z.string(),
      title: z.string(),
      detail: z.string().optional(),
      picture: z.string(),
      quantity: z.int(),
      unitMinor: z.int(),
      totalMinor: z.int(),
      discounts: z.array(z.object({ label: z.string(), amountMinor: z.int() })).optional(),
    }),
  ),
  delivery: z.object({ name: z.string(), priceMinor: z.int() }).optional(),
  tax: quotedTax.optional(),
  roundingMinor: z.int().optional(),
  /** Of all amounts. */
  currency: z.string(),
  totalMinor: z.int(),
  tracking: z.array(z.string()),
  /** How it was paid, in words. */
  paidWith: z.array(z.string()),
  cancelReason: z.string().optional(),
  /** What of it was not there and is still to come. */
  later: z.array(later).optional(),
});

export type OrderView = z.infer<typeof orderView>;

export async function viewOrder(
  ctx: Pick<ToolContext, 'store' | 'shop' | 'say' | 'homeCurrency'>,
  order: Order,
): Promise<OrderView> {
  const { customerId, delivery, tax } = order;
  const customer = customerId === null ? undefined : await customerById(ctx.store, ctx.shop.id, customerId);
  const toCome = await laterOfOrder(ctx, order);
  const methods = order.payments
    .filter(({ kind }) => kind === 'payment')
    .map(({ paymentMethodId }) => paymentLabel(paymentMethodId, customer, ctx.say));
  return {
    order: order.id,
    status: order.status,
    ...(order.placedAt !== null && { placedAt: order.placedAt }),
    address: addressText(order.shippingAddress),
    lines: order.lines.map((line) => {
      const detail = Object.values(line.options).join(', ');
      return {
        product: line.productId,
        variant: line.variantId,
        title: line.title,
        ...(detail !== '' && { detail }),
        picture: pictureOf(ctx.shop.id, line.productId),
        quantity: line.quantity,
        unitMinor: line.unitPriceMinor,
        totalMinor: line.totalMinor ?? line.quantity * line.unitPriceMinor,
        ...(line.discounts && { discounts: line.discounts }),
      };
    }),
    ...(delivery && { delivery: { name: delivery.name, priceMinor: delivery.priceMinor } }),
    ...(tax && { tax }),
    ...(order.roundingMinor !== 0 && { roundingMinor: order.roundingMinor }),
    currency: order.currency ?? ctx.homeCurrency ?? ctx.shop.currency,
    totalMinor: order.totalMinor,
    tracking: order.fulfillments.map(({ trackingNumber }) => trackingNumber),
    paidWith: [...new Set(methods)],
    ...(order.cancelReason !== null && { cancelReason: order.cancelReason }),
    ...(toCome.length > 0 && { later: toCome }),
  };
}

async function laterOfOrder(
  { store, shop }: Pick<ToolContext, 'store' | 'shop'>,
  { id, lines }: Order,
): Promise<Later[]> {
  if (!shop.rules?.backorder) return [];
  const rows = await backordersOf(store, shop.id, id);
  return rows.map(({ variantId, waiting, daysFrom, daysTo }) => ({
    variant: variantId,
    title: lines.find((line) => line.variantId === variantId)?.title ?? variantId,
    units: waiting,
    days: [daysFrom, daysTo],
  }));
}

/** "1 Imaginary Lane, X00 X001 Ballynowhere". */
export function addressText({ name, line1, line2, city, region, country, postalCode }: Address): string {
  const town = [postalCode, city].filter(Boolean).join(' ');
  return [name, line1, line2, town, region, country].filter(Boolean).join(', ');
}

/** "Visa ending in 0001", "gift card", "test card". */
export function paymentLabel(methodId: string, customer: Customer | undefined, say: Say): string {
  const { payment } = say.words.orders;
  if (methodId === onAccount) return accountLabel(say);
  const method = customer?.paymentMethods.find(({ id }) => id === methodId);
  if (!method) return payment.test();
  const { brand, last4, kind } = method;
  if (brand === null && last4 === null) return payment.kind({ kind });
  return payment.card({ brand: brand ?? undefined, last4: last4 ?? undefined });
}

/** "2 bottles of Rioja Crianza and 1 bottle of Port". */
export function contentsText(lines: readonly { title: string; quantity: number }[], say: Say): string {
  return say.list(lines.map(({ title, quantity }) => someOf(say, title, quantity)));
}

export function orderCard(view: OrderView, spoken: Say): Card {
  const say = sayIn(spoken, view.currency);
  const { labels } = say.words.orders;
  const { sums } = say.words.cart;
  const { delivery } = view;
  const facts = [
    { label: labels.status(), value: view.status },
    view.placedAt !== undefined && { label: labels.placed(), value: say.date(view.placedAt) },
    { label: labels.address(), value: view.address },
    delivery && { label: labels.delivery(), value: delivery.name },
    view.tracking.length > 0 && { label: labels.tracking(), value: view.tracking.join(', ') },
    view.paidWith.length > 0 && { label: labels.payment(), value: say.list(view.paidWith) },
    view.cancelReason !== undefined && { label: labels.reason(), value: view.cancelReason },
  ];
  const goods = view.lines.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
  return {
    type: 'order',
    order: view.order,
    status: view.status,
    facts: facts.filter((fact) => typeof fact === 'object'),
    lines: view.lines.map(
      ({ variant, title, detail, picture, quantity, unitMinor, totalMinor, discounts = [] }) => ({
        variant,
        title,
        ...(detail !== undefined && { detail }),
        picture,
        quantity,
        unitPrice: say.amount(unitMinor),
        total: say.amount(totalMinor),
        ...(discounts.length > 0 && {
          notes: discounts.map(({ label, amountMinor }) =>
            say.words.pricing.off({ why: label, amount: say.money(amountMinor) }),
          ),
        }),
      }),
    ),
    sums: [
      { label: sums.goods(), amount: say.amount(goods) },
      ...(delivery ? [{ label: delivery.name, amount: say.amount(delivery.priceMinor) }] : []),
      ...taxSums(view, say),
      { label: sums.total(), amount: say.amount(view.totalMinor), strong: true },
    ],
  };
}
