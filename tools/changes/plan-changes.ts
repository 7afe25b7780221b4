import { z } from 'zod';
import { customerById } from '../../store/queries/customers.ts';
import type { Order } from '../../store/queries/orders.ts';
import { optionsText } from '../catalog/show.ts';
import { ownOrders } from '../orders/find-order.ts';
import { isQuestion, isRefusal, type Planned, type ToolContext } from '../tool.ts';
import type { LineChange, OrderRef, PaymentRef } from '../wish.ts';
import { chooseOption, type ChosenOption } from './choose-option.ts';
import { findLines, type FoundLine } from './find-lines.ts';
import { findPayment } from './find-payment.ts';

export type ChangesWish = {
  order?: OrderRef | undefined;
  changes?: LineChange[] | undefined;
  payment?: PaymentRef | undefined;
};

export const chosenPayment = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.string().optional(),
  balanceMinor: z.int().optional(),
  original: z.boolean(),
});

/** One line that becomes another option of the same product. Minor units, for one unit. */
export const plannedChange = z.object({
  lineNo: z.int(),
  title: z.string(),
  product: z.string(),
  variant: z.string(),
  options: z.string(),
  unitMinor: z.int(),
  count: z.int(),
  to: z.object({
    product: z.string(),
    variant: z.string(),
    title: z.string(),
    options: z.string(),
    unitMinor: z.int(),
  }),
});

export const changesPlan = z.object({
  order: z.string(),
  status: z.string(),
  daysSince: z.int().optional(),
  changes: z.array(plannedChange),
  /** What the customer owes after it, negative where they get money back. */
  dueMinor: z.int(),
  payment: chosenPayment,
});
export type ChangesPlan = z.infer<typeof changesPlan>;
export type PlannedChange = z.infer<typeof plannedChange>;

/** Which tool does it with an order, by how far the order is. */
export type Desk = {
  tool: string;
  fits: (order: Order) => boolean;
  /** The tool for orders that this one does not fit, and which those are. */
  other: { tool: string; fits: (order: Order) => boolean };
};

/**
 * Plans that things of an order become other options: finds the lines among the person's orders, the option each
 * should become and how the difference is settled. Things of several orders, or of an order that is further than was
 * thought, become calls of their own.
 */
export async function planChanges(
  ctx: ToolContext,
  wish: ChangesWish,
  desk: Desk,
): Promise<Planned<ChangesWish, ChangesPlan>> {
  const fits = (order: Order) => desk.fits(order) || desk.other.fits(order);
  const { changes: wished = [] } = wish;
  if (ctx.person.kind === 'guest' && (await ownOrders(ctx)).length === 0)
    return { refused: 'identify_first' };
  if (wished.length === 0) return { ask: 'change_what', slot: 'changes' };
  const lines = await linesOfChanges(ctx, wish.order, wished, fits);
  if ('ask' in lines || 'refused' in lines) return lines;
  const calls = byOrder(lines.found, wish, desk);
  const [only] = calls;
  if (calls.length !== 1 || only?.tool !== desk.tool) return { instead: calls };
  const order = lines.found[0]!.line.order;

  const mine = (await ownOrders(ctx)).flatMap((one) =>
    one.lines.map((line) => ({ order: one, line, count: line.quantity })),
  );
  const changes: PlannedChange[] = [];
  for (const { line, change, at } of lines.found) {
    const chosen = await chooseOption(ctx, line, change.to, mine, { slot: 'changes', part: String(at) });
    if (isQuestion(chosen)) return { ...chosen, see: { ...chosen.see, order: order.id } };
    if (isRefusal(chosen)) {
      if (change.optional) continue;
      return chosen;
    }
    changes.push(plannedOf(line, chosen));
  }
  if (changes.length === 0) return { refused: 'nothing_to_change' };
  const dueMinor = changes.reduce(
    (sum, { count, unitMinor, to }) => sum + count * (to.unitMinor - unitMinor),
    0,
  );
  const customer =
    order.customerId === null ? undefined : await customerById(ctx.store, ctx.shop.id, order.customerId);
  const payment = findPayment(
    ctx,
    customer,
    order,
    wish.payment,
    'payment',
    ({ balanceMinor }) => balanceMinor === undefined || dueMinor <= balanceMinor,
  );
  if (isQuestion(payment)) return { ...payment, see: { order: order.id } };
  if (isRefusal(payment)) return payment;
  const daysSince = daysSinceDelivery(order, ctx.now);
  return {
    plan: {
      order: order.id,
      status: order.status,
      ...(daysSince !== undefined && { daysSince }),
      changes,
      dueMinor,
      payment,
    },
    exact: {
      order: { number: order.id },
      changes: changes.map(({ variant, count, to }) => ({
        item: { variant, count },
        to: { variant: to.variant },
      })),
      payment: { method: payment.id },
    },
  };
}

type FoundChange = { line: FoundLine; change: LineChange; at: number };

async function linesOfChanges(
  ctx: ToolContext,
  order: OrderRef | undefined,
  changes: readonly LineChange[],
  fits: (order: Order) => boolean,
) {
  const where = { order, slot: 'changes', fits };
  const found: FoundChange[] = [];
  for (const [at, change] of changes.entries()) {
    const all = change.item.every === true && isNameless(change);
    const items = changes.map(({ item }) => item);
    // Looked for together, so that what is plain tells where the rest is meant to be.
    const together = changes.length > 1 && !changes.some(({ item }) => item.every);
    const lines = all
      ? await findLines(ctx, { all: true }, where)
      : await findLines(ctx, { items: together ? items : [change.item] }, where);
    if (isQuestion(lines)) return { ...lines, part: String(at) };
    if (isRefusal(lines)) return lines;
    if (together) {
      // In the order they were named, one line each.
      return {
        found: lines.lines.map((line, place) => ({ line, change: changes[place] ?? change, at: place })),
      };
    }
    for (const line of lines.lines)
      if (!found.some((other) => isSameLine(other.line, line))) found.push({ line, change, at });
  }
  return { found };
}

function isSameLine(a: FoundLine, b: FoundLine): boolean {
  return a.order.id === b.order.id && a.line.lineNo === b.line.lineNo;
}

function isNameless({ item }: LineChange): boolean {
  return item.text === undefined && item.variant === undefined && item.product === undefined && !item.facets;
}

/** One call for each order, by the tool that can do it. */
function byOrder(found: readonly FoundChange[], { payment }: ChangesWish, desk: Desk) {
  const orders = new Map(found.map(({ line }) => [line.order.id, line.order]));
  return [...orders.values()].map((order) => {
    const fitsOther = !desk.fits(order) && desk.other.fits(order);
    const changes = found
      .filter(({ line }) => line.order.id === order.id)
      .map(({ line, change }) => ({
        item: { variant: line.line.variantId, count: line.count },
        to: change.to,
      }));
    return {
      tool: fitsOther ? desk.other.tool : desk.tool,
      args: { order: { number: order.id }, changes, ...(payment && { payment }) },
    };
  });
}

function plannedOf({ line, count }: FoundLine, { product, variant }: ChosenOption): PlannedChange {
  return {
    lineNo: line.lineNo,
    title: line.title,
    product: line.productId,
    variant: line.variantId,
    options: Object.values(line.options).join(', '),
    unitMinor: line.unitPriceMinor,
    count,
    to: {
      product: product.id,
      variant: variant.id,
      title: product.title,
      options: optionsText(product, variant),
      unitMinor: variant.priceMinor,
    },
  };
}

const dayMs = 24 * 3600 * 1000;

/** Whole days since it was delivered, or placed where that is all that is known; undefined where neither is. */
export function daysSinceDelivery(order: Order, now: Date): number | undefined {
  const from = order.deliveredAt ?? order.placedAt;
  return from === null ? undefined : Math.floor((now.getTime() - Date.parse(from)) / dayMs);
}
