import type { Phrases } from '../say.ts';

/** Sentences about paying. */
export const payments: Phrases['payments'] = {
  cardMasked: () =>
    "Pour votre sécurité, je n'accepte jamais de numéro de carte dans la discussion : je l'ai masqué, et il n'a été ni conservé ni utilisé. Pour payer, dites « passer la commande » et je vous propose les moyens de paiement enregistrés ; une nouvelle carte s'ajoute uniquement sur la page de paiement de la boutique.",
};
