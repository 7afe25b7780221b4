import { and, eq, inArray } from 'drizzle-orm';
import type { Order } from '../../store/queries/orders.ts';
import { unuseCoupons, useCoupon } from '../../store/queries/coupon-counts.ts';
import type { Statement } from '../../store/statements.ts';
import type { ToolContext } from '../tool.ts';
import { findCoupon } from './find-coupon.ts';

/** Statements: the codes of an order are used once more, by all and by its customer, and no longer in the cart. */
export function useCoupons(ctx: ToolContext, codes: readonly string[]): Statement[] {
  const { store, shop, person, conversation } = ctx;
  if (codes.length === 0) return [];
  const { cartCoupons: c } = store.t;
  return [
    ...[...codes].sort().flatMap((code) => {
      const coupon = findCoupon(shop, code);
      const own = { shop: shop.id, code };
      return [
        ...useCoupon(store, { ...own, holder: '' }, coupon?.uses),
        ...(person.kind === 'customer'
          ? useCoupon(store, { ...own, holder: person.id }, coupon?.usesPerCustomer)
          : []),
      ];
    }),
    {
      query: store.write
        .delete(c)
        .where(and(eq(c.shop, shop.id), eq(c.conversation, conversation), inArray(c.code, [...codes]))),
    },
  ];
}

/** Statements: an order that is cancelled gives its codes back. */
export function giveBackCoupons({ store, shop }: ToolContext, { coupons, customerId }: Order): Statement[] {
  if (!coupons?.length) return [];
  return [
    unuseCoupons(store, {
      shop: shop.id,
      codes: coupons,
      holders: ['', ...(customerId === null ? [] : [customerId])],
    }),
  ];
}
