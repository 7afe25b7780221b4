import { z } from 'zod';
import { productItem as productItemSchema } from '../card.ts';
import { shelfFor } from '../pricing/buyer.ts';
import { freeStock } from '../inventory/free-stock.ts';
import { roomLater } from '../inventory/later.ts';
import { itemSlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal, type Item, type Planned, type ToolContext } from '../tool.ts';
import type { ItemRef } from '../wish.ts';
import { optionsText, productItem, stockByVariant } from './show.ts';
import { exactItem, resolveItem } from './resolve-item.ts';

type One = { product: string; variant: string };
type Several = { several: Item[]; total: number };
type Plan = One | Several;

export const checkStock = defineTool({
  name: 'check_stock',
  about:
    'Says whether one product, in a size, colour or other option, is in stock, and what it is to be had in.',
  asks: [
    'do you have {item} in stock',
    'do you have the {item}',
    'do you have the {item} in {item}',
    'do you have {item} in {item}',
    'do you have it in {item}',
    'have you got the {item} in {item}',
    'is {item} in stock',
    'is {item} available',
    'is the {item} available in {item}',
    'is it available in {item}',
    'is it in stock',
    'are there any {item} left',
    'is there any {item} left',
    'how many {item} are left',
    'how many do you have',
    'how many {item} do you have',
    'does {item} come in {item}',
    'does it come in {item}',
    'and in {item}',
    'and the {item}',
    'what about {item}',
    'can i get {item} in {item}',
    'could i have it in {item}',
    'stock of {item}',
    'availability of {item}',
    'you still have {item}',
  ],
  access: ['guest', 'customer', 'viewer'],
  effect: 'read',
  input: z.object({ item: itemSlot() }),
  output: z.object({
    /** What was asked about and what is left of it; several where the words fit several. */
    items: z.array(productItemSchema.extend({ left: z.int(), held: z.int() })),
    total: z.int(),
    /** How many of the one thing can be ordered though it is not there, and how long they take. */
    later: z.object({ room: z.int(), days: z.tuple([z.int(), z.int()]) }).optional(),
    /** The one thing in other options that are there, option by option. */
    others: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
  }),
  rules: [],
  plan: async (ctx, { item }): Promise<Planned<{ item: ItemRef }, Plan>> => {
    const found = await resolveItem(ctx, item, 'item');
    if (isRefusal(found)) return found;
    if (isQuestion(found)) {
      const shown = found.see?.shown ?? [];
      // "How many Rioja are left" wants a number for each of them, not a question back.
      if (found.ask !== 'which_item') return found;
      return { plan: { several: shown, total: Number(found.facts?.['total']) }, exact: { item } };
    }
    const { product, variant } = found.one;
    return { plan: { product: product.id, variant: variant.id }, exact: { item: exactItem(found.one) } };
  },
  run: async (ctx, plan) => ('several' in plan ? severalLeft(ctx, plan) : oneLeft(ctx, plan)),
  answer: ({ items, total, others, later }, say) => {
    const { catalog, stock, cart } = say.words;
    const [item] = items;
    if (items.length !== 1 || !item) {
      const list = items.map(({ title, left }) => ({ title, left }));
      return {
        text: catalog.stockOfSeveral({ list, total }),
        cards: [{ type: 'products', items, total, searching: '' }],
        suggestions: catalog.afterList(),
        see: { shown: items.map(({ product, variant }) => ({ product, variant })) },
      };
    }
    const { left, held } = item;
    const facts = { title: item.title, options: item.subtitle ?? '', price: item.price.text };
    const alternatives = others.map(({ name, values }) => ({ name, values: say.list(values, 'or') }));
    const near = (others[0]?.values ?? []).slice(0, 4).map((value) => catalog.andIn({ value }));
    return {
      text: [
        left > 0
          ? catalog.inStock({ ...facts, left })
          : held > 0
            ? stock.allHeld({ what: item.title, held })
            : catalog.outOfStock({ ...facts, alternatives }),
        left > 0 && held > 0 ? stock.moreHeld({ held }) : '',
        later ? stock.canComeLater({ room: later.room, days: cart.days(later.days) }) : '',
      ]
        .filter(Boolean)
        .join(' '),
      cards: [{ type: 'product', item }],
      suggestions: left > 0 ? catalog.afterOne() : near,
      see: { focus: { product: item.product, ...(item.variant !== undefined && { variant: item.variant }) } },
    };
  },
});

async function oneLeft(ctx: ToolContext, plan: One) {
  const product = ctx.catalog.product(plan.product);
  const variant = product?.variants.find(({ id }) => id === plan.variant);
  if (!product || !variant) return { refused: 'item_gone' };
  const now = await freeStock(
    ctx,
    product.variants.map(({ id }) => id),
  );
  const stock = new Map([...now].map(([id, { free }]) => [id, free]));
  const left = stock.get(variant.id) ?? 0;
  const later = left === 0 ? await roomLater(ctx, product, variant.id) : undefined;
  const others = Object.keys(variant.options).map((name) => ({
    name,
    values: product.variants
      .filter(
        (other) => (stock.get(other.id) ?? 0) > 0 && differsOnlyIn(name, variant.options, other.options),
      )
      .map(({ options }) => options[name] ?? ''),
  }));
  const item = {
    ...productItem(ctx, product, [variant], stock, await shelfFor(ctx)),
    subtitle: optionsText(product, variant),
    left,
    held: now.get(variant.id)?.held ?? 0,
  };
  const found = { items: [item], total: 1, ...(later && later.room > 0 && { later }) };
  return { ...found, others: others.filter(({ values }) => values.length > 0) };
}

async function severalLeft(ctx: ToolContext, { several, total }: Several) {
  const products = several.flatMap(({ product, variant }) => {
    const found = ctx.catalog.product(product);
    const variants = found?.variants.filter(({ id }) => variant === undefined || id === variant);
    return found && variants ? [{ product: found, variants }] : [];
  });
  const stock = await stockByVariant(
    ctx,
    products.flatMap(({ variants }) => variants),
  );
  const shelf = await shelfFor(ctx);
  const items = products.map(({ product, variants }) => ({
    ...productItem(ctx, product, variants, stock, shelf),
    left: variants.reduce((sum, { id }) => sum + (stock.get(id) ?? 0), 0),
    held: 0,
  }));
  return { items, total, others: [] };
}

function differsOnlyIn(
  name: string,
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
) {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return a[name] !== b[name] && [...names].every((other) => other === name || a[other] === b[other]);
}
