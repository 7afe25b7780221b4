import { z } from 'zod';
import type { Say } from '../../prompts/say.ts';
import { movementsOf } from '../../store/queries/movements.ts';
import { resolveItem } from '../catalog/resolve-item.ts';
import { variantTitle } from '../catalog/show.ts';
import { reasonWords, type Reason } from '../inventory/reason-words.ts';
import { choiceSlot, dateSlot, itemSlot, quantitySlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal, type Question, type ToolContext } from '../tool.ts';
import type { Refusal } from '../rules/rule.ts';
import type { ItemRef } from '../wish.ts';
import { startOf } from './day.ts';

type Plan = {
  /** Undefined is everything. */
  variants?: string[];
  product?: string;
  title?: string;
  since?: string;
  reason?: Reason;
  direction?: 'in' | 'out';
  units?: number;
};

const page = 10;
/** Most variants of a kind that are looked at together. */
const mostVariants = 500;

const directions = {
  in: ['came in', 'come in', 'arrived', 'went in', 'put in', 'brought in'],
  out: [
    'took out',
    'taken out',
    'went out',
    'go out',
    'book out',
    'booked out',
    'took',
    'written off',
    'out',
  ],
} as const;

export const stockHistory = defineTool({
  name: 'stock_history',
  about: 'Lists movements of stock for staff: what came and went, when, why, and who did it.',
  asks: [
    'what happened to the {item}',
    'what happened to the {item} since {date}',
    'what happened to our {item} stock',
    'show me the movements of the {item}',
    'stock movements of {item}',
    'stock movements since {date}',
    'list the movements since {date}',
    'who took out the {item}',
    'who took out the {quantity} {item}',
    'who took out the {quantity}',
    'who booked out the {item}',
    'who booked in the {item}',
    'where did the {quantity} {item} go',
    'where did all the {item} go',
    'history of the {item}',
    'stock history of {item}',
    'the stock history please',
    'why do we have only {quantity} {item}',
    'what moved {date}',
    'which stock moved since {date}',
    'which bottles broke since {date}',
    'what was written off since {date}',
    'what came in since {date}',
    'what went out since {date}',
    'show me the last stock bookings',
    'who changed the stock of {item}',
    'when did the {item} come in',
    'list the breakages since {date}',
  ],
  access: ['viewer'],
  effect: 'read',
  input: z.object({
    item: itemSlot().optional(),
    since: dateSlot().optional(),
    reason: choiceSlot(reasonWords).optional(),
    direction: choiceSlot(directions).optional(),
    quantity: quantitySlot().optional(),
  }),
  output: z.object({
    title: z.string().optional(),
    product: z.string().optional(),
    since: z.string().optional(),
    total: z.int(),
    movements: z.array(
      z.object({
        title: z.string(),
        change: z.int(),
        left: z.int(),
        kind: z.string(),
        reason: z.string(),
        by: z.string(),
        at: z.string(),
      }),
    ),
  }),
  rules: [],
  plan: async (ctx, wish) => {
    const of = await variantsMeant(ctx, wish.item);
    if (isQuestion(of) || isRefusal(of)) return of;
    const { reason, since, direction, quantity } = wish;
    const way = reason === 'damaged' || reason === 'lost' || reason === 'sample' ? 'out' : direction;
    // "Came in" says the way and no reason; who asks what came in wants all that did.
    const why = reason === 'received' || reason === 'count' ? undefined : reason;
    return {
      plan: {
        ...of,
        ...(since && { since: startOf(ctx, since).toISOString() }),
        ...(why && { reason: why }),
        ...(way && { direction: way }),
        ...(quantity && { units: quantity.count }),
      } satisfies Plan,
      exact: { ...wish },
    };
  },
  run: async (ctx, { variants, product, title, since, reason, direction, units }: Plan) => {
    const { total, movements } = await movementsOf(
      ctx.store,
      ctx.shop.id,
      {
        variantIds: variants,
        since: since === undefined ? undefined : new Date(since),
        kinds: reason && [reason],
        direction,
        units,
      },
      page,
    );
    return {
      ...(title !== undefined && { title }),
      ...(product !== undefined && { product }),
      ...(since !== undefined && { since }),
      total,
      movements: movements.map(({ variantId, change, stockAfter, kind, reason: why, by, at }) => ({
        title: titleOf(ctx, variantId),
        change,
        left: stockAfter,
        kind,
        reason: why,
        by,
        at: at.toISOString(),
      })),
    };
  },
  answer: ({ title, product, since, total, movements }, say) => {
    const { history } = say.words.stockroom;
    const when = since === undefined ? undefined : say.date(since);
    if (movements.length === 0) return { text: history.none({ what: title, since: when }) };
    const several = title === undefined || new Set(movements.map((one) => one.title)).size > 1;
    const lines = movements.map((one) => lineText(one, several, say));
    return {
      text: history.shown({ what: title, since: when, total, lines }),
      ...(product !== undefined && { see: { focus: { product } } }),
    };
  },
});

type Line = {
  title: string;
  change: number;
  left: number;
  kind: string;
  reason: string;
  by: string;
  at: string;
};

function lineText({ title, change, left, kind, reason, by, at }: Line, several: boolean, say: Say): string {
  const { stockroom, staff } = say.words;
  const said = Object.values(staff.adjust.directions).map((word) => word());
  const why = stockroom.kind({ kind });
  return stockroom.history.line({
    when: say.date(at),
    what: several ? title : undefined,
    change,
    why: reason === why || said.includes(reason) ? why : `${why} (${reason})`,
    who: stockroom.who({ by }),
    left,
  });
}

/** All that a reference may mean: everything of a kind, or one thing; a product in all its sizes. */
export async function variantsMeant(
  ctx: ToolContext,
  item: ItemRef | undefined,
): Promise<Pick<Plan, 'variants' | 'product' | 'title'> | Question | Refusal> {
  if (!item) return {};
  const { wish, ...pointer } = item;
  if (wish && Object.keys(pointer).length === 0) {
    const found = ctx.catalog.search(wish, { limit: mostVariants });
    if (found.hits.length > 1) {
      const variants = found.hits.flatMap((hit) => hit.variants.map(({ id }) => id)).slice(0, mostVariants);
      const words = [...(wish.facets ?? []).filter(({ not }) => !not).map(({ value }) => value), wish.text];
      return { variants, title: words.filter(Boolean).join(' ') };
    }
  }
  const found = await resolveItem(ctx, item, 'item');
  if (isRefusal(found)) return found;
  if (isQuestion(found)) {
    const known = found.ask === 'which_variant' ? found.known?.['product'] : undefined;
    const product = typeof known === 'string' ? ctx.catalog.product(known) : undefined;
    if (!product) return found;
    return { variants: product.variants.map(({ id }) => id), product: product.id, title: product.title };
  }
  const { product, variant } = found.one;
  // "The Barolo" is every size of it; only what was named in an option is that one.
  const exact = pointer.variant !== undefined || wish?.facets?.some(({ facet }) => facet in variant.options);
  return {
    variants: exact ? [variant.id] : product.variants.map(({ id }) => id),
    product: product.id,
    title: exact ? variantTitle(product, variant) : product.title,
  };
}

function titleOf({ catalog }: Pick<ToolContext, 'catalog'>, id: string): string {
  const variant = catalog.variant(id);
  const product = variant && catalog.product(variant.product);
  return variant && product ? variantTitle(product, variant) : id;
}
