import { type Facts, textOf } from '../facts.ts';
/** Sentences about paying. */
export const payments = {
  cardMasked: () =>
    'For your safety I never take card numbers in the chat: I have blanked it out, and it was neither kept nor used. To pay, say "check out", and I offer the ways of paying you have stored here; a new card is added on the shop’s own payment page.',
  refundFailed: ({ amount, label }: Record<'amount' | 'label', string>) =>
    `${amount} could not be given back to your ${label} yet. It is noted for the shop, which owes it to you.`,
};

/** Why a payment came to nothing. */
export const paymentRefusals = {
  payment_uncertain: (facts: Facts) =>
    `The payment service did not answer, so I do not know yet whether your ${textOf(facts, 'label', 'card')} was charged. I will find out: nothing is ordered, and whatever was reserved goes back to you by itself. You can check out again.`,
};
