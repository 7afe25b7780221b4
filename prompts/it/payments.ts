import type { Phrases } from '../say.ts';

/** Sentences about paying. */
export const payments: Phrases['payments'] = {
  cardMasked: () =>
    'Per la Sua sicurezza non accetto mai numeri di carta nella chat: l’ho oscurato, e non è stato né conservato né usato. Per pagare dica «vai alla cassa» e Le propongo i metodi di pagamento salvati; una nuova carta si aggiunge solo sulla pagina di pagamento del negozio.',
};
