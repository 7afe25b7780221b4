import { describe, expect, test } from 'vitest';
import type { Payments } from './payments.ts';
import { createStripeProvider } from './stripe/stripe-provider.ts';
import { startStripeDouble } from './stripe/stripe-double.fixture.ts';
import { createTestProvider } from './test-provider.ts';

const now = new Date('2026-03-02T10:00:00Z');
const asked = now;

type Opened = { payments: Payments; good: string; declined: string; close: () => void };
/** Every provider keeps the same contract. */
const providers: [name: string, open: () => Promise<Opened>][] = [
  [
    'test',
    async () => ({
      payments: createTestProvider(),
      good: 'tok_test',
      declined: 'tok_declined',
      close: () => {},
    }),
  ],
  [
    'stripe',
    async () => {
      const double = await startStripeDouble({ now: () => now });
      const payments = createStripeProvider({ secretKey: 'sk_test_double', apiBase: double.url });
      return { payments, good: 'cus_1/pm_card', declined: 'pm_card_chargeDeclined', close: double.close };
    },
  ],
];

describe.each(providers)('%s', (_name, open) => {
  const using = (work: (opened: Opened) => Promise<void>) => async () => {
    const opened = await open();
    await work(opened).finally(opened.close);
  };
  const charge = (token: string, key = 'k1', shop = 'wine') => ({ shop, key, token, amountMinor: 1999, currency: 'EUR' });

  async function authorised({ payments, good }: Opened, key?: string): Promise<string> {
    const made = await payments.authorise(charge(good, key));
    if (!('reference' in made)) throw new Error('declined');
    return made.reference;
  }

  test('a payment is reserved, taken, and given back in parts, and tells so', using(async (opened) => {
    const { payments } = opened;
    const reference = await authorised(opened);
    const find = () => payments.find({ shop: 'wine', key: 'k1', asked });
    expect(await find()).toEqual({ reference, state: 'authorised', amountMinor: 1999, refundedMinor: 0 });
    expect(await payments.capture({ shop: 'wine', key: 'o/0', reference })).toEqual({ done: true });
    expect(await find()).toMatchObject({ state: 'captured' });
    const back = (key: string, amountMinor: number) => payments.refund({ shop: 'wine', key, reference, amountMinor });
    expect(await back('o/1', 500)).toEqual({ done: true });
    expect(await find()).toMatchObject({ state: 'captured', refundedMinor: 500 });
    expect(await back('o/2', 1499)).toEqual({ done: true });
    expect(await find()).toMatchObject({ state: 'released' });
    expect(await back('o/3', 1)).toHaveProperty('failed');
  }));

  test('the same key does a thing once', using(async (opened) => {
    const { payments, good } = opened;
    const reference = await authorised(opened);
    expect(await payments.authorise(charge(good))).toEqual({ reference });
    expect(await authorised(opened, 'k2')).not.toBe(reference);
    for (let time = 0; time < 2; time++) {
      expect(await payments.capture({ shop: 'wine', key: 'o/0', reference })).toEqual({ done: true });
    }
    for (let time = 0; time < 3; time++) {
      expect(await payments.refund({ shop: 'wine', key: 'o/1', reference, amountMinor: 500 })).toEqual({ done: true });
    }
    expect(await payments.find({ shop: 'wine', key: 'k1', asked })).toMatchObject({ refundedMinor: 500 });
  }));

  test('a decline is told, and reserves nothing', using(async ({ payments, declined }) => {
    expect(await payments.authorise(charge(declined))).toHaveProperty('declined');
    expect(await payments.find({ shop: 'wine', key: 'k1', asked })).toMatchObject({ state: 'declined' });
  }));

  test('what is let go cannot be taken, and letting go twice is letting go', using(async (opened) => {
    const { payments } = opened;
    const reference = await authorised(opened);
    for (const key of ['k1/release', 'k1/release', 'another']) {
      expect(await payments.refund({ shop: 'wine', key, reference, amountMinor: 1999 })).toEqual({ done: true });
    }
    expect(await payments.find({ shop: 'wine', key: 'k1', asked })).toMatchObject({ state: 'released' });
    expect(await payments.capture({ shop: 'wine', key: 'o/0', reference })).toHaveProperty('failed');
  }));

  test('a key nobody asked with is not known, and shops do not see each other', using(async (opened) => {
    const { payments } = opened;
    await authorised(opened);
    expect(await payments.find({ shop: 'wine', key: 'other', asked })).toBeUndefined();
    expect(await payments.find({ shop: 'apparel', key: 'k1', asked })).toBeUndefined();
  }));
}); // prettier-ignore
