import type { Phrases } from '../say.ts';

/** E-mails, as plain text. */
export const mails: Phrases['mails'] = {
  placed: ({ shop, order, list, total, address, delivery, payment }) => ({
    subject: `Su pedido ${order} en ${shop}`,
    text: `Gracias por su pedido ${order}.\n\n${list}\nEn total ${total}, forma de pago: ${payment}.\nA ${address}${delivery === undefined ? '' : `, ${delivery}`}\n\n${shop}`,
  }),
  cancelled: ({ shop, order, list, refund, paid }) => ({
    subject: `Su pedido ${order} en ${shop} está cancelado`,
    text: `Su pedido ${order} (${list}) está cancelado. ${refund !== undefined ? `Se le devuelven ${refund}.` : paid ? '' : 'No se ha cobrado nada.'}\n\n${shop}`,
  }),
  returned: ({ shop, order, list, how }) => ({
    subject: `Su devolución del pedido ${order} en ${shop}`,
    text: `Hemos anotado que devuelve del pedido ${order}: ${list}.${how === undefined ? '' : `\n\n${how}`}\n\n${shop}`,
  }),
};
