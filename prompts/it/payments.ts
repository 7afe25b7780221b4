import { type Facts, textOf } from '../facts.ts';
import type { Phrases } from '../say.ts';

/** Sentences about paying. */
export const payments: Phrases['payments'] = {
  cardMasked: () =>
    'Per la Sua sicurezza non accetto mai numeri di carta nella chat: l’ho oscurato, e non è stato né conservato né usato. Per pagare dica «vai alla cassa» e Le propongo i metodi di pagamento salvati; una nuova carta si aggiunge solo sulla pagina di pagamento del negozio.',
  refundFailed: ({ amount, label }) =>
    `Il rimborso di ${amount} (${label}) non è ancora riuscito. È annotato per il negozio, che glielo deve.`,
};

/** Why a payment came to nothing. */
export const paymentRefusals = {
  payment_uncertain: (facts: Facts) =>
    `Il servizio di pagamento non ha risposto, quindi non so ancora se l’importo è stato addebitato (${textOf(facts, 'label', 'carta')}). Lo scoprirò: non è stato ordinato nulla, e quanto eventualmente riservato Le torna automaticamente. Può riprovare ad andare alla cassa.`,
};
