import { type Facts, textOf } from '../facts.ts';
import type { Phrases } from '../say.ts';

/** Sentences about paying. */
export const payments: Phrases['payments'] = {
  cardMasked: () =>
    'Por su seguridad nunca acepto números de tarjeta en el chat: lo he tapado y no se ha guardado ni utilizado. Para pagar, diga «finalizar la compra» y le ofrezco las formas de pago que tiene guardadas; una tarjeta nueva se añade solo en la página de pago de la tienda.',
  refundFailed: ({ amount, label }) =>
    `Todavía no se han podido devolver ${amount} (${label}). Queda anotado para la tienda, que se lo debe.`,
};

/** Why a payment came to nothing. */
export const paymentRefusals = {
  payment_uncertain: (facts: Facts) =>
    `El servicio de pago no ha respondido, así que todavía no sé si se ha cargado el importe (${textOf(facts, 'label', 'tarjeta')}). Lo averiguaré: no se ha pedido nada, y lo que se haya reservado se le devuelve solo. Puede volver a finalizar la compra.`,
};
