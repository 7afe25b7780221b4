import type { Payments } from './payments.ts';

export type TestPaymentState = 'authorised' | 'captured' | 'refunded';

export type TestProvider = Payments & {
  /** What became of a payment; undefined for one this provider does not remember. */
  stateOf: (shop: string, reference: string) => TestPaymentState | undefined;
};

type Authorised = Awaited<ReturnType<Payments['authorise']>>;

/**
 * The built-in payment provider: no money moves. Tokens choose what happens, so that every outcome can be tried:
 * `tok_declined` is declined, `tok_timeout` cannot be reached (throws), every other token is good.
 *
 * References are made of the key, and the results of the last `keep` keys are remembered, so the same key gives the
 * same result. It forgets everything on restart; capturing or refunding a reference it does not know is accepted.
 */
export function createTestProvider({ keep = 10_000 } = {}): TestProvider {
  const results = new Map<string, Authorised>();
  const states = new Map<string, TestPaymentState>();

  function remember<V>(map: Map<string, V>, key: string, value: V): V {
    map.set(key, value);
    const [oldest] = map.keys();
    if (map.size > keep && oldest !== undefined) map.delete(oldest);
    return value;
  }

  return {
    name: 'test',
    authorise: async ({ shop, key, token }) => {
      if (token === 'tok_timeout') throw new Error('payments: the provider cannot be reached');
      const request = `${shop} ${key}`;
      const known = results.get(request);
      if (known) return known;
      if (token === 'tok_declined') return remember(results, request, { declined: 'card_declined' });
      const reference = `test_${key}`;
      remember(states, `${shop} ${reference}`, 'authorised');
      return remember(results, request, { reference });
    },
    capture: async ({ shop, reference }) => {
      const payment = `${shop} ${reference}`;
      if (states.get(payment) !== 'refunded') remember(states, payment, 'captured');
    },
    refund: async ({ shop, reference }) => {
      remember(states, `${shop} ${reference}`, 'refunded');
    },
    stateOf: (shop, reference) => states.get(`${shop} ${reference}`),
  };
}
