import { type Facts, textOf } from '../facts.ts';
import type { Phrases } from '../say.ts';

/** Sentences about paying. */
export const payments: Phrases['payments'] = {
  cardMasked: () =>
    "Pour votre sécurité, je n'accepte jamais de numéro de carte dans la discussion : je l'ai masqué, et il n'a été ni conservé ni utilisé. Pour payer, dites « passer la commande » et je vous propose les moyens de paiement enregistrés ; une nouvelle carte s'ajoute uniquement sur la page de paiement de la boutique.",
  refundFailed: ({ amount, label }) =>
    `Le remboursement de ${amount} (${label}) n'a pas encore abouti. C'est noté pour la boutique, qui vous le doit.`,
};

/** Why a payment came to nothing. */
export const paymentRefusals = {
  payment_uncertain: (facts: Facts) =>
    `Le service de paiement n'a pas répondu, je ne sais donc pas encore si le montant a été débité (${textOf(facts, 'label', 'carte')}). Je vais le vérifier : rien n'est commandé, et toute somme réservée vous est rendue automatiquement. Vous pouvez repasser la commande.`,
};
