import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceEntries } from '../../store/queries/balance-entries.ts';
import { customerById } from '../../store/queries/customers.ts';
import { setLine } from '../cart/write-cart.ts';
import { cancelOrder } from '../orders/cancel-order.ts';
import { checkout } from '../orders/checkout.ts';
import { runTool } from '../run-tool.fixture.ts';
import { ada, ben, openTestShop, type TestShop } from '../test-shop.fixture.ts';
import { giftCardBalance } from './gift-card-balance.ts';

const card = { shop: 'test', customerId: 'ada', methodId: 'ada-gift' };
const onCard = async ({ store }: TestShop) =>
  (await customerById(store, 'test', 'ada'))?.paymentMethods.find(({ id }) => id === 'ada-gift')
    ?.balanceMinor;

async function buy(shop: TestShop, bottles: number, key: string) {
  const ctx = shop.ctx(ada);
  await shop.store.apply(setLine(ctx, 'muscadet-75', bottles));
  return runTool(checkout, ctx, { payment: 'gift_card' }, { key });
}

test('what is left on a gift card, and where the rest went', async () => {
  const shop = await openTestShop({ delivery: [] });
  expect((await runTool(giftCardBalance, shop.ctx(ada), {})).text).toBe(
    'There is €50.00 left on your gift card.',
  );
  await buy(shop, 2, 'k1');
  await runTool(cancelOrder, shop.ctx(ada), { order: { number: 'W000005' } }, { key: 'c1' });
  await buy(shop, 1, 'k2');
  expect((await runTool(giftCardBalance, shop.ctx(ada), {})).text).toBe(
    'There is €38.00 left on your gift card. Lately, €12.00 went to order W000006 on 2 March 2026, ' +
      '€24.00 came back from order W000005 on 2 March 2026 and €24.00 went to order W000005 on 2 March 2026.',
  );
  expect(await runTool(giftCardBalance, shop.ctx(ben), {})).toMatchObject({
    refusal: { refused: 'no_gift_card' },
  });
  await shop.close();
});

test('the balance of a gift card is the sum of its entries, whatever is bought and cancelled', async () => {
  const step = fc.oneof(
    fc.record({ buy: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ cancel: fc.integer({ min: 2, max: 8 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const shop = await openTestShop({ delivery: [] });
      for (const [at, one] of steps.entries()) {
        if ('buy' in one) await buy(shop, one.buy, `k${at}`);
        else
          await runTool(
            cancelOrder,
            shop.ctx(ada),
            { order: { number: `W00000${one.cancel}` } },
            { key: `c${at}` },
          );
        const entries = await balanceEntries(shop.store, card);
        const sum = entries.reduce((total, { amountMinor }) => total + amountMinor, 0);
        expect(await onCard(shop)).toBe(sum);
        expect(sum).toBeGreaterThanOrEqual(0);
        for (const { kind, orderId } of entries) expect(kind === 'import' || orderId !== null).toBe(true);
      }
      await shop.close();
    }),
    { numRuns: 12 },
  );
});
