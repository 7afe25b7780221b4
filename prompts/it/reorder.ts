import type { Phrases } from '../say.ts';

/** Che cosa si dice quando un ordine di prima torna nel carrello. */
export const reorder: Phrases['reorder'] = {
  put: ({ list, order }) => `Ho messo nel carrello ${list}, come nell'ordine ${order}.`,
  nothing: ({ order }) => `Non ho potuto mettere nel carrello niente dell'ordine ${order}.`,
  fewer: ({ title, added, wanted, inCart }) =>
    `Di ${title} ho potuto prenderne solo ${added} invece di ${wanted}${inCart > added ? `; in tutto sono ${inCart}` : ''}.`,
  soldOut: ({ list }) => `Esaurito: ${list}.`,
  noMore: ({ list }) => `Non ce n'è più di quanto è già nel carrello: ${list}.`,
  gone: ({ list }) => `Non è più in vendita: ${list}.`,
  price: ({ title, was, now }) => `${title} ora costa ${now}; prima costava ${was}.`,
  leftOut: ({ list }) => `Lasciato fuori, come desidera: ${list}.`,
  notInIt: ({ list }) => `Non era in quell'ordine, quindi non c'era niente da togliere: ${list}.`,
};
