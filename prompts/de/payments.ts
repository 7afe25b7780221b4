import type { Phrases } from '../say.ts';

/** Sentences about paying. */
export const payments: Phrases['payments'] = {
  cardMasked: () =>
    'Zu Ihrer Sicherheit nehme ich im Chat nie Kartennummern an: Ich habe sie unkenntlich gemacht und weder gespeichert noch benutzt. Zum Bezahlen sagen Sie „zur Kasse“, dann biete ich Ihnen die hinterlegten Zahlungsarten an; eine neue Karte wird nur auf der Zahlungsseite des Shops hinzugefügt.',
};
