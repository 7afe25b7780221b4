import type { Say } from '../../prompts/say.ts';
import type { Customer, PaymentMethod } from '../../store/queries/customers.ts';
import type { Credit } from '../accounts/on-account.ts';
import type { Refusal } from '../rules/rule.ts';
import { paymentLabel } from './view-order.ts';

/** The words people use for ways of paying. */
export const paymentWords = {
  card: ['card', 'credit card', 'debit card', 'visa', 'mastercard', 'amex', 'by card', 'my card'],
  gift_card: ['gift card', 'giftcard', 'voucher', 'gift voucher', 'store credit'],
  paypal: ['paypal', 'pay pal'],
  on_account: [
    'on account',
    'on my account',
    'to my account',
    'on our account',
    'on credit',
    'on invoice',
    'by invoice',
    'invoice me',
    'bill me',
    'pay later',
  ],
} as const;
export type PaymentKind = keyof typeof paymentWords;

/** How an order is paid. `token` is what the provider is given; null where the shop keeps the balance itself. */
export type ChosenPayment = { method: string; label: string; token: string | null; credit?: Credit };

/** The built-in provider's token that always works, for whoever has stored no method. */
const testToken = 'tok_test';

/**
 * Which stored method pays: the first of the kind that was asked for; else the first that the provider charges, the
 * built-in provider's test card where there is none, and a balance that is large enough last. A balance pays the whole
 * order or nothing.
 */
export function choosePayment(
  customer: Customer | undefined,
  asked: PaymentKind | undefined,
  totalMinor: number,
  provider: string,
  say: Say,
): ChosenPayment | Refusal {
  const methods = customer?.paymentMethods ?? [];
  const label = ({ id }: PaymentMethod) => paymentLabel(id, customer, say);
  const charged = methods.filter(({ balanceMinor }) => balanceMinor === null);
  const balances = methods.filter(({ balanceMinor }) => balanceMinor !== null);
  const isTest = provider === 'test';
  const test: ChosenPayment = { method: testToken, label: say.words.orders.payment.test(), token: testToken };
  const charge = (method: PaymentMethod): ChosenPayment => ({
    method: method.id,
    label: label(method),
    token: isTest && !method.id.startsWith('tok_') ? testToken : method.id,
  });
  const enough = balances.find(({ balanceMinor }) => (balanceMinor ?? 0) >= totalMinor);
  const fromBalance = (method: PaymentMethod) => ({ method: method.id, label: label(method), token: null });

  if (asked !== undefined) {
    const method = [...charged, ...balances].find(({ kind }) => kindOf(kind) === asked);
    if (method && method.balanceMinor === null) return charge(method);
    const able = [enough, method].find((one) => one && kindOf(one.kind) === asked);
    if (able) {
      const balanceMinor = able.balanceMinor ?? 0;
      if (balanceMinor >= totalMinor) return fromBalance(able);
      return { refused: 'payment_too_small', facts: { label: label(able), balanceMinor, totalMinor } };
    }
    if (isTest && asked === 'card') return test;
    const kind = say.words.orders.payment.kind({ kind: asked });
    return { refused: 'no_such_payment', facts: { asked: kind, have: methods.map(label) } };
  }
  const [first] = charged;
  if (first) return charge(first);
  if (isTest) return test;
  return enough ? fromBalance(enough) : { refused: 'no_payment_method' };
}

/** "credit_card" and "test_card" are cards; a gift card is not. */
function kindOf(kind: string): string {
  return kind !== 'gift_card' && kind.includes('card') ? 'card' : kind;
}
