import type { ShopFile } from '../../store/folder/shop-folder.ts';
import { setLine } from '../cart/write-cart.ts';
import { checkout } from '../orders/checkout.ts';
import { runTool } from '../run-tool.fixture.ts';
import { openTestShop, type TestShop } from '../test-shop.fixture.ts';
import type { ToolContext } from '../tool.ts';

export const seller: NonNullable<ShopFile['seller']> = {
  name: 'Test Cellar Imaginary Ltd',
  address: { line1: '4 Quay Lane', city: 'Porthaven' },
};

/** The test shop, with an account for Ada: a limit of 100 euros and 14 days to pay. */
export async function openAccountShop(settings: Partial<ShopFile> = {}): Promise<TestShop> {
  const shop = await openTestShop({ seller, delivery: [], quantityBreaks: [], ...settings });
  await shop.store.apply([
    {
      query: shop.store.write.insert(shop.store.t.accounts).values({
        shop: 'test',
        customerId: 'ada',
        creditLimitMinor: 10_000,
        termDays: 14,
        company: 'Sharma Stores',
        taxNumber: 'IE1111111YY',
      }),
    },
  ]);
  return shop;
}

/** Orders so many Muscadets at 12 euros on account. */
export async function order(ctx: ToolContext, bottles: number, key: string) {
  await ctx.store.apply(setLine(ctx, 'muscadet-75', bottles));
  return runTool(checkout, ctx, { payment: 'on_account' }, { key });
}
