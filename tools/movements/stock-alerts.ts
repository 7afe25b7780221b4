import { z } from 'zod';
import type { CatalogProduct } from '../../store/catalog/catalog.ts';
import { waitingFor } from '../../store/queries/backorders.ts';
import { lastSale, lowStock, unmovedSince } from '../../store/queries/movements.ts';
import { lowStock as fewLeft, variantTitle } from '../catalog/show.ts';
import { choiceSlot, daysSlot, productSlot } from '../slot.ts';
import { defineTool, type ToolContext } from '../tool.ts';
import type { ProductWish } from '../wish.ts';

type Plan = { kind: 'low' | 'old'; days: number; wish?: ProductWish };

const page = 10;
const dayMs = 24 * 3600 * 1000;
/** Most variants that are looked at for being low, the least in stock first. */
const mostLow = 5000;
const mostVariants = 500;

const kinds = {
  low: [
    'low',
    'running low',
    'running out',
    'reorder',
    'order again',
    'need to order',
    'nearly gone',
    'almost gone',
    'used up',
    'out of stock',
  ],
  old: [
    'not sold',
    'has not sold',
    'have not sold',
    'not moved',
    'unsold',
    'slow',
    'slow movers',
    'dead stock',
    'dust',
    'oldest',
    'ageing',
    'aging',
    'sits',
    'sitting',
    'nobody buys',
  ],
} as const;

const entry = z.object({
  product: z.string(),
  variant: z.string(),
  title: z.string(),
  left: z.int(),
  /** Of what is low: at how many it is to be ordered again, and how many orders wait for. */
  at: z.int().optional(),
  owed: z.int().optional(),
  /** Of what is old: days since the last sale, where one is known. */
  days: z.int().optional(),
});

export const stockAlerts = defineTool({
  name: 'stock_alerts',
  about: 'Tells staff what is running low and should be ordered again, or what has not sold for a long time.',
  asks: [
    'what is running low',
    'which {product} are running low',
    'what is low on stock',
    'what do we need to order',
    'what should we reorder',
    'which {product} do we have to reorder',
    'what is nearly gone',
    'what are we running out of',
    'which {product} are we out of',
    'show me the low stock',
    'any stock alerts',
    'stock alerts please',
    'what has not sold',
    'what has not sold for {quantity} days',
    'which {product} have not sold for {quantity} months',
    'what has not moved for {quantity} days',
    'what are our slow movers',
    'is there any dead stock',
    'what is gathering dust in the cellar',
    'what does nobody buy',
    'which {product} has been sitting on the shelf',
    'what is our oldest stock',
    'show me the ageing stock',
  ],
  access: ['viewer'],
  effect: 'read',
  input: z.object({
    kind: choiceSlot(kinds).optional(),
    days: daysSlot().optional(),
    wish: productSlot().optional(),
  }),
  output: z.object({
    kind: z.enum(['low', 'old']),
    days: z.int(),
    total: z.int(),
    /** Of what is old: what all of it is worth at list price, in minor units. */
    valueMinor: z.int(),
    items: z.array(entry),
  }),
  rules: [],
  plan: async (ctx, { kind, days, wish }) => ({
    plan: {
      kind: kind ?? (days === undefined ? 'low' : 'old'),
      days: days ?? ctx.shop.rules?.ageingDays ?? 90,
      ...(wish?.facets?.length && { wish: { facets: wish.facets } }),
    } satisfies Plan,
    exact: { ...(kind && { kind }), ...(days !== undefined && { days }), ...(wish && { wish }) },
  }),
  run: async (ctx, { kind, days, wish }: Plan) => {
    const among = wish && variantsOf(ctx, wish);
    return kind === 'low'
      ? { kind, days, valueMinor: 0, ...(await runningLow(ctx, among)) }
      : { kind, days, ...(await unsold(ctx, days, among)) };
  },
  answer: ({ kind, days, total, valueMinor, items }, say) => {
    const { alerts } = say.words.stockroom;
    const more = total - items.length;
    const see = { shown: items.map(({ product, variant }) => ({ product, variant })) };
    if (kind === 'low') {
      if (items.length === 0) return { text: alerts.nothingLow() };
      const lines = items.map(({ title, left, at = 0, owed = 0 }) =>
        alerts.lowLine({ title, left, at, owed }),
      );
      return { text: alerts.low({ total, lines, more }), see };
    }
    if (items.length === 0) return { text: alerts.nothingOld({ days }) };
    const lines = items.map(({ title, left, days: since }) => alerts.oldLine({ title, left, days: since }));
    return { text: alerts.old({ total, days, value: say.money(valueMinor), lines, more }), see };
  },
});

function variantsOf({ catalog }: ToolContext, wish: ProductWish): ReadonlySet<string> {
  const { hits } = catalog.search(wish, { limit: mostVariants });
  return new Set(hits.flatMap(({ variants }) => variants.map(({ id }) => id)).slice(0, mostVariants));
}

async function runningLow(ctx: ToolContext, among: ReadonlySet<string> | undefined) {
  const { store, shop, catalog } = ctx;
  const most = Math.max(...(shop.rules?.reorderAt?.map(({ units }) => units) ?? [fewLeft]));
  const low = (await lowStock(store, shop.id, most, mostLow)).flatMap(({ id, stock }) => {
    const variant = catalog.variant(id);
    const product = variant && catalog.product(variant.product);
    const at = product && reorderAt(ctx, product);
    if (!variant || !product || at === undefined || stock > at || among?.has(id) === false) return [];
    return [{ product, variant, stock, at }];
  });
  // What is furthest below its mark first, then in the shop's own order.
  low.sort(
    (a, b) =>
      a.stock - a.at - (b.stock - b.at) ||
      a.product.position - b.product.position ||
      a.variant.position - b.variant.position,
  );
  const items = [];
  for (const { product, variant, stock, at } of low.slice(0, page)) {
    const owed = await waitingFor(store, shop.id, variant.id);
    const title = variantTitle(product, variant);
    items.push({
      product: product.id,
      variant: variant.id,
      title,
      left: stock,
      at,
      ...(owed > 0 && { owed }),
    });
  }
  return { total: low.length, items };
}

/** At how many a product is to be ordered again: by the shop's first rule that fits, else at a handful. */
function reorderAt({ shop }: ToolContext, { id, facets }: CatalogProduct): number | undefined {
  const rules = shop.rules?.reorderAt;
  if (!rules) return fewLeft;
  const fits = (rule: (typeof rules)[number]) =>
    (rule.product === undefined || rule.product === id) &&
    Object.entries(rule.facets ?? {}).every(([name, value]) => facets[name]?.includes(value));
  return rules.find(fits)?.units;
}

async function unsold(ctx: ToolContext, days: number, among: ReadonlySet<string> | undefined) {
  const { store, shop, catalog, now } = ctx;
  const since = new Date(now.getTime() - days * dayMs);
  const found = await unmovedSince(store, shop.id, since, among && [...among], page);
  const items = [];
  for (const { id, stock } of found.variants) {
    const variant = catalog.variant(id);
    const product = variant && catalog.product(variant.product);
    if (!variant || !product) continue;
    const sold = await lastSale(store, shop.id, id);
    items.push({
      product: product.id,
      variant: id,
      title: variantTitle(product, variant),
      left: stock,
      ...(sold && { days: Math.floor((now.getTime() - sold.getTime()) / dayMs) }),
    });
  }
  return { total: found.total, valueMinor: found.valueMinor, items };
}
