import type { Statement } from '../../store/statements.ts';
import { attemptPayment, releaseAttempt, useAttempt } from '../payments/attempt.ts';
import type { Refusal } from '../rules/rule.ts';
import type { ToolContext } from '../tool.ts';
import type { FoundPayment } from './find-payment.ts';

/** Money reserved for a change; the reference is null where the shop keeps the balance itself. */
export type Charged = { reference: string | null };

/**
 * Reserves an amount (more than 0) of the conversation's currency on a method of the customer. A balance the shop keeps needs no provider: its
 * reference is null, and the statements of the write take the money.
 */
export async function authorise(
  ctx: ToolContext,
  { id, label, balanceMinor }: Pick<FoundPayment, 'id' | 'label' | 'balanceMinor'>,
  amountMinor: number,
  key: string,
): Promise<Charged | Refusal> {
  if (balanceMinor !== undefined) return { reference: null };
  // The built-in provider takes its own tokens; whatever else is stored is good there.
  const token = ctx.payments.name === 'test' && !id.startsWith('tok_') ? 'tok_test' : id;
  const asked = await attemptPayment(ctx, { key, token, amountMinor, currency: ctx.shop.currency });
  if ('declined' in asked) return { refused: 'payment_declined', facts: { label, why: asked.declined } };
  if (!('reference' in asked)) return { refused: 'payment_uncertain', facts: { label } };
  return asked;
}

/** Statements, in the list of the change: what was reserved is the order's; refused where it is on its way back. */
export function taken(ctx: ToolContext, { reference }: Charged, key: string, order: string): Statement[] {
  return reference === null ? [] : [useAttempt(ctx, key, order, reference)];
}

/** Lets a reserved amount go where what it was for did not happen. */
export async function release(
  ctx: ToolContext,
  { reference }: Charged,
  amountMinor: number,
  key: string,
): Promise<void> {
  if (reference !== null) await releaseAttempt(ctx, { key, reference, amountMinor });
}
