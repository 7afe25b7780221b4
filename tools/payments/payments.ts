/**
 * A payment provider, by token: the shop never sees a card number. Every call carries a key made by code; a provider
 * answers the same key with the same result, so a retry never charges twice. A provider that cannot be reached throws.
 */
export type Payments = {
  name: string;
  /** Reserves the amount on what the token stands for. */
  authorise: (request: {
    shop: string;
    key: string;
    token: string;
    amountMinor: number;
    currency: string;
  }) => Promise<{ reference: string } | { declined: string }>;
  /** Takes an authorised amount. */
  capture: (request: { shop: string; key: string; reference: string }) => Promise<void>;
  /** Lets an authorised amount go, or gives a captured one back, whole. */
  refund: (request: { shop: string; key: string; reference: string; amountMinor: number }) => Promise<void>;
};
