import type { Customer, PaymentMethod } from '../../store/queries/customers.ts';
import type { Order } from '../../store/queries/orders.ts';
import { paymentLabel } from '../orders/view-order.ts';
import type { Refusal } from '../rules/rule.ts';
import type { Question, ToolContext } from '../tool.ts';
import type { OnePaymentRef, PaymentRef } from '../wish.ts';

/** A stored method of the customer, or what an order was paid with that is stored nowhere any more. */
export type FoundPayment = {
  id: string;
  label: string;
  /** "gift_card", "paypal", "credit_card"; undefined for one that is not stored. */
  kind?: string | undefined;
  /** What is left on it; undefined for methods that hold no money. */
  balanceMinor?: number | undefined;
  /** The order was paid with it. */
  original: boolean;
};

/** How much was paid and not given back, by method, most first. Minor units. */
export function paidBy({ payments }: Pick<Order, 'payments'>): { method: string; minor: number }[] {
  const net = new Map<string, number>();
  for (const { kind, paymentMethodId, amountMinor, state } of payments) {
    if (state === 'failed') continue;
    const sign = kind === 'payment' ? 1 : -1;
    net.set(paymentMethodId, (net.get(paymentMethodId) ?? 0) + sign * amountMinor);
  }
  const all = [...net].map(([method, minor]) => ({ method, minor })).sort((a, b) => b.minor - a.minor);
  // What went back onto another method than was paid with is not there to be given back again.
  let elsewhere = -all.reduce((sum, { minor }) => sum + Math.min(minor, 0), 0);
  return all.flatMap(({ method, minor }) => {
    const less = Math.min(Math.max(minor, 0), elsewhere);
    elsewhere -= less;
    return minor > less ? [{ method, minor: minor - less }] : [];
  });
}

/**
 * Which way of paying somebody means: of those the customer has stored, and what the order was paid with. Several that
 * fit, or nothing said where there are several, become a question; with alternatives the first there is counts.
 */
export function findPayment(
  ctx: Pick<ToolContext, 'say'>,
  customer: Customer | undefined,
  order: Order,
  ref: PaymentRef | undefined,
  slot: string,
  /** Whether the rules let money go there; of several ways said, the first that may be counts. */
  may: (method: FoundPayment) => boolean = () => true,
): FoundPayment | Question | Refusal {
  const methods = methodsOf(ctx, customer, order);
  const [only] = methods;
  const question: Question = {
    ask: 'which_payment',
    slot,
    facts: { methods: methods.map(({ label }) => label) },
    suggestions: methods.map(({ label }) => label),
  };
  if (!only) return { refused: 'no_payment_method' };
  if (!ref || Object.keys(ref).length === 0) return methods.length === 1 ? only : question;
  const { otherwise = [], ...first } = ref;
  const said = [first, ...otherwise].map((wish) =>
    methods.filter((method) => isMeant(method, wish, methods, customer)),
  );
  const allowed = said.map((meant) => meant.filter(may)).filter((meant) => meant.length > 0);
  for (const meant of [...allowed, ...said]) {
    if (meant.length === 1) return meant[0]!;
    const paidWith = meant.filter(({ original }) => original);
    if (paidWith.length === 1) return paidWith[0]!;
    if (meant.length > 1) return { ...question, facts: { methods: meant.map(({ label }) => label) } };
  }
  const asked = askedFor(ctx, ref);
  return {
    refused: 'no_such_payment',
    facts: { ...(asked !== '' && { asked }), have: methods.map(({ label }) => label) },
  };
}

function askedFor({ say }: Pick<ToolContext, 'say'>, { kind, brand, last4 }: PaymentRef): string {
  if (brand !== undefined || last4 !== undefined) return say.words.orders.payment.card({ brand, last4 });
  return say.words.orders.payment.kind({ kind: kind ?? '' });
}

function methodsOf(
  { say }: Pick<ToolContext, 'say'>,
  customer: Customer | undefined,
  order: Order,
): FoundPayment[] {
  const paid = new Set(paidBy(order).map(({ method }) => method));
  const stored = (customer?.paymentMethods ?? []).map(({ id, kind, balanceMinor }: PaymentMethod) => ({
    id,
    kind,
    label: paymentLabel(id, customer, say),
    ...(balanceMinor !== null && { balanceMinor }),
    original: paid.has(id),
  }));
  const gone = [...paid]
    .filter((id) => !stored.some((method) => method.id === id))
    .map((id) => ({ id, label: paymentLabel(id, customer, say), original: true }));
  return [...stored, ...gone];
}

function isMeant(
  method: FoundPayment,
  wish: OnePaymentRef,
  all: readonly FoundPayment[],
  customer: Customer | undefined,
): boolean {
  const stored = customer?.paymentMethods.find(({ id }) => id === method.id);
  if (wish.method !== undefined) return method.id === wish.method;
  if (wish.original && !method.original) return false;
  if (wish.other && method.original) return false;
  if (wish.kind !== undefined && kindOf(method.kind) !== kindOf(wish.kind)) return false;
  if (wish.last4 !== undefined && stored?.last4 !== wish.last4) return false;
  if (wish.brand !== undefined && stored?.brand?.toLowerCase() !== wish.brand.toLowerCase()) return false;
  return wish.other === undefined || all.length > 1;
}

/** Every kind of card is a card; a gift card is not. */
function kindOf(kind: string | undefined): string | undefined {
  return kind !== undefined && kind !== 'gift_card' && kind.includes('card') ? 'card' : kind;
}
