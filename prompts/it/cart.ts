import type { Phrases } from '../say.ts';
import { count } from './count.ts';

/** "3 bottiglie di Rioja"; things that are counted as pieces go without the word. */
const some: Phrases['cart']['some'] = ({ quantity, unit, title }) => {
  if (unit !== undefined && unit !== 'piece') return `${count(quantity, unit)} di ${title}`;
  return quantity === 1 ? title : `${quantity} × ${title}`;
};

/** Sentences about prices and the cart. */
export const cart: Phrases['cart'] = {
  some,
  added: ({ what, inCart }) =>
    inCart === undefined
      ? `Ho messo ${what} nel carrello.`
      : `Ho aggiunto ${what}; in tutto ora sono ${inCart}.`,
  changed: ({ what }) => `Ora nel carrello: ${what}.`,
  removed: ({ list }) => `Ho tolto dal carrello ${list}.`,
  emptied: () => 'Il carrello è di nuovo vuoto.',
  comesTo: ({ total, delivery }) => `Il totale è ${total}${delivery}.`,
  empty: () => 'Il carrello è vuoto. Mi dica che cosa cerca e glielo trovo.',
  shown: ({ list, saved, delivery, tax, total }) =>
    [`Nel carrello: ${list}.`, saved, `Il totale è ${total}${delivery}${tax}.`].filter(Boolean).join(' '),
  saved: ({ saved }) => `Risparmia ${saved}.`,
  withDelivery: ({ name, price }) =>
    price === undefined ? `, con ${name} gratis` : `, con ${price} per ${name}`,
  withTax: ({ name, percent, included, amount }) =>
    included
      ? `, ${taxName(name)} ${percent} % inclusa`
      : `, più ${amount} di ${taxName(name)} (${percent} %)`,
  short: ({ title, left }) =>
    left === 0 ? `${title} nel frattempo è esaurito.` : `Di ${title} ne restano solo ${left}.`,
  why: (why, unit) => {
    if (why.kind === 'promotion') return why.sentence;
    if (why.kind === 'tier') return `sconto ${why.name} del ${why.percent} %`;
    return `sconto del ${why.percent} % da ${unit === undefined ? why.from : count(why.from, unit)} in su`;
  },
  sums: {
    goods: () => 'Articoli',
    delivery: ({ name, days }) => `${name} (${days})`,
    tax: ({ name, percent, included }) => `${taxName(name)} ${percent} %${included ? ', inclusa' : ''}`,
    total: () => 'Totale',
  },
  days: ([from, to]) => {
    if (to === 0) return 'oggi';
    if (from === to) return count(to, 'working day');
    return `da ${from} a ${count(to, 'working day')}`;
  },
  price: ({ what, total, each, why }) =>
    `${what}: ${total}${each === undefined ? '' : `, ${each} al pezzo`}${why === '' ? '' : ` (${why})`}.`,
  about: ({ price }) => `circa ${price}`,
  breaks: ({ list }) =>
    list
      .map(({ from, each, percent }) => `Da ${from} in su: ${each} al pezzo, ${percent} % di sconto.`)
      .join(' '),
  taxNote: ({ name, percent, included }) =>
    included
      ? `${taxName(name)} al ${percent} % inclusa.`
      : `Al prezzo si aggiunge l’${taxName(name)} al ${percent} %.`,
  say: {
    checkout: () => 'Procedi all’ordine',
    showCart: () => 'Mostra il carrello',
    add: () => 'Aggiungi al carrello',
    addMany: ({ quantity }) => `Aggiungine ${quantity} al carrello`,
    empty: () => 'Svuota il carrello',
    browse: () => 'Che cosa avete?',
  },
};

function taxName(name: string): string {
  return name === 'VAT' ? 'IVA' : name;
}
