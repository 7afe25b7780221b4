import { z } from 'zod';
import { payingIn } from '../currency/paying-in.ts';
import { customerById } from '../../store/queries/customers.ts';
import type { Order } from '../../store/queries/orders.ts';
import { optionsText } from '../catalog/show.ts';
import { ownOrders } from '../orders/find-order.ts';
import { givenBackOf } from '../rules/refund-needs-approval.ts';
import type { Refusal, Rule } from '../rules/rule.ts';
import { isQuestion, isRefusal, type Planned, type Question, type ToolContext } from '../tool.ts';
import type { LineChange, OrderRef, PaymentRef } from '../wish.ts';
import { chooseOption, type ChosenOption } from './choose-option.ts';
import { findLines, type FoundLine } from './find-lines.ts';
import { findPayment, paidBy } from './find-payment.ts';
import { moneyRefusal } from './order-money.ts';
import { costAt, costOf, withTax } from './line-money.ts';

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

/** Units of a line that become another option of the same product. Minor units of money. */
export const plannedChange = z.object({
  lineNo: z.int(),
  title: z.string(),
  product: z.string(),
  variant: z.string(),
  options: z.string(),
  count: z.int(),
  /** What these units cost, discounts taken off. */
  costMinor: z.int(),
  to: z.object({
    product: z.string(),
    variant: z.string(),
    title: z.string(),
    options: z.string(),
    unitMinor: z.int(),
    costMinor: z.int(),
  }),
});

export const changesPlan = z.object({
  order: z.string(),
  status: z.string(),
  daysSince: z.int().optional(),
  changes: z.array(plannedChange),
  /** What the customer owes after it, negative where they get money back. */
  dueMinor: z.int(),
  /** What is given back now, as a decimal string, and whether in another currency than the shop's. */
  refund: z.string(),
  foreign: z.boolean().optional(),
  /** The tax of the order after it; null where the order has none. */
  taxMinor: z.int().nullable(),
  payment: chosenPayment,
});
export type ChangesPlan = z.infer<typeof changesPlan>;
export type PlannedChange = z.infer<typeof plannedChange>;

/** Which tool does it with an order, by how far the order is. */
export type Desk = {
  tool: string;
  fits: (order: Order) => boolean;
  /** Rules that say whether it may be done with an order at all: told before anything is asked. */
  rules: readonly Rule<{ order: string; status: string; daysSince?: number | undefined }>[];
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
  const daysSince = daysSinceDelivery(order, ctx.now);
  for (const rule of desk.rules) {
    const verdict = rule.check({ order: order.id, status: order.status, daysSince }, ctx.shop.rules ?? {});
    if (verdict !== true) return verdict;
  }
  const money = moneyRefusal(ctx, order, 'change');
  if (money) return money;
  const changes = await chooseOptions(ctx, lines.found);
  if (isQuestion(changes)) return { ...changes, see: { ...changes.see, order: order.id } };
  if (isRefusal(changes)) return changes;
  const costMinor = changes.reduce((sum, change) => sum + change.to.costMinor - change.costMinor, 0);
  const { dueMinor, taxMinor } = withTax(order, costMinor);
  const known =
    order.customerId === null ? undefined : await customerById(ctx.store, ctx.shop.id, order.customerId);
  const customer = payingIn(ctx, known, ctx.shop.currency);
  // Where nothing is paid nobody is asked how: what the order was paid with stands for it.
  const ref = wish.payment ?? (dueMinor === 0 ? { method: paidBy(order)[0]?.method } : undefined);
  const payment = findPayment(
    ctx,
    customer,
    order,
    ref,
    'payment',
    ({ balanceMinor }) => balanceMinor === undefined || dueMinor <= balanceMinor,
  );
  if (isQuestion(payment)) return { ...payment, see: { order: order.id } };
  if (isRefusal(payment)) return payment;
  return {
    plan: {
      order: order.id,
      status: order.status,
      ...(daysSince !== undefined && { daysSince }),
      changes,
      dueMinor,
      ...givenBackOf(-dueMinor, ctx.shop.currency, ctx.homeCurrency),
      taxMinor,
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

/** What each line becomes. Left out are those that may stay as they are, and of all things those that are so already. */
async function chooseOptions(
  ctx: ToolContext,
  found: readonly FoundChange[],
): Promise<PlannedChange[] | Question | Refusal> {
  const mine = (await ownOrders(ctx)).flatMap((order) =>
    order.lines.map((line) => ({ order, line, count: line.quantity })),
  );
  const changes: PlannedChange[] = [];
  let left: Refusal | undefined;
  for (const { line, change, at } of found) {
    const chosen = await chooseOption(ctx, line, change.to, mine, { slot: 'changes', part: String(at) });
    if (isQuestion(chosen)) return chosen;
    if (!isRefusal(chosen)) changes.push(plannedOf(line, chosen));
    else if (change.optional) left ??= { refused: 'nothing_to_change' };
    else if (change.item.every && chosen.refused === 'same_option') left ??= chosen;
    else return chosen;
  }
  return changes.length === 0 && left ? left : changes;
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
      return {
        found: lines.lines.map((line) => ({ line, change: changes[line.at] ?? change, at: line.at })),
      };
    }
    for (const line of lines.lines)
      if (!found.some((other) => isSameLine(other.line, line))) found.push({ line, change, at });
  }
  return { found };
}

/** Orders are read anew for each thing that is looked for. */
function isSameLine(one: FoundLine, other: FoundLine): boolean {
  return one.order.id === other.order.id && one.line.lineNo === other.line.lineNo;
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
    count,
    costMinor: costOf(line, count),
    to: {
      product: product.id,
      variant: variant.id,
      title: product.title,
      options: optionsText(product, variant),
      unitMinor: variant.priceMinor,
      costMinor: costAt(line, variant.priceMinor, count),
    },
  };
}

const dayMs = 24 * 3600 * 1000;

/** Whole days since it was delivered, or placed where that is all that is known; undefined where neither is. */
export function daysSinceDelivery(order: Order, now: Date): number | undefined {
  const from = order.deliveredAt ?? order.placedAt;
  return from === null ? undefined : Math.floor((now.getTime() - Date.parse(from)) / dayMs);
}
