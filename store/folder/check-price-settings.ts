import { parseMinor } from '../money.ts';
import type { Problems } from './folder-problem.ts';
import type { CouponFile, PriceListFile, PromotionFile } from './price-settings.ts';
import type { Lined } from './read-shop-folder.ts';
import type { ProductFile, ShopFile } from './shop-folder.ts';

/** What no schema sees of price lists: ids and prices named twice, amounts finer than the currency, things the shop has not. */
export function checkPriceLists(
  lists: readonly Lined<PriceListFile>[],
  products: readonly Lined<ProductFile>[] | undefined,
  shop: ShopFile | undefined,
  problems: Problems,
): void {
  const file = 'price-lists.jsonl';
  const variants = products && new Set(products.flatMap(({ record }) => record.variants.map(({ id }) => id)));
  const seen = new Map<string, number>();
  for (const { line, record } of lists) {
    const first = seen.get(record.id);
    if (first !== undefined) {
      problems.add({
        file,
        line,
        field: 'id',
        problem: `is "${record.id}", as a price list on line ${first} is already`,
      });
    }
    seen.set(record.id, line);
    const currency = record.currency ?? shop?.currency;
    if (currency !== undefined && !isCurrency(currency)) {
      problems.add({
        file,
        line,
        field: 'currency',
        problem: `is "${currency}", which is no currency of ISO 4217`,
      });
      continue;
    }
    const given = new Set<string>();
    for (const [n, { variant, from = 1, price }] of record.prices.entries()) {
      const field = `prices.${n}`;
      if (variants && !variants.has(variant)) {
        problems.add({
          file,
          line,
          field: `${field}.variant`,
          problem: `is "${variant}", which products.jsonl does not have`,
        });
      }
      if (given.has(`${from} ${variant}`)) {
        problems.add({ file, line, field, problem: `gives "${variant}" a second price from ${from} on` });
      }
      given.add(`${from} ${variant}`);
      if (currency !== undefined && parseMinor(price, currency) === undefined) {
        problems.add({
          file,
          line,
          field: `${field}.price`,
          problem: `must not be finer than ${currency} is: "${price}"`,
        });
      }
    }
  }
}

type Amount = [field: string, decimal: string | undefined, currency?: string];

/** The amounts of money in shop.json; those in another currency than the shop's name it. */
export function shopAmounts(shop: ShopFile): Amount[] {
  const offer = (at: string, { amount, price, minGoods }: PromotionFile | CouponFile): Amount[] => [
    [`${at}.amount`, amount],
    [`${at}.price`, price],
    [`${at}.minGoods`, minGoods],
  ];
  return [
    ...(shop.delivery ?? []).flatMap((way, n): Amount[] => [
      [`delivery.${n}.price`, way.price],
      [`delivery.${n}.freeFrom`, way.freeFrom],
      ...Object.entries(way.prices ?? {}).flatMap(([currency, { price, freeFrom }]): Amount[] => [
        [`delivery.${n}.prices.${currency}.price`, price, currency],
        [`delivery.${n}.prices.${currency}.freeFrom`, freeFrom, currency],
      ]),
    ]),
    ...(shop.promotions ?? []).flatMap((promotion, n) => offer(`promotions.${n}`, promotion)),
    ...(shop.coupons ?? []).flatMap((coupon, n) => offer(`coupons.${n}`, coupon)),
    ['rounding.total', shop.rounding?.total],
  ];
}

/** Whether a code is a currency's, so that its amounts can be read. */
export function isCurrency(code: string): boolean {
  return currencies.has(code);
}

const currencies = new Set(Intl.supportedValuesOf('currency'));
