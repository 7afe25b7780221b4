import { couponCounts } from '../../store/queries/coupon-counts.ts';
import type { CouponFile } from '../../store/folder/price-settings.ts';
import { minorOf } from '../pricing/amount.ts';
import { dayIn } from '../pricing/day.ts';
import type { Buyer } from '../pricing/unit-price.ts';
import type { Refusal } from '../rules/rule.ts';
import type { ToolContext } from '../tool.ts';

/** A line of the cart as a coupon looks at it. */
export type CouponLine = {
  product: { facets?: Readonly<Record<string, string | readonly string[]>> };
  variant: { options: Readonly<Record<string, string>> };
  quantity: number;
  listMinor: number;
};

/** Why a coupon may not go into this cart now, with the exact figure that is in the way, or undefined where it may. */
export async function couponRefusal(
  ctx: ToolContext,
  coupon: CouponFile,
  lines: readonly CouponLine[],
  buyer: Buyer,
): Promise<Refusal | undefined> {
  return whenAndWho(ctx, coupon, buyer) ?? whatFor(ctx, coupon, lines) ?? (await timesUsed(ctx, coupon));
}

function whenAndWho(
  { shop, now, person }: ToolContext,
  coupon: CouponFile,
  buyer: Buyer,
): Refusal | undefined {
  const { code, from, to, tiers, firstOrder, usesPerCustomer } = coupon;
  const day = dayIn(shop.timezone, now);
  if (from !== undefined && day < from) return { refused: 'coupon_not_yet', facts: { code, from } };
  if (to !== undefined && day > to) return { refused: 'coupon_expired', facts: { code, to } };
  const personal = tiers !== undefined || firstOrder !== undefined || usesPerCustomer !== undefined;
  if (personal && person.kind === 'guest') return { refused: 'coupon_sign_in', facts: { code } };
  if (tiers && (buyer.tier === undefined || !tiers.includes(buyer.tier))) {
    return { refused: 'coupon_not_for_you', facts: { code } };
  }
  if (firstOrder && buyer.firstOrder !== true) return { refused: 'coupon_first_order', facts: { code } };
  return undefined;
}

function whatFor(
  { shop }: ToolContext,
  coupon: CouponFile,
  lines: readonly CouponLine[],
): Refusal | undefined {
  const { code, facets = {}, minGoods, minQuantity } = coupon;
  const goodsMinor = lines.reduce((sum, { listMinor }) => sum + listMinor, 0);
  const minMinor = minGoods === undefined ? 0 : minorOf(minGoods, shop);
  if (goodsMinor < minMinor) return { refused: 'coupon_min_goods', facts: { code, minMinor, goodsMinor } };
  const fitting = lines.filter(({ product, variant }) =>
    Object.entries(facets).every(
      ([name, value]) =>
        variant.options[name] === value || [product.facets?.[name] ?? []].flat().includes(value),
    ),
  );
  const units = fitting.reduce((sum, { quantity }) => sum + quantity, 0);
  if (minQuantity !== undefined && units < minQuantity) {
    return { refused: 'coupon_min_quantity', facts: { code, least: minQuantity, units } };
  }
  return lines.length > 0 && fitting.length === 0
    ? { refused: 'coupon_nothing_fits', facts: { code } }
    : undefined;
}

async function timesUsed(
  { store, shop, person }: ToolContext,
  coupon: CouponFile,
): Promise<Refusal | undefined> {
  const { code, uses, usesPerCustomer } = coupon;
  if (uses === undefined && usesPerCustomer === undefined) return undefined;
  const counts = await couponCounts(store, shop.id, code);
  if (uses !== undefined && (counts.get('') ?? 0) >= uses)
    return { refused: 'coupon_used_up', facts: { code } };
  const own = person.kind === 'customer' ? (counts.get(person.id) ?? 0) : 0;
  if (usesPerCustomer !== undefined && own >= usesPerCustomer) {
    return { refused: 'coupon_used_by_you', facts: { code } };
  }
  return undefined;
}
