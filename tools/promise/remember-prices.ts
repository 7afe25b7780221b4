import { priceHold } from '../rules/price-is-kept.ts';
import type { Card, ProductItem } from '../card.ts';
import type { QuoteLine } from '../pricing/quote-view.ts';
import type { Seen, ToolContext } from '../tool.ts';
import { productKey, rulesVersion, type Said, type SaidPrice } from './said.ts';

/** Moments kept, and prices of one moment: more would make every turn's memory heavy. */
const mostMoments = 8;
const mostPrices = 24;

type Context = Pick<ToolContext, 'shop' | 'catalog' | 'now'>;

/** What a step said: its cards, and the result or the plan that they show. */
export type Shown = { cards: readonly Card[]; from: unknown };

/** What the conversation has in front of it, with the prices a step has just said. */
export function rememberPrices(seen: Seen, { cards, from }: Shown, ctx: Context): Seen {
  const prices = new Map<string, SaidPrice>();
  for (const item of cards.flatMap(itemsOf))
    for (const [key, price] of pricesOf(item, ctx)) prices.set(key, price);
  // A price that is kept is kept from when it was first said.
  const fresh = linesIn(from).filter(({ price, discounts }) =>
    [price, ...discounts].every((source) => source?.kind !== 'held'),
  );
  for (const line of fresh) prices.set(line.variant, priceOf(line));
  if (prices.size === 0) return seen;
  const at = ctx.now.getTime();
  const oldest = at - Math.max(priceHold(ctx.shop.rules ?? {}), 24 * 60) * 60_000;
  const moment: Said = {
    at,
    rules: rulesVersion(ctx.shop),
    currency: ctx.shop.currency,
    prices: Object.fromEntries([...prices].slice(0, mostPrices)),
  };
  const kept = (seen.said ?? []).filter(({ at: said }) => said > oldest);
  return { ...seen, said: [...kept, moment].slice(-mostMoments) };
}

function itemsOf(card: Card): ProductItem[] {
  if (card.type === 'products') return card.items;
  return card.type === 'product' ? [card.item] : [];
}

function pricesOf(item: ProductItem, { catalog }: Context): [string, SaidPrice][] {
  const { minor } = item.was ?? item.price;
  if (item.variant !== undefined) return [[item.variant, minor]];
  if (!item.from) return [[productKey(item.product), minor]];
  const variants = catalog.product(item.product)?.variants ?? [];
  return variants.flatMap((variant) => (variant.priceMinor === minor ? [[variant.id, minor]] : []));
}

/** The lines of a quote in what a tool returned or planned. */
function linesIn(from: unknown): QuoteLine[] {
  if (typeof from !== 'object' || from === null) return [];
  // Guarantee: tools that say prices put a QuoteView under one of the first two names, or one of its lines under the third.
  const { cart, quote, line } = from as {
    cart?: { lines?: QuoteLine[] };
    quote?: { lines?: QuoteLine[] };
    line?: QuoteLine;
  };
  return [...(cart?.lines ?? []), ...(quote?.lines ?? []), ...(line?.discounts ? [line] : [])];
}

function priceOf({ unitMinor, quantity, totalMinor, discounts }: QuoteLine): SaidPrice {
  // What the rest of the cart or a code took off is no price of the thing itself.
  const own = discounts.every(
    (off) =>
      off.kind === 'quantity' ||
      off.kind === 'tier' ||
      (off.kind === 'promotion' && off.percent !== undefined),
  );
  return own ? [unitMinor, quantity, totalMinor] : [unitMinor, quantity];
}
