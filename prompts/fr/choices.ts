import { list } from '../words.ts';
import { stockChoices } from './asks-stock.ts';

/** French words for the values of the tools' choices. */
export const choices: Record<string, Record<string, readonly string[]>> = {
  'adjust_stock.direction': {
    in: list(`
      arrivé, arrivée, arrivés, arrivées, arrivent, arrivage, reçu, reçue, reçus, reçues, reçoit, livré, livrés,
      livrée, livrées, livraison, entrée, entrez, entre, rentré, rentrée, rentrées, au stock, en stock,
      viennent d'arriver, réassort, réapprovisionnement, apporté, apportées, dans le stock
    `),
    out: list(`
      sorti, sortie, sortis, sorties, sortez, sors, cassé, cassée, cassés, cassées, casse, brisé, brisée, brisées,
      tomber, tombé, tombée, tombées, bouchonné, bouchonnée, bouchonnés, bouchonnées, abîmé, abîmée, abîmés, abîmées,
      périmé, périmée, périmés, périmées, perdu, perdue, perdus, perdues, manque, manquent, volé, volée, volés, volées,
      ouvert, ouverte, ouvertes, ouverts, dégustation, du stock, jeté, jetée, jetées, disparu, retirées du stock
    `),
    count: list(`
      compté, comptée, comptés, comptées, compte, il y a, il y en a, il reste, on a, nous avons, en rayon, à la cave,
      sur étagère, inventaire, mets le stock, mettez le stock, corrige le stock, corrigez le stock, stock réel
    `),
    none: list(`
      il n'y a plus, il n'y en a plus, y en a plus, plus aucun, plus aucune, mets à zéro, mettez à zéro,
      plus rien, rupture, épuisé, épuisée, épuisés, stock à zéro
    `),
  },
  'remove_from_cart.everything': {
    all: list(`
      tout, vide, videz, vider, vide le panier, tout enlever, recommencer, recommence, on recommence, tout le panier,
      effacez, efface, la totalité
    `),
  },
  'checkout.payment': {
    on_account: list(
      'sur mon compte, sur le compte, sur notre compte, en compte, à crédit, sur facture, compte client',
    ),
    card: list(
      'carte, par carte, carte bancaire, cb, carte bleue, carte de crédit, ma carte, visa, mastercard, amex',
    ),
    gift_card: list(`
      carte cadeau, carte-cadeau, chèque cadeau, chèque-cadeau, bon cadeau, bon d'achat, bon achat, avoir sur mon compte,
      ma carte cadeau
    `),
    paypal: ['paypal', 'pay pal'],
  },
  ...stockChoices,
};
