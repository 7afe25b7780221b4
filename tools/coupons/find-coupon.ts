import type { CouponFile } from '../../store/folder/price-settings.ts';
import { cartCodes } from '../../store/queries/cart-coupons.ts';
import type { ToolContext } from '../tool.ts';

/** A code as it is compared: "summer-10" is SUMMER10. */
export function codeKey(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The coupon of a shop that a code names. */
export function findCoupon({ coupons = [] }: ToolContext['shop'], code: string): CouponFile | undefined {
  const key = codeKey(code);
  return key === '' ? undefined : coupons.find((coupon) => codeKey(coupon.code) === key);
}

/** The coupons in the conversation's cart that the shop still has; who is to use one must be known where that is limited. Asks nothing where the shop has none. */
export async function couponsInCart({
  shop,
  store,
  conversation,
  person,
}: Pick<ToolContext, 'shop' | 'store' | 'conversation' | 'person'>): Promise<CouponFile[]> {
  if (!shop.coupons?.length) return [];
  const codes = await cartCodes(store, shop.id, conversation);
  return codes
    .flatMap((code) => findCoupon(shop, code) ?? [])
    .filter(({ usesPerCustomer }) => usesPerCustomer === undefined || person.kind === 'customer');
}
