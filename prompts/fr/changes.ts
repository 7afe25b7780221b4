import type { Phrases } from '../say.ts';
import { inFrench } from './values.ts';

type Becoming = Parameters<Phrases['changes']['change']['item']>[0];

const now = ({ title, from, was }: Becoming) =>
  `${title} (${from === '' ? '' : `${inFrench(from)}, `}${was})`;
const then = ({ to, price, same }: Becoming) => {
  if (same) return 'la même version';
  return to === '' ? `une version à ${price}` : `${inFrench(to)} (${price})`;
};

/** Sentences about changes of orders, without an article before a title: nobody knows its gender. */
export const changes: Phrases['changes'] = {
  lineOf: ({ title, options, price, order }) =>
    `${title}${options === '' ? '' : ` (${inFrench(options)})`}, ${price}, commande ${order}`,
  option: ({ options, price }) => (options === '' ? price : `${inFrench(options)} (${price})`),
  item: ({ title, options, price }) => `${title}${options === '' ? '' : ` (${inFrench(options)})`}, ${price}`,
  pay: ({ amount, label }) => `La différence de prix est de ${amount}, à payer avec votre ${label}.`,
  back: ({ amount, label }) => `Vous serez remboursé de ${amount} sur votre ${label}.`,
  backWhenHere: ({ amount, label }) =>
    `Vous serez remboursé de ${amount} sur votre ${label} dès que nous aurons reçu le retour.`,
  noDifference: () => 'Le prix ne change pas.',
  labels: {
    changes: () => 'Modifications',
    exchanges: () => 'Échange',
    returns: () => 'Retour',
    difference: () => 'Différence',
  },
  change: {
    title: ({ order }) => `Modifier la commande ${order}`,
    item: (change) => `${now(change)} contre ${then(change)}`,
    ask: ({ order, list, difference, once, final }) =>
      `Dans la commande ${order}, vous changez donc : ${list}. ${difference}${
        final
          ? " Les articles d'une commande ne peuvent être changés qu'une fois, et ensuite elle ne peut plus être annulée."
          : once
            ? " Les articles d'une commande ne peuvent être changés qu'une fois."
            : ''
      } C'est bien ça ?`,
    done: ({ order, difference, total }) =>
      `La commande ${order} est modifiée. ${difference} Le nouveau total est de ${total}.`,
  },
  exchange: {
    title: ({ order }) => `Échange de la commande ${order}`,
    item: (change) => `${now(change)} contre ${then(change)}`,
    ask: ({ order, list, difference }) =>
      `De la commande ${order}, vous échangez donc : ${list}. ${difference} C'est bien ça ?`,
    done: ({ order, list, difference }) =>
      `L'échange pour la commande ${order} est demandé : ${list}. ${difference}`,
  },
  giveBack: {
    title: ({ order }) => `Retour de la commande ${order}`,
    ask: ({ order, list, refund }) =>
      `De la commande ${order}, vous renvoyez donc : ${list}. ${refund} C'est bien ça ?`,
    done: ({ order, list, refund }) => `Le retour pour la commande ${order} est demandé : ${list}. ${refund}`,
  },
  address: {
    title: ({ order }) => `Livrer la commande ${order} à une autre adresse`,
    ask: ({ order, address, before }) =>
      `La commande ${order} serait livrée à cette adresse : ${address}, au lieu de : ${before}. C'est bien ça ?`,
    done: ({ order, address }) =>
      `L'adresse de la commande ${order} est changée. Elle sera livrée ici : ${address}.`,
  },
  payment: {
    title: ({ order }) => `Payer la commande ${order} autrement`,
    ask: ({ order, amount, label, back }) =>
      `La commande ${order} serait payée avec votre ${label} : ${amount}. ${back} C'est bien ça ?`,
    done: ({ order, amount, label, back }) =>
      `Le paiement de la commande ${order} est changé : ${amount} avec votre ${label}. ${back}`,
  },
  mine: {
    title: () => "Changer l'adresse de votre compte",
    ask: ({ address, before }) =>
      `L'adresse de votre compte serait : ${address}${before === undefined ? '' : `, au lieu de : ${before}`}. C'est bien ça ?`,
    done: ({ address }) => `L'adresse de votre compte est changée : ${address}.`,
  },
};
