import type { Phrases } from '../say.ts';
import { inGerman } from './values.ts';

type Becoming = Parameters<Phrases['changes']['change']['item']>[0];

const now = ({ title, from, was }: Becoming) =>
  `${title} (${from === '' ? '' : `${inGerman(from)}, `}${was})`;
const then = ({ to, price }: Becoming) =>
  to === '' ? `eine Ausführung für ${price}` : `${inGerman(to)} (${price})`;

/** Sentences about changes of orders, without an article before a title: nobody knows its gender. */
export const changes: Phrases['changes'] = {
  lineOf: ({ title, options, price, order }) =>
    `${title}${options === '' ? '' : ` (${inGerman(options)})`}, ${price}, Bestellung ${order}`,
  option: ({ options, price }) => (options === '' ? price : `${inGerman(options)} (${price})`),
  item: ({ title, options, price }) => `${title}${options === '' ? '' : ` (${inGerman(options)})`}, ${price}`,
  pay: ({ amount, label }) => `Der Preisunterschied beträgt ${amount}, Zahlung mit ${label}.`,
  back: ({ amount, label }) => `Sie bekommen ${amount} zurück (${label}).`,
  backWhenHere: ({ amount, label }) =>
    `Sie bekommen ${amount} zurück (${label}), sobald die Rücksendung bei uns ist.`,
  noDifference: () => 'Am Preis ändert sich nichts.',
  labels: {
    changes: () => 'Änderungen',
    exchanges: () => 'Umtausch',
    returns: () => 'Rückgabe',
    difference: () => 'Preisunterschied',
  },
  change: {
    title: ({ order }) => `Bestellung ${order} ändern`,
    item: (change) => `${now(change)} in ${change.same ? 'dieselbe Ausführung' : then(change)}`,
    ask: ({ order, list, difference, once, final }) =>
      `In der Bestellung ${order} würde ich ändern: ${list}. ${difference}${
        final
          ? ' Die Artikel einer Bestellung lassen sich nur einmal ändern, und danach lässt sie sich nicht mehr stornieren.'
          : once
            ? ' Die Artikel einer Bestellung lassen sich nur einmal ändern.'
            : ''
      } Soll ich das so machen?`,
    done: ({ order, difference, total }) =>
      `Die Bestellung ${order} ist geändert. ${difference} Die neue Summe ist ${total}.`,
  },
  exchange: {
    title: ({ order }) => `Umtausch aus der Bestellung ${order}`,
    item: (change) => `${now(change)} gegen ${change.same ? 'dieselbe Ausführung' : then(change)}`,
    ask: ({ order, list, difference }) =>
      `Aus der Bestellung ${order} würde ich umtauschen: ${list}. ${difference} Soll ich das so machen?`,
    done: ({ order, list, difference }) =>
      `Der Umtausch zur Bestellung ${order} ist beantragt: ${list}. ${difference}`,
  },
  giveBack: {
    title: ({ order }) => `Rückgabe aus der Bestellung ${order}`,
    ask: ({ order, list, refund }) =>
      `Aus der Bestellung ${order} geben Sie zurück: ${list}. ${refund} Soll ich das so machen?`,
    done: ({ order, list, refund }) =>
      `Die Rückgabe zur Bestellung ${order} ist beantragt: ${list}. ${refund}`,
  },
  address: {
    title: ({ order }) => `Bestellung ${order} an eine andere Adresse schicken`,
    ask: ({ order, address, before }) =>
      `Die Bestellung ${order} ginge dann an diese Adresse: ${address} (bisher: ${before}). Soll ich das so machen?`,
    done: ({ order, address }) =>
      `Die Lieferadresse der Bestellung ${order} ist geändert. Die Bestellung geht jetzt an: ${address}.`,
  },
  payment: {
    title: ({ order }) => `Bestellung ${order} anders bezahlen`,
    ask: ({ order, amount, label, back }) =>
      `Die Bestellung ${order} würde dann so bezahlt: ${amount} (${label}). ${back} Soll ich das so machen?`,
    done: ({ order, amount, label, back }) =>
      `Die Zahlung der Bestellung ${order} ist geändert: ${amount} (${label}). ${back}`,
  },
  mine: {
    title: () => 'Adresse in Ihrem Konto ändern',
    ask: ({ address, before }) =>
      `Die Adresse in Ihrem Konto wäre dann: ${address}${before === undefined ? '' : ` (bisher: ${before})`}. Soll ich das so machen?`,
    done: ({ address }) => `Die Adresse in Ihrem Konto ist geändert: ${address}.`,
  },
};
