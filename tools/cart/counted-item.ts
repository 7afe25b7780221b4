import { exactItem, resolveItem, type Found } from '../catalog/resolve-item.ts';
import { variantTitle } from '../catalog/show.ts';
import type { Refusal } from '../rules/rule.ts';
import { isQuestion, isRefusal, type Question, type ToolContext } from '../tool.ts';
import type { ItemRef, QuantityWish } from '../wish.ts';
import { unitsOf } from './units.ts';

type Wish = { item?: ItemRef | undefined; quantity?: QuantityWish | undefined };

export type Counted = Found & {
  title: string;
  units: number;
  /** The wish with thing and number made exact. */
  exact: { item: ItemRef; quantity: QuantityWish };
};

/** So many of one thing: what is talked about where nothing is named, and one where no number is. */
export async function countedItem(
  ctx: ToolContext,
  wish: Wish,
): Promise<{ one: Counted } | Question | Refusal> {
  const found = await resolveItem(ctx, wish.item ?? (ctx.seen.focus ? { focus: true } : {}), 'item');
  if (isQuestion(found) || isRefusal(found)) return found;
  const { product, variant } = found.one;
  const title = variantTitle(product, variant);
  const counted = unitsOf(ctx.shop, { ...product, title }, wish.quantity ?? { count: 1 }, 'quantity');
  if (isQuestion(counted) || isRefusal(counted)) return counted;
  const { units } = counted;
  return {
    one: {
      product,
      variant,
      title,
      units,
      exact: { item: exactItem(found.one), quantity: { count: units } },
    },
  };
}
