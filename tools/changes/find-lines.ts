import { describeWish } from '../catalog/describe-wish.ts';
import { findOrder, ownOrders } from '../orders/find-order.ts';
import type { Refusal } from '../rules/rule.ts';
import { isQuestion, isRefusal, type Question, type ToolContext } from '../tool.ts';
import type { LineRef, LinesWish, OrderRef } from '../wish.ts';
import { meetsRef, ordersMeant, pointsAtOne } from './orders-meant.ts';
import type { Order } from '../../store/queries/orders.ts';

export type FoundLine = {
  order: Order;
  line: Order['lines'][number];
  /** How many of its units. */
  count: number;
};

/** `at` is which of the things named it is, 0 where all of them were meant. */
export type MeantLine = FoundLine & { at: number };

export type FoundLines = { lines: MeantLine[] } | Question | Refusal;

type Where = {
  /** The order they are in, as far as it was said. */
  order: OrderRef | undefined;
  /** The argument a question belongs to. */
  slot: string;
  /** Orders the deed can be done with; they count first where a thing is in several. */
  fits: (order: Order) => boolean;
};

/** The orders a person may speak of that a reference leaves open; one order where it names one. */
export async function ordersInScope(
  ctx: ToolContext,
  ref: OrderRef | undefined,
  { slot, fits }: Pick<Where, 'slot' | 'fits'>,
): Promise<{ orders: Order[] } | Question | Refusal> {
  if (ctx.person.kind === 'guest' && (await ownOrders(ctx)).length === 0)
    return { refused: 'identify_first' };
  if (ctx.person.kind === 'staff' || (ref && pointsAtOne(ref))) {
    const found = await findOrder(ctx, ref ?? { focus: true }, slot, fits);
    return isQuestion(found) || isRefusal(found) ? found : { orders: [found.one] };
  }
  const own = await ownOrders(ctx);
  if (own.length === 0) return { refused: 'no_orders' };
  const orders = ref ? own.filter((order) => meetsRef(ctx, order, ref)) : own;
  return orders.length > 0 ? { orders } : { refused: 'no_such_orders' };
}

/**
 * Finds the lines of a person's orders that a wish means. A name that fits several lines in several ways becomes a
 * question; one that fits none a refusal with what there is. Things named together are looked for in one order first.
 */
export async function findLines(ctx: ToolContext, wish: LinesWish, where: Where): Promise<FoundLines> {
  const scope = await ordersInScope(ctx, where.order, { slot: 'order', fits: where.fits });
  if (isQuestion(scope) || isRefusal(scope)) return scope;
  // The same objects throughout: lines are compared by identity.
  const possible = linesOf(scope.orders);
  const fitting = possible.filter(({ order }) => where.fits(order));
  if (wish.all) return allBut(ctx, fitting.length > 0 ? fitting : possible, wish.except ?? []);
  const items = wish.items ?? [];
  const open = fitting.length > 0 ? fitting : possible;
  if (items.length === 0)
    return open.length === 1
      ? { lines: open.map((line) => ({ ...line, at: 0 })) }
      : whichLine(ctx, open, where.slot);
  const found = items.map((ref, at) => ({
    at,
    ref,
    lines: candidates(ctx, ref, possible, scope.orders, where.fits),
  }));
  // What is plain tells where the rest is meant to be.
  const sure = new Set(found.flatMap(({ ref, lines }) => (isPlain(ref, lines) ? lines.map(idOf) : [])));
  const chosen: MeantLine[] = [];
  for (const { at, ref, lines } of found) {
    if (lines.length === 0) return notThere(ctx, ref, possible);
    const free = lines.flatMap((line) => unitsLeft(line, chosen));
    if (free.length === 0) continue;
    // As many names as there are such things: one each.
    const alike = found.filter(
      ({ lines: theirs }) => theirs.length === lines.length && theirs[0] === lines[0],
    );
    const one = pick(ref, free, sure) ?? (alike.length === lines.length ? [free[0]!] : undefined);
    if (!one) return whichLine(ctx, free, where.slot, ref);
    const others = alike.filter((other) => lines.length === 1 && other.at > at).length;
    chosen.push(...one.map((line) => ({ ...line, at, count: unitsMeant(ref, line, others) })));
  }
  return { lines: chosen };
}

/** Several names for one line of several units mean one of them each, and the last the rest. */
function unitsMeant({ count }: LineRef, { count: left }: FoundLine, others: number): number {
  if (count !== undefined) return Math.min(count, left);
  return others > 0 ? 1 : left;
}

/** A line with the units of it that nothing else named. */
function unitsLeft(line: FoundLine, chosen: readonly FoundLine[]): FoundLine[] {
  const taken = chosen.filter((other) => other.line === line.line).reduce((sum, { count }) => sum + count, 0);
  return taken < line.count ? [{ ...line, count: line.count - taken }] : [];
}

function linesOf(orders: readonly Order[]): FoundLine[] {
  return orders.flatMap((order) => order.lines.map((line) => ({ order, line, count: line.quantity })));
}

function idOf({ order }: FoundLine): string {
  return order.id;
}

function candidates(
  ctx: ToolContext,
  ref: LineRef,
  possible: readonly FoundLine[],
  orders: readonly Order[],
  fits: (order: Order) => boolean,
): readonly FoundLine[] {
  const among = ref.order ? ordersMeant(ctx, orders, ref.order) : orders;
  const there = matching(
    ctx,
    ref,
    possible.filter(({ order }) => among.includes(order)),
  );
  // Somebody may be wrong about how far the order is.
  const named = there.length > 0 ? there : matching(ctx, ref, possible);
  const able = named.filter(({ order }) => fits(order));
  return able.length > 0 ? able : named;
}

/** The lines a reference names: by id, else by the catalogue's search among them, else by the words of their titles. */
export function matching(
  ctx: ToolContext,
  ref: LineRef,
  possible: readonly FoundLine[],
): readonly FoundLine[] {
  if (ref.variant !== undefined) return possible.filter(({ line }) => line.variantId === ref.variant);
  if (ref.product !== undefined) {
    const of = possible.filter(({ line }) => line.productId === ref.product);
    return withOptions(ctx, of, ref);
  }
  if (ref.text === undefined) return withOptions(ctx, possible, ref);
  const words = wordsOf(ctx, ref.text);
  const titled = possible.map((one) => ({ one, hits: hitsIn(ctx, words, one) }));
  const best = Math.max(0, ...titled.map(({ hits }) => hits));
  if (best === 0) return [];
  return withOptions(
    ctx,
    titled.filter(({ hits }) => hits === best).map(({ one }) => one),
    ref,
  );
}

/** Of these, those with the options; all where none has them: then they say what it should become, or were misremembered. */
function withOptions(
  ctx: ToolContext,
  lines: readonly FoundLine[],
  { facets = [] }: LineRef,
): readonly FoundLine[] {
  if (facets.length === 0) return lines;
  const among = new Set(lines.map(({ line }) => line.variantId));
  const { hits } = ctx.catalog.search({ facets }, { limit: among.size, among });
  const ids = new Set(hits.flatMap(({ variants }) => variants.map(({ id }) => id)));
  const exact = lines.filter(({ line }) => ids.has(line.variantId));
  return exact.length > 0 ? exact : lines;
}

function wordsOf({ catalog }: ToolContext, text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(catalog.singular);
}

/** How many of the words the title has; the last word of a name is what the thing is, so it counts double. */
function hitsIn(ctx: ToolContext, words: readonly string[], { line }: FoundLine): number {
  const product = ctx.catalog.product(line.productId);
  const title = wordsOf(ctx, [line.title, ...(product?.aliases ?? [])].join(' '));
  const joined = title.join('');
  const hit = (word: string) => title.includes(word) || (word.length > 5 && joined.includes(word));
  return words.reduce((sum, word, at) => sum + (hit(word) ? (at === words.length - 1 ? 2 : 1) : 0), 0);
}

function isPlain(ref: LineRef, lines: readonly FoundLine[]): boolean {
  return lines.length === 1 || (ref.every === true && new Set(lines.map(idOf)).size === 1);
}

/** The lines meant among several; undefined where it must be asked. */
function pick(
  ref: LineRef,
  lines: readonly FoundLine[],
  sure: ReadonlySet<string>,
): readonly FoundLine[] | undefined {
  const [first, another] = lines;
  if (!first) return undefined;
  if (!another || ref.every) return lines;
  if (ref.pick) {
    const sign = ref.pick === 'cheapest' ? 1 : -1;
    return [lines.toSorted((a, b) => sign * (a.line.unitPriceMinor - b.line.unitPriceMinor))[0]!];
  }
  const near = lines.filter((line) => sure.has(idOf(line)));
  const among = near.length > 0 ? near : lines;
  // Two of the very same in one order are as good as each other.
  const same = among.every((one) => one.line.variantId === among[0]?.line.variantId);
  return among.length === 1 || (same && new Set(among.map(idOf)).size === 1) ? [among[0]!] : undefined;
}

function allBut(ctx: ToolContext, lines: FoundLine[], except: readonly LineRef[]): FoundLines {
  const kept = except.map((ref) => ({ ref, lines: matching(ctx, ref, lines) }));
  // What is not there may be a thing that was not heard right: then not everything is meant.
  const unknown = kept.find((one) => one.lines.length === 0);
  if (unknown) return notThere(ctx, unknown.ref, lines);
  const keeping = new Set(kept.flatMap((one) => one.lines.map(({ line }) => line)));
  const left = lines.filter(({ line }) => !keeping.has(line));
  return left.length > 0 ? { lines: left.map((line) => ({ ...line, at: 0 })) } : { refused: 'nothing_left' };
}

function notThere(ctx: ToolContext, ref: LineRef, possible: readonly FoundLine[]): Refusal {
  const wished = describeWish(
    { ...(ref.text !== undefined && { text: ref.text }), ...(ref.facets && { facets: ref.facets }) },
    ctx.say,
  );
  const have = [...new Set(possible.map(({ line }) => line.title))].slice(0, 12);
  return { refused: 'no_such_line', facts: { wished, have } };
}

/** Which of several lines: each with what tells it apart, its price and its order. */
function whichLine(ctx: ToolContext, lines: readonly FoundLine[], slot: string, ref?: LineRef): Question {
  const titles = lines.slice(0, 8).map(({ line, order }) =>
    ctx.say.words.changes.lineOf({
      title: line.title,
      options: Object.values(line.options).join(', '),
      price: ctx.say.money(line.unitPriceMinor),
      order: order.id,
    }),
  );
  const orders = [...new Set(lines.map(idOf))];
  return {
    ask: 'which_order_line',
    slot,
    facts: { titles, ...(ref?.text !== undefined && { name: ref.text }) },
    ...(ref?.text !== undefined && { part: ref.text }),
    suggestions: titles.slice(0, 6),
    see: {
      shown: lines.slice(0, 8).map(({ line }) => ({ product: line.productId, variant: line.variantId })),
      orders,
    },
  };
}
