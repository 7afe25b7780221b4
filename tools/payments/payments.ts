/** What the provider says of the money that was asked for under a key. Minor units. */
export type PaymentFound = {
  /** The provider's name of the payment. */
  reference: string;
  /** `released` is an authorisation let go, or all of it given back; `declined` never reserved anything. */
  state: 'authorised' | 'captured' | 'released' | 'declined';
  amountMinor: number;
  /** Given back so far of what was captured. */
  refundedMinor: number;
};

/** `failed`: the provider will not do it, now or later, and why in one word: "expired", "disputed". */
export type Carried = { done: true } | { failed: string };

/**
 * A payment provider, by token: the shop never sees a card number. Every call carries a key made by code; a provider
 * answers the same key with the same result, so a retry never charges or refunds twice. What a person or their bank
 * can cause is returned. A provider that cannot be reached, or whose answer is not known, throws; `find` then tells
 * what happened. Each call ends within half a minute.
 */
export type Payments = {
  name: string;
  /** Reserves the amount on what the token stands for. `declined` is one word: "card_declined". */
  authorise: (request: {
    shop: string;
    key: string;
    token: string;
    amountMinor: number;
    currency: string;
  }) => Promise<{ reference: string } | { declined: string }>;
  /** Takes an authorised amount, whole. */
  capture: (request: { shop: string; key: string; reference: string }) => Promise<Carried>;
  /** Lets an authorised amount go (always whole), or gives a captured one back, whole or in part. */
  refund: (request: {
    shop: string;
    key: string;
    reference: string;
    amountMinor: number;
  }) => Promise<Carried>;
  /**
   * What became of the authorisation asked for under a key at about `asked`; undefined where the provider has not heard
   * of it, or not yet.
   */
  find: (request: { shop: string; key: string; asked: Date }) => Promise<PaymentFound | undefined>;
};
