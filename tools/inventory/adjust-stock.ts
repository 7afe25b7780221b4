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
import { filledBy, settleStock } from './arrive.ts';
import { noteMovement } from './move-stock.ts';
import { reasonDirections, reasonWords, type Reason } from './reason-words.ts';

type Plan = {
  product: string;
  variant: string;
  title: string;
  direction: 'in' | 'out' | 'count';
  said: Units;
  before: number;
  after: number;
  why: Reason;
  reason?: string;
};

const adjusted = z.object({
  title: z.string(),
  product: z.string(),
  variant: z.string(),
  before: z.int(),
  after: z.int(),
  /** Units that went on to orders that waited for them; `after` is without these. */
  filled: z.int().optional(),
});
type Adjusted = z.infer<typeof adjusted>;

/** The reason where none is said. */
const usual = { in: 'received', out: 'correction', count: 'count' } as const;

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
    /** Why, as one of a few kinds; where it has only one way, it says the direction too. */
    why: choiceSlot(reasonWords).optional(),
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
    const way = wish.direction ?? (wish.why && reasonDirections[wish.why]);
    if (!way) {
      const suggestions = Object.values(ctx.say.words.staff.adjust.directions).map((word) => word());
      return { ask: 'stock_direction', slot: 'direction', facts: { title }, suggestions };
    }
    const nothing: Units = { units: 0, count: 0 };
    const said =
      wish.quantity && !none ? unitsOf(ctx.shop, { ...product, title }, wish.quantity, 'quantity') : nothing;
    if (isQuestion(said) || isRefusal(said)) return said;
    const before = (await stockOf(ctx.store, ctx.shop.id, [variant.id])).get(variant.id)?.stock;
    if (before === undefined) return { refused: 'item_gone' };
    const direction = way === 'none' ? 'count' : way;
    const why = reasonFor(direction, wish.why);
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
        why,
        ...(reason !== undefined && { reason }),
      },
      exact: { ...wish, direction: way, item: exactItem(found.one) },
    };
  },
  confirm: (plan: Plan, say) => {
    const { title, before, after, direction } = plan;
    const reason = reasonText(plan, say);
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
  run: async (ctx, plan: Plan, key) => {
    const { product, variant, title, before, after, direction, why } = plan;
    const result = { product, variant, title, before };
    const { store, shop } = ctx;
    const left = async () => (await stockOf(store, shop.id, [variant])).get(variant)?.stock ?? 0;
    if (await doneBefore(ctx, key)) return { ...result, after: await left() };
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
        why,
        plan.reason ?? reasonText(plan, ctx.say) ?? ctx.say.words.staff.adjust.directions[direction](),
      ),
      emit(ctx, { type: 'stock.changed', data: { changes: [{ variant, change: after - before }] } }),
      ...settleStock(ctx, variant, after - before),
    ]);
    if ('refused' in applied) {
      return applied.refused === 'already_done'
        ? { ...result, after: await left() }
        : { refused: 'stock_changed', facts: { title } };
    }
    const now = await left();
    const filled = filledBy(applied.ok, after);
    return { ...result, after: now, ...(filled > 0 && { filled }) };
  },
  answer: ({ product, variant, title, after, filled }: Adjusted, say) => ({
    text: [
      say.words.staff.adjust.done({ title, after, unit: say.shop.unit ?? 'piece' }),
      filled === undefined ? '' : say.words.stock.filled({ units: filled }),
    ]
      .filter(Boolean)
      .join(' '),
    see: { focus: { product, variant } },
  }),
});

function unitsText({ units, count, pack, each = 1 }: Units, say: Say): string {
  return say.words.staff.units({ count, pack, each, units, unit: say.shop.unit ?? 'piece' });
}

/** The kind of movement: what was said, where it goes with the way the stock goes; what was counted is a count. */
function reasonFor(direction: Plan['direction'], said: Reason | undefined): Reason {
  if (direction === 'count') return 'count';
  const way = said && reasonDirections[said];
  return said && (way === undefined || way === direction) ? said : usual[direction];
}

/** "damaged, corked"; nothing where no more than the usual was said. */
function reasonText({ direction, why, reason }: Plan, say: Say): string | undefined {
  const kind = why === usual[direction] ? undefined : say.words.stockroom.kind({ kind: why });
  const words = [kind, reason].filter((word) => word !== undefined);
  return words.length === 0 ? undefined : words.join(', ');
}
