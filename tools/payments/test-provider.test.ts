import { expect, test } from 'vitest';
import { createTestProvider } from './test-provider.ts';

const charge = (key: string, token = 'tok_test', shop = 'wine') => ({
  shop,
  key,
  token,
  amountMinor: 1999,
  currency: 'EUR',
});

test('the same key gives the same result, whatever else changed', async () => {
  const payments = createTestProvider();
  const first = await payments.authorise(charge('k1'));
  expect(first).toHaveProperty('reference');
  expect(await payments.authorise(charge('k1', 'tok_declined'))).toEqual(first);
  expect(await payments.authorise(charge('k2'))).not.toEqual(first);
});

test('tokens choose the outcome', async () => {
  const payments = createTestProvider();
  expect(await payments.authorise(charge('k1', 'tok_declined'))).toEqual({ declined: 'card_declined' });
  await expect(payments.authorise(charge('k2', 'tok_timeout'))).rejects.toThrow(/cannot be reached/);
});

test('a payment is authorised, captured, given back; shops do not see each other', async () => {
  const payments = createTestProvider();
  const made = await payments.authorise(charge('k1'));
  if (!('reference' in made)) throw new Error('declined');
  const { reference } = made;
  expect(payments.stateOf('wine', reference)).toBe('authorised');
  await payments.capture({ shop: 'wine', key: 'c1', reference });
  expect(payments.stateOf('wine', reference)).toBe('captured');
  await payments.refund({ shop: 'wine', key: 'r1', reference, amountMinor: 1999 });
  expect(payments.stateOf('wine', reference)).toBe('refunded');
  expect(payments.stateOf('apparel', reference)).toBeUndefined();
});

test('it keeps no more than it is told to', async () => {
  const payments = createTestProvider({ keep: 2 });
  for (const key of ['k1', 'k2', 'k3']) await payments.authorise(charge(key));
  expect(payments.stateOf('wine', 'test_k1')).toBeUndefined();
  expect(payments.stateOf('wine', 'test_k3')).toBe('authorised');
});
