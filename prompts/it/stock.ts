import { type Facts, numberOf, textOf } from '../facts.ts';
import type { Phrases } from '../say.ts';

/** Sentences about units that are set aside for somebody, or come later. */
export const stock: Phrases['stock'] = {
  comesLater: ({ what, units, days }) =>
    `${what}: ${units === 1 ? 'arriva' : 'arrivano'} più tardi (${days})`,
  canComeLater: ({ room, days }) => `Può ordinarne fino a ${room}, che arriveranno più tardi (${days}).`,
  shortHeld: ({ title, left, held }) =>
    left === 0
      ? `${title} in questo momento è nell’ordine di un’altra persona (${held}).`
      : `Di ${title} in questo momento ${left === 1 ? 'solo 1 è libero' : `solo ${left} sono liberi`}; altri ${held} sono nell’ordine di un’altra persona.`,
  moreHeld: ({ held }) =>
    held === 1
      ? 'In questo momento un altro è nell’ordine di un’altra persona.'
      : `In questo momento altri ${held} sono nell’ordine di un’altra persona.`,
  allHeld: ({ what, held }) =>
    `${what} in questo momento non è disponibile: ${held === 1 ? 'l’ultimo pezzo è' : `gli ultimi ${held} pezzi sono`} nell’ordine di un’altra persona. Forse tra qualche minuto si libera.`,
  filled: ({ units }) =>
    `Di questi, ${units} ${units === 1 ? 'è andato' : 'sono andati'} a ordini in attesa.`,
  stillToCome: ({ what, units, days }) =>
    `${what}: ${units === 1 ? 'deve' : 'devono'} ancora arrivare (${days} dopo l’ordine).`,
  heldLabel: () => 'Messo da parte per Lei',
  minutes: ({ minutes }) => (minutes === 1 ? '1 minuto' : `${minutes} minuti`),
};

const title = (facts: Facts) => textOf(facts, 'title', 'questo articolo');

/** Why something is not to be had at the moment; by the code rules and tools return. */
export const stockRefusals: Record<string, (facts: Facts) => string> = {
  all_held: (facts) =>
    `${title(facts)} in questo momento è esaurito: ${numberOf(facts, 'held') === 1 ? 'l’ultimo pezzo è' : `gli ultimi ${numberOf(facts, 'held')} pezzi sono`} nell’ordine di un’altra persona. ` +
    'Forse tra qualche minuto si libera; cerco qualcosa di simile?',
  not_enough_free: (facts) =>
    `Di ${title(facts)} in questo momento ${numberOf(facts, 'stock') === 1 ? 'solo 1 è libero' : `solo ${numberOf(facts, 'stock')} sono liberi`}; altri ${numberOf(facts, 'held')} sono nell’ordine di un’altra persona. Ne prende meno?`,
  not_enough_later: (facts) =>
    `Di ${title(facts)} ce ${numberOf(facts, 'stock') === 1 ? 'n’è 1' : `ne sono ${numberOf(facts, 'stock')}`}, e se ne possono ordinare al massimo altri ${numberOf(facts, 'room')} per più tardi. Quanti ne vuole?`,
  held: () =>
    'Proprio in questo momento qualcun altro è stato più veloce. Me lo chieda di nuovo per vedere che cosa resta.',
};
