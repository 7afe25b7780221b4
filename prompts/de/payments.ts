import { type Facts, textOf } from '../facts.ts';
import type { Phrases } from '../say.ts';

/** Sentences about paying. */
export const payments: Phrases['payments'] = {
  cardMasked: () =>
    'Zu Ihrer Sicherheit nehme ich im Chat nie Kartennummern an: Ich habe sie unkenntlich gemacht und weder gespeichert noch benutzt. Zum Bezahlen sagen Sie „zur Kasse“, dann biete ich Ihnen die hinterlegten Zahlungsarten an; eine neue Karte wird nur auf der Zahlungsseite des Shops hinzugefügt.',
  refundFailed: ({ amount, label }) =>
    `Die Rückzahlung von ${amount} (${label}) ist noch nicht gelungen. Sie ist für den Shop vermerkt, der Ihnen den Betrag schuldet.`,
};

/** Why a payment came to nothing. */
export const paymentRefusals = {
  payment_uncertain: (facts: Facts) =>
    `Der Zahlungsdienst hat nicht geantwortet, deshalb weiß ich noch nicht, ob der Betrag abgebucht wurde (${textOf(facts, 'label', 'Karte')}). Ich finde es heraus: Bestellt ist nichts, und was reserviert wurde, geht von selbst an Sie zurück. Sie können noch einmal zur Kasse gehen.`,
};
