import type { CouponFile } from '../../store/folder/price-settings.ts';
import { couponCounts } from '../../store/queries/coupon-counts.ts';
import { minorOf } from '../pricing/amount.ts';
import { dayIn } from '../pricing/day.ts';
import type { Buyer } from '../pricing/unit-price.ts';
import { couponHolds, type CouponUse } from '../rules/coupon-holds.ts';
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
  const verdict = couponHolds.check(await couponUse(ctx, coupon, lines, buyer), ctx.shop.rules ?? {});
  return verdict === true ? undefined : verdict;
}

async function couponUse(
  { store, shop, now, person }: ToolContext,
  coupon: CouponFile,
  lines: readonly CouponLine[],
  { tier, firstOrder }: Buyer,
): Promise<CouponUse> {
  const { code, facets = {}, minGoods, uses, usesPerCustomer } = coupon;
  const limited = uses !== undefined || usesPerCustomer !== undefined;
  const counts = limited ? await couponCounts(store, shop.id, code) : new Map<string, number>();
  const fitting = lines.filter(({ product, variant }) =>
    Object.entries(facets).every(
      ([name, value]) =>
        variant.options[name] === value || [product.facets?.[name] ?? []].flat().includes(value),
    ),
  );
  return {
    coupon,
    day: dayIn(shop.timezone, now),
    ...(person.kind === 'customer' && {
      customer: { tier, hasOrdered: firstOrder !== true, used: counts.get(person.id) ?? 0 },
    }),
    used: counts.get('') ?? 0,
    minMinor: minGoods === undefined ? 0 : minorOf(minGoods, shop),
    goodsMinor: lines.reduce((sum, { listMinor }) => sum + listMinor, 0),
    ...(lines.length > 0 && { units: fitting.reduce((sum, { quantity }) => sum + quantity, 0) }),
  };
}
