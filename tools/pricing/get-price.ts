import { z } from 'zod';
import type { PriceList } from '../../store/catalog/price-list.ts';
import type { Say } from '../../prompts/say.ts';
import { countedItem } from '../cart/counted-item.ts';
import { productItem, stockByVariant } from '../catalog/show.ts';
import { productItem as productItemSchema } from '../card.ts';
import { itemSlot, quantitySlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal } from '../tool.ts';
import { buyerOf, shelfFor } from './buyer.ts';
import { priceLines } from './price.ts';
import { quoteLine, quoteView, someOf, viewQuote } from './quote-view.ts';
import { notesOf } from './why-text.ts';

export const getPrice = defineTool({
  name: 'get_price',
  about: 'Says what a number of one product costs this person, with discounts, quantity breaks and tax.',
  asks: [
    'how much is {item}',
    'how much is the {item}',
    'how much is it',
    'how much are they',
    'how much does {item} cost',
    'how much would {quantity} {item} be',
    'how much for {quantity}',
    'how much for {quantity} of the {item}',
    'what does {item} cost',
    'what does it cost',
    'what do {quantity} of those cost',
    'what would {quantity} {item} cost me',
    'what is the price of {item}',
    "what's the price of the {item}",
    "what's the price for {quantity} of them",
    'price of {item}',
    'price for {quantity} {item}',
    'what do you charge for {item}',
    'what is my price for {item}',
    'is {item} cheaper if i take {quantity}',
    'do i get a discount if i buy {quantity}',
    'is there a discount on {item}',
    'is there money off for {quantity} {item}',
    'any offers on the {item}',
    'is the {item} on offer',
    'tell me the price of {quantity} {item} with tax',
    'does that price include tax',
    'what is it per bottle if i take {quantity}',
    'could you tell me what {quantity} of the {item} come to',
  ],
  access: ['guest', 'customer', 'viewer'],
  effect: 'read',
  input: z.object({ item: itemSlot().optional(), quantity: quantitySlot().optional() }),
  output: z.object({
    item: productItemSchema,
    line: quoteLine,
    /** What higher quantities cost, where one costs less then. Minor units. */
    breaks: z.array(z.object({ from: z.int(), percent: z.string().optional(), totalMinor: z.int() })),
    tax: quoteView.shape.tax,
  }),
  rules: [],
  plan: async (ctx, wish) => {
    const found = await countedItem(ctx, wish);
    if (isQuestion(found) || isRefusal(found)) return found;
    const { product, variant, units, exact } = found.one;
    return {
      plan: { product: product.id, variant: variant.id, quantity: units },
      exact,
    };
  },
  run: async (ctx, plan) => {
    const product = ctx.catalog.product(plan.product);
    const variant = ctx.catalog.variant(plan.variant);
    if (!product || !variant) return { refused: 'item_gone' };
    const lists = ctx.catalog.priceLists;
    const settings = { ...(await buyerOf(ctx)), on: ctx.now, lists };
    const priced = (quantity: number) => priceLines(ctx.shop, [{ product, variant, quantity }], settings);
    const quote = viewQuote(ctx.shop, priced(plan.quantity));
    const [line] = quote.lines;
    if (!line) throw new Error('get_price: a quote of one line has no line');
    const breaks = (ctx.shop.quantityBreaks ?? []).flatMap(({ from, percent }) => {
      const total = from > plan.quantity ? priced(from).lines[0] : undefined;
      // Only where the break is what lowers the price: a better promotion hides it.
      if (total?.discounts.at(-1)?.kind !== 'quantity') return [];
      return [{ from, percent, totalMinor: total.totalMinor }];
    });
    const steps = stepsAbove(lists, variant.id, plan.quantity).flatMap((from) => {
      const [total] = priced(from).lines;
      const cheaper = total && total.totalMinor * plan.quantity < line.totalMinor * from;
      return cheaper && total.price && 'from' in total.price ? [{ from, totalMinor: total.totalMinor }] : [];
    });
    const stock = await stockByVariant(ctx, [variant]);
    const item = productItem(ctx, product, [variant], stock, await shelfFor(ctx));
    return { item, line, breaks: [...breaks, ...steps], ...(quote.tax && { tax: quote.tax }) };
  },
  answer: ({ item, line, breaks, tax }, say) => {
    const { cart, pricing } = say.words;
    const each = Math.round(line.totalMinor / line.quantity);
    const text = [
      cart.price({
        what: someOf(say, line.title, line.quantity),
        total: say.money(line.totalMinor),
        each: line.quantity === 1 ? undefined : eachOf(line.totalMinor, line.quantity, say),
        why: notesOf(line, say).join(', '),
      }),
      cart.breaks({
        list: breaks.flatMap(({ from, percent, totalMinor }) =>
          percent === undefined ? [] : [{ from, percent, each: eachOf(totalMinor, from, say) }],
        ),
      }),
      pricing.steps({
        list: breaks.flatMap(({ from, percent, totalMinor }) =>
          percent === undefined ? [{ from, each: eachOf(totalMinor, from, say) }] : [],
        ),
      }),
      ...(tax ? (tax.parts ?? [tax]).map((part) => cart.taxNote({ ...part, included: tax.included })) : []),
    ];
    const lower = each < line.unitMinor;
    const [next] = breaks;
    return {
      text: text.filter(Boolean).join(' '),
      cards: [
        {
          type: 'product',
          item: lower ? { ...item, price: say.amount(each), was: say.amount(line.unitMinor) } : item,
        },
      ],
      suggestions: [
        line.quantity === 1 ? cart.say.add() : cart.say.addMany({ quantity: line.quantity }),
        ...(next ? [cart.say.addMany({ quantity: next.from })] : []),
      ],
      see: { focus: { product: line.product, variant: line.variant } },
    };
  },
});

/** What one of several costs; said to be rounded where the total cannot be shared out in whole minor units. */
function eachOf(totalMinor: number, quantity: number, say: Say): string {
  const each = say.money(Math.round(totalMinor / quantity));
  return totalMinor % quantity === 0 ? each : say.words.cart.about({ price: each });
}

/** From how many units on a price list has another price of a variant, where that is more than these. */
function stepsAbove(lists: readonly PriceList[], variant: string, quantity: number): number[] {
  const steps = lists.flatMap(({ prices }) => prices.get(variant) ?? []).map(({ from }) => from);
  return [...new Set(steps)].filter((from) => from > quantity).sort((a, b) => a - b);
}
