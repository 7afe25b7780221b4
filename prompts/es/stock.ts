import { type Facts, numberOf, textOf } from '../facts.ts';
import type { Phrases } from '../say.ts';

/** Sentences about units that are set aside for somebody, or come later. */
export const stock: Phrases['stock'] = {
  comesLater: ({ what, units, days }) => `${what} ${units === 1 ? 'llega' : 'llegan'} más tarde (${days})`,
  canComeLater: ({ room, days }) => `Puede pedir hasta ${room}, que llegarían más tarde (${days}).`,
  shortHeld: ({ title, left, held }) =>
    left === 0
      ? `${title} está ahora mismo en la compra de otra persona (${held}).`
      : `De ${title} ahora mismo ${left === 1 ? 'solo hay 1 libre' : `solo hay ${left} libres`}; ${held} más están en la compra de otra persona.`,
  moreHeld: ({ held }) =>
    `${held} más ${held === 1 ? 'está' : 'están'} ahora mismo en la compra de otra persona.`,
  allHeld: ({ what, held }) =>
    `Ahora mismo no puedo ofrecerle ${what}: ${held === 1 ? 'la última unidad está' : `las últimas ${held} unidades están`} en la compra de otra persona. Quizá vuelva a quedar libre en unos minutos.`,
  filled: ({ units }) => `${units} de ellas ${units === 1 ? 'ha ido' : 'han ido'} a pedidos que esperaban.`,
  stillToCome: ({ what, units, days }) =>
    `${what} ${units === 1 ? 'está' : 'están'} aún por llegar (${days} tras el pedido).`,
  heldLabel: () => 'Reservado para usted',
  minutes: ({ minutes }) => (minutes === 1 ? '1 minuto' : `${minutes} minutos`),
};

const title = (facts: Facts) => textOf(facts, 'title', 'ese artículo');

/** Why something is not to be had at the moment; by the code rules and tools return. */
export const stockRefusals: Record<string, (facts: Facts) => string> = {
  all_held: (facts) =>
    `${title(facts)} está agotado en este momento: ${numberOf(facts, 'held') === 1 ? 'la última unidad está' : `las últimas ${numberOf(facts, 'held')} unidades están`} en la compra de otra persona. ` +
    'Quizá vuelva a quedar libre en unos minutos. ¿Le busco algo parecido?',
  not_enough_free: (facts) =>
    `De ${title(facts)} ahora mismo ${numberOf(facts, 'stock') === 1 ? 'solo hay 1 libre' : `solo hay ${numberOf(facts, 'stock')} libres`}; ${numberOf(facts, 'held')} más están en la compra de otra persona. ¿Prefiere menos?`,
  not_enough_later: (facts) =>
    `De ${title(facts)} hay ${numberOf(facts, 'stock')}, y como máximo se pueden pedir ${numberOf(facts, 'room')} más para más tarde. ¿Cuántas quiere?`,
  held: () =>
    'Otra persona se ha adelantado en este mismo instante. Vuelva a preguntármelo y verá lo que queda.',
};
