import type { Phrases } from '../say.ts';

/** E-mails, as plain text. */
export const mails: Phrases['mails'] = {
  placed: ({ shop, order, list, total, address, delivery, payment }) => ({
    subject: `Il Suo ordine ${order} da ${shop}`,
    text: `Grazie per il Suo ordine ${order}.\n\n${list}\nIn tutto ${total}, metodo di pagamento: ${payment}.\nA ${address}${delivery === undefined ? '' : `, ${delivery}`}\n\n${shop}`,
  }),
  cancelled: ({ shop, order, list, refund, paid }) => ({
    subject: `Il Suo ordine ${order} da ${shop} è annullato`,
    text: `Il Suo ordine ${order} (${list}) è annullato. ${refund !== undefined ? `Le vengono restituiti ${refund}.` : paid ? '' : 'Non è stato addebitato nulla.'}\n\n${shop}`,
  }),
  returned: ({ shop, order, list, how }) => ({
    subject: `Il Suo reso dell’ordine ${order} da ${shop}`,
    text: `Abbiamo annotato che restituisce, dall’ordine ${order}: ${list}.${how === undefined ? '' : `\n\n${how}`}\n\n${shop}`,
  }),
};
