/** Sentences about paying. */
export const payments = {
  cardMasked: () =>
    'For your safety I never take card numbers in the chat: I have blanked it out, and it was neither kept nor used. To pay, say "check out", and I offer the ways of paying you have stored here; a new card is added on the shop’s own payment page.',
};
