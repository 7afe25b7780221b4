import type { CouponFile } from '../../store/folder/price-settings.ts';
import { defineRule } from './rule.ts';

/** A code somebody wants to use, and everything it depends on. Amounts in minor units. */
export type CouponUse = {
  coupon: Pick<
    CouponFile,
    'code' | 'from' | 'to' | 'tiers' | 'firstOrder' | 'minQuantity' | 'uses' | 'usesPerCustomer'
  >;
  /** The shop's calendar day. */
  day: string;
  /** Undefined where it is not known who asks. */
  customer?: { tier?: string | undefined; hasOrdered: boolean; used: number } | undefined;
  used: number;
  minMinor: number;
  goodsMinor: number;
  /** Units in the cart that it is for; undefined while the cart is empty. */
  units?: number | undefined;
};

export const couponHolds = defineRule<CouponUse>({
  name: 'coupon_holds',
  sentence: () =>
    'A code holds on its days, from its minimum on, for whom it is for, and as often as it may be used.',
  check: ({ coupon, day, customer, used, minMinor, goodsMinor, units }) => {
    const { code, from, to, tiers, firstOrder, minQuantity, uses, usesPerCustomer } = coupon;
    if (from !== undefined && day < from) return { refused: 'coupon_not_yet', facts: { code, from } };
    if (to !== undefined && day > to) return { refused: 'coupon_expired', facts: { code, to } };
    const personal = tiers ?? firstOrder ?? usesPerCustomer;
    if (personal !== undefined && !customer) return { refused: 'coupon_sign_in', facts: { code } };
    if (tiers && !tiers.includes(customer?.tier ?? '')) {
      return { refused: 'coupon_not_for_you', facts: { code } };
    }
    if (firstOrder && customer?.hasOrdered) return { refused: 'coupon_first_order', facts: { code } };
    if (goodsMinor < minMinor) return { refused: 'coupon_min_goods', facts: { code, minMinor, goodsMinor } };
    if (minQuantity !== undefined && (units ?? 0) < minQuantity) {
      return { refused: 'coupon_min_quantity', facts: { code, least: minQuantity, units: units ?? 0 } };
    }
    if (units === 0) return { refused: 'coupon_nothing_fits', facts: { code } };
    if (uses !== undefined && used >= uses) return { refused: 'coupon_used_up', facts: { code } };
    if (usesPerCustomer !== undefined && (customer?.used ?? 0) >= usesPerCustomer) {
      return { refused: 'coupon_used_by_you', facts: { code } };
    }
    return true;
  },
});
