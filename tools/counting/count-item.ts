import { z } from 'zod';
import { noteCounted } from '../../store/queries/counts.ts';
import { unitsOf } from '../cart/units.ts';
import { exactItem, resolveItem, type Resolved } from '../catalog/resolve-item.ts';
import { variantTitle } from '../catalog/show.ts';
import { once } from '../orders/once.ts';
import { choiceSlot, itemSlot, quantitySlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal, type ToolContext } from '../tool.ts';
import type { ItemRef } from '../wish.ts';
import { countedRow, differenceOf, myCount, type MyCount } from './my-count.ts';

type Plan = { count: string; product: string; variant: string; title: string; counted: number };

export const countItem = defineTool({
  name: 'count_item',
  about: 'Notes in the stock take that is open how many of one thing there are.',
  asks: [
    'for the count, {quantity} {item}',
    'put down {quantity} {item} in the count',
    'note {quantity} {item} for the count',
    'write down {quantity} for the {item}',
    'the next is {item} with {quantity}',
    'then {item} with {quantity}',
    'count {quantity} for the {item}',
    'tally {quantity} {item}',
    'the count of the {item} is {quantity}',
    'in the count the {item} is {quantity}',
    '{quantity} {item} found',
    'found {quantity} {item}',
    'on the count sheet {item} {quantity}',
    'record {quantity} {item} in the stock take',
    'no {item} found for the count',
    'the {item} comes to {quantity} in the count',
    'correct the count of {item} to {quantity}',
  ],
  access: ['rep'],
  effect: 'draft',
  input: z.object({
    item: itemSlot().optional(),
    quantity: quantitySlot().optional(),
    none: choiceSlot({
      none: ['none', 'zero', 'nil', 'no more', 'none left', 'not one', 'nothing', 'no', 'empty', 'all gone'],
    }).optional(),
  }),
  output: countedRow.extend({ before: z.int().optional() }),
  rules: [],
  goesOn: 'count_item',
  plan: async (ctx, wish) => {
    const open = await myCount(ctx);
    if (!open) return { refused: 'no_count' };
    const found = await itemCounted(ctx, open, wish.item ?? (ctx.seen.focus ? { focus: true } : {}));
    if (isQuestion(found) || isRefusal(found)) return found;
    const { product, variant } = found.one;
    const title = variantTitle(product, variant);
    const exact = { item: exactItem(found.one) };
    const plan = { count: open.count.id, product: product.id, variant: variant.id, title };
    if (!wish.quantity) {
      if (wish.none === undefined) return { ask: 'how_many', slot: 'quantity', facts: { title } };
      return { plan: { ...plan, counted: 0 }, exact: { ...exact, none: 'none' as const } };
    }
    const units = unitsOf(ctx.shop, { ...product, title }, wish.quantity, 'quantity');
    if (isQuestion(units) || isRefusal(units)) return units;
    return {
      plan: { ...plan, counted: units.units },
      exact: { ...exact, quantity: { count: units.units } },
    };
  },
  run: async (ctx, plan: Plan, key) => {
    const { count, product, variant, title, counted } = plan;
    const { store, shop, now, catalog } = ctx;
    const before = (await myCount(ctx))?.rows.find((row) => row.variant === variant)?.counted;
    const noted = await store.apply([
      once(ctx, key, 'count_item', plan),
      ...noteCounted(store, shop.id, count, { variantId: variant, counted, at: now }),
    ]);
    const row = (await myCount(ctx))?.rows.find((one) => one.variant === variant);
    if (('refused' in noted && noted.refused !== 'already_done') || !row) return { refused: 'no_count' };
    const priceMinor = catalog.variant(variant)?.priceMinor ?? 0;
    return { ...row, product, title, priceMinor, ...(before !== undefined && { before }) };
  },
  answer: (row, say) => {
    const { count } = say.words.stockroom;
    const { product, variant, title, counted, expected, before } = row;
    return {
      text: count.counted({ title, counted, expected, difference: differenceOf(row), before }),
      suggestions: [count.sayShow(), count.sayFinish()],
      see: { focus: { product, variant } },
    };
  },
});

/** What was counted: among what the count is of, and of several that fit the one that was not counted yet. */
async function itemCounted(ctx: ToolContext, { count, rows }: MyCount, given: ItemRef): Promise<Resolved> {
  const { facets } = count.scope;
  const item = withoutNot(given);
  const { wish, ...pointer } = item;
  const pointed = Object.keys(pointer).length > 0;
  const narrowed =
    pointed || !wish || facets.length === 0
      ? item
      : { wish: { ...wish, facets: [...(wish.facets ?? []), ...facets] } };
  const first = await resolveItem(ctx, narrowed, 'item');
  const found = isRefusal(first) && narrowed !== item ? await resolveItem(ctx, item, 'item') : first;
  if (!isQuestion(found) || found.ask !== 'which_item') return found;
  const done = new Set(rows.map(({ product }) => product));
  const left = (found.see?.shown ?? []).filter(({ product }) => !done.has(product));
  const [only, another] = left;
  if (!only || another || left.length === found.see?.shown?.length) return found;
  return resolveItem(ctx, { product: only.product, ...(wish && { wish: { facets: wish.facets } }) }, 'item');
}

/** "No bottles of the Pauillac" leaves out no bottles: it counts none. */
function withoutNot(item: ItemRef): ItemRef {
  const { wish } = item;
  return wish?.facets ? { ...item, wish: { ...wish, facets: wish.facets.filter(({ not }) => !not) } } : item;
}
