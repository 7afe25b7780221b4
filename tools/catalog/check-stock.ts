import { z } from 'zod';
import { productItem as productItemSchema } from '../card.ts';
import { itemSlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal } from '../tool.ts';
import { optionsText, productItem, stockByVariant } from './show.ts';
import { exactItem, resolveItem } from './resolve-item.ts';

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
    item: productItemSchema,
    left: z.int(),
    /** The same thing in other options that are there, option by option. */
    others: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
  }),
  rules: [],
  plan: async (ctx, { item }) => {
    const found = await resolveItem(ctx, item, 'item');
    if (isRefusal(found) || isQuestion(found)) return found;
    const { product, variant } = found.one;
    return { plan: { product: product.id, variant: variant.id }, exact: { item: exactItem(found.one) } };
  },
  run: async (ctx, plan: { product: string; variant: string }) => {
    const product = ctx.catalog.product(plan.product);
    const variant = product?.variants.find(({ id }) => id === plan.variant);
    if (!product || !variant) return { refused: 'item_gone' };
    const stock = await stockByVariant(ctx, product.variants);
    const others = Object.keys(variant.options).map((name) => ({
      name,
      values: product.variants
        .filter(
          (other) => (stock.get(other.id) ?? 0) > 0 && differsOnlyIn(name, variant.options, other.options),
        )
        .map(({ options }) => options[name] ?? ''),
    }));
    return {
      item: { ...productItem(ctx, product, [variant], stock), subtitle: optionsText(product, variant) },
      left: stock.get(variant.id) ?? 0,
      others: others.filter(({ values }) => values.length > 0),
    };
  },
  answer: ({ item, left, others }, say) => {
    const { catalog } = say.words;
    const facts = { title: item.title, options: item.subtitle ?? '', price: item.price.text };
    const alternatives = others.map(({ name, values }) => ({ name, values: say.list(values, 'or') }));
    return {
      text: left > 0 ? catalog.inStock({ ...facts, left }) : catalog.outOfStock({ ...facts, alternatives }),
      cards: [{ type: 'product', item }],
      suggestions:
        left > 0
          ? catalog.afterOne()
          : (others[0]?.values.slice(0, 4) ?? []).map((v) => catalog.andIn({ value: v })),
      see: { focus: { product: item.product, ...(item.variant !== undefined && { variant: item.variant }) } },
    };
  },
});

function differsOnlyIn(
  name: string,
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
) {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return a[name] !== b[name] && [...names].every((other) => other === name || a[other] === b[other]);
}
