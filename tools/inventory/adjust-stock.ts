import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Say } from '../../prompts/say.ts';
import { stockOf } from '../../store/queries/stock.ts';
import { unitsOf, type Units } from '../cart/units.ts';
import { exactItem, resolveItem } from '../catalog/resolve-item.ts';
import { variantTitle } from '../catalog/show.ts';
import { doneBefore, once } from '../orders/once.ts';
import { emit } from '../outbox/emit.ts';
import { stockNeverNegative } from '../rules/stock-never-negative.ts';
import { choiceSlot, itemSlot, quantitySlot, textSlot } from '../slot.ts';
import { defineTool, isQuestion, isRefusal } from '../tool.ts';
import { directionWords } from './direction-words.ts';
import { noteMovement } from './move-stock.ts';

type Plan = {
  product: string;
  variant: string;
  title: string;
  direction: 'in' | 'out' | 'count';
  said: Units;
  before: number;
  after: number;
  reason?: string;
};

const adjusted = z.object({
  title: z.string(),
  product: z.string(),
  variant: z.string(),
  before: z.int(),
  after: z.int(),
});
type Adjusted = z.infer<typeof adjusted>;

export const adjustStock = defineTool({
  name: 'adjust_stock',
  about: 'Books stock of one product for staff: what came in, what went out or broke, or what was counted.',
  asks: [
    'we opened {quantity} {item}',
    'we used {quantity} {item}',
    '{quantity} {item} just arrived',
    '{quantity} {item} landed today',
    'new delivery of {quantity} {item}',
    'book in {quantity} {item}',
    'minus {quantity} {item}',
    'plus {quantity} {item}',
    'we lost {quantity} {item}',
    '{quantity} {item} came in',
    '{quantity} of the {item} came in',
    '{quantity} {item} arrived this morning',
    'we got {quantity} {item}',
    'we received {quantity} of {item}',
    '{quantity} {item} have been delivered',
    'a delivery of {quantity} {item}',
    'the supplier brought {quantity} {item}',
    'add {quantity} {item} to the stock',
    'book in {quantity} of the {item}',
    'put {quantity} {item} into stock',
    'restock {item} with {quantity}',
    '{quantity} {item} broke',
    '{quantity} {item} are broken',
    'i dropped {quantity} of the {item}',
    '{quantity} of the {item} were corked',
    '{quantity} {item} got damaged',
    'write off {quantity} {item}',
    'take {quantity} {item} out of stock',
    'book out {quantity} {item} for the tasting',
    'we opened {quantity} of the {item} for a tasting',
    'someone stole {quantity} {item}',
    'i counted {quantity} {item}',
    'there are {quantity} {item} on the shelf',
    'we have {quantity} of the {item} in the cellar',
    'set the stock of {item} to {quantity}',
    'stock take: {quantity} {item}',
    'correct the stock of {item}, it is {quantity}',
    'the {item} is all gone, set it to none',
    'change the stock of {item}',
  ],
  access: ['rep'],
  effect: 'write',
  input: z.object({
    item: itemSlot().optional(),
    quantity: quantitySlot().optional(),
    direction: choiceSlot(directionWords).optional(),
    reason: textSlot().optional(),
  }),
  output: adjusted,
  rules: [stockNeverNegative],
  plan: async (ctx, wish) => {
    const found = await resolveItem(ctx, wish.item ?? (ctx.seen.focus ? { focus: true } : {}), 'item');
    if (isQuestion(found) || isRefusal(found)) return found;
    const { product, variant } = found.one;
    const title = variantTitle(product, variant);
    const none = wish.direction === 'none';
    if (!none && !wish.quantity) return { ask: 'how_many', slot: 'quantity', facts: { title } };
    if (!wish.direction) {
      const suggestions = Object.values(ctx.say.words.staff.adjust.directions).map((word) => word());
      return { ask: 'stock_direction', slot: 'direction', facts: { title }, suggestions };
    }
    const nothing: Units = { units: 0, count: 0 };
    const said =
      wish.quantity && !none ? unitsOf(ctx.shop, { ...product, title }, wish.quantity, 'quantity') : nothing;
    if (isQuestion(said) || isRefusal(said)) return said;
    const before = (await stockOf(ctx.store, ctx.shop.id, [variant.id])).get(variant.id)?.stock;
    if (before === undefined) return { refused: 'item_gone' };
    const direction = wish.direction === 'none' ? 'count' : wish.direction;
    const after = { in: before + said.units, out: before - said.units, count: said.units }[direction];
    const { reason } = wish;
    return {
      plan: {
        product: product.id,
        variant: variant.id,
        title,
        direction,
        said,
        before,
        after,
        ...(reason !== undefined && { reason }),
      },
      exact: { ...wish, item: exactItem(found.one) },
    };
  },
  confirm: (plan: Plan, say) => {
    const { title, before, after, direction, reason } = plan;
    const { adjust } = say.words.staff;
    const units = unitsText(plan.said, say);
    return {
      title: adjust.title({ title, before, after }),
      text: adjust.ask({ direction, units, title, before, after, reason }),
      facts: [
        { label: adjust.labels.item(), value: title },
        { label: adjust.labels.change(), value: `${adjust.directions[direction]()}: ${units}` },
        { label: adjust.labels.stock(), value: adjust.fromTo({ before, after }) },
        ...(reason === undefined ? [] : [{ label: adjust.labels.reason(), value: reason }]),
      ],
    };
  },
  run: async (ctx, { product, variant, title, before, after, direction, reason }: Plan, key) => {
    const result = { product, variant, title, before, after };
    if (await doneBefore(ctx, key)) return result;
    const { variants: v } = ctx.store.t;
    const asShown = and(eq(v.shop, ctx.shop.id), eq(v.id, variant), eq(v.stock, before));
    const applied = await ctx.store.apply([
      once(ctx, key, 'adjust_stock'),
      {
        query: ctx.store.write.update(v).set({ stock: after }).where(asShown),
        guard: { rows: 1, otherwise: 'stock_changed' },
      },
      noteMovement(
        ctx,
        variant,
        after - before,
        reason ?? ctx.say.words.staff.adjust.directions[direction](),
      ),
      emit(ctx, { type: 'stock.changed', data: { changes: [{ variant, change: after - before }] } }),
    ]);
    if (!('refused' in applied) || applied.refused === 'already_done') return result;
    return { refused: 'stock_changed', facts: { title } };
  },
  answer: ({ product, variant, title, after }: Adjusted, say) => ({
    text: say.words.staff.adjust.done({ title, after, unit: say.shop.unit ?? 'piece' }),
    see: { focus: { product, variant } },
  }),
});

function unitsText({ units, count, pack, each = 1 }: Units, say: Say): string {
  return say.words.staff.units({ count, pack, each, units, unit: say.shop.unit ?? 'piece' });
}
