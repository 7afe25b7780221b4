import type { Carried, PaymentFound, Payments } from './payments.ts';
import type { ProviderNews } from './provider-news.ts';

export type TestPaymentState = 'authorised' | 'captured' | 'refunded';

/**
 * How one call comes out. `timeout`: the provider is never reached. `timeout_after`: it does what was asked, and its
 * answer is lost. `late`: likewise, and it shows only from the second look on. `twice`: it tells of it twice.
 */
export type TestOutcome = 'ok' | 'declined' | 'failed' | 'timeout' | 'timeout_after' | 'late' | 'twice';
type Call = 'authorise' | 'capture' | 'refund';

export type TestProvider = Payments & {
  /** What became of a payment; undefined for one this provider does not remember. */
  stateOf: (shop: string, reference: string) => TestPaymentState | undefined;
  /** All it holds of a shop: what was charged and what was given back, for books that must balance. */
  payments: (shop: string) => PaymentFound[];
};

/** The tokens that choose an outcome, and of which call; every other token is good. */
const tokens: Readonly<Record<string, readonly [Call, TestOutcome]>> = {
  tok_declined: ['authorise', 'declined'],
  tok_timeout: ['authorise', 'timeout'],
  tok_timeout_after: ['authorise', 'timeout_after'],
  tok_late: ['authorise', 'late'],
  tok_twice: ['authorise', 'twice'],
  tok_capture_fails: ['capture', 'failed'],
  tok_capture_timeout_after: ['capture', 'timeout_after'],
  tok_capture_twice: ['capture', 'twice'],
  tok_refund_fails: ['refund', 'failed'],
  tok_refund_timeout_after: ['refund', 'timeout_after'],
};

type Payment = PaymentFound & { shop: string; token: string; unseen: number };
type Answer = Awaited<ReturnType<Payments['authorise']>>;

/**
 * The built-in payment provider: no money moves. Tokens choose what happens, so that every outcome can be tried; a
 * `script` gives the outcomes of the next calls in their order instead, for tests. A lost answer is lost once: the same
 * key asked again gets it.
 *
 * References are made of the key, and the last `keep` payments are remembered, so the same key gives the same result.
 * It forgets everything on restart; capturing or refunding a reference it does not know is accepted.
 */
export function createTestProvider({
  keep = 10_000,
  script = {},
  tell = () => {},
}: {
  keep?: number;
  script?: Partial<Record<Call, TestOutcome[]>>;
  /** Told of what happened, as others tell by webhook. */
  tell?: (news: ProviderNews) => void;
} = {}): TestProvider {
  const payments = new Map<string, Payment>();
  const carried = new Map<string, Carried>();

  function remember<V>(map: Map<string, V>, key: string, value: V): V {
    map.set(key, value);
    const [oldest] = map.keys();
    if (map.size > keep && oldest !== undefined) map.delete(oldest);
    return value;
  }

  function outcomeOf(call: Call, token: string | undefined): TestOutcome {
    const scripted = script[call]?.shift();
    if (scripted) return scripted;
    const [which, outcome] = tokens[token ?? ''] ?? [];
    return which === call && outcome ? outcome : 'ok';
  }

  function answered(
    { shop, reference, state }: Payment,
    call: Call,
    outcome: TestOutcome,
    key: string,
  ): void {
    const about = { provider: 'test', id: `${call} ${shop} ${key}`, shop, reference };
    for (let time = 0; time < (outcome === 'twice' ? 2 : 1); time++) {
      if (call === 'capture') tell({ ...about, happened: 'captured' });
      if (call === 'refund' && state === 'captured') tell({ ...about, happened: 'refunded', key });
      if (call === 'refund' && state === 'released') tell({ ...about, happened: 'released' });
    }
    if (outcome === 'timeout_after' || outcome === 'late') throw unreachable();
  }

  /** One of before the restart: whatever it was, it may be captured or given back. */
  function forgotten(shop: string, reference: string): Payment {
    const state = 'authorised';
    const payment: Payment = {
      shop,
      token: '',
      reference,
      amountMinor: 0,
      refundedMinor: 0,
      state,
      unseen: 0,
    };
    return remember(payments, `${shop} ${reference}`, payment);
  }

  /** Captures or refunds once per key. */
  function carry(call: 'capture' | 'refund', shop: string, key: string, reference: string, change: (payment: Payment) => Carried): Carried {
    const once = `${shop} ${call} ${key}`;
    const before = carried.get(once);
    if (before) return before;
    const payment = payments.get(`${shop} ${reference}`) ?? forgotten(shop, reference);
    const outcome = outcomeOf(call, payment.token);
    if (outcome === 'timeout') throw unreachable();
    if (outcome === 'failed' || outcome === 'declined') return remember(carried, once, { failed: `${call}_failed` });
    const result = remember(carried, once, change(payment));
    if ('done' in result) answered(payment, call, outcome, key);
    return result;
  } // prettier-ignore

  return {
    name: 'test',
    authorise: async ({ shop, key, token, amountMinor }): Promise<Answer> => {
      const reference = `test_${key}`;
      const known = payments.get(`${shop} ${reference}`);
      if (known) return known.state === 'declined' ? { declined: 'card_declined' } : { reference };
      const outcome = outcomeOf('authorise', token);
      if (outcome === 'timeout') throw unreachable();
      const declined = outcome === 'declined' || outcome === 'failed';
      const payment: Payment = {
        shop,
        token,
        reference,
        amountMinor,
        refundedMinor: 0,
        state: declined ? 'declined' : 'authorised',
        unseen: outcome === 'late' ? 1 : 0,
      };
      remember(payments, `${shop} ${reference}`, payment);
      if (declined) return { declined: 'card_declined' };
      answered(payment, 'authorise', outcome, key);
      return { reference };
    },
    capture: async ({ shop, key, reference }) =>
      carry('capture', shop, key, reference, (payment) => {
        if (payment.state === 'released') return { failed: 'released' };
        payment.state = 'captured';
        return { done: true };
      }),
    refund: async ({ shop, key, reference, amountMinor }) =>
      carry('refund', shop, key, reference, (payment) => {
        if (payment.state === 'captured' || payment.refundedMinor > 0) {
          if (payment.refundedMinor + amountMinor > payment.amountMinor) return { failed: 'more_than_paid' };
          payment.refundedMinor += amountMinor;
        }
        const left = payment.state === 'captured' && payment.refundedMinor < payment.amountMinor;
        if (!left) payment.state = 'released';
        return { done: true };
      }),
    find: async ({ shop, key }) => {
      const payment = payments.get(`${shop} test_${key}`);
      if (!payment) return undefined;
      payment.unseen -= 1;
      return payment.unseen >= 0 ? undefined : found(payment);
    },
    stateOf: (shop, reference) => {
      const state = payments.get(`${shop} ${reference}`)?.state;
      return state === 'released' ? 'refunded' : state === 'declined' ? undefined : state;
    },
    payments: (shop) => [...payments.values()].filter((payment) => payment.shop === shop).map(found),
  };
}

function found({ reference, state, amountMinor, refundedMinor }: Payment): PaymentFound {
  return { reference, state, amountMinor, refundedMinor };
}

function unreachable(): Error {
  return new Error('payments: the provider cannot be reached');
}
