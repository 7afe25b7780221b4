import type { Say } from '../../prompts/say.ts';
import type { PaymentKind, ChosenPayment } from '../orders/choose-payment.ts';
import type { ToolContext } from '../tool.ts';
import { readStanding } from './read-standing.ts';

/** The payment method of what is bought now and paid later; also the kind people choose it by. */
export const onAccount = 'on_account';

/** What stands in the way of putting an order on account; said only where it does, or a plan would change daily. */
export type Credit = {
  totalMinor: number;
  /** What is owed already, how much may be owed, and how much too much the order is. */
  over?: { balanceMinor: number; limitMinor: number; shortMinor: number };
  overdue?: { invoice: string; openMinor: number; days: number };
};

/**
 * Paying on account: for who asks for it, and first choice of who has an account that lets the order through. Undefined
 * where another way of paying is meant or left.
 */
export async function payOnAccount(
  ctx: ToolContext,
  asked: PaymentKind | undefined,
  totalMinor: number,
): Promise<ChosenPayment | undefined> {
  const { person, shop, say } = ctx;
  if (person.kind !== 'customer' || !shop.seller) return undefined;
  if (asked !== undefined && asked !== onAccount) return undefined;
  const found = await readStanding(ctx, person.id);
  if (!found || found.account.closed) return undefined;
  const { account, standing } = found;
  const { balanceMinor, creditLimitMinor } = account;
  const shortMinor = balanceMinor + totalMinor - creditLimitMinor;
  const allowedDays = shop.rules?.blockOverdueDays;
  const late = standing.open.find(
    ({ overdueDays }) => allowedDays !== undefined && overdueDays > allowedDays,
  );
  const credit: Credit = {
    totalMinor,
    ...(shortMinor > 0 && { over: { balanceMinor, limitMinor: creditLimitMinor, shortMinor } }),
    ...(late && { overdue: { invoice: late.invoice, openMinor: late.openMinor, days: late.overdueDays } }),
  };
  if (asked === undefined && (credit.over || credit.overdue)) return undefined;
  return { method: onAccount, label: accountLabel(say), token: null, credit };
}

export function accountLabel(say: Say): string {
  return say.words.orders.payment.kind({ kind: onAccount });
}
