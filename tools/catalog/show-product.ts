import { z } from 'zod';
import { productItem as productItemSchema } from '../card.ts';
import { shelfFor } from '../pricing/buyer.ts';
import { itemSlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal } from '../tool.ts';
import { productItem, stockByVariant } from './show.ts';
import { exactItem, resolveItem } from './resolve-item.ts';

export const showProduct = defineTool({
  name: 'show_product',
  about: 'Shows one product with its description, properties, price and stock.',
  asks: [
    'where is the {item} from',
    'where does {item} come from',
    'what would {item} go with',
    'is {item} dry',
    'how does {item} fit',
    'is {item} any good',
    'how strong is it',
    'who is it by',
    'show me {item}',
    'tell me about {item}',
    'tell me more about {item}',
    'more about {item}',
    'details of {item}',
    'what is {item} like',
    'describe {item}',
    'i would like to see {item}',
    'let me see {item}',
    'open {item}',
    'the {item}',
    'more information on {item}',
    'what do you know about {item}',
    'tell me about it',
    'tell me more',
    'more details please',
    'what does it taste like',
    'what is it made of',
    'what colours does {item} come in',
    'which sizes does {item} come in',
    'what sizes are there',
    'where is {item} from',
    'who makes {item}',
    'what does {item} go with',
  ],
  access: ['guest', 'customer', 'viewer'],
  effect: 'read',
  input: z.object({ item: itemSlot() }),
  output: z.object({
    item: productItemSchema,
    description: z.string().optional(),
    /** What it comes in: option by option, the values that are there. */
    options: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
  }),
  rules: [],
  plan: async (ctx, { item }) => {
    const found = await resolveItem(ctx, item, 'item');
    if (isRefusal(found)) return found;
    if (isQuestion(found)) {
      // Looking at a product does not need its size and colour.
      const known = found.ask === 'which_variant' ? found.known?.['product'] : undefined;
      if (typeof known !== 'string') return found;
      return { plan: { product: known }, exact: { item: { product: known } } };
    }
    const { product, variant } = found.one;
    return { plan: { product: product.id, variant: variant.id }, exact: { item: exactItem(found.one) } };
  },
  run: async (ctx, plan: { product: string; variant?: string }) => {
    const product = ctx.catalog.product(plan.product);
    if (!product) return { refused: 'item_gone' };
    const variants = product.variants.filter(({ id }) => plan.variant === undefined || id === plan.variant);
    const stock = await stockByVariant(ctx, product.variants);
    const shelf = await shelfFor(ctx);
    const meant = variants.length > 0 ? variants : product.variants;
    const names = [...new Set(product.variants.flatMap(({ options }) => Object.keys(options)))];
    const facts = Object.entries(product.facets).map(([label, values]) => ({
      label,
      value: values.join(', '),
    }));
    return {
      item: { ...productItem(ctx, product, meant, stock, shelf), facts },
      ...(product.description !== undefined && { description: product.description }),
      options: names.map((name) => ({
        name,
        values: [...new Set(product.variants.flatMap(({ options }) => options[name] ?? []))],
      })),
    };
  },
  answer: ({ item, description, options }, say) => {
    const { catalog } = say.words;
    const several = options.filter(({ values }) => values.length > 1);
    const text = catalog.product({
      title: item.title,
      description: description ?? '',
      price: item.price.text,
      from: item.from === true,
      out: item.stock === 'out',
      options: several.map(({ name, values }) => ({ name, values: say.list(values) })),
    });
    const focus = { product: item.product, ...(item.variant !== undefined && { variant: item.variant }) };
    return {
      text,
      cards: [{ type: 'product', item, ...(description !== undefined && { description }) }],
      suggestions: item.stock === 'out' ? [] : catalog.afterOne(),
      see: { focus },
    };
  },
});
