import { z } from 'zod';
import { productItem, stockByVariant } from './show.ts';
import { describeWish } from './describe-wish.ts';
import { nothingFits, otherCurrency } from './nothing-fits.ts';
import { productItem as productItemSchema } from '../card.ts';
import { shelfFor } from '../pricing/buyer.ts';
import { productSlot } from '../slot.ts';
import type { SearchHit } from '../../store/catalog/search.ts';
import { defineTool, type Item, type ToolContext } from '../tool.ts';
import type { ProductWish } from '../wish.ts';

const page = 6;
/** Looked through for those in stock, which go first. */
const candidates = 24;

export const searchProducts = defineTool({
  name: 'search_products',
  about:
    'Finds products of the shop by what they are, their properties, price and words. Shows a list to choose from.',
  asks: [
    '{product} for my dad',
    'a {product} for a wedding',
    'something to wear for {product}',
    'what {product} would you open with {product}',
    'i am after a {product}',
    'i need a {product} for someone',
    '{price} or so',
    'not so expensive',
    'the same but {product}',
    'the {product} ones',
    'only the {product} ones',
    'what can i get for {price}',
    'any of those {product}',
    'do you keep any {product}',
    'nothing {product}',
    'my friend only likes {product}',
    'i do not like {product}',
    '{product}',
    'a {product}',
    'some {product}',
    '{product} {price}',
    'a {product} {price}',
    'a {product} {price} for {product}',
    '{product} for {product}',
    'i am looking for {product}',
    'looking for a {product} {price}',
    'i want a {product}',
    'i would like something {product}',
    'i need {product} {price}',
    'show me {product}',
    'show me your {product}',
    'show me everything in {product}',
    'find me a {product} {price}',
    'search for {product}',
    'what {product} do you have',
    'which {product} do you have {price}',
    'do you have any {product}',
    'do you have {product} {price}',
    'do you sell {product}',
    'have you got any {product}',
    'any {product} {price}',
    'got anything {product}',
    'something {product}',
    'something {product} {price}',
    'something cheaper',
    'anything cheaper',
    'something less expensive',
    'something more expensive',
    'something nicer',
    'cheaper please',
    'the cheapest {product}',
    'what is your cheapest {product}',
    'your best {product}',
    'i fancy a {product}',
    'can you recommend a {product}',
    'recommend something {product} {price}',
    'what goes with {product}',
    'what would go well with {product}',
    'which {product} goes with {product}',
    'a present {price}',
    'a gift for someone who likes {product}',
    '{product} from the {product}',
    'a {product} from {product}',
    '{price}',
    'not {product}',
    'not {product}, {product}',
    'no {product}',
    'without {product}',
    'anything but {product}',
    'only {product}',
    'in {product}',
    'what about {product}',
    'how about {product}',
    'rather {product}',
    'make it {product}',
    'what else do you have',
    'show me more',
    'other {product}',
  ],
  access: ['guest', 'customer', 'viewer'],
  effect: 'read',
  input: z.object({ wish: productSlot() }),
  output: z.object({
    searching: z.string(),
    total: z.int(),
    /** Words of the wish that nothing in the shop is called. */
    unknown: z.array(z.string()),
    items: z.array(productItemSchema),
    none: z.object({ refused: z.string(), facts: z.record(z.string(), z.unknown()).optional() }).optional(),
    shown: z.array(z.object({ product: z.string(), variant: z.string().optional() })),
  }),
  rules: [],
  plan: async (ctx, { wish }) => otherCurrency(ctx, wish) ?? { plan: { wish }, exact: { wish } },
  run: async (ctx, { wish }: { wish: ProductWish }) => {
    const left = withoutVagueWords(ctx, wish);
    const searching = describeWish(left, ctx.say);
    let found = ctx.catalog.search(left, { limit: candidates });
    const none = found.total === 0 ? nothingFits(ctx, left) : undefined;
    if (none) {
      // Nothing never ends with nothing: show what there is without the part that is in the way.
      const why = ctx.catalog.explainNone(left);
      const way = why.found ? undefined : why.inTheWay[0];
      if (way) found = ctx.catalog.search({ sort: 'cheapest', ...way.rest }, { limit: candidates });
    }
    const { ranked, stock } = await inStockFirst(ctx, found.hits);
    const shelf = await shelfFor(ctx);
    const items = ranked.map(({ product, variants }) => productItem(ctx, product, variants, stock, shelf));
    const shown: Item[] = ranked.map(({ product, variants }) => ({
      product: product.id,
      ...(variants.length === 1 && variants[0] && { variant: variants[0].id }),
    }));
    return {
      searching,
      total: found.total,
      unknown: none ? [] : left === wish ? found.unknown : [wish.text ?? ''],
      items,
      shown,
      ...(none && { none }),
    };
  },
  answer: ({ searching, total, unknown, items, none, shown }, say) => {
    const { catalog, refusals } = say.words;
    const list = items.slice(0, 3).map(({ title, price, from, stock }) => ({
      title,
      price: price.text,
      from: from === true,
      out: stock === 'out',
    }));
    const text = none
      ? [
          refusals[none.refused]?.(none.facts ?? {}, say.money) ?? '',
          list.length > 0 ? catalog.instead({ list }) : '',
        ]
          .filter(Boolean)
          .join(' ')
      : [
          unknown.length > 0 ? catalog.unknownWords({ words: say.list(unknown) }) : '',
          catalog.found({ total, searching, list }),
        ]
          .filter(Boolean)
          .join(' ');
    const [only] = shown;
    return {
      text,
      cards: items.length > 0 ? [{ type: 'products', items, total, searching }] : [],
      suggestions: items.length > 1 ? catalog.afterList() : items.length === 1 ? catalog.afterOne() : [],
      see: { shown: [...shown], ...(shown.length === 1 && only && { focus: only }) },
    };
  },
});

/** Names that fit this many things or fewer are meant as names; words that fit more describe. */
const fewNamed = 3;

/** The wish without words that describe nothing in it: "a warm jumper", where no jumper says that it is warm. */
function withoutVagueWords(ctx: ToolContext, wish: ProductWish): ProductWish {
  const { text, ...rest } = wish;
  const finds = (tried: ProductWish) => ctx.catalog.search(tried, { limit: 0 }).total;
  if (!text || !(rest.facets?.length ?? rest.price) || finds(wish) > 0 || finds(rest) === 0) return wish;
  const named = finds({ text });
  return named > 0 && named <= fewNamed ? wish : rest;
}

/** The first page of the hits, those with something left before those without; looks no further than it must. */
async function inStockFirst(ctx: ToolContext, hits: readonly SearchHit[]) {
  const stock = new Map<string, number>();
  const left: SearchHit[] = [];
  const out: SearchHit[] = [];
  for (let from = 0; from < hits.length && left.length < page; from += page) {
    const chunk = hits.slice(from, from + page);
    const found = await stockByVariant(
      ctx,
      chunk.flatMap(({ variants }) => variants),
    );
    for (const [id, n] of found) stock.set(id, n);
    for (const hit of chunk) (hit.variants.some(({ id }) => (stock.get(id) ?? 0) > 0) ? left : out).push(hit);
  }
  return { ranked: [...left, ...out].slice(0, page), stock };
}
