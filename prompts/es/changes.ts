import type { Phrases } from '../say.ts';

type Becoming = Parameters<Phrases['changes']['change']['item']>[0];

const now = ({ title, from, was }: Becoming) => `${title} (${from === '' ? '' : `${from}, `}${was})`;
const then = ({ to, price, same }: Becoming) => {
  if (same) return 'la misma opción';
  return to === '' ? `una opción de ${price}` : `${to} (${price})`;
};

/** Sentences about changes of orders, without an article before a title: nobody knows its gender. */
export const changes: Phrases['changes'] = {
  lineOf: ({ title, options, price, order }) =>
    `${title}${options === '' ? '' : ` (${options})`}, ${price}, pedido ${order}`,
  option: ({ options, price }) => (options === '' ? price : `${options} (${price})`),
  item: ({ title, options, price }) => `${title}${options === '' ? '' : ` (${options})`}, ${price}`,
  pay: ({ amount, label }) => `La diferencia de precio es de ${amount}, que paga con su ${label}.`,
  back: ({ amount, label }) => `Se le devuelven ${amount} en su ${label}.`,
  backWhenHere: ({ amount, label }) =>
    `Se le devolverán ${amount} en su ${label} cuando nos llegue la devolución.`,
  noDifference: () => 'El precio no cambia.',
  labels: {
    changes: () => 'Cambios',
    exchanges: () => 'Cambio',
    returns: () => 'Devolución',
    difference: () => 'Diferencia',
  },
  change: {
    title: ({ order }) => `Modificar el pedido ${order}`,
    item: (change) => `${now(change)} por ${then(change)}`,
    ask: ({ order, list, difference, once, final }) =>
      `En el pedido ${order} voy a cambiar lo siguiente: ${list}. ${difference}${
        final
          ? ' Los artículos de un pedido solo se pueden cambiar una vez, y después ya no se puede cancelar.'
          : once
            ? ' Los artículos de un pedido solo se pueden cambiar una vez.'
            : ''
      } ¿Lo confirma?`,
    done: ({ order, difference, total }) =>
      `El pedido ${order} queda modificado. ${difference} El nuevo total es de ${total}.`,
  },
  exchange: {
    title: ({ order }) => `Cambio del pedido ${order}`,
    item: (change) => `${now(change)} por ${then(change)}`,
    ask: ({ order, list, difference }) =>
      `Del pedido ${order} se cambia lo siguiente: ${list}. ${difference} ¿Lo confirma?`,
    done: ({ order, list, difference }) =>
      `El cambio del pedido ${order} queda solicitado: ${list}. ${difference}`,
  },
  giveBack: {
    title: ({ order }) => `Devolución del pedido ${order}`,
    ask: ({ order, list, refund }) =>
      `Del pedido ${order} se devuelve lo siguiente: ${list}. ${refund} ¿Lo confirma?`,
    done: ({ order, list, refund }) =>
      `La devolución del pedido ${order} queda solicitada: ${list}. ${refund}`,
  },
  address: {
    title: ({ order }) => `Enviar el pedido ${order} a otra dirección`,
    ask: ({ order, address, before }) =>
      `El pedido ${order} irá a ${address} en lugar de ${before}. ¿Lo confirma?`,
    done: ({ order, address }) => `La dirección del pedido ${order} queda cambiada: va a ${address}.`,
  },
  payment: {
    title: ({ order }) => `Pagar el pedido ${order} de otra forma`,
    ask: ({ order, amount, label, back }) =>
      `El pedido ${order} se pagará con su ${label}: ${amount}. ${back} ¿Lo confirma?`,
    done: ({ order, amount, label, back }) =>
      `El pago del pedido ${order} queda cambiado: ${amount} con su ${label}. ${back}`,
  },
  mine: {
    title: () => 'Cambiar la dirección de su cuenta',
    ask: ({ address, before }) =>
      `La dirección de su cuenta será ${address}${before === undefined ? '' : ` en lugar de ${before}`}. ¿Lo confirma?`,
    done: ({ address }) => `La dirección de su cuenta es ahora ${address}.`,
  },
};
