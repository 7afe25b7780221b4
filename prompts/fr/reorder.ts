import type { Phrases } from '../say.ts';

/** Ce qui est dit quand une commande passée revient dans le panier. */
export const reorder: Phrases['reorder'] = {
  put: ({ list, order }) => `J'ai mis ${list} dans votre panier, comme dans la commande ${order}.`,
  nothing: ({ order }) => `Je n'ai rien pu mettre de la commande ${order} dans votre panier.`,
  fewer: ({ title, added, wanted, inCart }) =>
    `Pour ${title}, je n'ai pu en prendre que ${added} au lieu de ${wanted}${inCart > added ? ` ; cela fait ${inCart} en tout` : ''}.`,
  soldOut: ({ list }) => `Épuisé : ${list}.`,
  noMore: ({ list }) => `Il n'y en a pas plus que dans votre panier : ${list}.`,
  gone: ({ list }) => `N'est plus vendu ici : ${list}.`,
  price: ({ title, was, now }) => `${title} coûte maintenant ${now} ; c'était ${was}.`,
  leftOut: ({ list }) => `Laissé de côté, comme vous le vouliez : ${list}.`,
  notInIt: ({ list }) => `Pas dans cette commande, donc rien à enlever : ${list}.`,
};
