import type { Phrases } from '../say.ts';

/** Sentences about paying. */
export const payments: Phrases['payments'] = {
  cardMasked: () =>
    'Por su seguridad nunca acepto números de tarjeta en el chat: lo he tapado y no se ha guardado ni utilizado. Para pagar, diga «finalizar la compra» y le ofrezco las formas de pago que tiene guardadas; una tarjeta nueva se añade solo en la página de pago de la tienda.',
};
