import type { Phrases } from '../say.ts';

/** E-mails, as plain text. */
export const mails: Phrases['mails'] = {
  placed: ({ shop, order, list, total, address, delivery, payment }) => ({
    subject: `Ihre Bestellung ${order} bei ${shop}`,
    text: `Vielen Dank für Ihre Bestellung ${order}.\n\n${list}\nZusammen ${total}, bezahlt mit: ${payment}.\nAn ${address}${delivery === undefined ? '' : `, ${delivery}`}\n\n${shop}`,
  }),
  cancelled: ({ shop, order, list, refund, paid }) => ({
    subject: `Ihre Bestellung ${order} bei ${shop} ist storniert`,
    text: `Ihre Bestellung ${order} (${list}) ist storniert. ${refund !== undefined ? `Sie erhalten ${refund} zurück.` : paid ? '' : 'Es wurde nichts abgebucht.'}\n\n${shop}`,
  }),
  returned: ({ shop, order, list, how }) => ({
    subject: `Ihre Rücksendung zur Bestellung ${order} bei ${shop}`,
    text: `Wir haben vermerkt, dass Sie aus der Bestellung ${order} zurücksenden: ${list}.${how === undefined ? '' : `\n\n${how}`}\n\n${shop}`,
  }),
};
