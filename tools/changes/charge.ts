import type { Refusal } from '../rules/rule.ts';
import type { ToolContext } from '../tool.ts';
import type { FoundPayment } from './find-payment.ts';

/**
 * Reserves an amount (more than 0) on a method of the customer. A balance the shop keeps needs no provider: its
 * reference is null, and the statements of the write take the money.
 */
export async function authorise(
  { payments, shop }: Pick<ToolContext, 'payments' | 'shop'>,
  { id, label, balanceMinor }: Pick<FoundPayment, 'id' | 'label' | 'balanceMinor'>,
  amountMinor: number,
  key: string,
): Promise<{ reference: string | null } | Refusal> {
  if (balanceMinor !== undefined) return { reference: null };
  // The built-in provider takes its own tokens; whatever else is stored is good there.
  const token = payments.name === 'test' && !id.startsWith('tok_') ? 'tok_test' : id;
  const made = await payments.authorise({ shop: shop.id, key, token, amountMinor, currency: shop.currency });
  return 'declined' in made
    ? { refused: 'payment_declined', facts: { label, why: made.declined } }
    : { reference: made.reference };
}

/** Lets an authorised amount go where what it was for did not happen. */
export async function release(
  { payments, shop }: Pick<ToolContext, 'payments' | 'shop'>,
  reference: string | null,
  amountMinor: number,
  key: string,
): Promise<void> {
  if (reference === null) return;
  await payments.refund({ shop: shop.id, key: `${key}/release`, reference, amountMinor });
}
