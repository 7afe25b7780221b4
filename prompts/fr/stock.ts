import { type Facts, numberOf, textOf } from '../facts.ts';
import type { Phrases } from '../say.ts';

/** Sentences about units that are set aside for somebody, or come later. */
export const stock: Phrases['stock'] = {
  comesLater: ({ what, units, days }) =>
    `${what} ${units === 1 ? 'arrivera' : 'arriveront'} plus tard (${days})`,
  canComeLater: ({ room, days }) =>
    `Vous pouvez en commander jusqu'à ${room}, livrables plus tard (${days}).`,
  shortHeld: ({ title, left, held }) =>
    left === 0
      ? `${title} : actuellement dans la commande de quelqu'un d'autre (${held}).`
      : `${title} : ${left === 1 ? "il n'y en a que 1 de libre" : `il n'y en a que ${left} de libres`} en ce moment ; ${held} de plus dans la commande de quelqu'un d'autre.`,
  moreHeld: ({ held }) => `${held} de plus dans la commande de quelqu'un d'autre en ce moment.`,
  allHeld: ({ what, held }) =>
    `${what} : je n'en ai pas à vous proposer en ce moment, ${held === 1 ? 'la dernière unité est' : `les ${held} dernières unités sont`} dans la commande de quelqu'un d'autre. Il s'en libérera peut-être d'ici quelques minutes.`,
  filled: ({ units }) => `Dont ${units} pour des commandes en attente.`,
  stillToCome: ({ what, units, days }) =>
    `${what} ${units === 1 ? 'reste' : 'restent'} à venir (${days} après la commande).`,
  heldLabel: () => 'Mis de côté pour vous',
  minutes: ({ minutes }) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
};

const title = (facts: Facts) => textOf(facts, 'title', 'cet article');

/** Why something is not to be had at the moment; by the code rules and tools return. */
export const stockRefusals: Record<string, (facts: Facts) => string> = {
  all_held: (facts) =>
    `${title(facts)} : épuisé pour le moment, ${numberOf(facts, 'held') === 1 ? 'la dernière unité est' : `les ${numberOf(facts, 'held')} dernières unités sont`} dans la commande de quelqu'un d'autre. ` +
    "Il s'en libérera peut-être d'ici quelques minutes. Je cherche quelque chose de semblable ?",
  not_enough_free: (facts) =>
    `${title(facts)} : ${numberOf(facts, 'stock') === 1 ? "il n'y en a que 1 de libre" : `il n'y en a que ${numberOf(facts, 'stock')} de libres`} en ce moment ; ${numberOf(facts, 'held')} de plus dans la commande de quelqu'un d'autre. Vous en prenez moins ?`,
  not_enough_later: (facts) =>
    `${title(facts)} : il y en a ${numberOf(facts, 'stock')}, et on peut en commander au plus ${numberOf(facts, 'room')} de plus pour plus tard. Combien en voulez-vous ?`,
  held: () =>
    "Quelqu'un d'autre a été plus rapide à l'instant même. Redemandez-moi pour voir ce qu'il reste.",
};
