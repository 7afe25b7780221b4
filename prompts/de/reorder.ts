import type { Phrases } from '../say.ts';

/** Was gesagt wird, wenn eine frühere Bestellung noch einmal in den Warenkorb kommt. */
export const reorder: Phrases['reorder'] = {
  put: ({ list, order }) => `Ich habe ${list} in Ihren Warenkorb gelegt, wie in der Bestellung ${order}.`,
  nothing: ({ order }) => `Aus der Bestellung ${order} konnte ich nichts in Ihren Warenkorb legen.`,
  fewer: ({ title, added, wanted, inCart }) =>
    `Von ${title} konnte ich nur ${added} statt ${wanted} nehmen${inCart > added ? `; das macht zusammen ${inCart}` : ''}.`,
  soldOut: ({ list }) => `Ausverkauft: ${list}.`,
  noMore: ({ list }) => `Mehr als schon in Ihrem Warenkorb sind, gibt es nicht: ${list}.`,
  gone: ({ list }) => `Nicht mehr im Sortiment: ${list}.`,
  price: ({ title, was, now }) => `${title} kostet jetzt ${now}; vorher waren es ${was}.`,
  leftOut: ({ list }) => `Weggelassen, wie gewünscht: ${list}.`,
  notInIt: ({ list }) => `Nicht in dieser Bestellung, also gab es nichts wegzulassen: ${list}.`,
};
