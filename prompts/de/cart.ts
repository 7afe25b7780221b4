import type { Phrases } from '../say.ts';
import { count, percentText } from './count.ts';

/** "3 Flaschen Rioja"; what is counted as pieces goes without the word. */
const some: Phrases['cart']['some'] = ({ quantity, unit, title }) => {
  if (unit !== undefined && unit !== 'piece') return `${count(quantity, unit)} ${title}`;
  return quantity === 1 ? title : `${quantity} × ${title}`;
};

/** Sentences about prices and the cart. */
export const cart: Phrases['cart'] = {
  some,
  added: ({ what, inCart }) =>
    inCart === undefined
      ? `Ich habe ${what} in Ihren Warenkorb gelegt.`
      : `Ich habe ${what} dazugelegt; das sind jetzt ${inCart}.`,
  changed: ({ what }) => `Ihr Warenkorb enthält jetzt ${what}.`,
  removed: ({ list }) => `Ich habe ${list} aus Ihrem Warenkorb genommen.`,
  emptied: () => 'Ihr Warenkorb ist wieder leer.',
  comesTo: ({ total, delivery }) => `Zusammen macht das ${total}${delivery}.`,
  empty: () => 'Ihr Warenkorb ist leer. Sagen Sie mir, was Sie suchen, dann finde ich es.',
  shown: ({ list, saved, delivery, tax, total }) =>
    [`In Ihrem Warenkorb: ${list}.`, saved, `Das macht ${total}${delivery}${tax}.`].filter(Boolean).join(' '),
  saved: ({ saved }) => `Sie sparen ${saved}.`,
  withDelivery: ({ name, price }) =>
    price === undefined ? `, Versand gratis (${name})` : `, davon ${price} für den Versand (${name})`,
  withTax: ({ name, percent, included, amount }) =>
    included
      ? `, inklusive ${percentText(percent)} % ${name}`
      : `, dazu kommen ${amount} ${name} (${percentText(percent)} %)`,
  short: ({ title, left }) =>
    left === 0
      ? `${title} ist inzwischen leider ausverkauft.`
      : `Von ${title} sind nur noch ${left} auf Lager.`,
  why: (why, unit) => {
    if (why.kind === 'promotion') return why.sentence;
    const off = `${percentText(why.percent)} % Rabatt`;
    if (why.kind === 'tier') return `${off} mit ${why.name}`;
    return `${off} ab ${unit === undefined ? why.from : count(why.from, unit)}`;
  },
  sums: {
    goods: () => 'Waren',
    delivery: ({ name, days }) => `${name} (${days})`,
    tax: ({ name, percent, included }) => `${included ? 'inkl. ' : ''}${percentText(percent)} % ${name}`,
    total: () => 'Summe',
  },
  days: ([from, to]) => {
    if (to === 0) return 'heute';
    if (from === to) return count(to, 'working day');
    return `${from} bis ${count(to, 'working day')}`;
  },
  price: ({ what, total, each, why }) =>
    `${what}: ${total}${each === undefined ? '' : `, ${each} pro Stück`}${why === '' ? '' : ` (${why})`}.`,
  about: ({ price }) => `rund ${price}`,
  breaks: ({ list }) =>
    list
      .map(({ from, each, percent }) => `Ab ${from}: ${each} pro Stück, ${percentText(percent)} % günstiger.`)
      .join(' '),
  taxNote: ({ name, percent, included }) =>
    included
      ? `${percentText(percent)} % ${name} sind enthalten.`
      : `Dazu kommen ${percentText(percent)} % ${name}.`,
  say: {
    checkout: () => 'Zur Kasse',
    showCart: () => 'Warenkorb zeigen',
    add: () => 'In den Warenkorb',
    addMany: ({ quantity }) => `${quantity} in den Warenkorb`,
    empty: () => 'Warenkorb leeren',
    browse: () => 'Was haben Sie im Angebot?',
  },
};
