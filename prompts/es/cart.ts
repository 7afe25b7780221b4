import { count } from './count.ts';

type Why =
  | { kind: 'promotion'; sentence: string }
  | { kind: 'quantity'; from: number; percent: string }
  | { kind: 'tier'; name: string; percent: string };

/** Taxes by their Spanish names. */
const taxName = (name: string) => (name.toUpperCase() === 'VAT' ? 'IVA' : name);

/** "3 botellas de Rioja"; things that are counted as pieces go without the word. */
function some({
  quantity,
  unit,
  title,
}: {
  quantity: number;
  unit: string | undefined;
  title: string;
}): string {
  if (unit !== undefined && unit !== 'piece') return `${count(quantity, unit)} de ${title}`;
  return quantity === 1 ? title : `${quantity} × ${title}`;
}

/** Sentences about prices and the cart. */
export const cart = {
  some,
  added: ({ what, inCart }: { what: string; inCart: number | undefined }) =>
    inCart === undefined
      ? `He puesto ${what} en su carrito.`
      : `He añadido ${what}; con eso son ${inCart} en total.`,
  changed: ({ what }: { what: string }) => `Ahora tiene ${what} en su carrito.`,
  removed: ({ list }: { list: string }) => `He quitado ${list} de su carrito.`,
  emptied: () => 'Su carrito vuelve a estar vacío.',
  comesTo: ({ total, delivery }: { total: string; delivery: string }) => `En total son ${total}${delivery}.`,
  empty: () => 'Su carrito está vacío. Dígame qué busca y se lo encuentro.',
  shown: ({
    list,
    saved,
    delivery,
    tax,
    total,
  }: Record<'list' | 'saved' | 'delivery' | 'tax' | 'total', string>) =>
    [`En su carrito: ${list}.`, saved, `En total son ${total}${delivery}${tax}.`].filter(Boolean).join(' '),
  saved: ({ saved }: { saved: string }) => `Se ahorra ${saved}.`,
  withDelivery: ({ name, price }: { name: string; price: string | undefined }) =>
    price === undefined ? `, con envío gratis (${name})` : `, con ${price} de envío (${name})`,
  withTax: ({
    name,
    percent,
    included,
    amount,
  }: {
    name: string;
    percent: string;
    included: boolean;
    amount: string;
  }) =>
    included
      ? `, ${percent} % de ${taxName(name)} incluido`
      : `, con ${amount} de ${taxName(name)} (${percent} %)`,
  short: ({ title, left }: { title: string; left: number }) =>
    left === 0
      ? `Entretanto se ha agotado ${title}.`
      : `De ${title} solo ${left === 1 ? 'queda 1' : `quedan ${left}`}.`,
  why: (why: Why, unit: string | undefined) => {
    if (why.kind === 'promotion') return why.sentence;
    if (why.kind === 'tier') return `${why.percent} % de descuento con ${why.name}`;
    return `${why.percent} % de descuento a partir de ${unit === undefined ? why.from : count(why.from, unit)}`;
  },
  sums: {
    goods: () => 'Artículos',
    delivery: ({ name, days }: { name: string; days: string }) => `${name} (${days})`,
    tax: ({ name, percent, included }: { name: string; percent: string; included: boolean }) =>
      `${taxName(name)} ${percent} %${included ? ', incluido' : ''}`,
    total: () => 'Total',
  },
  days: ([from, to]: readonly [number, number]) => {
    if (to === 0) return 'hoy';
    if (from === to) return count(to, 'working day');
    return `de ${from} a ${count(to, 'working day')}`;
  },
  price: ({
    what,
    total,
    each,
    why,
  }: {
    what: string;
    total: string;
    each: string | undefined;
    why: string;
  }) =>
    `${what}: ${total}${each === undefined ? '' : `, a ${each} la unidad`}${why === '' ? '' : ` (${why})`}.`,
  about: ({ price }: { price: string }) => `unos ${price}`,
  breaks: ({ list }: { list: readonly { from: number; each: string; percent: string }[] }) =>
    list
      .map(
        ({ from, each, percent }) => `A partir de ${from}, a ${each} la unidad: ${percent} % de descuento.`,
      )
      .join(' '),
  taxNote: ({ name, percent, included }: { name: string; percent: string; included: boolean }) =>
    included
      ? `El ${percent} % de ${taxName(name)} está incluido.`
      : `Aparte va el ${percent} % de ${taxName(name)}.`,
  say: {
    checkout: () => 'Tramitar el pedido',
    showCart: () => 'Ver mi carrito',
    add: () => 'Añadirlo al carrito',
    addMany: ({ quantity }: { quantity: number }) => `Añadir ${quantity} al carrito`,
    empty: () => 'Vaciar el carrito',
    browse: () => '¿Qué tienen?',
  },
};
