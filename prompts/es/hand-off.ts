import { type Facts, numberOf, textOf } from '../facts.ts';
import { packageLines, type Packed } from '../hand-off-lines.ts';

type Contact = { email?: string | undefined; phone?: string | undefined };
type Passed = Contact & { n: number; ahead: number; hours?: string | undefined };

const labels = {
  who: 'Quién',
  why: 'Por qué',
  tried: 'Intentado',
  search: 'Busca',
  order: 'Pedido',
  cart: 'Carrito',
  promises: 'Se le ha dicho',
  pending: 'Pendiente de un sí',
  messages: 'Últimos mensajes',
  user: 'cliente',
  assistant: 'yo',
};

function contact({ email, phone }: Contact): string {
  if (email !== undefined && phone !== undefined)
    return ` También puede escribir a ${email} o llamar al ${phone}.`;
  if (email !== undefined) return ` También puede escribir a ${email}.`;
  return phone === undefined ? '' : ` También puede llamar al ${phone}.`;
}

/** Frases sobre pasar una conversación a una persona. */
export const handOff = {
  title: () => 'Pasar esta conversación a un compañero',
  offer: () => '¿Le paso nuestra conversación a un compañero, con todo lo que hemos hablado?',
  told: ({ n, ahead, ...how }: Passed) =>
    `He pasado nuestra conversación a mis compañeros, con todo lo que hemos hablado; es la número ${n} de su bandeja${ahead === 0 ? '' : `, detrás de ${ahead} más`}. No puedo decirle cuánto tardarán en contestar.${contact(how)}`,
  notNow: ({ n, hours, ...how }: Passed) =>
    `Ahora mismo no hay nadie${hours === undefined ? '' : ` (el horario es ${hours})`}, así que todavía no lo sabe nadie. Nuestra conversación espera a mis compañeros con el número ${n}, con todo lo que hemos hablado.${contact(how)}`,
  withColleague: () =>
    'Ahora lleva esta conversación un compañero. Su mensaje queda guardado para él, y yo no intervengo hasta que me la devuelva.',
  none: () => 'Ninguna conversación espera a una persona.',
  open: ({ count }: { count: number }) =>
    `${count === 1 ? 'Hay 1 conversación' : `Hay ${count} conversaciones`} para ustedes:`,
  line: ({
    n,
    who,
    by,
    why,
    date,
  }: {
    n: number;
    who: string;
    by?: string | undefined;
    why: string;
    date: string;
  }) => `${n}: ${who}, ${by === undefined ? 'en espera' : `la lleva ${by}`}, desde el ${date}: ${why}`,
  takeTitle: ({ n }: { n: number }) => `Tomar la conversación ${n}`,
  takeAsk: ({ n, who }: { n: number; who: string }) =>
    `¿Tomar la conversación ${n} con ${who}? Yo no intervengo hasta que la cierre.`,
  taken: ({ n, why, context }: { n: number; why: string; context: Packed }) =>
    [
      `La conversación ${n} es suya; yo no intervengo hasta que la cierre.`,
      ...packageLines(why, context, labels),
    ].join('\n'),
  closeTitle: ({ n }: { n: number }) => `Cerrar la conversación ${n}`,
  closeAsk: ({ n }: { n: number }) => `¿Cerrar la conversación ${n}? Entonces sigo yo con ella.`,
  closed: ({ n }: { n: number }) => `La conversación ${n} está cerrada; sigo yo con ella.`,
};

export const handOffRefusals = {
  nobody_reachable: (facts: Facts) => {
    const given = { email: textOf(facts, 'email') || undefined, phone: textOf(facts, 'phone') || undefined };
    const how = contact(given) || ' La tienda tampoco me ha dado otra forma de contactar con alguien.';
    return `Desde aquí no puedo pasarle con una persona, y no voy a fingir que lo he hecho.${how} Puedo seguir ayudándole con los productos, su carrito y sus pedidos.`;
  },
  handed_off_already: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Nuestra conversación ya está pasada, con el número ${n}. Espera a un compañero.`;
  },
  no_hand_offs: () => 'Ahora mismo no hay ninguna conversación para eso.',
  no_such_hand_off: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `No hay ninguna conversación con el número ${n}.`;
  },
  hand_off_taken: (facts: Facts) => {
    const [n, by] = [numberOf(facts, 'n'), textOf(facts, 'by')];
    return `La conversación ${n} ya está tomada${by === '' ? '' : ` por ${by}`}.`;
  },
  hand_off_waiting: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `Nadie ha tomado todavía la conversación ${n}.`;
  },
  hand_off_closed: (facts: Facts) => {
    const n = numberOf(facts, 'n');
    return `La conversación ${n} está cerrada.`;
  },
};
