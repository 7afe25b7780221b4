import type { Phrases } from '../say.ts';

/** Lo que se dice cuando un pedido anterior vuelve a la cesta. */
export const reorder: Phrases['reorder'] = {
  put: ({ list, order }) => `He puesto en su cesta ${list}, como en el pedido ${order}.`,
  nothing: ({ order }) => `No he podido poner nada del pedido ${order} en su cesta.`,
  fewer: ({ title, added, wanted, inCart }) =>
    `De ${title} solo he podido tomar ${added} en lugar de ${wanted}${inCart > added ? `; en total son ${inCart}` : ''}.`,
  soldOut: ({ list }) => `Agotado: ${list}.`,
  noMore: ({ list }) => `No hay más de lo que ya tiene en la cesta: ${list}.`,
  gone: ({ list }) => `Ya no se vende aquí: ${list}.`,
  price: ({ title, was, now }) => `${title} cuesta ahora ${now}; antes, ${was}.`,
  leftOut: ({ list }) => `Lo he dejado fuera, como quería: ${list}.`,
  notInIt: ({ list }) => `No estaba en ese pedido, así que no había nada que quitar: ${list}.`,
};
