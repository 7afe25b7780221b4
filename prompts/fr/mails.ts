import type { Phrases } from '../say.ts';

/** E-mails, as plain text. */
export const mails: Phrases['mails'] = {
  placed: ({ shop, order, list, total, address, delivery, payment }) => ({
    subject: `Votre commande ${order} chez ${shop}`,
    text: `Merci pour votre commande ${order}.\n\n${list}\nAu total ${total}, moyen de paiement : ${payment}.\nÀ ${address}${delivery === undefined ? '' : `, ${delivery}`}\n\n${shop}`,
  }),
  cancelled: ({ shop, order, list, refund, paid }) => ({
    subject: `Votre commande ${order} chez ${shop} est annulée`,
    text: `Votre commande ${order} (${list}) est annulée. ${refund !== undefined ? `${refund} vous sont remboursés.` : paid ? '' : "Rien n'a été débité."}\n\n${shop}`,
  }),
  returned: ({ shop, order, list, how }) => ({
    subject: `Votre retour de la commande ${order} chez ${shop}`,
    text: `Nous avons noté que vous renvoyez, de la commande ${order} : ${list}.${how === undefined ? '' : `\n\n${how}`}\n\n${shop}`,
  }),
};
