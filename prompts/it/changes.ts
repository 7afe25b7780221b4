import type { Phrases } from '../say.ts';
import { inItalian } from './values.ts';

type Becoming = Parameters<Phrases['changes']['change']['item']>[0];

const now = ({ title, from, was }: Becoming) =>
  `${title} (${from === '' ? '' : `${inItalian(from)}, `}${was})`;
const then = ({ to, price, same }: Becoming) => {
  if (same) return 'la stessa versione';
  return to === '' ? `una versione da ${price}` : `${inItalian(to)} (${price})`;
};

/** Sentences about changes of orders, without an article before a title: nobody knows its gender. */
export const changes: Phrases['changes'] = {
  lineOf: ({ title, options, price, order }) =>
    `${title}${options === '' ? '' : ` (${inItalian(options)})`}, ${price}, ordine ${order}`,
  option: ({ options, price }) => (options === '' ? price : `${inItalian(options)} (${price})`),
  item: ({ title, options, price }) =>
    `${title}${options === '' ? '' : ` (${inItalian(options)})`}, ${price}`,
  pay: ({ amount, label }) => `La differenza di prezzo è di ${amount}, da pagare con ${label}.`,
  back: ({ amount, label }) => `Le rimborsiamo ${amount} su ${label}.`,
  backWhenHere: ({ amount, label }) =>
    `Le rimborseremo ${amount} su ${label} quando il reso sarà arrivato da noi.`,
  noDifference: () => 'Il prezzo non cambia.',
  labels: {
    changes: () => 'Modifiche',
    exchanges: () => 'Cambio',
    returns: () => 'Reso',
    difference: () => 'Differenza',
  },
  change: {
    title: ({ order }) => `Modifica l’ordine ${order}`,
    item: (change) => `${now(change)} con ${then(change)}`,
    ask: ({ order, list, difference, once, final }) =>
      `Nell’ordine ${order} cambierei: ${list}. ${difference}${
        final
          ? ' Gli articoli di un ordine si possono cambiare una volta sola, e dopo non si può più annullare.'
          : once
            ? ' Gli articoli di un ordine si possono cambiare una volta sola.'
            : ''
      } Procedo?`,
    done: ({ order, difference, total }) =>
      `L’ordine ${order} è stato modificato. ${difference} Il nuovo totale è di ${total}.`,
  },
  exchange: {
    title: ({ order }) => `Cambio dall’ordine ${order}`,
    item: (change) => `${now(change)} con ${then(change)}`,
    ask: ({ order, list, difference }) => `Dall’ordine ${order} cambierei: ${list}. ${difference} Procedo?`,
    done: ({ order, list, difference }) =>
      `Il cambio per l’ordine ${order} è stato richiesto: ${list}. ${difference}`,
  },
  giveBack: {
    title: ({ order }) => `Reso dall’ordine ${order}`,
    ask: ({ order, list, refund }) => `Dall’ordine ${order} restituisce: ${list}. ${refund} Procedo?`,
    done: ({ order, list, refund }) => `Il reso per l’ordine ${order} è stato richiesto: ${list}. ${refund}`,
  },
  address: {
    title: ({ order }) => `Spedisci l’ordine ${order} a un altro indirizzo`,
    ask: ({ order, address, before }) =>
      `L’ordine ${order} andrebbe a questo indirizzo: ${address}, invece che a: ${before}. Procedo?`,
    done: ({ order, address }) => `L’indirizzo dell’ordine ${order} è stato cambiato. Ora va a: ${address}.`,
  },
  payment: {
    title: ({ order }) => `Paga l’ordine ${order} in un altro modo`,
    ask: ({ order, amount, label, back }) =>
      `L’ordine ${order} verrebbe pagato con ${label}: ${amount}. ${back} Procedo?`,
    done: ({ order, amount, label, back }) =>
      `Il pagamento dell’ordine ${order} è stato cambiato: ${amount} con ${label}. ${back}`,
  },
  mine: {
    title: () => 'Cambia l’indirizzo del Suo account',
    ask: ({ address, before }) =>
      `L’indirizzo del Suo account sarebbe: ${address}${before === undefined ? '' : `, invece di: ${before}`}. Procedo?`,
    done: ({ address }) => `L’indirizzo del Suo account è stato cambiato: ${address}.`,
  },
};
